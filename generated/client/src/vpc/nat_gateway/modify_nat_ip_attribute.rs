// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatIpAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a NAT IP address.
///
/// One address cannot be changed by several calls at once.
///
/// The parameters of `ModifyNatIpAttribute`. Sent with [`Client::modify_nat_ip_attribute`](super::super::Client::modify_nat_ip_attribute); the response is a [`ModifyNatIpAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_nat_ip_attribute("vpcnatip-gw8e1n11f44wpg****")
///     .nat_ip_name("newname")
///     .nat_ip_description("test")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatIpAttributeRequest {
    /// Region of the gateway that the address belongs to.
    pub region_id: Option<String>,
    /// Address to change.
    ///
    /// Required.
    pub nat_ip_id: String,
    /// New name of the address.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub nat_ip_name: Option<String>,
    /// New description of the address.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub nat_ip_description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static MODIFY_NAT_IP_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyNatIpAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatIpId", ValueType::String).required(),
        Field::new("NatIpName", ValueType::String),
        Field::new("NatIpDescription", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyNatIpAttributeRequest, MODIFY_NAT_IP_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    nat_ip_id, 2 => nat_ip_name, 3 => nat_ip_description, 4 => dry_run, 5 => client_token
);

impl ModifyNatIpAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_id`](Self#structfield.nat_ip_id).
    #[inline]
    pub fn nat_ip_id(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_id = value.into();
        self
    }
    /// Sets [`nat_ip_name`](Self#structfield.nat_ip_name).
    #[inline]
    pub fn nat_ip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_name = value.into_option();
        self
    }
    /// Sets [`nat_ip_description`](Self#structfield.nat_ip_description).
    #[inline]
    pub fn nat_ip_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_description = value.into_option();
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
}

/// The response of `ModifyNatIpAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatIpAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NAT_IP_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyNatIpAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNatIpAttributeResponse, MODIFY_NAT_IP_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyNatIpAttributeResponse);

impl ModifyNatIpAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_NAT_IP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatIpAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_NAT_IP_ATTRIBUTE_REQUEST,
    response: &MODIFY_NAT_IP_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyNatIpAttributeRequest {
    type Response = ModifyNatIpAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_IP_ATTRIBUTE;
}

impl ModifyNatIpAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(nat_ip_id: impl Into<String>) -> Self {
        Self {
            nat_ip_id: nat_ip_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a NAT IP address.
    ///
    /// One address cannot be changed by several calls at once.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNatIpAttributeRequest`].
    #[inline]
    pub fn modify_nat_ip_attribute(
        &self,
        nat_ip_id: impl Into<String>,
    ) -> Call<ModifyNatIpAttributeRequest> {
        Call::new(&self.inner, ModifyNatIpAttributeRequest::new(nat_ip_id))
    }
}

impl Call<ModifyNatIpAttributeRequest> {
    /// Region of the gateway that the address belongs to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New name of the address.
    #[inline]
    pub fn nat_ip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_name = value.into_option();
        self
    }
    /// New description of the address.
    #[inline]
    pub fn nat_ip_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_description = value.into_option();
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
}
