// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImageInfos`

use aliyun_api::ens::{DescribeImageInfosRequest, DescribeImageInfosResponse};
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

pub(in super::super) const DESCRIBE_IMAGE_INFOS: Operation = Operation {
    action: <DescribeImageInfosRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeImageInfosRequest::default()),
    new_response: || Box::new(DescribeImageInfosResponse::default()),
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
    example: "{\"RequestId\":\"5568A08C-10A9-47F3-902F-647298B463FB\",\"Images\":{\"Image\":[{\"ImageSize\":\"20\",\"ImageVersion\":\"6.8\",\"ImageId\":\"centos_6_08_64_20G_alibase_2017****\",\"Description\":\"centos_6_08_64_20G_alibase_2017****\",\"OSType\":\"linux\",\"OSName\":\"centos\"}]},\"Code\":0}",
    effects: &[],
};
