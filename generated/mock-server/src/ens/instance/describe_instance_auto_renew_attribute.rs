// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceAutoRenewAttribute`

use aliyun_api::ens::{
    DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse,
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

pub(in super::super) const DESCRIBE_INSTANCE_AUTO_RENEW_ATTRIBUTE: Operation = Operation {
    action: <DescribeInstanceAutoRenewAttributeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstanceAutoRenewAttributeRequest::default()),
    new_response: || Box::new(DescribeInstanceAutoRenewAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameters that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InstanceNotExists",
            message: "The user have no instances.",
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
    example: "{\"InstanceRenewAttributes\":{\"InstanceRenewAttribute\":[{\"AutoRenewal\":false,\"InstanceId\":\"i-5ci7l7k1m9m2zmhp4iw3o****\",\"Duration\":\"0\"}]},\"RequestId\":\"4DD66F05-3116-4BAA-B588-52EB2E7F431D\",\"Code\":0}",
    effects: &[],
};
