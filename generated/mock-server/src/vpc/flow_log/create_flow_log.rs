// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateFlowLog`

use aliyun_api::vpc::{CreateFlowLogRequest, CreateFlowLogResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_FLOW_LOG: Operation = Operation {
    action: <CreateFlowLogRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(CreateFlowLogRequest::default()),
    new_response: || Box::new(CreateFlowLogResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["ResourceId"],
            to: &[&resources::VPC, &resources::VSWITCH],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "INVALID_PARAMETER",
            message: "The parameter invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Missing mandatory parameter",
            when: &[When::Missing(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\",\"FlowLogId\":\"flowlog-m5evbtbptxxxxxxxxxxxx\"}",
    effects: &[
        Effect::Create {
            resource: &resources::FLOW_LOG,
            amount: None,
            discriminator: &[],
        },
    ],
};
