// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VPN gateway.
///
/// The gateway must have neither an IPsec connection nor an SSL-VPN server: delete those first. A subscription gateway can be deleted only after it expires.
///
/// The parameters of `DeleteVpnGateway`. Sent with [`Client::delete_vpn_gateway`](super::super::Client::delete_vpn_gateway); the response is a [`DeleteVpnGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vpn_gateway("vpn-bp1q8bgx4xnkm2ogj0fiu").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`ForbiddenRelease`](super::super::ErrorCode::ForbiddenRelease), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`DependencyViolation.VpnConnection`](super::super::ErrorCode::DependencyViolationVpnConnection), [`DependencyViolation.SslVpnServer`](super::super::ErrorCode::DependencyViolationSslVpnServer), [`DependencyViolation.GreTunnel`](super::super::ErrorCode::DependencyViolationGreTunnel), [`InternalError`](super::super::ErrorCode::InternalError), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.4; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnGatewayRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to delete.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_GATEWAY_REQUEST: Schema = Schema::new(
    "DeleteVpnGatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteVpnGatewayRequest, DELETE_VPN_GATEWAY_REQUEST, 0 => region_id, 1 =>
    vpn_gateway_id, 2 => client_token
);

impl DeleteVpnGatewayRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteVpnGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnGatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPN_GATEWAY_RESPONSE: Schema = Schema::new(
    "DeleteVpnGatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVpnGatewayResponse, DELETE_VPN_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVpnGatewayResponse);

impl DeleteVpnGatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VPN_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpnGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPN_GATEWAY_REQUEST,
    response: &DELETE_VPN_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("ForbiddenRelease", ErrorClass::Conflict),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnGatewayRequest {
    type Response = DeleteVpnGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_GATEWAY;
}

impl DeleteVpnGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a VPN gateway.
    ///
    /// The gateway must have neither an IPsec connection nor an SSL-VPN server: delete those first. A subscription gateway can be deleted only after it expires.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpnGatewayRequest`].
    #[inline]
    pub fn delete_vpn_gateway(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DeleteVpnGatewayRequest> {
        Call::new(&self.inner, DeleteVpnGatewayRequest::new(vpn_gateway_id))
    }
}

impl Call<DeleteVpnGatewayRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
