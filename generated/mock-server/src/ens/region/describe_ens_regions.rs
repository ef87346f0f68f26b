// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsRegions`

use aliyun_api::ens::{DescribeEnsRegionsRequest, DescribeEnsRegionsResponse};
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

pub(in super::super) const DESCRIBE_ENS_REGIONS: Operation = Operation {
    action: <DescribeEnsRegionsRequest as Request>::ACTION,
    group: "region",
    new_request: || Box::new(DescribeEnsRegionsRequest::default()),
    new_response: || Box::new(DescribeEnsRegionsResponse::default()),
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
    example: "{\"RequestId\":\"C91A10B3-869D-4B57-878F-D76DBF169FEC\",\"Code\":0,\"EnsRegions\":{\"EnsRegions\":[{\"Name\":\"大连联通\",\"EnsRegionId\":\"cn-dalian-unicom\",\"Area\":\"NorthEastChina\",\"Province\":\"辽宁省\",\"EnName\":\"\"}]}}",
    effects: &[],
};
