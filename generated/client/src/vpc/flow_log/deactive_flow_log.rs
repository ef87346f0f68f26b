// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeactiveFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeactiveFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct DeactiveFlowLogRequest {
    /// Flow log to deactivate.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: String,
}

pub(crate) static DEACTIVE_FLOW_LOG_REQUEST: Schema = Schema {
    name: "DeactiveFlowLogRequest",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeactiveFlowLogRequest, DEACTIVE_FLOW_LOG_REQUEST, 0 => flow_log_id, 1 => region_id
);

/// The response of `DeactiveFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct DeactiveFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DEACTIVE_FLOW_LOG_RESPONSE: Schema = Schema {
    name: "DeactiveFlowLogResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeactiveFlowLogResponse, DEACTIVE_FLOW_LOG_RESPONSE, 0 => request_id
);

static DEACTIVE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeactiveFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DEACTIVE_FLOW_LOG_REQUEST,
    response: &DEACTIVE_FLOW_LOG_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeactiveFlowLogRequest {
    type Response = DeactiveFlowLogResponse;
    const ACTION: &'static ActionInfo = &DEACTIVE_FLOW_LOG;
}

impl DeactiveFlowLogRequest {
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
    /// Deactivates a flow log.
    ///
    /// The traffic of its resource is not captured any more.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.5.
    #[inline]
    pub fn deactive_flow_log(
        &self,
        flow_log_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeactiveFlowLogRequest> {
        Call::new(&self.inner, DeactiveFlowLogRequest::new(flow_log_id, region_id))
    }
}
