// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateIpv4GatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of an IPv4 gateway.
///
/// One gateway cannot be changed by several calls at once.
///
/// The parameters of `UpdateIpv4GatewayAttribute`. Sent with [`Client::update_ipv4_gateway_attribute`](super::super::Client::update_ipv4_gateway_attribute); the response is a [`UpdateIpv4GatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .update_ipv4_gateway_attribute("ipv4gw-5tsnc6s4ogsedtp3k****")
///     .ipv4_gateway_name("newname")
///     .ipv4_gateway_description("new")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway), [`IncorrectStatus.Ipv4Gateway`](super::super::ErrorCode::IncorrectStatusIpv4Gateway).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeRequest {
    /// Gateway to change.
    ///
    /// Required.
    pub ipv4_gateway_id: String,
    /// New name of the gateway.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// New description of the gateway.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// Region of the gateway.
    pub region_id: Option<String>,
}

pub(crate) static UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "UpdateIpv4GatewayAttributeRequest",
    &[
        Field::new("Ipv4GatewayId", ValueType::String).required(),
        Field::new("Ipv4GatewayName", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Ipv4GatewayDescription", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    UpdateIpv4GatewayAttributeRequest, UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    ipv4_gateway_id, 1 => ipv4_gateway_name, 2 => client_token, 3 => dry_run, 4 =>
    ipv4_gateway_description, 5 => region_id
);

impl UpdateIpv4GatewayAttributeRequest {
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = value.into();
        self
    }
    /// Sets [`ipv4_gateway_name`](Self#structfield.ipv4_gateway_name).
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_name = value.into_option();
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
    /// Sets [`ipv4_gateway_description`](Self#structfield.ipv4_gateway_description).
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_description = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `UpdateIpv4GatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIpv4GatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_IPV4_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "UpdateIpv4GatewayAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateIpv4GatewayAttributeResponse, UPDATE_IPV4_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(UpdateIpv4GatewayAttributeResponse);

impl UpdateIpv4GatewayAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_IPV4_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateIpv4GatewayAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: &UPDATE_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for UpdateIpv4GatewayAttributeRequest {
    type Response = UpdateIpv4GatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &UPDATE_IPV4_GATEWAY_ATTRIBUTE;
}

impl UpdateIpv4GatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of an IPv4 gateway.
    ///
    /// One gateway cannot be changed by several calls at once.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateIpv4GatewayAttributeRequest`].
    #[inline]
    pub fn update_ipv4_gateway_attribute(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Call<UpdateIpv4GatewayAttributeRequest> {
        Call::new(&self.inner, UpdateIpv4GatewayAttributeRequest::new(ipv4_gateway_id))
    }
}

impl Call<UpdateIpv4GatewayAttributeRequest> {
    /// New name of the gateway.
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_name = value.into_option();
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
    /// New description of the gateway.
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_description = value.into_option();
        self
    }
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
