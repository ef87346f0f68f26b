// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteFlowLog`

use aliyun_api::vpc::{DeleteFlowLogRequest, DeleteFlowLogResponse};
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

pub(in super::super) const DELETE_FLOW_LOG: Operation = Operation {
    action: <DeleteFlowLogRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(DeleteFlowLogRequest::default()),
    new_response: || Box::new(DeleteFlowLogResponse::default()),
    checks: &[],
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
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The specfied instance is not existed.",
            when: &[When::Unknown(&["FlowLogId"])],
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
            code: "ParameterInvalid",
            message: "Invalid parameter.",
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
            code: "InvalidStatus",
            message: "The specfied instance's status is invalid.",
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
            code: "InvalidResourceId.NotFound",
            message: "Resource id is empty.",
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
    example: "{\"RequestId\":\"04F0F334-1335-436C-A1D7-6C044FExxxxx\",\"Success\":\"true\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::FLOW_LOG,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
