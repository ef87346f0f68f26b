// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnServer`

use aliyun_api::vpc::{CreateSslVpnServerRequest, CreateSslVpnServerResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Demand, Edit, Effect, ErrorRow, ValueExpr, Format, How, Limit, Transition,
    Operation, PageStyle, Pagination, Reference, Rule, Target, When,
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
            limit: Limit::Format(Format::Cidr),
        },
        Check {
            path: &["LocalSubnet"],
            limit: Limit::Format(Format::Cidr),
        },
        Check {
            path: &["ClientToken"],
            limit: Limit::Length(1, 64),
        },
        Check {
            path: &["ClientToken"],
            limit: Limit::Format(Format::Ascii),
        },
        Check {
            path: &["Name"],
            limit: Limit::Length(2, 128),
        },
        Check {
            path: &["Name"],
            limit: Limit::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            limit: Limit::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Port"],
            limit: Limit::Range(
                &[
                    (i64::MIN, 21),
                    (23, 52),
                    (54, 67),
                    (69, 79),
                    (81, 122),
                    (124, 442),
                    (444, 499),
                    (501, 2221),
                    (2223, 4499),
                    (4501, 4509),
                    (4511, 4559),
                    (4561, 7504),
                    (7506, 8999),
                    (9003, 22221),
                    (22223, i64::MAX),
                ],
            ),
        },
    ],
    rules: &[],
    defaults: &[(&["Cipher"], "AES-128-CBC"), (&["Port"], "1194"), (&["Proto"], "UDP")],
    refs: &[
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
            when: &[When::Quota(&resources::SSL_VPN_SERVER)],
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
            when: &[When::StateNot(&resources::VPN_GATEWAY, &["active"])],
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
