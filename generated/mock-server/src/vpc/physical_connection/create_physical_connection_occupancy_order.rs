// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionOccupancyOrder`

use aliyun_api::vpc::{
    CreatePhysicalConnectionOccupancyOrderRequest,
    CreatePhysicalConnectionOccupancyOrderResponse,
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

pub(in super::super) const CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER: Operation = Operation {
    action: <CreatePhysicalConnectionOccupancyOrderRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(CreatePhysicalConnectionOccupancyOrderRequest::default()),
    new_response: || Box::new(CreatePhysicalConnectionOccupancyOrderResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["Period"]]),
            when: &[
                Condition {
                    parameter: &["PricingCycle"],
                    values: &["Year"],
                },
                Condition {
                    parameter: &["Period"],
                    values: &["6", "7", "8", "9"],
                },
            ],
            when_present: &[],
            error: Some("InvalidPhysicalConnectionPeriod.Malformed"),
        },
    ],
    states: &[],
    defaults: &[
        (&["AutoPay"], "false"),
        (&["InstanceChargeType"], "PostPaid"),
        (&["PricingCycle"], "Month"),
    ],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The PhysicalConnectionId provided does not exist in our records.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotAllowedInState",
            message: "The request does not allow in this state.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IAbs.InvalidStatus.ValueNotSupported",
            message: "status is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPrice.NotFound",
            message: "Pricing plan result not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionChargeType.Malformed",
            message: "Specified Physical Connection ChargeType is not valid.",
            when: &[When::Invalid(&["InstanceChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionPeriod.Malformed",
            message: "Specified Physical Connection Period is not valid.",
            when: &[When::Invalid(&["Period"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionPricingCycle.Malformed",
            message: "Specified Physical Connection PricingCycle is not valid.",
            when: &[When::Invalid(&["PricingCycle"])],
        },
        ErrorRow {
            status: 400,
            code: "INSTANCE.STATUS.NOT.ALLOW",
            message: "Instance status not allow",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Abs.InstanceNotExist",
            message: "The specified instance does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"httpStatusCode\":200,\"requestId\":\"CBCE910E-D396-4944-8764-B4047838B2D1\",\"data\":{\"orderId\":203167309740138},\"code\":\"200\",\"success\":true}",
    effects: &[],
};
