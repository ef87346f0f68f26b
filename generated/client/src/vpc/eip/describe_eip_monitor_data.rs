// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipMonitorData`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the traffic of an EIP.
///
/// Data of the last 30 days can be read. The vendor recommends CloudMonitor and its action DescribeMetricList in place of this action.
///
/// The parameters of `DescribeEipMonitorData`. Sent with [`Client::describe_eip_monitor_data`](super::super::Client::describe_eip_monitor_data); the response is a [`DescribeEipMonitorDataResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_eip_monitor_data(vpc::DescribeEipMonitorDataRequired {
///         allocation_id: "eip-2zeerraiwb7uj6ixxxxxxxx".into(),
///         end_time: "2017-01-05T01:05:10Z".into(),
///         start_time: "2017-01-05T02:05:05Z".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidStartTime.Malformed`](super::super::ErrorCode::InvalidStartTimeMalformed), [`InvalidEndTime.Malformed`](super::super::ErrorCode::InvalidEndTimeMalformed), [`InvalidPeriod.ValueNotSupported`](super::super::ErrorCode::InvalidPeriodValueNotSupported), [`InvalidStartTime.TooEarly`](super::super::ErrorCode::InvalidStartTimeTooEarly), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`OperationDenied.TooManyDataQueried`](super::super::ErrorCode::OperationDeniedTooManyDataQueried), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`InvalidParameter.TooMany`](super::super::ErrorCode::InvalidParameterTooMany), [`InvalidIpInstanceId.NotFound`](super::super::ErrorCode::InvalidIpInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.7; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// EIP to look at.
    ///
    /// Required.
    pub allocation_id: String,
    /// End of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Timestamp,
    /// Region of the EIP.
    pub region_id: Option<String>,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Timestamp,
    /// Length of time of each entry in the response. The manual has 600, today 300 and 900 stand in its place.
    ///
    /// `60`, `300`, `600`, `900` or `3600`; unit seconds. Default: `60`.
    pub period: Option<i64>,
}

pub(crate) static DESCRIBE_EIP_MONITOR_DATA_REQUEST: Schema = Schema::new(
    "DescribeEipMonitorDataRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("EndTime", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
        Field::new("StartTime", ValueType::String).required(),
        Field::new("Period", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeEipMonitorDataRequest, DESCRIBE_EIP_MONITOR_DATA_REQUEST, 0 => allocation_id,
    1 => end_time, 2 => region_id, 3 => start_time, 4 => period
);

impl DescribeEipMonitorDataRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`start_time`](Self#structfield.start_time).
    #[inline]
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = value.into();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
}

