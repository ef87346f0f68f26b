// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeFlowLogs`

use aliyun_api::vpc::{DescribeFlowLogsRequest, DescribeFlowLogsResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DESCRIBE_FLOW_LOGS: Operation = Operation {
    action: <DescribeFlowLogsRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(DescribeFlowLogsRequest::default()),
    new_response: || Box::new(DescribeFlowLogsResponse::default()),
    checks: &[
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
            path: &["FlowLogId"],
            to: &[&resources::FLOW_LOG],
        },
        Reference {
            path: &["ResourceId"],
            to: &[&resources::VPC, &resources::VSWITCH],
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"RequestId\":\"04F0F334-1335-436C-A1D7-6C044FExxxxx\"}",
    effects: &[
        Effect::List {
            resource: &resources::FLOW_LOG,
            items: &["FlowLogs", "FlowLog"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("FlowLogId", &["FlowLogId"]),
                ("FlowLogName", &["FlowLogName"]),
                ("LogStoreName", &["LogStoreName"]),
                ("ProjectName", &["ProjectName"]),
                ("ResourceId", &["ResourceId"]),
                ("ResourceType", &["ResourceType"]),
                ("TrafficType", &["TrafficType"]),
            ],
            pairs: None,
        },
    ],
};
