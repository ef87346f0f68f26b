// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouter`

use aliyun_api::cen::{UpdateTransitRouterRequest, UpdateTransitRouterResponse};
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

pub(in super::super) const UPDATE_TRANSIT_ROUTER: Operation = Operation {
    action: <UpdateTransitRouterRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(UpdateTransitRouterRequest::default()),
    new_response: || Box::new(UpdateTransitRouterResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["TransitRouterName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["TransitRouterDescription"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["TransitRouterDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["TransitRouterId"],
            to: &[&resources::TRANSIT_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.RegionId",
            message: "The specified region ID is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouterInstance",
            message: "The status of TransitRouter is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER,
                        steps: &[],
                    },
                    &["Active"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E9963DD7-998B-4F92-892D-8293CB49EE81\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::TRANSIT_ROUTER,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("TransitRouterName", ValueExpr::Field(&["TransitRouterName"])),
                    (
                        "TransitRouterDescription",
                        ValueExpr::Field(&["TransitRouterDescription"]),
                    ),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Active", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
