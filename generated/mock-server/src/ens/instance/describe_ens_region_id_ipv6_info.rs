// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsRegionIdIpv6Info`

use aliyun_api::ens::{
    DescribeEnsRegionIdIpv6InfoRequest, DescribeEnsRegionIdIpv6InfoResponse,
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

pub(in super::super) const DESCRIBE_ENS_REGION_ID_IPV6_INFO: Operation = Operation {
    action: <DescribeEnsRegionIdIpv6InfoRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeEnsRegionIdIpv6InfoRequest::default()),
    new_response: || Box::new(DescribeEnsRegionIdIpv6InfoResponse::default()),
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
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "StockNotEnough",
            message: "The specified configuration is unavailable. Reconfigure and try again.",
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
    example: "{\"RequestId\":\"3703C4AC-9396-458C-8F25-1D701334D309\",\"SupportIpv6Info\":{\"SupportIpv6\":true,\"EnsRegionId\":\"cn-chengdu-xxxx-4\"}}",
    effects: &[],
};
