// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnConnection`

use aliyun_api::vpc::{CreateVpnConnectionRequest, CreateVpnConnectionResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_VPN_CONNECTION: Operation = Operation {
    action: <CreateVpnConnectionRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateVpnConnectionRequest::default()),
    new_response: || Box::new(CreateVpnConnectionResponse::default()),
    checks: &[
        Check {
            path: &["LocalSubnet"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["RemoteSubnet"],
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
            path: &["IkeConfig", "Psk"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IkeConfig", "IkeLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
        },
        Check {
            path: &["IkeConfig", "LocalIdIPsec"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IkeConfig", "RemoteId"],
            constraint: Constraint::Length(None, Some(100)),
        },
        Check {
            path: &["IpsecConfig", "IpsecLifetime"],
            constraint: Constraint::Range(&[(Some(0), Some(86400))]),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["EffectImmediately"], "false"),
        (&["IkeConfig", "IkeVersion"], "ikev1"),
        (&["IkeConfig", "IkeMode"], "main"),
        (&["IkeConfig", "IkeEncAlg"], "aes"),
        (&["IkeConfig", "IkeAuthAlg"], "sha1"),
        (&["IkeConfig", "IkePfs"], "group2"),
        (&["IkeConfig", "IkeLifetime"], "86400"),
        (&["IpsecConfig", "IpsecEncAlg"], "aes"),
        (&["IpsecConfig", "IpsecAuthAlg"], "sha1"),
        (&["IpsecConfig", "IpsecPfs"], "group2"),
        (&["IpsecConfig", "IpsecLifetime"], "86400"),
    ],
    refs: &[
        Reference {
            path: &["CustomerGatewayId"],
            to: &[&resources::CUSTOMER_GATEWAY],
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
            status: 404,
            code: "InvalidCustomerGatewayInstanceId.NotFound",
            message: "The specified customer gateway instance id does not exist.",
            when: &[When::Unknown(&["CustomerGatewayId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnConnection.AlreadyExists",
            message: "Vpn connection already exists.",
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
    example: "{\"VpnConnectionId\":\"vco-bp15oes1py4i66rmdnc7k\",\"CreateTime\":1544666102000,\"RequestId\":\"082AD562-B8DB-4BB2-861F-DA1FCA01FD76\"}",
    effects: &[
        Effect::Create {
            resource: &resources::VPN_CONNECTION,
            amount: None,
            discriminator: &[],
        },
    ],
};
