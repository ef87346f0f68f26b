// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceChargeType`

use aliyun_api::ens::{
    DescribeEpnInstanceChargeTypeRequest, DescribeEpnInstanceChargeTypeResponse,
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

pub(in super::super) const DESCRIBE_EPN_INSTANCE_CHARGE_TYPE: Operation = Operation {
    action: <DescribeEpnInstanceChargeTypeRequest as Request>::ACTION,
    group: "epn",
    new_request: || Box::new(DescribeEpnInstanceChargeTypeRequest::default()),
    new_response: || Box::new(DescribeEpnInstanceChargeTypeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[],
    pagination: None,
    example: "{\"InternetChargeType\":\"BandwidthByDay\",\"RequestId\":\"D4385DF9-8B48-448D-AEA4-08A1F437CA88\",\"ChargeStatus\":\"CHARGE_STATUS_NORMAL\"}",
    effects: &[],
};
