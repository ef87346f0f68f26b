// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeUserBandWidthData`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeUserBandWidthData`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeUserBandWidthDataRequest {
    /// Interval between measurements. The page also says that it is required.
    ///
    /// `300`, `1200`, `3600` or `14400`; unit seconds. Default: `300`.
    pub period: Option<String>,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: String,
    /// End of the time range, in UTC. It is rounded up to a full minute, like StartTime.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: String,
    /// Edge node. If omitted, all edge nodes are included.
    pub ens_region_id: Option<String>,
    /// Instance. If omitted, all instances are included.
    pub instance_id: Option<String>,
}

pub(crate) static DESCRIBE_USER_BANDWIDTH_DATA_REQUEST: Schema = Schema {
    name: "DescribeUserBandWidthDataRequest",
    fields: &[
        Field::new("Period", ValueType::String),
        Field::new("StartTime", ValueType::String).required(),
        Field::new("EndTime", ValueType::String).required(),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeUserBandWidthDataRequest, DESCRIBE_USER_BANDWIDTH_DATA_REQUEST, 0 => period,
    1 => start_time, 2 => end_time, 3 => ens_region_id, 4 => instance_id
);

/// The response of `DescribeUserBandWidthData`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE: Schema = Schema {
    name: "DescribeUserBandWidthDataResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("MonitorData", ValueType::Record(&USER_BANDWIDTH_DATA)),
        Field::new("RequestId", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("requestId", ValueType::String),
        Field::new("successResponse", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    DescribeUserBandWidthDataResponse, DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE, 0 => code,
    1 => monitor_data, 2 => request_id, 3 => status_code, 4 => request_id_again, 5 =>
    success_response
);

/// The measurements.
#[derive(Clone, Default, PartialEq)]
pub struct UserBandWidthData {
    /// One entry for each measurement.
    pub bandwidth_monitor_data: Vec<BandWidthMonitorData>,
    /// Peak downstream bandwidth of the time range.
    ///
    /// Unit bit/s.
    pub max_down_bandwidth: Option<i64>,
    /// Peak upstream bandwidth of the time range.
    ///
    /// Unit bit/s.
    pub max_up_bandwidth: Option<i64>,
}

pub(crate) static USER_BANDWIDTH_DATA: Schema = Schema {
    name: "UserBandWidthData",
    fields: &[
        Field::new(
            "BandWidthMonitorData",
            ValueType::List(&ValueType::Record(&BANDWIDTH_MONITOR_DATA)),
        ),
        Field::new("MaxDownBandWidth", ValueType::Integer),
        Field::new("MaxUpBandWidth", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    UserBandWidthData, USER_BANDWIDTH_DATA, 0 => bandwidth_monitor_data, 1 =>
    max_down_bandwidth, 2 => max_up_bandwidth
);

/// Bandwidth and traffic at a point in time.
#[derive(Clone, Default, PartialEq)]
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
    pub time_stamp: Option<String>,
    /// Upstream bandwidth.
    ///
    /// Unit bit/s.
    pub up_bandwidth: Option<i64>,
}

pub(crate) static BANDWIDTH_MONITOR_DATA: Schema = Schema {
    name: "BandWidthMonitorData",
    fields: &[
        Field::new("DownBandWidth", ValueType::Integer),
        Field::new("InternetRX", ValueType::Integer),
        Field::new("InternetTX", ValueType::Integer),
        Field::new("TimeStamp", ValueType::String),
        Field::new("UpBandWidth", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    BandWidthMonitorData, BANDWIDTH_MONITOR_DATA, 0 => down_bandwidth, 1 => internet_rx,
    2 => internet_tx, 3 => time_stamp, 4 => up_bandwidth
);

static DESCRIBE_USER_BANDWIDTH_DATA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeUserBandWidthData",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_USER_BANDWIDTH_DATA_REQUEST,
    response: &DESCRIBE_USER_BANDWIDTH_DATA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeUserBandWidthDataRequest {
    type Response = DescribeUserBandWidthDataResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_USER_BANDWIDTH_DATA;
}

impl DescribeUserBandWidthDataRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads your bandwidth usage in a time range.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.2.
    #[inline]
    pub fn describe_user_bandwidth_data(
        &self,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Call<DescribeUserBandWidthDataRequest> {
        Call::new(
            &self.inner,
            DescribeUserBandWidthDataRequest::new(start_time, end_time),
        )
    }
}

impl Call<DescribeUserBandWidthDataRequest> {
    /// Interval between measurements. The page also says that it is required.
    #[inline]
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.request.period = Some(value.into());
        self
    }
    /// Edge node. If omitted, all edge nodes are included.
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.request.ens_region_id = Some(value.into());
        self
    }
    /// Instance. If omitted, all instances are included.
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.instance_id = Some(value.into());
        self
    }
}
