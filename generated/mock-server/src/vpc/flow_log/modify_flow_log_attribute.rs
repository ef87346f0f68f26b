// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyFlowLogAttribute`

use aliyun_api::vpc::{ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Blocker, Check, Condition, Constraint, Creation, Demand, Each, Edit, Effect,
    ElementList, ErrorRow, Expected, Forbidden, Format, How, Match, Operation, PageStyle,
    Pagination, RefRegion, Reference, Rule, StateRule, Toward, Subject, Target,
    Transition, ValueExpr, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_FLOW_LOG_ATTRIBUTE: Operation = Operation {
    action: <ModifyFlowLogAttributeRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(ModifyFlowLogAttributeRequest::default()),
    new_response: || Box::new(ModifyFlowLogAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["AggregationInterval"],
            constraint: Constraint::Values(&["1", "5", "10"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["FlowLogId"],
            to: &[&resources::FLOW_LOG],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The specfied instance is not existed.",
            when: &[When::Unknown(&["FlowLogId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified name is not valid.",
            when: &[When::Invalid(&["FlowLogName"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AggregationInterval",
            message: "The param of aggregationInterval is illegal.",
            when: &[When::Invalid(&["AggregationInterval"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.flowlog",
            message: "Invalid flowlog status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::FLOW_LOG,
                        steps: &[],
                    },
                    &["Active", "Inactive"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectBusinessStatus.FlowLog",
            message: "The business status of flowLog  is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId",
            message: "Instance does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ProjectOrLogstoreNotExist",
            message: "The specified project or logstore does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SourceProjectNotExist",
            message: "The Source Project or logstore does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Unauthorized",
            message: "This api does not support sub user or role.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RuleExist",
            message: "The rule has already existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidHdMonitorStatus",
            message: "Current instance status is not valid for this action.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "FlowLogNumberOverLimit",
            message: "This user has reached the maximum instance number of flowlog.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTrafficType.NotFound",
            message: "Invalid traffic type.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperateManagedFlowLog",
            message: "Authentication is failed for operate managed flowlog.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\",\"FlowLogId\":\"flowlog-m5evbtbptxxxxxxxxxxxx\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::FLOW_LOG,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
