// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an SSL-VPN client certificate.
///
/// All clients of the server lose their connection. Those with another certificate can connect again.
///
/// The certificate is deleted in the background: the VPN gateway of its server is updating, then active. No two certificates are deleted at once.
///
/// The parameters of `DeleteSslVpnClientCert`. Sent with [`Client::delete_ssl_vpn_client_cert`](super::super::Client::delete_ssl_vpn_client_cert); the response is a [`DeleteSslVpnClientCertResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_ssl_vpn_client_cert("vsc-bp1n8wcf134yl0osrcg98").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSslVpnClientCertId.NotFound`](super::super::ErrorCode::InvalidSslVpnClientCertIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.17; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSslVpnClientCertRequest {
    /// Region of the certificate.
    pub region_id: Option<String>,
    /// Certificate to delete.
    ///
    /// Required.
    pub ssl_vpn_client_cert_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema::new(
    "DeleteSslVpnClientCertRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteSslVpnClientCertRequest, DELETE_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_client_cert_id, 2 => client_token
);

impl DeleteSslVpnClientCertRequest {
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
}

/// The response of `DeleteSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSslVpnClientCertResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema::new(
    "DeleteSslVpnClientCertResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteSslVpnClientCertResponse, DELETE_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteSslVpnClientCertResponse);

impl DeleteSslVpnClientCertResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// Deletes an SSL-VPN client certificate.
    ///
    /// All clients of the server lose their connection. Those with another certificate can connect again.
    ///
    /// The certificate is deleted in the background: the VPN gateway of its server is updating, then active. No two certificates are deleted at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteSslVpnClientCertRequest`].
    #[inline]
    pub fn delete_ssl_vpn_client_cert(
        &self,
        ssl_vpn_client_cert_id: impl Into<String>,
    ) -> Call<DeleteSslVpnClientCertRequest> {
        Call::new(
            &self.inner,
            DeleteSslVpnClientCertRequest::new(ssl_vpn_client_cert_id),
        )
    }
}

impl Call<DeleteSslVpnClientCertRequest> {
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
}
