// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceTypes`

use aliyun_api::ens::{DescribeInstanceTypesRequest, DescribeInstanceTypesResponse};
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

pub(in super::super) const DESCRIBE_INSTANCE_TYPES: Operation = Operation {
    action: <DescribeInstanceTypesRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstanceTypesRequest::default()),
    new_response: || Box::new(DescribeInstanceTypesResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter domainName that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
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
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Code\":0,\"InstanceTypes\":{\"InstanceType\":[{\"CpuCoreCount\":2,\"InstanceTypeName\":\"ens.xxx.small\",\"MemorySize\":8192}]},\"RequestId\":\"D452D190-BADF-5D09-910D-599B96D42AAA\"}",
    effects: &[],
};
