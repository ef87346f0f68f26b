// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeFlowLogs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeFlowLogs`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeFlowLogsRequest {
    /// Region of the flow logs.
    pub region_id: String,
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

/// The response of `DescribeFlowLogs`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeFlowLogsResponse {
    /// The flow logs.
    ///
    /// A list of `FlowLog`.
    pub flow_logs: Vec<FlowLog>,
    /// Id of the request.
    pub request_id: String,
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

/// A flow log as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct FlowLog {
    /// When the flow log was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
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
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists flow logs in a region.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.3.
    #[inline]
    pub fn describe_flow_logs(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeFlowLogsRequest> {
        Call::new(&self.inner, DescribeFlowLogsRequest::new(region_id))
    }
}

impl Call<DescribeFlowLogsRequest> {
    /// Id of one flow log.
    #[inline]
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.request.flow_log_id = Some(value.into());
        self
    }
    /// Name that the flow log has.
    #[inline]
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.request.flow_log_name = Some(value.into());
        self
    }
    /// Logstore that keeps what the flow logs capture.
    #[inline]
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.request.log_store_name = Some(value.into());
        self
    }
    /// Project that keeps what the flow logs capture.
    #[inline]
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.request.project_name = Some(value.into());
        self
    }
    /// Id of the resource whose traffic is captured.
    #[inline]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.request.resource_id = Some(value.into());
        self
    }
    /// Type of the resource whose traffic is captured.
    #[inline]
    pub fn resource_type(mut self, value: impl Into<FlowLogResourceType>) -> Self {
        self.request.resource_type = Some(value.into());
        self
    }
    /// Traffic that is captured.
    #[inline]
    pub fn traffic_type(mut self, value: impl Into<FlowLogTrafficType>) -> Self {
        self.request.traffic_type = Some(value.into());
        self
    }
}
