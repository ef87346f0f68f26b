// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifySslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySslVpnClientCertRequest {
    /// Region of the certificate.
    pub region_id: String,
    /// Certificate to rename.
    pub ssl_vpn_client_cert_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New name of the certificate.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema {
    name: "ModifySslVpnClientCertRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifySslVpnClientCertRequest, MODIFY_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_client_cert_id, 2 => client_token, 3 => name
);

/// The response of `ModifySslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySslVpnClientCertResponse {
    /// Name of the certificate.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the certificate.
    pub ssl_vpn_client_cert_id: Option<String>,
}

pub(crate) static MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema {
    name: "ModifySslVpnClientCertResponse",
    fields: &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnClientCertId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifySslVpnClientCertResponse, MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_client_cert_id
);

static MODIFY_SSL_VPN_CLIENT_CERT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySslVpnClientCert",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_SSL_VPN_CLIENT_CERT_REQUEST,
    response: &MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidName", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifySslVpnClientCertRequest {
    type Response = ModifySslVpnClientCertResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SSL_VPN_CLIENT_CERT;
}

impl ModifySslVpnClientCertRequest {
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
    /// Changes the name of an SSL-VPN client certificate.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidName`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.18.
    #[inline]
    pub fn modify_ssl_vpn_client_cert(
        &self,
        region_id: impl Into<String>,
        ssl_vpn_client_cert_id: impl Into<String>,
    ) -> Call<ModifySslVpnClientCertRequest> {
        Call::new(
            &self.inner,
            ModifySslVpnClientCertRequest::new(region_id, ssl_vpn_client_cert_id),
        )
    }
}

impl Call<ModifySslVpnClientCertRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// New name of the certificate.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
