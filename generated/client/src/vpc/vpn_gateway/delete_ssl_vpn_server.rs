// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSslVpnServer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSslVpnServerRequest {
    /// Region of the server.
    pub region_id: String,
    /// Server to delete.
    pub ssl_vpn_server_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_SSL_VPN_SERVER_REQUEST: Schema = Schema {
    name: "DeleteSslVpnServerRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnServerId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteSslVpnServerRequest, DELETE_SSL_VPN_SERVER_REQUEST, 0 => region_id, 1 =>
    ssl_vpn_server_id, 2 => client_token
);

/// The response of `DeleteSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSslVpnServerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_SSL_VPN_SERVER_RESPONSE: Schema = Schema {
    name: "DeleteSslVpnServerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteSslVpnServerResponse, DELETE_SSL_VPN_SERVER_RESPONSE, 0 => request_id
);

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
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an SSL-VPN server.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.15.
    #[inline]
    pub fn delete_ssl_vpn_server(
        &self,
        region_id: impl Into<String>,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Call<DeleteSslVpnServerRequest> {
        Call::new(
            &self.inner,
            DeleteSslVpnServerRequest::new(region_id, ssl_vpn_server_id),
        )
    }
}

impl Call<DeleteSslVpnServerRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
