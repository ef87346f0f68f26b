// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DownloadVpnConnectionConfig`

use aliyun_api::vpc::{
    DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse,
};
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

pub(in super::super) const DOWNLOAD_VPN_CONNECTION_CONFIG: Operation = Operation {
    action: <DownloadVpnConnectionConfigRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DownloadVpnConnectionConfigRequest::default()),
    new_response: || Box::new(DownloadVpnConnectionConfigResponse::default()),
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
    example: "{\"RequestId\":\"0C68048B-0F70-40DA-B8AE-1B79B5CF62E3\",\"VpnConnectionConfig\":{\"RemoteSubnet\":\"1.1.1.0/24,1.1.2.0/24\",\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"sha1\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"Local\":\"139.196.32.167\",\"Remote\":\"116.62.69.64\",\"LocalSubnet\":\"2.2.2.0/24\",\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"RemoteId\":\"116.62.69.64\",\"IkePfs\":\"group2\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"pgw6dy7d1i8in7x5\",\"IkeMode\":\"main\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"139.196.32.167\"}}}",
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
