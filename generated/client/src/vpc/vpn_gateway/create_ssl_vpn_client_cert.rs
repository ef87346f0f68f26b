// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnClientCert`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a client certificate for an SSL-VPN server.
///
/// The parameters of `CreateSslVpnClientCert`. Sent with [`Client::create_ssl_vpn_client_cert`](super::super::Client::create_ssl_vpn_client_cert); the response is a [`CreateSslVpnClientCertResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_ssl_vpn_client_cert("vss-m5et0q3iy1qex328wcujx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`InvalidName`](super::super::ErrorCode::InvalidName), [`SslVpnClientCreateTimes.ReachLimits`](super::super::ErrorCode::SslVpnClientCreateTimesReachLimits), [`CreateSslCertsQuotaFull.QuotaFull`](super::super::ErrorCode::CreateSslCertsQuotaFullQuotaFull), [`InvalidSslVpnServerId.NotFound`](super::super::ErrorCode::InvalidSslVpnServerIdNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.23; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertRequest {
    /// Region of the VPN gateway.
    pub region_id: Option<String>,
    /// SSL-VPN server that the certificate is for.
    ///
    /// Required.
    pub ssl_vpn_server_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Name of the certificate, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Account of the owner of the certificate.
    pub owner_account: Option<String>,
}

pub(crate) static CREATE_SSL_VPN_CLIENT_CERT_REQUEST: Schema = Schema::new(
    "CreateSslVpnClientCertRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnServerId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("OwnerAccount", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateSslVpnClientCertRequest, CREATE_SSL_VPN_CLIENT_CERT_REQUEST, 0 => region_id, 1
    => ssl_vpn_server_id, 2 => client_token, 3 => name, 4 => owner_account
);

impl CreateSslVpnClientCertRequest {
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
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`owner_account`](Self#structfield.owner_account).
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_account = value.into_option();
        self
    }
}

/// The response of `CreateSslVpnClientCert`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslVpnClientCertResponse {
    /// Name of the certificate.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new certificate.
    pub ssl_vpn_client_cert_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_SSL_VPN_CLIENT_CERT_RESPONSE: Schema = Schema::new(
    "CreateSslVpnClientCertResponse",
    &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnClientCertId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateSslVpnClientCertResponse, CREATE_SSL_VPN_CLIENT_CERT_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_client_cert_id
);

aliyun_api_core::response!(CreateSslVpnClientCertResponse);

impl CreateSslVpnClientCertResponse {
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
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into();
        self
    }
}

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
        ("SslVpnClientCreateTimes.ReachLimits", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSslVpnClientCertRequest {
    type Response = CreateSslVpnClientCertResponse;
    const ACTION: &'static ActionInfo = &CREATE_SSL_VPN_CLIENT_CERT;
}

impl CreateSslVpnClientCertRequest {
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
    /// Creates a client certificate for an SSL-VPN server.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSslVpnClientCertRequest`].
    #[inline]
    pub fn create_ssl_vpn_client_cert(
        &self,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Call<CreateSslVpnClientCertRequest> {
        Call::new(&self.inner, CreateSslVpnClientCertRequest::new(ssl_vpn_server_id))
    }
}

impl Call<CreateSslVpnClientCertRequest> {
    /// Region of the VPN gateway.
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
    /// Name of the certificate, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Account of the owner of the certificate.
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.request.owner_account = value.into_option();
        self
    }
}
