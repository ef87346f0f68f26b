// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnections`

use aliyun_api::vpc::{DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse};
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

pub(in super::super) const DESCRIBE_VPN_CONNECTIONS: Operation = Operation {
    action: <DescribeVpnConnectionsRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnConnectionsRequest::default()),
    new_response: || Box::new(DescribeVpnConnectionsResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["CustomerGatewayId"],
            to: &[&resources::CUSTOMER_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
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
            status: 400,
            code: "InvalidParameter.TagKey",
            message: "The specified parameter TagKey is invalid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.TagValue",
            message: "The specified parameter TagValue is invalid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.TagNum",
            message: "The maximum number of tags is exceeded.",
            when: &[When::Invalid(&["Tag"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKey.Duplicated",
            message: "The specified tag key already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.TagKey",
            message: "The specified parameter TagKey is duplicated.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnConnections", "VpnConnection"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"VpnConnections\":{\"VpnConnection\":[{\"CustomerGatewayId\":\"cgw-bp1pvpl9r9adjxxxxxxxx\",\"Name\":\"vpn connection test\",\"RemoteSubnet\":\"2.2.2.0/24\",\"IpsecConfig\":{\"IpsecLifetime\":86400,\"IpsecAuthAlg\":\"sha1\",\"IpsecPfs\":\"group2\",\"IpsecEncAlg\":\"aes\"},\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkmxxxxxxxx\",\"EffectImmediately\":true,\"status\":\"ipsec_sa_established\",\"VpnConnectionId\":\"vco-bp10lz7aejumdxxxxxxxx\",\"CreateTime\":1492753817000,\"LocalSubnet\":\"1.1.1.0/24,1.1.2.0/24\",\"IkeConfig\":{\"IkeEncAlg\":\"aes\",\"IkePfs\":\"group2\",\"RemoteId\":\"139.xx.xx.167\",\"IkeAuthAlg\":\"sha1\",\"Psk\":\"pgw6dyxxxxxxxx\",\"IkeMode\":\"main\",\"IkeLifetime\":86400,\"IkeVersion\":\"ikev1\",\"LocalId\":\"116.xx.xx.64\"}}]},\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"54A4B3D0-DF4D-4C54-B8DC-5DC8DD49C939\"}",
    effects: &[
        Effect::List {
            resource: &resources::VPN_CONNECTION,
            items: &["VpnConnections", "VpnConnection"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("CustomerGatewayId", &["CustomerGatewayId"]),
                ("VpnGatewayId", &["VpnGatewayId"]),
                ("VpnConnectionId", &["VpnConnectionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tag"])],
        },
    ],
};
