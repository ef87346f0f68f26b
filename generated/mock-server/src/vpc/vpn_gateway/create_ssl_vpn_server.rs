// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnServer`

use aliyun_api::vpc::{CreateSslVpnServerRequest, CreateSslVpnServerResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_SSL_VPN_SERVER: Operation = Operation {
    action: <CreateSslVpnServerRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateSslVpnServerRequest::default()),
    new_response: || Box::new(CreateSslVpnServerResponse::default()),
    checks: &[
        Check {
            path: &["ClientIpPool"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Format(Format::Cidr),
        },
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
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Port"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Number((Some(22), Some(22))),
                    Forbidden::Number((Some(2222), Some(2222))),
                    Forbidden::Number((Some(22222), Some(22222))),
                    Forbidden::Number((Some(9000), Some(9002))),
                    Forbidden::Number((Some(7505), Some(7505))),
                    Forbidden::Number((Some(80), Some(80))),
                    Forbidden::Number((Some(443), Some(443))),
                    Forbidden::Number((Some(53), Some(53))),
                    Forbidden::Number((Some(68), Some(68))),
                    Forbidden::Number((Some(123), Some(123))),
                    Forbidden::Number((Some(4510), Some(4510))),
                    Forbidden::Number((Some(4560), Some(4560))),
                    Forbidden::Number((Some(500), Some(500))),
                    Forbidden::Number((Some(4500), Some(4500))),
                ],
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Cipher"], "AES-128-CBC"), (&["Port"], "1194"), (&["Proto"], "UDP")],
    refs: &[
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
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
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
    example: "{\"Name\":\"test\",\"RequestId\":\"E98A9651-7098-40C7-8F85-C818D1EBBA85\",\"SslVpnServerId\":\"vss-bp18q7hzj6largv4vk2fe\"}",
    effects: &[
        Effect::Create {
            resource: &resources::SSL_VPN_SERVER,
            amount: None,
            discriminator: &[],
        },
    ],
};
