// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DissociateRouteTableFromGateway`

use aliyun_api::vpc::{
    DissociateRouteTableFromGatewayRequest, DissociateRouteTableFromGatewayResponse,
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

pub(in super::super) const DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY: Operation = Operation {
    action: <DissociateRouteTableFromGatewayRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(DissociateRouteTableFromGatewayRequest::default()),
    new_response: || Box::new(DissociateRouteTableFromGatewayResponse::default()),
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
            code: "OperationFailed.NotExistAssociateRelation",
            message: "The operation is not failed because of not exist this associate relation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "The specified resource ipv4Gateway is not found.",
            when: &[],
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
            code: "ResourceNotFound.RouteTable",
            message: "The specified resource gatewayRouteTable is not found.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteTableTypeIncorrect",
            message: "The operation is not allowed because of %s.",
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
            code: "IncorrectStatus.Ipv6Gateway",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C5644C9A-7480-13B6-AECB-30FF142E3724\"}",
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
                        how: How::Remove,
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
                set: &[],
                clear: &["GatewayRouteTableId"],
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
                set: &[("Status", ValueExpr::Json("\"Modifying\""))],
                clear: &["Ipv4GatewayRouteTableId"],
                edits: &[],
                then: &[("Created", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Delete(Target {
            resource: &resources::GATEWAY_ROUTE_TABLE_ASSOCIATION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
