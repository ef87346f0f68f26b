// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionOccupancyOrder`

use aliyun_api::vpc::{
    CreatePhysicalConnectionOccupancyOrderRequest,
    CreatePhysicalConnectionOccupancyOrderResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["AutoPay"], "true"), (&["InstanceChargeType"], "PostPaid")],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"httpStatusCode\":200,\"requestId\":\"CBCE910E-D396-4944-8764-B4047838B2D1\",\"data\":{\"orderId\":203167309740138},\"code\":\"200\",\"success\":true}",
    effects: &[],
};
