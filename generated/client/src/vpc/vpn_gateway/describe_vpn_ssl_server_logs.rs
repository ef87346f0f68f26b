// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnSslServerLogs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnSslServerLogs`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnSslServerLogsRequest {
    /// Region of the server.
    pub region_id: String,
    /// Server to read the log of.
    pub vpn_ssl_server_id: String,
    /// Start of the time range.
    pub from: Option<i64>,
    /// Cycle of the log.
    pub minute_period: Option<i64>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// End of the time range.
    pub to: Option<i64>,
}

pub(crate) static DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST: Schema = Schema {
    name: "DescribeVpnSslServerLogsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnSslServerId", ValueType::String).required(),
        Field::new("From", ValueType::Integer),
        Field::new("MinutePeriod", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("To", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVpnSslServerLogsRequest, DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST, 0 =>
    region_id, 1 => vpn_ssl_server_id, 2 => from, 3 => minute_period, 4 => page_number, 5
    => page_size, 6 => to
);

/// The response of `DescribeVpnSslServerLogs`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE: Schema = Schema {
    name: "DescribeVpnSslServerLogsResponse",
    fields: &[
        Field::new("Count", ValueType::Integer),
        Field::new("Data", ValueType::List(&ValueType::String)).wrapper("Logs"),
        Field::new("IsCompleted", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnSslServerLogsResponse, DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE, 0 => count,
    1 => data, 2 => is_completed, 3 => page_number, 4 => page_size, 5 => request_id
);

static DESCRIBE_VPN_SSL_SERVER_LOGS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnSslServerLogs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_SSL_SERVER_LOGS_REQUEST,
    response: &DESCRIBE_VPN_SSL_SERVER_LOGS_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnSslServerLogsRequest {
    type Response = DescribeVpnSslServerLogsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_SSL_SERVER_LOGS;
}

impl DescribeVpnSslServerLogsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        vpn_ssl_server_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_ssl_server_id: vpn_ssl_server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the log of an SSL-VPN server.
    ///
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.31.
    #[inline]
    pub fn describe_vpn_ssl_server_logs(
        &self,
        region_id: impl Into<String>,
        vpn_ssl_server_id: impl Into<String>,
    ) -> Call<DescribeVpnSslServerLogsRequest> {
        Call::new(
            &self.inner,
            DescribeVpnSslServerLogsRequest::new(region_id, vpn_ssl_server_id),
        )
    }
}

impl Call<DescribeVpnSslServerLogsRequest> {
    /// Start of the time range.
    #[inline]
    pub fn from(mut self, value: i64) -> Self {
        self.request.from = Some(value);
        self
    }
    /// Cycle of the log.
    #[inline]
    pub fn minute_period(mut self, value: i64) -> Self {
        self.request.minute_period = Some(value);
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
    /// End of the time range.
    #[inline]
    pub fn to(mut self, value: i64) -> Self {
        self.request.to = Some(value);
        self
    }
}
