// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnConnectionAttribute`

use aliyun_api::vpc::{
    ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_VPN_CONNECTION_ATTRIBUTE: Operation = Operation {
    action: <ModifyVpnConnectionAttributeRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(ModifyVpnConnectionAttributeRequest::default()),
    new_response: || Box::new(ModifyVpnConnectionAttributeResponse::default()),
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
            path: &["LocalSubnet"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["RemoteSubnet"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VpnConnectionId"],
            to: &[&resources::VPN_CONNECTION],
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
            code: "InvalidVpnConnectionInstanceId.NotFound",
            message: "The specified vpn connection instance id does not exist.",
            when: &[When::Unknown(&["VpnConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::VPN_CONNECTION, &resources::VPN_GATEWAY],
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
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
    ],
    pagination: None,
    example: "{\"CustomerGatewayId\":\"cgw-bp1pvpl9r9adju6l5nxck\",\"Name\":\"vpn connection test\",\"RemoteSubnet\":\"2.2.2.0/24\",\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"sha1\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"EffectImmediately\":false,\"RequestId\":\"7DB79D0C-5F27-4AB5-995B-79BE55102F90\",\"VpnConnectionId\":\"vco-bp10lz7aejumd2vxoqgev\",\"CreateTime\":1492753817000,\"LocalSubnet\":\"1.1.1.0/24,1.1.2.0/24\",\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"IkePfs\":\"group2\",\"RemoteId\":\"139.196.32.167\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"pgw6dy7d1i8in7x5\",\"IkeMode\":\"main\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"116.62.69.64\"}}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VPN_CONNECTION,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
