// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnGateway`

use aliyun_api::vpc::{DeleteVpnGatewayRequest, DeleteVpnGatewayResponse};
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

pub(in super::super) const DELETE_VPN_GATEWAY: Operation = Operation {
    action: <DeleteVpnGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DeleteVpnGatewayRequest::default()),
    new_response: || Box::new(DeleteVpnGatewayResponse::default()),
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
            code: "Forbbiden.SubUser",
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
            status: 404,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 403,
            code: "ForbiddenRelease",
            message: "Forbidden to release a prepaid instance within validity period",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("Prepay")])],
                ),
            ],
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
            code: "DependencyViolation.VpnConnection",
            message: "There are vpn connections on specified customer gateway not deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SslVpnServer",
            message: "There is SSL VPN server on specified vpn gateway not deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.GreTunnel",
            message: "There is Gre tunnel on specified vpn gateway not deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The eip operate too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::VPN_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
