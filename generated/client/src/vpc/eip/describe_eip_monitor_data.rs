// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipMonitorData`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEipMonitorData`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEipMonitorDataRequest {
    /// EIP to look at.
    pub allocation_id: String,
    /// End of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: String,
    /// Region of the EIP.
    pub region_id: String,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: String,
    /// Length of time of each entry in the response.
    ///
    /// `60`, `600` or `3600`; unit seconds. Default: `60`.
    pub period: Option<i64>,
}

pub(crate) static DESCRIBE_EIP_MONITOR_DATA_REQUEST: Schema = Schema {
    name: "DescribeEipMonitorDataRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("EndTime", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("StartTime", ValueType::String).required(),
        Field::new("Period", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeEipMonitorDataRequest, DESCRIBE_EIP_MONITOR_DATA_REQUEST, 0 => allocation_id,
    1 => end_time, 2 => region_id, 3 => start_time, 4 => period
);

/// The response of `DescribeEipMonitorData`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEipMonitorDataResponse {
    /// The traffic, one entry for each period.
    ///
    /// A list of `EipMonitorData`.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_EIP_MONITOR_DATA_RESPONSE: Schema = Schema {
    name: "DescribeEipMonitorDataResponse",
    fields: &[
        Field::new(
                "EipMonitorDatas",
                ValueType::List(&ValueType::Record(&EIP_MONITOR_DATA)),
            )
            .wrapper("EipMonitorData"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEipMonitorDataResponse, DESCRIBE_EIP_MONITOR_DATA_RESPONSE, 0 =>
    eip_monitor_datas, 1 => request_id
);

/// Traffic of an EIP in one period.
#[derive(Clone, Default, PartialEq)]
pub struct EipMonitorData {
    /// Bandwidth in use: EipFlow divided by 60.
    ///
    /// Unit bit/s.
    pub eip_bandwidth: Option<i64>,
    /// Traffic in both directions.
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
    pub time_stamp: Option<String>,
}

pub(crate) static EIP_MONITOR_DATA: Schema = Schema {
    name: "EipMonitorData",
    fields: &[
        Field::new("EipBandwidth", ValueType::Integer),
        Field::new("EipFlow", ValueType::Integer),
        Field::new("EipPackets", ValueType::Integer),
        Field::new("EipRX", ValueType::Integer),
        Field::new("EipTX", ValueType::Integer),
        Field::new("TimeStamp", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EipMonitorData, EIP_MONITOR_DATA, 0 => eip_bandwidth, 1 => eip_flow, 2 =>
    eip_packets, 3 => eip_rx, 4 => eip_tx, 5 => time_stamp
);

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

/// The required parameters of `DescribeEipMonitorData`.
#[derive(Clone, PartialEq)]
pub struct DescribeEipMonitorDataRequired {
    /// EIP to look at.
    pub allocation_id: String,
    /// End of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: String,
    /// Region of the EIP.
    pub region_id: String,
    /// Start of the time range, in UTC. If the seconds are not 00, it is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: String,
}

impl std::fmt::Debug for DescribeEipMonitorDataRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeEipMonitorDataRequired",
            &DESCRIBE_EIP_MONITOR_DATA_REQUEST,
            &[
                (0, &self.allocation_id),
                (1, &self.end_time),
                (2, &self.region_id),
                (3, &self.start_time),
            ],
            f,
        )
    }
}

impl DescribeEipMonitorDataRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: DescribeEipMonitorDataRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            end_time: required.end_time,
            region_id: required.region_id,
            start_time: required.start_time,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the traffic of an EIP.
    ///
    /// # Errors
    /// `InvalidInstanceId.NotFound`, `InvalidStartTime.Malformed`, `InvalidEndTime.Malformed`, `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.TooEarly`, `InvalidAllocationId.NotFound`, `OperationDenied.TooManyDataQueried`, `Forbidden.RegionNotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.7; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_eip_monitor_data(
        &self,
        required: DescribeEipMonitorDataRequired,
    ) -> Call<DescribeEipMonitorDataRequest> {
        Call::new(&self.inner, DescribeEipMonitorDataRequest::new(required))
    }
}

impl Call<DescribeEipMonitorDataRequest> {
    /// Length of time of each entry in the response.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.request.period = Some(value);
        self
    }
}
