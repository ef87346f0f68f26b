// Written by `cargo xtask gen` from the specs. Do not edit.

//! `EnableVpcIpv4Gateway`

use aliyun_api::vpc::{EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse};
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

pub(in super::super) const ENABLE_VPC_IPV4_GATEWAY: Operation = Operation {
    action: <EnableVpcIpv4GatewayRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(EnableVpcIpv4GatewayRequest::default()),
    new_response: || Box::new(EnableVpcIpv4GatewayResponse::default()),
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
            path: &["RouteTableList"],
            constraint: Constraint::Count(None, Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["Ipv4GatewayId"],
            to: &[&resources::IPV4_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableList"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE",
            message: "Specified CIDR block is already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "The specified resource ipv4Gateway is not found.",
            when: &[When::Unknown(&["Ipv4GatewayId"])],
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
            code: "OperationFailed.Ipv4GatewayAlreadyActive.",
            message: "The operation failed because of ipv4Gateway is already active.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &[(&["Enabled"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.ConflictOfAllZeroRouting",
            message: "The operation is not allowed  because of routetable [%s] exist all-zero route entry.",
            when: &[
                When::Exists(
                    &resources::ROUTE_ENTRY,
                    &[
                        (&["RouteTableId"], &[Expected::Parameter(&["RouteTableList"])]),
                        (&["DestinationCidrBlock"], &[Expected::Text("0.0.0.0/0")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv4Gateway",
            message: "The feature of ipv4Gateway is not supported for [%s].",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpnExist",
            message: "The operation is not allowed because of existing vpn.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NatgatewayExist",
            message: "The operation is not allowed because of existing nat.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DirectEipExist",
            message: "The operation is not allowed because of existing directEip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcHasAlreadyActive",
            message: "The operation is not allowed because of vpc has already been active.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::IPV4_GATEWAY,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Enabled", ValueExpr::Json("true")),
                    ("Status", ValueExpr::Json("\"Activating\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Created", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
