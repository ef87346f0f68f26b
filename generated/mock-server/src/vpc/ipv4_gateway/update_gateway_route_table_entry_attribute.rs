// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateGatewayRouteTableEntryAttribute`

use aliyun_api::vpc::{
    UpdateGatewayRouteTableEntryAttributeRequest,
    UpdateGatewayRouteTableEntryAttributeResponse,
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

pub(in super::super) const UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE: Operation = Operation {
    action: <UpdateGatewayRouteTableEntryAttributeRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(UpdateGatewayRouteTableEntryAttributeRequest::default()),
    new_response: || Box::new(UpdateGatewayRouteTableEntryAttributeResponse::default()),
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
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[&["GatewayRouteTableId"], &["IPv4GatewayRouteTableId"]],
            ),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Require(&[&["NextHopId"]]),
            when: &[
                Condition {
                    parameter: &["NextHopType"],
                    values: &["Instance", "NetworkInterface"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["NextHopId"]]),
            when: &[
                Condition {
                    parameter: &["NextHopType"],
                    values: &["Local"],
                },
            ],
            when_present: &[],
            error: Some("ExclusiveParam.NextHopTypeAndNextHopId"),
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
            path: &["IPv4GatewayRouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["GatewayRouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationDenied.UpdateGatewayRouteEntry",
            message: "The operation is not allowed because of need switch to local first.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[],
                    },
                    &[
                        (
                            &["NextHopId"],
                            &[Expected::Not(&[Expected::Parameter(&["NextHopId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DestCidrBlock",
            message: "The destCidrBlock is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.NetworkInterface",
            message: "The specified resource nextHop is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.RouteEntry",
            message: "The specified resource routeEntry is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouteEntry",
            message: "The status of %s [%s] is incorrect.",
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
            code: "IncorrectStatus.Vswitch",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_ENTRY,
                        steps: &[
                            Toward::Referred(&resources::ROUTE_TABLE),
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::VSWITCH),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Instance",
            message: "The specified resource nextHop is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NextHop",
            message: "The status of %s [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NextHopTypeNonsupport",
            message: "The operation is not allowed because of nextHopType is nonsupport.",
            when: &[When::Invalid(&["NextHopType"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.LocalEntryCanOnlyModifyNextHop",
            message: "Only the nextHop parameter can be modified for a local route entry.",
            when: &[
                When::Request(
                    &[(&["Name"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::ROUTE_ENTRY,
                                steps: &[],
                            },
                            &[(&["NextHopType"], &[Expected::Text("Local")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.NextHopTypeAndNextHopId",
            message: "The param of nextHopType and nextHopId are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.RouteTable",
            message: "The specified resource gatewayRouteTable is not found.",
            when: &[When::Unknown(&["GatewayRouteTableId", "IPv4GatewayRouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our record.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.OnlySupportNormalNetworkInterface",
            message: "Next hop only supports binding normal network Interface.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::ROUTE_ENTRY,
                id: None,
                parts: &[("RouteTableId", "GatewayRouteTableId")],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "InstanceId",
                        ValueExpr::Match(
                            &Match {
                                on: &["NextHopType"],
                                cases: &[("Local", ValueExpr::Json("\"\""))],
                                absent: None,
                                otherwise: Some(ValueExpr::Field(&["NextHopId"])),
                            },
                        ),
                    ),
                    (
                        "NextHopId",
                        ValueExpr::Match(
                            &Match {
                                on: &["NextHopType"],
                                cases: &[("Local", ValueExpr::Json("\"\""))],
                                absent: None,
                                otherwise: Some(ValueExpr::Field(&["NextHopId"])),
                            },
                        ),
                    ),
                    ("NextHopType", ValueExpr::Field(&["NextHopType"])),
                    (
                        "NextHops",
                        ValueExpr::List(
                            &[
                                ValueExpr::Object(
                                    &[
                                        (
                                            "NextHopId",
                                            ValueExpr::Match(
                                                &Match {
                                                    on: &["NextHopType"],
                                                    cases: &[("Local", ValueExpr::Json("\"\""))],
                                                    absent: None,
                                                    otherwise: Some(ValueExpr::Field(&["NextHopId"])),
                                                },
                                            ),
                                        ),
                                        ("NextHopType", ValueExpr::Field(&["NextHopType"])),
                                    ],
                                ),
                            ],
                        ),
                    ),
                    ("RouteEntryName", ValueExpr::Field(&["Name"])),
                    ("Description", ValueExpr::Field(&["Description"])),
                    ("GmtModified", ValueExpr::Now),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
