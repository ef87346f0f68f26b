// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSslVpnServer`

use aliyun_api::vpc::{DeleteSslVpnServerRequest, DeleteSslVpnServerResponse};
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

pub(in super::super) const DELETE_SSL_VPN_SERVER: Operation = Operation {
    action: <DeleteSslVpnServerRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DeleteSslVpnServerRequest::default()),
    new_response: || Box::new(DeleteSslVpnServerResponse::default()),
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
            path: &["SslVpnServerId"],
            to: &[&resources::SSL_VPN_SERVER],
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
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::SSL_VPN_SERVER,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
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
                        named: &resources::SSL_VPN_SERVER,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSslVpnServerId.NotFound",
            message: "The specified SSL VPN server id does not exist.",
            when: &[When::Unknown(&["SslVpnServerId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"606998F0-B94D-48FE-8316-ACA81BB230DA\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::SSL_VPN_SERVER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
