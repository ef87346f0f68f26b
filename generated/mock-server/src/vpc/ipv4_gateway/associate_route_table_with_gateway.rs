// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTableWithGateway`

use aliyun_api::vpc::{
    AssociateRouteTableWithGatewayRequest, AssociateRouteTableWithGatewayResponse,
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

pub(in super::super) const ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY: Operation = Operation {
    action: <AssociateRouteTableWithGatewayRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(AssociateRouteTableWithGatewayRequest::default()),
    new_response: || Box::new(AssociateRouteTableWithGatewayResponse::default()),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["GatewayId"],
            to: &[&resources::IPV4_GATEWAY, &resources::IPV6_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "The specified resource ipv4Gateway is not found.",
            when: &[When::Unknown(&["GatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv4Gateway",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &["Created"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.Ipv4Gateway",
            message: "The specified resource %s is already associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.GatewayRouteTable",
            message: "The specified resource GatewayRouteTable is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.GatewayRouteTable",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.GatewayRouteTable",
            message: "The specified resource %s is already associated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[(&["GatewayIds"], &[Expected::Not(&[Expected::Absent])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.Ipv4GatewayNotActive",
            message: "The operation is not allowed because of ipv4Gateway [%s] is not active.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &[(&["Enabled"], &[Expected::Text("false")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableTypeIncorrect",
            message: "The operation is not allowed because of routeTableType is incorrect.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[(&["AssociateType"], &[Expected::Text("VSwitch")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.RouteTable",
            message: "The specified resource gatewayRouteTable is not found.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.GatewayAndTableNotInOneVpc",
            message: "The operation is not allowed because of GatewayAndTableNotInOneVpc.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["GatewayId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.RouteTable",
            message: "The status of the specified route table is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.GatewayType",
            message: "The param of %s is illegal.",
            when: &[When::Invalid(&["GatewayType"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv6GatewayRouteTable",
            message: "The feature of %s is not supported.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"F89C2176-8F10-55EF-90CF-CF99D1E3F816\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::ROUTE_TABLE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "GatewayIds",
                        how: How::Add,
                        value: ValueExpr::Field(&["GatewayId"]),
                        by: &[],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::IPV6_GATEWAY,
                id: Some("GatewayId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("GatewayRouteTableId", ValueExpr::Field(&["RouteTableId"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::IPV4_GATEWAY,
                id: Some("GatewayId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Ipv4GatewayRouteTableId", ValueExpr::Field(&["RouteTableId"])),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Created", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Create(Creation {
            resource: &resources::GATEWAY_ROUTE_TABLE_ASSOCIATION,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
