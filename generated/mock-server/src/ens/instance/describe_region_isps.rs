// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRegionIsps`

use aliyun_api::ens::{DescribeRegionIspsRequest, DescribeRegionIspsResponse};
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

pub(in super::super) const DESCRIBE_REGION_ISPS: Operation = Operation {
    action: <DescribeRegionIspsRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeRegionIspsRequest::default()),
    new_response: || Box::new(DescribeRegionIspsResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"DC90CC7E-23B6-5A90-9097-A17CE4A161C4\",\"Isps\":[{\"Code\":\"cmcc\",\"Name\":\"移动\"}]}",
    effects: &[],
};
