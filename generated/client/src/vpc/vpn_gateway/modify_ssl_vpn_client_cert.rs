// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name of an SSL-VPN client certificate.
///
/// The parameters of `ModifySslVpnClientCert`. Sent with [`Client::modify_ssl_vpn_client_cert`](super::super::Client::modify_ssl_vpn_client_cert); the response is a [`ModifySslVpnClientCertResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_ssl_vpn_client_cert("vsc-bp1n8wcf134yl0osrcg98").name("cert2").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSslVpnClientCertId.NotFound`](super::super::ErrorCode::InvalidSslVpnClientCertIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.18; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySslVpnClientCertRequest {
    /// Region of the certificate.
    pub region_id: Option<String>,
    /// Certificate to rename.
    ///
    /// Required.
    pub ssl_vpn_client_cert_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New name of the certificate, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema::new(
    "ModifySslVpnClientCertRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySslVpnClientCertRequest, MODIFY_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_client_cert_id, 2 => client_token, 3 => name
);

impl ModifySslVpnClientCertRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_client_cert_id`](Self#structfield.ssl_vpn_client_cert_id).
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifySslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySslVpnClientCertResponse {
    /// Name of the certificate.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the certificate.
    pub ssl_vpn_client_cert_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema::new(
    "ModifySslVpnClientCertResponse",
    &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnClientCertId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySslVpnClientCertResponse, MODIFY_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_client_cert_id
);

aliyun_api_core::response!(ModifySslVpnClientCertResponse);

impl ModifySslVpnClientCertResponse {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ssl_vpn_client_cert_id`](Self#structfield.ssl_vpn_client_cert_id).
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into_option();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(ssl_vpn_client_cert_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_client_cert_id: ssl_vpn_client_cert_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name of an SSL-VPN client certificate.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifySslVpnClientCertRequest`].
    #[inline]
    pub fn modify_ssl_vpn_client_cert(
        &self,
        ssl_vpn_client_cert_id: impl Into<String>,
    ) -> Call<ModifySslVpnClientCertRequest> {
        Call::new(
            &self.inner,
            ModifySslVpnClientCertRequest::new(ssl_vpn_client_cert_id),
        )
    }
}

impl Call<ModifySslVpnClientCertRequest> {
    /// Region of the certificate.
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
    /// New name of the certificate, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
