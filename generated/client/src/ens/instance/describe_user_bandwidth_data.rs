// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeUserBandWidthData`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads your bandwidth usage in a time range.
///
/// The parameters of `DescribeUserBandWidthData`. Sent with [`Client::describe_user_bandwidth_data`](super::super::Client::describe_user_bandwidth_data); the response is a [`DescribeUserBandWidthDataResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_user_bandwidth_data(ens::DescribeUserBandWidthDataRequired {
///         period: "300".into(),
///         start_time: "2014-10-29T23:00:00Z".into(),
///         end_time: "2014-10-30T08:00:00Z".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`USERNOTFOUND`](super::super::ErrorCode::Usernotfound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataRequest {
    /// Interval between measurements. The documents call 300 the default, too.
    ///
    /// Required. `300`, `1200`, `3600` or `14400`; unit seconds.
    pub period: String,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Timestamp,
    /// End of the time range, in UTC. It is rounded up to a full minute, like StartTime.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Timestamp,
    /// Edge node. If omitted, all edge nodes are included.
    pub ens_region_id: Option<String>,
    /// Instance. If omitted, all instances are included.
    pub instance_id: Option<String>,
    /// Internet provider.
    pub isp: Option<BandWidthIsp>,
}

pub(crate) static DESCRIBE_USER_BANDWIDTH_DATA_REQUEST: Schema = Schema::new(
    "DescribeUserBandWidthDataRequest",
    &[
        Field::new("Period", ValueType::String).required(),
        Field::new("StartTime", ValueType::String).required(),
        Field::new("EndTime", ValueType::String).required(),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("Isp", ValueType::Enum(<BandWidthIsp as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DescribeUserBandWidthDataRequest, DESCRIBE_USER_BANDWIDTH_DATA_REQUEST, 0 => period,
    1 => start_time, 2 => end_time, 3 => ens_region_id, 4 => instance_id, 5 => isp
);

impl DescribeUserBandWidthDataRequest {
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = value.into();
        self
    }
    /// Sets [`start_time`](Self#structfield.start_time).
    #[inline]
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = value.into();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<BandWidthIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
}

/// The response of `DescribeUserBandWidthData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeUserBandWidthDataResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The measurements.
    pub monitor_data: Option<UserBandWidthData>,
    /// Id of the request.
    pub request_id: String,
    /// A second code, as text.
    pub status_code: Option<String>,
    /// The id of the request a second time.
    pub request_id_again: Option<String>,
    /// Whether the call succeeded.
    pub success_response: Option<bool>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE: Schema = Schema::new(
    "DescribeUserBandWidthDataResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("MonitorData", ValueType::Record(&USER_BANDWIDTH_DATA)),
        Field::new("RequestId", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("requestId", ValueType::String),
        Field::new("successResponse", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeUserBandWidthDataResponse, DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE, 0 => code,
    1 => monitor_data, 2 => request_id, 3 => status_code, 4 => request_id_again, 5 =>
    success_response
);

aliyun_api_core::response!(DescribeUserBandWidthDataResponse);

impl DescribeUserBandWidthDataResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`monitor_data`](Self#structfield.monitor_data).
    #[inline]
    pub fn monitor_data(mut self, value: impl IntoOption<UserBandWidthData>) -> Self {
        self.monitor_data = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`status_code`](Self#structfield.status_code).
    #[inline]
    pub fn status_code(mut self, value: impl IntoOption<String>) -> Self {
        self.status_code = value.into_option();
        self
    }
    /// Sets [`request_id_again`](Self#structfield.request_id_again).
    #[inline]
    pub fn request_id_again(mut self, value: impl IntoOption<String>) -> Self {
        self.request_id_again = value.into_option();
        self
    }
    /// Sets [`success_response`](Self#structfield.success_response).
    #[inline]
    pub fn success_response(mut self, value: impl IntoOption<bool>) -> Self {
        self.success_response = value.into_option();
        self
    }
}

/// The measurements.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserBandWidthData {
    /// One entry for each measurement.
    pub bandwidth_monitor_data: Vec<BandWidthMonitorData>,
    /// Peak downstream bandwidth of the time range.
    ///
    /// Unit bit/s.
    pub max_down_bandwidth: Option<String>,
    /// Peak upstream bandwidth of the time range.
    ///
    /// Unit bit/s.
    pub max_up_bandwidth: Option<String>,
}

pub(crate) static USER_BANDWIDTH_DATA: Schema = Schema::new(
    "UserBandWidthData",
    &[
        Field::new(
            "BandWidthMonitorData",
            ValueType::List(&ValueType::Record(&BANDWIDTH_MONITOR_DATA)),
        ),
        Field::new("MaxDownBandWidth", ValueType::String),
        Field::new("MaxUpBandWidth", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UserBandWidthData, USER_BANDWIDTH_DATA, 0 => bandwidth_monitor_data, 1 =>
    max_down_bandwidth, 2 => max_up_bandwidth
);

impl UserBandWidthData {
    /// Sets [`bandwidth_monitor_data`](Self#structfield.bandwidth_monitor_data).
    #[inline]
    pub fn bandwidth_monitor_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<BandWidthMonitorData>>,
    ) -> Self {
        self.bandwidth_monitor_data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`max_down_bandwidth`](Self#structfield.max_down_bandwidth).
    #[inline]
    pub fn max_down_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.max_down_bandwidth = value.into_option();
        self
    }
    /// Sets [`max_up_bandwidth`](Self#structfield.max_up_bandwidth).
    #[inline]
    pub fn max_up_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.max_up_bandwidth = value.into_option();
        self
    }
}

/// Bandwidth and traffic at a point in time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BandWidthMonitorData {
    /// Downstream bandwidth.
    ///
    /// Unit bit/s.
    pub down_bandwidth: Option<i64>,
    /// Traffic that the instances received from the Internet.
    ///
    /// Unit bits.
    pub internet_rx: Option<i64>,
    /// Traffic that the instances sent to the Internet.
    ///
    /// Unit bits.
    pub internet_tx: Option<i64>,
    /// Time of the measurement, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Upstream bandwidth.
    ///
    /// Unit bit/s.
    pub up_bandwidth: Option<i64>,
}

pub(crate) static BANDWIDTH_MONITOR_DATA: Schema = Schema::new(
    "BandWidthMonitorData",
    &[
        Field::new("DownBandWidth", ValueType::Integer),
        Field::new("InternetRX", ValueType::Integer),
        Field::new("InternetTX", ValueType::Integer),
        Field::new("TimeStamp", ValueType::String),
        Field::new("UpBandWidth", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    BandWidthMonitorData, BANDWIDTH_MONITOR_DATA, 0 => down_bandwidth, 1 => internet_rx,
    2 => internet_tx, 3 => time_stamp, 4 => up_bandwidth
);

impl BandWidthMonitorData {
    /// Sets [`down_bandwidth`](Self#structfield.down_bandwidth).
    #[inline]
    pub fn down_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.down_bandwidth = value.into_option();
        self
    }
    /// Sets [`internet_rx`](Self#structfield.internet_rx).
    #[inline]
    pub fn internet_rx(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_rx = value.into_option();
        self
    }
    /// Sets [`internet_tx`](Self#structfield.internet_tx).
    #[inline]
    pub fn internet_tx(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_tx = value.into_option();
        self
    }
    /// Sets [`time_stamp`](Self#structfield.time_stamp).
    #[inline]
    pub fn time_stamp(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.time_stamp = value.into_option();
        self
    }
    /// Sets [`up_bandwidth`](Self#structfield.up_bandwidth).
    #[inline]
    pub fn up_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.up_bandwidth = value.into_option();
        self
    }
}

/// Internet provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BandWidthIsp {
    /// `cmcc`: China Mobile.
    Cmcc,
    /// `telecom`: China Telecom.
    Telecom,
    /// `unicom`: China Unicom.
    Unicom,
    /// `multiCarrier`: several providers.
    MultiCarrier,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BandWidthIsp, Cmcc = "cmcc", Telecom = "telecom", Unicom = "unicom", MultiCarrier =
    "multiCarrier"
);

static DESCRIBE_USER_BANDWIDTH_DATA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeUserBandWidthData",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_USER_BANDWIDTH_DATA_REQUEST,
    response: &DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE,
    classes: &[
        ("USERNOTFOUND", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeUserBandWidthDataRequest {
    type Response = DescribeUserBandWidthDataResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_USER_BANDWIDTH_DATA;
}

/// What `DescribeUserBandWidthData` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeUserBandWidthDataRequired {
    /// Interval between measurements. The documents call 300 the default, too.
    ///
    /// Required. `300`, `1200`, `3600` or `14400`; unit seconds.
    pub period: String,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Timestamp,
    /// End of the time range, in UTC. It is rounded up to a full minute, like StartTime.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Timestamp,
}

impl std::fmt::Debug for DescribeUserBandWidthDataRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeUserBandWidthDataRequired",
            &DESCRIBE_USER_BANDWIDTH_DATA_REQUEST,
            &[(0, &self.period), (1, &self.start_time), (2, &self.end_time)],
            f,
        )
    }
}

impl DescribeUserBandWidthDataRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeUserBandWidthDataRequired) -> Self {
        Self {
            period: required.period,
            start_time: required.start_time,
            end_time: required.end_time,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads your bandwidth usage in a time range.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeUserBandWidthDataRequest`].
    #[inline]
    pub fn describe_user_bandwidth_data(
        &self,
        required: DescribeUserBandWidthDataRequired,
    ) -> Call<DescribeUserBandWidthDataRequest> {
        Call::new(&self.inner, DescribeUserBandWidthDataRequest::new(required))
    }
}

impl Call<DescribeUserBandWidthDataRequest> {
    /// Edge node. If omitted, all edge nodes are included.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Instance. If omitted, all instances are included.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Internet provider.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<BandWidthIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
}
