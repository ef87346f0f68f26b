// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceMonitorData`

use aliyun_api::ens::{
    DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse,
};
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

pub(in super::super) const DESCRIBE_INSTANCE_MONITOR_DATA: Operation = Operation {
    action: <DescribeInstanceMonitorDataRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstanceMonitorDataRequest::default()),
    new_response: || Box::new(DescribeInstanceMonitorDataResponse::default()),
    checks: &[
        Check {
            path: &["StartTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["EndTime"],
            constraint: Constraint::Format(Format::Timestamp),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Values(&["60", "300", "1200", "3600", "14400"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Period"], "60")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameters that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C8B26B44-0189-443E-9816-D951F59623A9\",\"MonitorData\":{\"InstanceMonitorData\":[{\"InstanceId\":\"yourInstance ID\",\"Memory\":\"暂不支持\",\"CPU\":\"0.02\"}]},\"Code\":0}",
    effects: &[],
};
