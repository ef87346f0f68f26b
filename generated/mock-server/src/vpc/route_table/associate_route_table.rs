// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTable`

use aliyun_api::vpc::{AssociateRouteTableRequest, AssociateRouteTableResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const ASSOCIATE_ROUTE_TABLE: Operation = Operation {
    action: <AssociateRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(AssociateRouteTableRequest::default()),
    new_response: || Box::new(AssociateRouteTableResponse::default()),
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
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VSWITCH,
                id: None,
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "RouteTable",
                        ValueExpr::Object(
                            &[
                                ("RouteTableId", ValueExpr::Field(&["RouteTableId"])),
                                (
                                    "RouteTableType",
                                    ValueExpr::Field(&["RouteTableId", "RouteTableType"]),
                                ),
                            ],
                        ),
                    ),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