/// The response of `DescribeEipMonitorData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// The traffic, one entry for each period.
    ///
    /// A list of `EipMonitorData`.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EIP_MONITOR_DATA_RESPONSE: Schema = Schema::new(
    "DescribeEipMonitorDataResponse",
    &[
        Field::new(
                "EipMonitorDatas",
                ValueType::List(&ValueType::Record(&EIP_MONITOR_DATA)),
            )
            .wrapper("EipMonitorData"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEipMonitorDataResponse, DESCRIBE_EIP_MONITOR_DATA_RESPONSE, 0 =>
    eip_monitor_datas, 1 => request_id
);

aliyun_api_core::response!(DescribeEipMonitorDataResponse);

impl DescribeEipMonitorDataResponse {
    /// Sets [`eip_monitor_datas`](Self#structfield.eip_monitor_datas).
    #[inline]
    pub fn eip_monitor_datas(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipMonitorData>>,
    ) -> Self {
        self.eip_monitor_datas = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Traffic of an EIP in one period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipMonitorData {
    /// Bandwidth in use: EipFlow divided by the seconds of the period.
    ///
    /// Unit bytes/s.
    pub eip_bandwidth: Option<i64>,
    /// Traffic in both directions.
    ///
    /// Unit bytes.
    pub eip_flow: Option<i64>,
    /// Number of packets.
    pub eip_packets: Option<i64>,
    /// Inbound traffic.
    ///
    /// Unit bytes.
    pub eip_rx: Option<i64>,
    /// Outbound traffic.
    ///
    /// Unit bytes.
    pub eip_tx: Option<i64>,
    /// Time of the entry.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub time_stamp: Option<Timestamp>,
}

pub(crate) static EIP_MONITOR_DATA: Schema = Schema::new(
    "EipMonitorData",
    &[
        Field::new("EipBandwidth", ValueType::Integer),
        Field::new("EipFlow", ValueType::Integer),
        Field::new("EipPackets", ValueType::Integer),
        Field::new("EipRX", ValueType::Integer),
        Field::new("EipTX", ValueType::Integer),
        Field::new("TimeStamp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EipMonitorData, EIP_MONITOR_DATA, 0 => eip_bandwidth, 1 => eip_flow, 2 =>
    eip_packets, 3 => eip_rx, 4 => eip_tx, 5 => time_stamp
);

impl EipMonitorData {
    /// Sets [`eip_bandwidth`](Self#structfield.eip_bandwidth).
    #[inline]
    pub fn eip_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_bandwidth = value.into_option();
        self
    }
    /// Sets [`eip_flow`](Self#structfield.eip_flow).
    #[inline]
    pub fn eip_flow(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_flow = value.into_option();
        self
    }
    /// Sets [`eip_packets`](Self#structfield.eip_packets).
    #[inline]
    pub fn eip_packets(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_packets = value.into_option();
        self
    }
    /// Sets [`eip_rx`](Self#structfield.eip_rx).
    #[inline]
    pub fn eip_rx(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_rx = value.into_option();
        self
    }
    /// Sets [`eip_tx`](Self#structfield.eip_tx).
    #[inline]
    pub fn eip_tx(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_tx = value.into_option();
        self
    }
    /// Sets [`time_stamp`](Self#structfield.time_stamp).
    #[inline]
    pub fn time_stamp(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.time_stamp = value.into_option();
        self
    }
}

static DESCRIBE_EIP_MONITOR_DATA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEipMonitorData",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EIP_MONITOR_DATA_REQUEST,
    response: &DESCRIBE_EIP_MONITOR_DATA_RESPONSE,
    classes: &[
        ("InvalidStartTime.TooEarly", ErrorClass::Invalid),
        ("OperationDenied.TooManyDataQueried", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEipMonitorDataRequest {
    type Response = DescribeEipMonitorDataResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EIP_MONITOR_DATA;
}

/// What `DescribeEipMonitorData` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeEipMonitorDataRequired {
    /// EIP to look at.
    ///
    /// Required.
    pub allocation_id: String,
    /// End of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Timestamp,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// Required. A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Timestamp,
}

impl std::fmt::Debug for DescribeEipMonitorDataRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeEipMonitorDataRequired",
            &DESCRIBE_EIP_MONITOR_DATA_REQUEST,
            &[(0, &self.allocation_id), (1, &self.end_time), (3, &self.start_time)],
            f,
        )
    }
}

impl DescribeEipMonitorDataRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeEipMonitorDataRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            end_time: required.end_time,
            start_time: required.start_time,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the traffic of an EIP.
    ///
    /// Data of the last 30 days can be read. The vendor recommends CloudMonitor and its action DescribeMetricList in place of this action.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEipMonitorDataRequest`].
    #[inline]
    pub fn describe_eip_monitor_data(
        &self,
        required: DescribeEipMonitorDataRequired,
    ) -> Call<DescribeEipMonitorDataRequest> {
        Call::new(&self.inner, DescribeEipMonitorDataRequest::new(required))
    }
}

impl Call<DescribeEipMonitorDataRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Length of time of each entry in the response. The manual has 600, today 300 and 900 stand in its place.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
}
