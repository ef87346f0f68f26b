// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnSslServerLogs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the log of an SSL-VPN server.
///
/// The parameters of `DescribeVpnSslServerLogs`. Sent with [`Client::describe_vpn_ssl_server_logs`](super::super::Client::describe_vpn_ssl_server_logs); the response is a [`DescribeVpnSslServerLogsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_vpn_ssl_server_logs("vss-bp155e9yclsg1xgq4****")
///     .minute_period(10)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidSslVpnClientCertId.NotFound`](super::super::ErrorCode::InvalidSslVpnClientCertIdNotFound), [`ParamExclusive.SslVpnServerIdAndSslVpnClientCertId`](super::super::ErrorCode::ParamExclusiveSslVpnServerIdAndSslVpnClientCertId), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`InvalidSslVpnServerId.NotFound`](super::super::ErrorCode::InvalidSslVpnServerIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.31; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsRequest {
    /// Region of the server.
    pub region_id: Option<String>,
    /// Server to read the log of.
    ///
    /// Required.
    pub vpn_ssl_server_id: String,
    /// Start of the time range, in seconds since 1970.
    pub from: Option<i64>,
    /// Length of the time range, in place of From or To.
    ///
    /// Unit minutes.
    pub minute_period: Option<i64>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// End of the time range, in seconds since 1970.
    pub to: Option<i64>,
    /// Client certificate that the entries are about.
    pub ssl_vpn_client_cert_id: Option<String>,
}

pub(crate) static DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST: Schema = Schema::new(
    "DescribeVpnSslServerLogsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnSslServerId", ValueType::String).required(),
        Field::new("From", ValueType::Integer),
        Field::new("MinutePeriod", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("To", ValueType::Integer),
        Field::new("SslVpnClientCertId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpnSslServerLogsRequest, DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST, 0 =>
    region_id, 1 => vpn_ssl_server_id, 2 => from, 3 => minute_period, 4 => page_number, 5
    => page_size, 6 => to, 7 => ssl_vpn_client_cert_id
);

impl DescribeVpnSslServerLogsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_ssl_server_id`](Self#structfield.vpn_ssl_server_id).
    #[inline]
    pub fn vpn_ssl_server_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_ssl_server_id = value.into();
        self
    }
    /// Sets [`from`](Self#structfield.from).
    #[inline]
    pub fn from(mut self, value: impl IntoOption<i64>) -> Self {
        self.from = value.into_option();
        self
    }
    /// Sets [`minute_period`](Self#structfield.minute_period).
    #[inline]
    pub fn minute_period(mut self, value: impl IntoOption<i64>) -> Self {
        self.minute_period = value.into_option();
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
    /// Sets [`to`](Self#structfield.to).
    #[inline]
    pub fn to(mut self, value: impl IntoOption<i64>) -> Self {
        self.to = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_client_cert_id`](Self#structfield.ssl_vpn_client_cert_id).
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_client_cert_id = value.into_option();
        self
    }
}

/// The response of `DescribeVpnSslServerLogs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsResponse {
    /// Number of log entries.
    pub count: Option<i64>,
    /// The log entries.
    pub data: Vec<String>,
    /// Whether the log is accurate.
    pub is_completed: Option<bool>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE: Schema = Schema::new(
    "DescribeVpnSslServerLogsResponse",
    &[
        Field::new("Count", ValueType::Integer),
        Field::new("Data", ValueType::List(&ValueType::String)).wrapper("Logs"),
        Field::new("IsCompleted", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpnSslServerLogsResponse, DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE, 0 => count,
    1 => data, 2 => is_completed, 3 => page_number, 4 => page_size, 5 => request_id
);

aliyun_api_core::response!(DescribeVpnSslServerLogsResponse);

impl DescribeVpnSslServerLogsResponse {
    /// Sets [`count`](Self#structfield.count).
    #[inline]
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }
    /// Sets [`data`](Self#structfield.data).
    #[inline]
    pub fn data(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`is_completed`](Self#structfield.is_completed).
    #[inline]
    pub fn is_completed(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_completed = value.into_option();
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DESCRIBE_VPN_SSL_SERVER_LOGS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnSslServerLogs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST,
    response: &DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("ParamExclusive.SslVpnServerIdAndSslVpnClientCertId", ErrorClass::Invalid),
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnSslServerLogsRequest {
    type Response = DescribeVpnSslServerLogsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_SSL_SERVER_LOGS;
}

impl aliyun_api_core::Paged for DescribeVpnSslServerLogsRequest {
    type Item = String;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "Count",
        },
        size: "PageSize",
        items: &["Data"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVpnSslServerLogsResponse) -> Vec<String> {
        response.data
    }
}

impl DescribeVpnSslServerLogsRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_ssl_server_id: impl Into<String>) -> Self {
        Self {
            vpn_ssl_server_id: vpn_ssl_server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the log of an SSL-VPN server.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnSslServerLogsRequest`].
    #[inline]
    pub fn describe_vpn_ssl_server_logs(
        &self,
        vpn_ssl_server_id: impl Into<String>,
    ) -> Call<DescribeVpnSslServerLogsRequest> {
        Call::new(&self.inner, DescribeVpnSslServerLogsRequest::new(vpn_ssl_server_id))
    }
}

impl Call<DescribeVpnSslServerLogsRequest> {
    /// Region of the server.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Start of the time range, in seconds since 1970.
    #[inline]
    pub fn from(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.from = value.into_option();
        self
    }
    /// Length of the time range, in place of From or To.
    #[inline]
    pub fn minute_period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.minute_period = value.into_option();
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
    /// End of the time range, in seconds since 1970.
    #[inline]
    pub fn to(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.to = value.into_option();
        self
    }
    /// Client certificate that the entries are about.
    #[inline]
    pub fn ssl_vpn_client_cert_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ssl_vpn_client_cert_id = value.into_option();
        self
    }
}
