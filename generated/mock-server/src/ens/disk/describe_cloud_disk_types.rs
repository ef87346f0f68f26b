// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCloudDiskTypes`

use aliyun_api::ens::{DescribeCloudDiskTypesRequest, DescribeCloudDiskTypesResponse};
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

pub(in super::super) const DESCRIBE_CLOUD_DISK_TYPES: Operation = Operation {
    action: <DescribeCloudDiskTypesRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(DescribeCloudDiskTypesRequest::default()),
    new_response: || Box::new(DescribeCloudDiskTypesResponse::default()),
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
    example: "{\"RequestId\":\"77990CEE-B714-5702-BDE6-943F702277DD\",\"SupportResources\":{\"SupportResource\":[{\"Category\":\"cloud_efficiency\",\"EnsRegionId\":\"cn-guangzhou-10\"}]}}",
    effects: &[],
};
