// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceSaleControl`

use aliyun_api::ens::{
    DescribeEpnInstanceSaleControlRequest, DescribeEpnInstanceSaleControlResponse,
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

pub(in super::super) const DESCRIBE_EPN_INSTANCE_SALE_CONTROL: Operation = Operation {
    action: <DescribeEpnInstanceSaleControlRequest as Request>::ACTION,
    group: "epn",
    new_request: || Box::new(DescribeEpnInstanceSaleControlRequest::default()),
    new_response: || Box::new(DescribeEpnInstanceSaleControlResponse::default()),
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
    ],
    pagination: None,
    example: "{\"InternetChargeTypes\":[\"BandwidthByDay\",\"PayByBandwidth4thMonth\"],\"MaxInternetBandwidthOut\":100,\"RequestId\":\"BE1B8ECF-9507-4C78-B197-5DE9FED344AF\",\"MinInternetBandwidthOut\":1}",
    effects: &[],
};
