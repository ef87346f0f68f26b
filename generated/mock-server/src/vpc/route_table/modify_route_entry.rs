// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteEntry`

use aliyun_api::vpc::{ModifyRouteEntryRequest, ModifyRouteEntryResponse};
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

pub(in super::super) const MODIFY_ROUTE_ENTRY: Operation = Operation {
    action: <ModifyRouteEntryRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(ModifyRouteEntryRequest::default()),
    new_response: || Box::new(ModifyRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["RouteEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["RouteEntryId"], &["DestinationCidrBlock"]]),
            when: &[],
            when_present: &[],
            error: Some("MissingParam.RouteEntryId"),
        },
        Rule {
            demand: Demand::Require(&[&["RouteTableId"]]),
            when: &[],
            when_present: &[&["DestinationCidrBlock"]],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["NewNextHopId"]]),
            when: &[],
            when_present: &[&["NewNextHopType"]],
            error: Some("MissingParam.NewNextHopId"),
        },
        Rule {
            demand: Demand::Require(&[&["NewNextHopType"]]),
            when: &[],
            when_present: &[&["NewNextHopId"]],
            error: Some("MissingParam.NewNextHopType"),
        },
    ],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntryId"],
            to: &[&resources::ROUTE_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NewNextHopId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntryId.NotFound",
            message: "Specified RouteEntryId does not exist.",
            when: &[When::Unknown(&["RouteEntryId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntryName.Malformed",
            message: "Specified RouteEntry name is not valid.",
            when: &[When::Invalid(&["RouteEntryName"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.ModifyManagedRouteEntry",
            message: "The operation is not allowed because of route entry is managed.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &[(&["ServiceType"], &[Expected::Text("TR")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableTypeNotPermitted",
            message: "The operation is not allowed because the type of route table is not permitted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.NewNextHopId",
            message: "The parameter NewNextHopId is mandatory.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegealParam.NextHopType",
            message: "The parameter NewNextHopType is illegal.",
            when: &[When::Invalid(&["NewNextHopType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.NormalTypeNatGateway",
            message: "Normal nat gateways do not support modifying the next hop of the route.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.NextHopType",
            message: "The route type does not support modifying the next hop of the route.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteTable.NotFound",
            message: "The specified routetable does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkInterface.NotFound",
            message: "The specified network interface does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NextHopExist",
            message: "The operation is not allowed because the nexthop already exists.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &[(&["NextHopId"], &[Expected::Parameter(&["NewNextHopId"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.NewNextHopType",
            message: "The parameter NewNextHopType is mandatory.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.ModifyRouteEntryNextHop",
            message: "The current region does not support the function of modifying the route next hop.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.VSwitch",
            message: "The vSwitch where the specified networkinterface is located does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.RouteEntryId",
            message: "The param of %s is missing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RouteEntryName",
            message: "The param of %s is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatGateway",
            message: "The specific NAT gateway is not found.",
            when: &[When::Unknown(&["NewNextHopId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouteEntryId.NotFound",
            message: "The specified resource of %s is not found.",
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
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::ROUTE_ENTRY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("InstanceId", ValueExpr::Field(&["NewNextHopId"])),
                    ("NextHopId", ValueExpr::Field(&["NewNextHopId"])),
                    ("NextHopType", ValueExpr::Field(&["NewNextHopType"])),
                    (
                        "NextHops",
                        ValueExpr::List(
                            &[
                                ValueExpr::Object(
                                    &[
                                        ("NextHopId", ValueExpr::Field(&["NewNextHopId"])),
                                        ("NextHopType", ValueExpr::Field(&["NewNextHopType"])),
                                    ],
                                ),
                            ],
                        ),
                    ),
                    ("GmtModified", ValueExpr::Now),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["NewNextHopType"],
                        values: &["NetworkInterface", "NatGateway"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
