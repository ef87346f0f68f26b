// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceMonitorData`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the CPU usage of an instance.
///
/// Memory usage is documented, but not returned yet.
///
/// The parameters of `DescribeInstanceMonitorData`. Sent with [`Client::describe_instance_monitor_data`](super::super::Client::describe_instance_monitor_data); the response is a [`DescribeInstanceMonitorDataResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_instance_monitor_data()
///     .instance_id("yourInstance ID")
///     .start_time("2019-10-29T23:00:00Z")
///     .end_time("2019-10-30T08:00:00Z")
///     .period("60")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.13; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
    /// Instance to measure. Only one is supported.
    pub instance_id: Option<String>,
    /// Start of the measurements, in UTC. If the seconds are not 00, the start is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the measurements, in UTC. If the seconds are not 00, the end is the next full minute.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Interval between measurements.
    ///
    /// `60`, `300`, `1200`, `3600` or `14400`; unit seconds. Default: `60`.
    pub period: Option<String>,
}

pub(crate) static DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST: Schema = Schema::new(
    "DescribeInstanceMonitorDataRequest",
    &[
        Field::new("InstanceId", ValueType::String),
        Field::new("StartTime", ValueType::String),
        Field::new("EndTime", ValueType::String),
        Field::new("Period", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceMonitorDataRequest, DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST, 0 =>
    instance_id, 1 => start_time, 2 => end_time, 3 => period
);

impl DescribeInstanceMonitorDataRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`start_time`](Self#structfield.start_time).
    #[inline]
    pub fn start_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.start_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<String>) -> Self {
        self.period = value.into_option();
        self
    }
}

/// The response of `DescribeInstanceMonitorData`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The measurements.
    ///
    /// A list of `InstanceMonitorData`.
    pub monitor_data: Vec<InstanceMonitorData>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE: Schema = Schema::new(
    "DescribeInstanceMonitorDataResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "MonitorData",
                ValueType::List(&ValueType::Record(&INSTANCE_MONITOR_DATA)),
            )
            .wrapper("InstanceMonitorData"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceMonitorDataResponse, DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE, 0 =>
    code, 1 => monitor_data, 2 => request_id
);

aliyun_api_core::response!(DescribeInstanceMonitorDataResponse);

impl DescribeInstanceMonitorDataResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`monitor_data`](Self#structfield.monitor_data).
    #[inline]
    pub fn monitor_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceMonitorData>>,
    ) -> Self {
        self.monitor_data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Usage of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// vCPU usage as a fraction: 0.02 is 2 %.
    pub cpu: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
    /// Memory usage. It is not supported yet.
    pub memory: Option<String>,
}

pub(crate) static INSTANCE_MONITOR_DATA: Schema = Schema::new(
    "InstanceMonitorData",
    &[
        Field::new("CPU", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("Memory", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceMonitorData, INSTANCE_MONITOR_DATA, 0 => cpu, 1 => instance_id, 2 => memory
);

impl InstanceMonitorData {
    /// Sets [`cpu`](Self#structfield.cpu).
    #[inline]
    pub fn cpu(mut self, value: impl IntoOption<String>) -> Self {
        self.cpu = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`memory`](Self#structfield.memory).
    #[inline]
    pub fn memory(mut self, value: impl IntoOption<String>) -> Self {
        self.memory = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCE_MONITOR_DATA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceMonitorData",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_MONITOR_DATA_REQUEST,
    response: &DESCRIBE_INSTANCE_MONITOR_DATA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeInstanceMonitorDataRequest {
    type Response = DescribeInstanceMonitorDataResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_MONITOR_DATA;
}

impl DescribeInstanceMonitorDataRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Reads the CPU usage of an instance.
    ///
    /// Memory usage is documented, but not returned yet.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstanceMonitorDataRequest`].
    #[inline]
    pub fn describe_instance_monitor_data(
        &self,
    ) -> Call<DescribeInstanceMonitorDataRequest> {
        Call::new(&self.inner, DescribeInstanceMonitorDataRequest::new())
    }
}

impl Call<DescribeInstanceMonitorDataRequest> {
    /// Instance to measure. Only one is supported.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Start of the measurements, in UTC. If the seconds are not 00, the start is the next full minute.
    #[inline]
    pub fn start_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.request.start_time = value.into_option();
        self
    }
    /// End of the measurements, in UTC. If the seconds are not 00, the end is the next full minute.
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.request.end_time = value.into_option();
        self
    }
    /// Interval between measurements.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<String>) -> Self {
        self.request.period = value.into_option();
        self
    }
}
