// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetLevel`

use aliyun_api::ens::{DescribeEnsNetLevelRequest, DescribeEnsNetLevelResponse};
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

pub(in super::super) const DESCRIBE_ENS_NET_LEVEL: Operation = Operation {
    action: <DescribeEnsNetLevelRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeEnsNetLevelRequest::default()),
    new_response: || Box::new(DescribeEnsNetLevelResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
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
            code: "CallInterface",
            message: "Call Interface Happen Error.",
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
    example: "{\"RequestId\":\"86A6D421-A0C7-4C01-8648-47377CA6A2CE\",\"EnsNetLevels\":{\"EnsNetLevel\":[{\"EnsNetLevelCode\":\"Big\"},{\"EnsNetLevelCode\":\"Small\"},{\"EnsNetLevelCode\":\"Middle\"}]},\"Code\":0}",
    effects: &[],
};
