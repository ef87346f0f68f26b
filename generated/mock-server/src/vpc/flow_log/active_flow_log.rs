// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActiveFlowLog`

use aliyun_api::vpc::{ActiveFlowLogRequest, ActiveFlowLogResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const ACTIVE_FLOW_LOG: Operation = Operation {
    action: <ActiveFlowLogRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(ActiveFlowLogRequest::default()),
    new_response: || Box::new(ActiveFlowLogResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["FlowLogId"],
            to: &[&resources::FLOW_LOG],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"RequestId\":\"04F0F334-1335-436C-A1D7-6C044FExxxxx\"}",
    effects: &[],
};
