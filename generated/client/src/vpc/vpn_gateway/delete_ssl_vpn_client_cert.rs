// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSslVpnClientCertRequest {
    /// Region of the certificate.
    pub region_id: String,
    /// Certificate to delete.
    pub ssl_vpn_client_cert_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema {
    name: "DeleteSslVpnClientCertRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteSslVpnClientCertRequest, DELETE_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_client_cert_id, 2 => client_token
);

/// The response of `DeleteSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSslVpnClientCertResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema {
    name: "DeleteSslVpnClientCertResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteSslVpnClientCertResponse, DELETE_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => request_id
);

static DELETE_SSL_VPN_CLIENT_CERT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSslVpnClientCert",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: &DELETE_SSL_VPN_CLIENT_CERT_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSslVpnClientCertRequest {
    type Response = DeleteSslVpnClientCertResponse;
    const ACTION: &'static ActionInfo = &DELETE_SSL_VPN_CLIENT_CERT;
}

impl DeleteSslVpnClientCertRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        ssl_vpn_client_cert_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an SSL-VPN client certificate.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `VpnGateway.Configuring`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.17.
    #[inline]
    pub fn delete_ssl_vpn_client_cert(
        &self,
        region_id: impl Into<String>,
        ssl_vpn_client_cert_id: impl Into<String>,
    ) -> Call<DeleteSslVpnClientCertRequest> {
        Call::new(
            &self.inner,
            DeleteSslVpnClientCertRequest::new(region_id, ssl_vpn_client_cert_id),
        )
    }
}

impl Call<DeleteSslVpnClientCertRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
