// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnRouteEntry`

use aliyun_api::vpc::{CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_VPN_ROUTE_ENTRY: Operation = Operation {
    action: <CreateVpnRouteEntryRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateVpnRouteEntryRequest::default()),
    new_response: || Box::new(CreateVpnRouteEntryResponse::default()),
    checks: &[
        Check {
            path: &["RouteDest"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Weight"],
            constraint: Constraint::Values(&["0", "100"]),
        },
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
            path: &["NextHop"],
            to: &[&resources::VPN_CONNECTION],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::VPN_GATEWAY],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.FinancialLocked",
            message: "The specified service is financial locked.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RouteDest\":\"10.0.0.0/24\",\"VpnInstanceId\":\"vpn-bp1cmw7jh1nfe43m9****\",\"OverlayMode\":\"Ipsec\",\"Weight\":100,\"State\":\"published\",\"RequestId\":\"CB2793A8-845F-444C-8E93-76F1BBDF9C78\",\"NextHop\":\"vco-bp1tui07ob10fmuro****\",\"CreateTime\":1563873294331}",
    effects: &[
        Effect::Create {
            resource: &resources::VPN_ROUTE_ENTRY,
            amount: None,
            discriminator: &[],
        },
    ],
};
