// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyFlowLogAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyFlowLogAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyFlowLogAttributeRequest {
    /// Flow log to change.
    pub flow_log_id: String,
    /// Region of the flow log.
    pub region_id: String,
    /// New description of the flow log. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the flow log.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub flow_log_name: Option<String>,
}

pub(crate) static MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyFlowLogAttributeRequest",
    fields: &[
        Field::new("FlowLogId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("FlowLogName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyFlowLogAttributeRequest, MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST, 0 => flow_log_id, 1
    => region_id, 2 => description, 3 => flow_log_name
);

/// The response of `ModifyFlowLogAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyFlowLogAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the flow log.
    pub flow_log_id: Option<String>,
}

pub(crate) static MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyFlowLogAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("FlowLogId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyFlowLogAttributeResponse, MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE, 0 => request_id,
    1 => flow_log_id
);

static MODIFY_FLOW_LOG_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyFlowLogAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_FLOW_LOG_ATTRIBUTE_REQUEST,
    response: &MODIFY_FLOW_LOG_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyFlowLogAttributeRequest {
    type Response = ModifyFlowLogAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_FLOW_LOG_ATTRIBUTE;
}

impl ModifyFlowLogAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(flow_log_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            flow_log_id: flow_log_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a flow log.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 20.2.
    #[inline]
    pub fn modify_flow_log_attribute(
        &self,
        flow_log_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyFlowLogAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyFlowLogAttributeRequest::new(flow_log_id, region_id),
        )
    }
}

impl Call<ModifyFlowLogAttributeRequest> {
    /// New description of the flow log. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the flow log.
    #[inline]
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.request.flow_log_name = Some(value.into());
        self
    }
}
