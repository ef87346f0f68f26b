// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateFlowLogRequest {
    /// Logstore that keeps the captured traffic.
    pub log_store_name: String,
    /// Project that keeps the captured traffic.
    pub project_name: String,
    /// Region to create the flow log in.
    pub region_id: String,
    /// Id of the network interface, the VSwitch or the VPC whose traffic is captured.
    pub resource_id: String,
    /// Type of the resource whose traffic is captured.
    pub resource_type: FlowLogResourceType,
    /// Traffic to capture.
    pub traffic_type: FlowLogTrafficType,
    /// Description of the flow log. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the flow log.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
}

pub(crate) static CREATE_FLOW_LOG_REQUEST: Schema = Schema {
    name: "CreateFlowLogRequest",
    fields: &[
        Field::new("LogStoreName", ValueType::String).required(),
        Field::new("ProjectName", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ResourceId", ValueType::String).required(),
        Field::new(
                "ResourceType",
                ValueType::Enum(<FlowLogResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "TrafficType",
                ValueType::Enum(<FlowLogTrafficType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateFlowLogRequest, CREATE_FLOW_LOG_REQUEST, 0 => log_store_name, 1 =>
    project_name, 2 => region_id, 3 => resource_id, 4 => resource_type, 5 =>
    traffic_type, 6 => description, 7 => flow_log_name
);

/// The response of `CreateFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateFlowLogResponse {
    /// Id of the new flow log.
    pub flow_log_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_FLOW_LOG_RESPONSE: Schema = Schema {
    name: "CreateFlowLogResponse",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateFlowLogResponse, CREATE_FLOW_LOG_RESPONSE, 0 => flow_log_id, 1 => request_id
);

static CREATE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_FLOW_LOG_REQUEST,
    response: &CREATE_FLOW_LOG_RESPONSE,
    classes: &[
        ("INVALID_PARAMETER", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateFlowLogRequest {
    type Response = CreateFlowLogResponse;
    const ACTION: &'static ActionInfo = &CREATE_FLOW_LOG;
}

/// The required parameters of `CreateFlowLog`.
#[derive(Clone, PartialEq)]
pub struct CreateFlowLogRequired {
    /// Logstore that keeps the captured traffic.
    pub log_store_name: String,
    /// Project that keeps the captured traffic.
    pub project_name: String,
    /// Region to create the flow log in.
    pub region_id: String,
    /// Id of the network interface, the VSwitch or the VPC whose traffic is captured.
    pub resource_id: String,
    /// Type of the resource whose traffic is captured.
    pub resource_type: FlowLogResourceType,
    /// Traffic to capture.
    pub traffic_type: FlowLogTrafficType,
}

impl std::fmt::Debug for CreateFlowLogRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateFlowLogRequired",
            &CREATE_FLOW_LOG_REQUEST,
            &[
                (0, &self.log_store_name),
                (1, &self.project_name),
                (2, &self.region_id),
                (3, &self.resource_id),
                (4, &self.resource_type),
                (5, &self.traffic_type),
            ],
            f,
        )
    }
}

impl CreateFlowLogRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateFlowLogRequired) -> Self {
        Self {
            log_store_name: required.log_store_name,
            project_name: required.project_name,
            region_id: required.region_id,
            resource_id: required.resource_id,
            resource_type: required.resource_type,
            traffic_type: required.traffic_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a flow log for a network interface, a VSwitch or a VPC.
    ///
    /// # Errors
    /// `INVALID_PARAMETER`, `MissingParameter`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.1.
    #[inline]
    pub fn create_flow_log(
        &self,
        required: CreateFlowLogRequired,
    ) -> Call<CreateFlowLogRequest> {
        Call::new(&self.inner, CreateFlowLogRequest::new(required))
    }
}

impl Call<CreateFlowLogRequest> {
    /// Description of the flow log. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Name of the flow log.
    #[inline]
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.request.flow_log_name = Some(value.into());
        self
    }
}
