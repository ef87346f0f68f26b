// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnection`

use aliyun_api::vpc::{DescribeVpnConnectionRequest, DescribeVpnConnectionResponse};
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
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnConnectionId"],
            to: &[&resources::VPN_CONNECTION],
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
            code: "InvalidVpnConnectionInstanceId.NotFound",
            message: "The specified vpn connection instance id does not exist.",
            when: &[When::Unknown(&["VpnConnectionId"])],
        },
    ],
    pagination: None,
    example: "{\"VpnConnectionId\":\"vco-bp1bbi27hojx80nck9k1i\",\"Name\":\"ipsec1\",\"Status\":\"ike_sa_not_established\",\"State\":\"active\",\"AttachType\":\"VPNGW\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"CustomerGatewayId\":\"cgw-bp1mvj4g9kogwwcxknfuv\",\"LocalSubnet\":\"10.0.0.0/8\",\"RemoteSubnet\":\"192.168.0.0/16\",\"EffectImmediately\":true,\"CreateTime\":1492753817000,\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"IkePfs\":\"group2\",\"RemoteId\":\"139.34.XX.XX\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"pgw6dy****\",\"IkeMode\":\"main\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"116.28.XX.XX\"},\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"sha1\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"VcoHealthCheck\":{\"Status\":\"failed\",\"Dip\":\"10.0.0.1\",\"Interval\":3,\"Retry\":3,\"Sip\":\"192.168.1.1\",\"Enable\":\"true\",\"Policy\":\"revoke_route\"},\"VpnBgpConfig\":{\"Status\":\"success\",\"EnableBgp\":\"true\",\"LocalAsn\":65531,\"LocalBgpIp\":\"169.254.11.2\",\"PeerAsn\":65530,\"PeerBgpIp\":\"169.254.11.1\",\"TunnelCidr\":\"169.254.11.0/30\"},\"Tags\":{\"Tag\":[{\"Key\":\"TagKey\",\"Value\":\"TagValue\"}]},\"RequestId\":\"F2310D45-BCF6-4E2E-9082-B4503844BA4C\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::VPN_CONNECTION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
