// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteEntry`

use aliyun_api::vpc::{DeleteRouteEntryRequest, DeleteRouteEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DELETE_ROUTE_ENTRY: Operation = Operation {
    action: <DeleteRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DeleteRouteEntryRequest::default()),
    new_response: || Box::new(DeleteRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Pattern(
                "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?",
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["NextHopList", "NextHopType"], "Instance")],
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
            path: &["NextHopId"],
            to: &[&resources::ROUTER_INTERFACE, &resources::VPN_GATEWAY],
        },
        Reference {
            path: &["NextHopList", "NextHopId"],
            to: &[&resources::ROUTER_INTERFACE, &resources::VPN_GATEWAY],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrcetRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Specified operation is denied as route entry type is system.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        path: &[&resources::ROUTE_ENTRY],
                    },
                    &[(&["Type"], &["System"])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry.NotFound",
            message: "Route entry not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouter.NotFound",
            message: "vRouter not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "VBR has NotStable route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Specified routeEntry status error.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::ROUTE_ENTRY],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "Specified RouteEntry cannot allowed delete by openApi.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry",
            message: "Specified routeEntry not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Vpc NotStable route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::ROUTE_TABLE, &resources::VPC],
                    },
                    &["Available"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::ROUTE_ENTRY,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
