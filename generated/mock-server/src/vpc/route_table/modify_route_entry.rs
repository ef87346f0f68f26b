// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteEntry`

use aliyun_api::vpc::{ModifyRouteEntryRequest, ModifyRouteEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_ROUTE_ENTRY: Operation = Operation {
    action: <ModifyRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(ModifyRouteEntryRequest::default()),
    new_response: || Box::new(ModifyRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["RouteEntryId"],
            to: &[&resources::ROUTE_ENTRY],
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"861E6630-AEC0-4B2D-B214-6CB5E44B7F04\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::ROUTE_ENTRY,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
