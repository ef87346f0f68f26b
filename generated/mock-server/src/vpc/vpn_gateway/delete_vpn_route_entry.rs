// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnRouteEntry`

use aliyun_api::vpc::{DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse};
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

pub(in super::super) const DELETE_VPN_ROUTE_ENTRY: Operation = Operation {
    action: <DeleteVpnRouteEntryRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DeleteVpnRouteEntryRequest::default()),
    new_response: || Box::new(DeleteVpnRouteEntryResponse::default()),
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
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
            region: RefRegion::Call,
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
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.FinancialLocked",
            message: "The specified service is financial locked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.AlreadyExists",
            message: "The specified route entry is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.Conflict",
            message: "The specified route entry has conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnRouteEntry.Configuring",
            message: "The specified route entry is configuring.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteEntry.NotFound",
            message: "The specified route entry does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnTask.CONFLICT",
            message: "Vpn task has conflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, please wait a moment and try again.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E82612A9-CB90-4D7E-B394-1DB7F6509B29\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::VPN_ROUTE_ENTRY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
