// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePrice`

use aliyun_api::ens::{DescribePriceRequest, DescribePriceResponse};
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

pub(in super::super) const DESCRIBE_PRICE: Operation = Operation {
    action: <DescribePriceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribePriceRequest::default()),
    new_response: || Box::new(DescribePriceResponse::default()),
    checks: &[
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(12))]),
        },
        Check {
            path: &["SystemDisk", "Size"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["Quantity"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["DataDisk", "Size"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["DataDisks", "Size"],
            constraint: Constraint::Range(&[(Some(20), None)]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["DataDisks", "Category"], "cloud_efficiency"),
        (&["PeriodUnit"], "Month"),
    ],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
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
            code: "InvalidParameter",
            message: "The input parameter is Invalid.",
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
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"PriceInfo\":{\"Price\":{\"Currency\":\"USD\",\"DiscountPrice\":1,\"OriginalPrice\":16125,\"TradePrice\":126.75}},\"RequestId\":\"694EB8FF-446C-5B1E-8146-9629E492551F\"}",
    effects: &[],
};
