// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFlowLogRequest {
    /// Flow log to delete.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: String,
}

pub(crate) static DELETE_FLOW_LOG_REQUEST: Schema = Schema {
    name: "DeleteFlowLogRequest",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteFlowLogRequest, DELETE_FLOW_LOG_REQUEST, 0 => flow_log_id, 1 => region_id
);

/// The response of `DeleteFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_FLOW_LOG_RESPONSE: Schema = Schema {
    name: "DeleteFlowLogResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteFlowLogResponse, DELETE_FLOW_LOG_RESPONSE, 0 => request_id
);

static DELETE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_FLOW_LOG_REQUEST,
    response: &DELETE_FLOW_LOG_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteFlowLogRequest {
    type Response = DeleteFlowLogResponse;
    const ACTION: &'static ActionInfo = &DELETE_FLOW_LOG;
}

impl DeleteFlowLogRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(flow_log_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            flow_log_id: flow_log_id.into(),
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Deletes a flow log.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.6.
    #[inline]
    pub fn delete_flow_log(
        &self,
        flow_log_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteFlowLogRequest> {
        Call::new(&self.inner, DeleteFlowLogRequest::new(flow_log_id, region_id))
    }
}
