// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSslVpnClientCerts`

use aliyun_api::vpc::{
    DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse,
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

pub(in super::super) const DESCRIBE_SSL_VPN_CLIENT_CERTS: Operation = Operation {
    action: <DescribeSslVpnClientCertsRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeSslVpnClientCertsRequest::default()),
    new_response: || Box::new(DescribeSslVpnClientCertsResponse::default()),
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
            path: &["SslVpnClientCertId"],
            to: &[&resources::SSL_VPN_CLIENT_CERT],
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
        items: &["SslVpnClientCertKeys", "SslVpnClientCertKey"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"5BE01CD7-5A50-472D-AC14-CA181C5C03BE\",\"SslVpnClientCertKeys\":{\"SslVpnClientCertKey\":[{\"CreateTime\":1492747187000,\"EndTime\":1494966335000,\"Name\":\"cert1\",\"RegionId\":\"cn-hangzhou\",\"SslVpnClientCertId\":\"vsc-bp1n8wcf134yl0osrcg98\",\"SslVpnServerId\":\"vss-bp18q7hzj6largv4vk2fe\",\"Status\":\"normal\"}]},\"TotalCount\":1}",
    effects: &[
        Effect::List {
            resource: &resources::SSL_VPN_CLIENT_CERT,
            items: &["SslVpnClientCertKeys", "SslVpnClientCertKey"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("Name", &["Name"]),
                ("SslVpnClientCertId", &["SslVpnClientCertId"]),
                ("SslVpnServerId", &["SslVpnServerId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
