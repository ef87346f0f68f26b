// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCloudDiskAvailableResourceInfo`

use aliyun_api::ens::{
    DescribeCloudDiskAvailableResourceInfoRequest,
    DescribeCloudDiskAvailableResourceInfoResponse,
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

pub(in super::super) const DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO: Operation = Operation {
    action: <DescribeCloudDiskAvailableResourceInfoRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(DescribeCloudDiskAvailableResourceInfoRequest::default()),
    new_response: || Box::new(DescribeCloudDiskAvailableResourceInfoResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
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
    example: "{\"RequestId\":\"0AE4F26E-7527-569F-A987-E3CF269A3C11\",\"SupportResources\":{\"SupportResource\":[{\"EnsRegionId\":\"cn-beijing-cmcc\",\"EnsRegionName\":\"北京移动\",\"DiskMinSize\":20,\"DiskMaxSize\":80,\"CanBuyCount\":2,\"Category\":\"cloud_ssd\",\"DefaultDiskSize\":20}]}}",
    effects: &[],
};
