// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSslVpnServers`

use aliyun_api::vpc::{DescribeSslVpnServersRequest, DescribeSslVpnServersResponse};
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

pub(in super::super) const DESCRIBE_SSL_VPN_SERVERS: Operation = Operation {
    action: <DescribeSslVpnServersRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeSslVpnServersRequest::default()),
    new_response: || Box::new(DescribeSslVpnServersResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
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
            path: &["SslVpnServerId"],
            to: &[&resources::SSL_VPN_SERVER],
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
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SslVpnServers", "SslVpnServer"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":\"1\",\"TotalCount\":\"1\",\"SslVpnServers\":{\"SslVpnServer\":{\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"CLientIpPool\":\"10.10.10.20/24\",\"Proto\":\"UDP\",\"Cipher\":\"AES-128-CBC\",\"InternetIp\":\"47.98.xx.xx\",\"SslVpnServerId\":\"vss-bp18q7hzj6largv4vk2fe\",\"Name\":\"test\",\"Port\":\"1194\",\"MaxConnections\":\"5\",\"RegionId\":\"cn-hanghzou\",\"CreateTime\":\"1492753580000\",\"Compress\":\"true\",\"LocalSubnet\":\"10.10.10.10/24\",\"Connections\":\"0\"}},\"PageSize\":\"10\",\"RequestId\":\"DF11D6F6-E35A-41C3-9B20-6FC8A901FE65\"}",
    effects: &[
        Effect::List {
            resource: &resources::SSL_VPN_SERVER,
            items: &["SslVpnServers", "SslVpnServer"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("Name", &["Name"]),
                ("SslVpnServerId", &["SslVpnServerId"]),
                ("VpnGatewayId", &["VpnGatewayId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
