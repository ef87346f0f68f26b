// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnection`

use aliyun_api::vpc::{DescribeVpnConnectionRequest, DescribeVpnConnectionResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DESCRIBE_VPN_CONNECTION: Operation = Operation {
    action: <DescribeVpnConnectionRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnConnectionRequest::default()),
    new_response: || Box::new(DescribeVpnConnectionResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
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
    ],
    pagination: None,
    example: "{\"PageNumber\":1,\"VpnConnections\":{\"VpnConnection\":[{\"CustomerGatewayId\":\"cgw-bp1wl8dtz3auwlavwhgcw\",\"Name\":\"c2\",\"Status\":\"ike_sa_not_established\",\"RemoteSubnet\":\"192.168.0.0/16\",\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"md5\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"VpnGatewayId\":\"vpn-bp1yfrjxn4d5t63tbqq70\",\"EffectImmediately\":false,\"VpnConnectionId\":\"vco-bp1w3m1p23iftycvseuc2\",\"CreateTime\":1519391420000,\"LocalSubnet\":\"172.16.0.0/12\",\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"IkePfs\":\"group2\",\"RemoteId\":\"47.97.176.95\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"1234567\",\"IkeMode\":\"aggressive\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"116.62.119.2\"}}]},\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"7D598A10-26EF-44F2-9F47-E417842F3CEA\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::VPN_CONNECTION,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
