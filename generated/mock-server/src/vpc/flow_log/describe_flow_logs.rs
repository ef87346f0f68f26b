// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeFlowLogs`

use aliyun_api::vpc::{DescribeFlowLogsRequest, DescribeFlowLogsResponse};
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

pub(in super::super) const DESCRIBE_FLOW_LOGS: Operation = Operation {
    action: <DescribeFlowLogsRequest as Request>::ACTION,
    group: "flow-log",
    new_request: || Box::new(DescribeFlowLogsRequest::default()),
    new_response: || Box::new(DescribeFlowLogsResponse::default()),
    checks: &[
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["FlowLogName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "20")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["FlowLogId"],
            to: &[&resources::FLOW_LOG],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ResourceId"],
            to: &[&resources::VPC, &resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
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
            code: "ParameterInvalid",
            message: "Invalid parameter.",
            when: &[When::Invalid(&[])],
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
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["FlowLogs", "FlowLog"],
        default_size: 20,
        max_size: 50,
    }),
    example: "{\"RequestId\":\"04F0F334-1335-436C-A1D7-6C044FExxxxx\"}",
    effects: &[
        Effect::List {
            resource: &resources::FLOW_LOG,
            items: &["FlowLogs", "FlowLog"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("Description", &["Description"]),
                ("FlowLogId", &["FlowLogId"]),
                ("FlowLogName", &["FlowLogName"]),
                ("LogStoreName", &["LogStoreName"]),
                ("ProjectName", &["ProjectName"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("ResourceId", &["ResourceId"]),
                ("ResourceType", &["ResourceType"]),
                ("Status", &["Status"]),
                ("TrafficType", &["TrafficType"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
