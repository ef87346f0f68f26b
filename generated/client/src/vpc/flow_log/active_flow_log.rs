// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActiveFlowLog`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ActiveFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct ActiveFlowLogRequest {
    /// Flow log to activate.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: String,
}

pub(crate) static ACTIVE_FLOW_LOG_REQUEST: Schema = Schema {
    name: "ActiveFlowLogRequest",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ActiveFlowLogRequest, ACTIVE_FLOW_LOG_REQUEST, 0 => flow_log_id, 1 => region_id
);

/// The response of `ActiveFlowLog`.
#[derive(Clone, Default, PartialEq)]
pub struct ActiveFlowLogResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ACTIVE_FLOW_LOG_RESPONSE: Schema = Schema {
    name: "ActiveFlowLogResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ActiveFlowLogResponse, ACTIVE_FLOW_LOG_RESPONSE, 0 => request_id
);

static ACTIVE_FLOW_LOG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ActiveFlowLog",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ACTIVE_FLOW_LOG_REQUEST,
    response: &ACTIVE_FLOW_LOG_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ActiveFlowLogRequest {
    type Response = ActiveFlowLogResponse;
    const ACTION: &'static ActionInfo = &ACTIVE_FLOW_LOG;
}

impl ActiveFlowLogRequest {
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
    /// Activates a flow log.
    ///
    /// The flow log captures the traffic of its resource from then on.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.4.
    #[inline]
    pub fn active_flow_log(
        &self,
        flow_log_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ActiveFlowLogRequest> {
        Call::new(&self.inner, ActiveFlowLogRequest::new(flow_log_id, region_id))
    }
}
