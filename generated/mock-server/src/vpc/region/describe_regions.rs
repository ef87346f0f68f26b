// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRegions`

use aliyun_api::vpc::{DescribeRegionsRequest, DescribeRegionsResponse};
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

pub(in super::super) const DESCRIBE_REGIONS: Operation = Operation {
    action: <DescribeRegionsRequest as Request>::ACTION,
    group: "region",
    new_request: || Box::new(DescribeRegionsRequest::default()),
    new_response: || Box::new(DescribeRegionsResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["AcceptLanguage"], "zh-CN"), (&["ProductType"], "VPC")],
    refs: &[],
    errors: &[],
    pagination: None,
    example: "{\"RequestId\":\"2F026E79-30AD-47B6-9E7D-D1D4BA77F1F1\",\"Regions\":{\"Region\":[{\"RegionId\":\"cn-qingdao\",\"RegionEndpoint\":\"vpc.aliyuncs.com\",\"LocalName\":\"China North 1\"},{\"RegionId\":\"eu-central-1\",\"RegionEndpoint\":\"vpc.eu-central-1.aliyuncs.com\",\"LocalName\":\"Germany (Frankfurt)\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::REGION,
            items: &["Regions", "Region"],
            filters: &[],
            pairs: None,
            tags: &[],
        },
    ],
};
