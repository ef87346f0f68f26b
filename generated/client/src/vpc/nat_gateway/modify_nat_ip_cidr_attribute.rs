// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatIpCidrAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a CIDR block of a NAT gateway.
///
/// The parameters of `ModifyNatIpCidrAttribute`. Sent with [`Client::modify_nat_ip_cidr_attribute`](super::super::Client::modify_nat_ip_cidr_attribute); the response is a [`ModifyNatIpCidrAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_nat_ip_cidr_attribute(vpc::ModifyNatIpCidrAttributeRequired {
///         nat_gateway_id: "ngw-gw8v16wgvtq26vh59****".into(),
///         nat_ip_cidr: "172.16.0.0/24".into(),
///     })
///     .nat_ip_cidr_name("newname")
///     .nat_ip_cidr_description("newtest")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.NatIpCidr`](super::super::ErrorCode::ResourceNotFoundNatIpCidr).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatIpCidrAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// New name of the block.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub nat_ip_cidr_name: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the block.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub nat_ip_cidr_description: Option<String>,
    /// VPC NAT gateway that the block belongs to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Block to change.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
}

pub(crate) static MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyNatIpCidrAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatIpCidrName", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("NatIpCidrDescription", ValueType::String),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("NatIpCidr", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyNatIpCidrAttributeRequest, MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => nat_ip_cidr_name, 2 => dry_run, 3 => client_token, 4 =>
    nat_ip_cidr_description, 5 => nat_gateway_id, 6 => nat_ip_cidr
);

impl ModifyNatIpCidrAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_name`](Self#structfield.nat_ip_cidr_name).
    #[inline]
    pub fn nat_ip_cidr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_name = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_description`](Self#structfield.nat_ip_cidr_description).
    #[inline]
    pub fn nat_ip_cidr_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_description = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = value.into();
        self
    }
}

/// The response of `ModifyNatIpCidrAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatIpCidrAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NAT_IP_CIDR_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyNatIpCidrAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNatIpCidrAttributeResponse, MODIFY_NAT_IP_CIDR_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyNatIpCidrAttributeResponse);

impl ModifyNatIpCidrAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_NAT_IP_CIDR_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatIpCidrAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST,
    response: &MODIFY_NAT_IP_CIDR_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyNatIpCidrAttributeRequest {
    type Response = ModifyNatIpCidrAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_IP_CIDR_ATTRIBUTE;
}

/// What `ModifyNatIpCidrAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyNatIpCidrAttributeRequired {
    /// VPC NAT gateway that the block belongs to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Block to change.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub nat_ip_cidr: String,
}

impl std::fmt::Debug for ModifyNatIpCidrAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyNatIpCidrAttributeRequired",
            &MODIFY_NAT_IP_CIDR_ATTRIBUTE_REQUEST,
            &[(5, &self.nat_gateway_id), (6, &self.nat_ip_cidr)],
            f,
        )
    }
}

impl ModifyNatIpCidrAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyNatIpCidrAttributeRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            nat_ip_cidr: required.nat_ip_cidr,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a CIDR block of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNatIpCidrAttributeRequest`].
    #[inline]
    pub fn modify_nat_ip_cidr_attribute(
        &self,
        required: ModifyNatIpCidrAttributeRequired,
    ) -> Call<ModifyNatIpCidrAttributeRequest> {
        Call::new(&self.inner, ModifyNatIpCidrAttributeRequest::new(required))
    }
}

impl Call<ModifyNatIpCidrAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New name of the block.
    #[inline]
    pub fn nat_ip_cidr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_cidr_name = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// New description of the block.
    #[inline]
    pub fn nat_ip_cidr_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_cidr_description = value.into_option();
        self
    }
}
