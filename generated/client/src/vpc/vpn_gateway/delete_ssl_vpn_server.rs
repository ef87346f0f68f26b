// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSslVpnServer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an SSL-VPN server.
///
/// The client certificates of the server are deleted with it, and clients that use them lose their connection.
///
/// The server is deleted in the background: its VPN gateway is updating, then active. No two servers are deleted at once.
///
/// The parameters of `DeleteSslVpnServer`. Sent with [`Client::delete_ssl_vpn_server`](super::super::Client::delete_ssl_vpn_server); the response is a [`DeleteSslVpnServerResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_ssl_vpn_server("vss-bp18q7hzj6largv4vk2fe").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSslVpnServerId.NotFound`](super::super::ErrorCode::InvalidSslVpnServerIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.15; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSslVpnServerRequest {
    /// Region of the server.
    pub region_id: Option<String>,
    /// Server to delete.
    ///
    /// Required.
    pub ssl_vpn_server_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_SSL_VPN_SERVER_REQUEST: Schema = Schema::new(
    "DeleteSslVpnServerRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnServerId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteSslVpnServerRequest, DELETE_SSL_VPN_SERVER_REQUEST, 0 => region_id, 1 =>
    ssl_vpn_server_id, 2 => client_token
);

impl DeleteSslVpnServerRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSslVpnServerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_SSL_VPN_SERVER_RESPONSE: Schema = Schema::new(
    "DeleteSslVpnServerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteSslVpnServerResponse, DELETE_SSL_VPN_SERVER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteSslVpnServerResponse);

impl DeleteSslVpnServerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_SSL_VPN_SERVER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSslVpnServer",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_SSL_VPN_SERVER_REQUEST,
    response: &DELETE_SSL_VPN_SERVER_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSslVpnServerRequest {
    type Response = DeleteSslVpnServerResponse;
    const ACTION: &'static ActionInfo = &DELETE_SSL_VPN_SERVER;
}

impl DeleteSslVpnServerRequest {
    /// With what is required.
    #[inline]
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an SSL-VPN server.
    ///
    /// The client certificates of the server are deleted with it, and clients that use them lose their connection.
    ///
    /// The server is deleted in the background: its VPN gateway is updating, then active. No two servers are deleted at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteSslVpnServerRequest`].
    #[inline]
    pub fn delete_ssl_vpn_server(
        &self,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Call<DeleteSslVpnServerRequest> {
        Call::new(&self.inner, DeleteSslVpnServerRequest::new(ssl_vpn_server_id))
    }
}

impl Call<DeleteSslVpnServerRequest> {
    /// Region of the server.
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
