// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyIpv6GatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of an IPv6 gateway.
///
/// The parameters of `ModifyIpv6GatewayAttribute`. Sent with [`Client::modify_ipv6_gateway_attribute`](super::super::Client::modify_ipv6_gateway_attribute); the response is a [`ModifyIpv6GatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_ipv6_gateway_attribute("ipv6gw-hp39kh1ya51yzp2lu****")
///     .name("ipv6name")
///     .description("ipv6description")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidIpv6GatewayId.NotFound`](super::super::ErrorCode::InvalidIpv6GatewayIdNotFound), [`IllegalParam.Name`](super::super::ErrorCode::IllegalParamName), [`IllegalParam.Description`](super::super::ErrorCode::IllegalParamDescription), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to change.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
    /// New name of the gateway. The metadata allows 128 characters; the document of 2024 has a letter or a Chinese character first, and then digits, periods, underscores and hyphens, too.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description of the gateway.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyIpv6GatewayAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyIpv6GatewayAttributeRequest, MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => ipv6_gateway_id, 2 => name, 3 => description, 4 => client_token, 5 =>
    dry_run
);

impl ModifyIpv6GatewayAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = value.into();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `ModifyIpv6GatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpv6GatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_IPV6_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyIpv6GatewayAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyIpv6GatewayAttributeResponse, MODIFY_IPV6_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyIpv6GatewayAttributeResponse);

impl ModifyIpv6GatewayAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_IPV6_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyIpv6GatewayAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("IllegalParam.Name", ErrorClass::Invalid),
        ("IllegalParam.Description", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyIpv6GatewayAttributeRequest {
    type Response = ModifyIpv6GatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_IPV6_GATEWAY_ATTRIBUTE;
}

impl ModifyIpv6GatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of an IPv6 gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyIpv6GatewayAttributeRequest`].
    #[inline]
    pub fn modify_ipv6_gateway_attribute(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Call<ModifyIpv6GatewayAttributeRequest> {
        Call::new(&self.inner, ModifyIpv6GatewayAttributeRequest::new(ipv6_gateway_id))
    }
}

impl Call<ModifyIpv6GatewayAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New name of the gateway. The metadata allows 128 characters; the document of 2024 has a letter or a Chinese character first, and then digits, periods, underscores and hyphens, too.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New description of the gateway.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
