// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAvailableResourceInfo`

use aliyun_api::ens::{
    DescribeAvailableResourceInfoRequest, DescribeAvailableResourceInfoResponse,
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

pub(in super::super) const DESCRIBE_AVAILABLE_RESOURCE_INFO: Operation = Operation {
    action: <DescribeAvailableResourceInfoRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeAvailableResourceInfoRequest::default()),
    new_response: || Box::new(DescribeAvailableResourceInfoResponse::default()),
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
    example: "{\"RequestId\":\"A331CA96-3948-4BD2-B067-F6174F5C17EA\",\"SupportResources\":{\"SupportResource\":[{\"DataDiskMinSize\":20,\"SystemDiskMinSize\":30,\"InstanceSpeces\":{\"InstanceSpec\":[\"ens.sn1.large\",\"ens.sn1.small\",\"ens.sel.tiny\"]},\"BandwidthTypes\":{\"BandwidthType\":[\"95BandwidthByMonth\"]},\"SystemDiskMaxSize\":200,\"DataDiskMaxSize\":300,\"EnsRegionIdsExtends\":{\"EnsRegionId\":[{\"Area\":\"SouthWestChina\",\"EnName\":\"\",\"EnsRegionId\":\"cn-chengdu-telecom-4\",\"Province\":\"四川省\",\"Name\":\"成都电信POC\"},{\"Area\":\"EastChina\",\"EnName\":\"\",\"EnsRegionId\":\"cn-taizhou-telecom_unicom_cmcc\",\"Province\":\"浙江省\",\"Name\":\"台州电信联通移动\"}]},\"EnsRegionIds\":{\"EnsRegionId\":[\"cn-chengdu-telecom-4\",\"cn-suzhou-cmcc\",\"cn-taizhou-telecom_unicom_cmcc\"]}}]},\"Images\":{\"Image\":[{\"ImageName\":\"centos_6_08_64_20G_alibase****\",\"ImageSize\":20,\"ImageId\":\"centos_6_08_64_20G_alibase****\"}]}}",
    effects: &[],
};
