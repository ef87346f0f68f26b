// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSslVpnClientCerts`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists SSL-VPN client certificates in a region.
///
/// The parameters of `DescribeSslVpnClientCerts`. Sent with [`Client::describe_ssl_vpn_client_certs`](super::super::Client::describe_ssl_vpn_client_certs); the response is a [`DescribeSslVpnClientCertsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_ssl_vpn_client_certs().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.24; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsRequest {
    /// Region of the certificates.
    pub region_id: Option<String>,
    /// Name that the certificates have.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of one certificate.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// SSL-VPN server that the certificates are for.
    pub ssl_vpn_server_id: Option<String>,
    /// Resource group of the certificates, which is that of their server.
    pub resource_group_id: Option<String>,
}

pub(crate) static DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST: Schema = Schema::new(
    "DescribeSslVpnClientCertsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("SslVpnClientCertId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSslVpnClientCertsRequest, DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST, 0 =>
    region_id, 1 => name, 2 => page_number, 3 => page_size, 4 => ssl_vpn_client_cert_id,
    5 => ssl_vpn_server_id, 6 => resource_group_id
);

impl DescribeSslVpnClientCertsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_client_cert_id`](Self#structfield.ssl_vpn_client_cert_id).
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `DescribeSslVpnClientCerts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsResponse {
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// The certificates.
    ///
    /// A list of `SslVpnClientCert`.
    pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCert>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE: Schema = Schema::new(
    "DescribeSslVpnClientCertsResponse",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SslVpnClientCertKeys",
                ValueType::List(&ValueType::Record(&SSL_VPN_CLIENT_CERT)),
            )
            .wrapper("SslVpnClientCertKey"),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeSslVpnClientCertsResponse, DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE, 0 =>
    page_number, 1 => page_size, 2 => request_id, 3 => ssl_vpn_client_cert_keys, 4 =>
    total_count
);

aliyun_api_core::response!(DescribeSslVpnClientCertsResponse);

impl DescribeSslVpnClientCertsResponse {
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ssl_vpn_client_cert_keys`](Self#structfield.ssl_vpn_client_cert_keys).
    #[inline]
    pub fn ssl_vpn_client_cert_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<SslVpnClientCert>>,
    ) -> Self {
        self.ssl_vpn_client_cert_keys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// An SSL-VPN client certificate as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SslVpnClientCert {
    /// When the certificate was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the certificate expires, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Name of the certificate.
    pub name: Option<String>,
    /// Region of the certificate.
    pub region_id: Option<String>,
    /// Id of the certificate.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// SSL-VPN server the certificate is for.
    pub ssl_vpn_server_id: Option<String>,
    /// State of the certificate.
    pub status: Option<SslVpnClientCertStatus>,
    /// Resource group of the certificate.
    pub resource_group_id: Option<String>,
}

pub(crate) static SSL_VPN_CLIENT_CERT: Schema = Schema::new(
    "SslVpnClientCert",
    &[
        Field::new("CreateTime", ValueType::Integer),
        Field::new("EndTime", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("SslVpnClientCertId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<SslVpnClientCertStatus as OpenEnum>::VALUES),
        ),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SslVpnClientCert, SSL_VPN_CLIENT_CERT, 0 => create_time, 1 => end_time, 2 => name, 3
    => region_id, 4 => ssl_vpn_client_cert_id, 5 => ssl_vpn_server_id, 6 => status, 7 =>
    resource_group_id
);

impl SslVpnClientCert {
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_client_cert_id`](Self#structfield.ssl_vpn_client_cert_id).
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<SslVpnClientCertStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// State of the certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVpnClientCertStatus {
    /// `expiring-soon`: expires after one week.
    ExpiringSoon,
    /// `normal`: valid.
    Normal,
    /// `expired`: no longer valid.
    Expired,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SslVpnClientCertStatus, ExpiringSoon = "expiring-soon", Normal = "normal", Expired =
    "expired"
);

static DESCRIBE_SSL_VPN_CLIENT_CERTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSslVpnClientCerts",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SSL_VPN_CLIENT_CERTS_REQUEST,
    response: &DESCRIBE_SSL_VPN_CLIENT_CERTS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSslVpnClientCertsRequest {
    type Response = DescribeSslVpnClientCertsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SSL_VPN_CLIENT_CERTS;
}

impl aliyun_api_core::Paged for DescribeSslVpnClientCertsRequest {
    type Item = SslVpnClientCert;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SslVpnClientCertKeys"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeSslVpnClientCertsResponse) -> Vec<SslVpnClientCert> {
        response.ssl_vpn_client_cert_keys
    }
}

impl DescribeSslVpnClientCertsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists SSL-VPN client certificates in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSslVpnClientCertsRequest`].
    #[inline]
    pub fn describe_ssl_vpn_client_certs(
        &self,
    ) -> Call<DescribeSslVpnClientCertsRequest> {
        Call::new(&self.inner, DescribeSslVpnClientCertsRequest::new())
    }
}

impl Call<DescribeSslVpnClientCertsRequest> {
    /// Region of the certificates.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name that the certificates have.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Id of one certificate.
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ssl_vpn_client_cert_id = value.into_option();
        self
    }
    /// SSL-VPN server that the certificates are for.
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Resource group of the certificates, which is that of their server.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
