// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeFlowLogs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists flow logs in a region.
///
/// The parameters of `DescribeFlowLogs`. Sent with [`Client::describe_flow_logs`](super::super::Client::describe_flow_logs); the response is a [`DescribeFlowLogsResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_flow_logs().flow_log_id("fl-m5evbtbptxxxxxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 20.3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// Region of the flow logs.
    pub region_id: Option<String>,
    /// Id of one flow log.
    pub flow_log_id: Option<String>,
    /// Name that the flow log has.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Logstore that keeps what the flow logs capture.
    pub log_store_name: Option<String>,
    /// Project that keeps what the flow logs capture.
    pub project_name: Option<String>,
    /// Id of the resource whose traffic is captured.
    pub resource_id: Option<String>,
    /// Type of the resource whose traffic is captured.
    pub resource_type: Option<FlowLogResourceType>,
    /// Traffic that is captured.
    pub traffic_type: Option<FlowLogTrafficType>,
}

pub(crate) static DESCRIBE_FLOW_LOGS_REQUEST: Schema = Schema {
    name: "DescribeFlowLogsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("FlowLogId", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("LogStoreName", ValueType::String),
        Field::new("ProjectName", ValueType::String),
        Field::new("ResourceId", ValueType::String),
        Field::new(
            "ResourceType",
            ValueType::Enum(<FlowLogResourceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "TrafficType",
            ValueType::Enum(<FlowLogTrafficType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    DescribeFlowLogsRequest, DESCRIBE_FLOW_LOGS_REQUEST, 0 => region_id, 1 =>
    flow_log_id, 2 => flow_log_name, 3 => log_store_name, 4 => project_name, 5 =>
    resource_id, 6 => resource_type, 7 => traffic_type
);

impl DescribeFlowLogsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_id = value.into_option();
        self
    }
    /// Sets [`flow_log_name`](Self#structfield.flow_log_name).
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_name = value.into_option();
        self
    }
    /// Sets [`log_store_name`](Self#structfield.log_store_name).
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.log_store_name = value.into_option();
        self
    }
    /// Sets [`project_name`](Self#structfield.project_name).
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.project_name = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<FlowLogResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`traffic_type`](Self#structfield.traffic_type).
    #[inline]
    pub fn traffic_type(mut self, value: impl IntoOption<FlowLogTrafficType>) -> Self {
        self.traffic_type = value.into_option();
        self
    }
}

/// The response of `DescribeFlowLogs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeFlowLogsResponse {
    /// The flow logs.
    ///
    /// A list of `FlowLog`.
    pub flow_logs: Vec<FlowLog>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_FLOW_LOGS_RESPONSE: Schema = Schema {
    name: "DescribeFlowLogsResponse",
    fields: &[
        Field::new("FlowLogs", ValueType::List(&ValueType::Record(&FLOW_LOG)))
            .wrapper("FlowLog"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeFlowLogsResponse, DESCRIBE_FLOW_LOGS_RESPONSE, 0 => flow_logs, 1 =>
    request_id
);

aliyun_api_core::response!(DescribeFlowLogsResponse);

impl DescribeFlowLogsResponse {
    /// Sets [`flow_logs`](Self#structfield.flow_logs).
    #[inline]
    pub fn flow_logs(
        mut self,
        value: impl IntoIterator<Item = impl Into<FlowLog>>,
    ) -> Self {
        self.flow_logs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A flow log as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlowLog {
    /// When the flow log was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the flow log.
    pub description: Option<String>,
    /// Id of the flow log.
    pub flow_log_id: Option<String>,
    /// Name of the flow log.
    pub flow_log_name: Option<String>,
    /// Logstore that keeps the captured traffic.
    pub log_store_name: Option<String>,
    /// Project that keeps the captured traffic.
    pub project_name: Option<String>,
    /// Region the flow log is in.
    pub region_id: Option<String>,
}

pub(crate) static FLOW_LOG: Schema = Schema {
    name: "FlowLog",
    fields: &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogId", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
        Field::new("LogStoreName", ValueType::String),
        Field::new("ProjectName", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    FlowLog, FLOW_LOG, 0 => creation_time, 1 => description, 2 => flow_log_id, 3 =>
    flow_log_name, 4 => log_store_name, 5 => project_name, 6 => region_id
);

impl FlowLog {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`flow_log_id`](Self#structfield.flow_log_id).
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_id = value.into_option();
        self
    }
    /// Sets [`flow_log_name`](Self#structfield.flow_log_name).
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.flow_log_name = value.into_option();
        self
    }
    /// Sets [`log_store_name`](Self#structfield.log_store_name).
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.log_store_name = value.into_option();
        self
    }
    /// Sets [`project_name`](Self#structfield.project_name).
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.project_name = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

static DESCRIBE_FLOW_LOGS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeFlowLogs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_FLOW_LOGS_REQUEST,
    response: &DESCRIBE_FLOW_LOGS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeFlowLogsRequest {
    type Response = DescribeFlowLogsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_FLOW_LOGS;
}

impl DescribeFlowLogsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists flow logs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeFlowLogsRequest`].
    #[inline]
    pub fn describe_flow_logs(&self) -> Call<DescribeFlowLogsRequest> {
        Call::new(&self.inner, DescribeFlowLogsRequest::new())
    }
}

impl Call<DescribeFlowLogsRequest> {
    /// Region of the flow logs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one flow log.
    #[inline]
    pub fn flow_log_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_id = value.into_option();
        self
    }
    /// Name that the flow log has.
    #[inline]
    pub fn flow_log_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.flow_log_name = value.into_option();
        self
    }
    /// Logstore that keeps what the flow logs capture.
    #[inline]
    pub fn log_store_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.log_store_name = value.into_option();
        self
    }
    /// Project that keeps what the flow logs capture.
    #[inline]
    pub fn project_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.project_name = value.into_option();
        self
    }
    /// Id of the resource whose traffic is captured.
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_id = value.into_option();
        self
    }
    /// Type of the resource whose traffic is captured.
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<FlowLogResourceType>) -> Self {
        self.request.resource_type = value.into_option();
        self
    }
    /// Traffic that is captured.
    #[inline]
    pub fn traffic_type(mut self, value: impl IntoOption<FlowLogTrafficType>) -> Self {
        self.request.traffic_type = value.into_option();
        self
    }
}
