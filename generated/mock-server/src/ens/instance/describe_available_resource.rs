// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAvailableResource`

use aliyun_api::ens::{
    DescribeAvailableResourceRequest, DescribeAvailableResourceResponse,
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

pub(in super::super) const DESCRIBE_AVAILABLE_RESOURCE: Operation = Operation {
    action: <DescribeAvailableResourceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeAvailableResourceRequest::default()),
    new_response: || Box::new(DescribeAvailableResourceResponse::default()),
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
            when: &[],
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
    example: "{\"Code\":0,\"Images\":{\"Image\":[{\"ImageId\":\"centos_6_08_64_20G_alibase_20171208\",\"ImageName\":\"centos_6_08_64_20G_alibase_****\"}]},\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"SupportResources\":{\"SupportResource\":[{\"DataDiskSize\":\"500\",\"EnsRegionId\":\"cn-beijing-cmcc\",\"InstanceSpec\":\"ens.sn1.stiny\",\"SupportResourcesCount\":\"9\",\"SystemDiskSize\":\"20\"}]}}",
    effects: &[],
};
