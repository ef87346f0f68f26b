// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenGeographicSpanRemainingBandwidth`

use aliyun_api::cen::{
    DescribeCenGeographicSpanRemainingBandwidthRequest,
    DescribeCenGeographicSpanRemainingBandwidthResponse,
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

pub(in super::super) const DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH: Operation = Operation {
    action: <DescribeCenGeographicSpanRemainingBandwidthRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(
        DescribeCenGeographicSpanRemainingBandwidthRequest::default(),
    ),
    new_response: || Box::new(
        DescribeCenGeographicSpanRemainingBandwidthResponse::default(),
    ),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"RemainingBandwidth\":2,\"RequestId\":\"E4B345CD-2CBA-4881-AF6D-E5D9BAE1CA7B\"}",
    effects: &[],
};
