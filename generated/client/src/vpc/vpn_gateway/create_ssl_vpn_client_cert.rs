// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSslVpnClientCertRequest {
    /// Region of the VPN gateway.
    pub region_id: String,
    /// SSL-VPN server that the certificate is for.
    pub ssl_vpn_server_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Name of the certificate.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Account of the owner of the certificate.
    pub owner_account: Option<String>,
}

pub(crate) static CREATE_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema {
    name: "CreateSslVpnClientCertRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnServerId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("OwnerAccount", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateSslVpnClientCertRequest, CREATE_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_server_id, 2 => client_token, 3 => name, 4 => owner_account
);

/// The response of `CreateSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSslVpnClientCertResponse {
    /// Name of the certificate.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new certificate.
    pub ssl_vpn_client_cert_id: String,
}

pub(crate) static CREATE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema {
    name: "CreateSslVpnClientCertResponse",
    fields: &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateSslVpnClientCertResponse, CREATE_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_client_cert_id
);

static CREATE_SSL_VPN_CLIENT_CERT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSslVpnClientCert",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_SSL_VPN_CLIENT_CERT_REQUEST,
    response: &CREATE_SSL_VPN_CLIENT_CERT_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("InvalidName", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSslVpnClientCertRequest {
    type Response = CreateSslVpnClientCertResponse;
    const ACTION: &'static ActionInfo = &CREATE_SSL_VPN_CLIENT_CERT;
}

impl CreateSslVpnClientCertRequest {
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
    /// Creates a client certificate for an SSL-VPN server.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`, `InvalidName`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.23.
    #[inline]
    pub fn create_ssl_vpn_client_cert(
        &self,
        region_id: impl Into<String>,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Call<CreateSslVpnClientCertRequest> {
        Call::new(
            &self.inner,
            CreateSslVpnClientCertRequest::new(region_id, ssl_vpn_server_id),
        )
    }
}

impl Call<CreateSslVpnClientCertRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Name of the certificate.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Account of the owner of the certificate.
    #[inline]
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.request.owner_account = Some(value.into());
        self
    }
}
