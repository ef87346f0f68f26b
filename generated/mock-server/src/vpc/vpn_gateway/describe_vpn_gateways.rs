// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateways`

use aliyun_api::vpc::{DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse};
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

pub(in super::super) const DESCRIBE_VPN_GATEWAYS: Operation = Operation {
    action: <DescribeVpnGatewaysRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnGatewaysRequest::default()),
    new_response: || Box::new(DescribeVpnGatewaysResponse::default()),
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
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["IncludeReservationData"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
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
            code: "Duplicated.TagKey",
            message: "The specified parameter TagKey is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnGateways", "VpnGateway"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"VpnGateways\":{\"VpnGateway\":[{\"Status\":\"active\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"Spec\":\"5M\",\"BusinessStatus\":\"Normal\",\"CreateTime\":1492753580000,\"InternetIp\":\"116.62.69.xxx\",\"EndTime\":1495382400000,\"VSwitchId\":\"vsw-bp1y9ovl1cu9ou4tvma0l\",\"VpcId\":\"vpc-bp1ub1yt9cvakoelj1y9c\"}]},\"RequestId\":\"B2CD1315-CA2B-47B1-9DA5-8F1D69C48E82\"}",
    effects: &[
        Effect::List {
            resource: &resources::VPN_GATEWAY,
            items: &["VpnGateways", "VpnGateway"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("BusinessStatus", &["BusinessStatus"]),
                ("Status", &["Status"]),
                ("VpcId", &["VpcId"]),
                ("VpnGatewayId", &["VpnGatewayId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("GatewayType", &["GatewayType"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
