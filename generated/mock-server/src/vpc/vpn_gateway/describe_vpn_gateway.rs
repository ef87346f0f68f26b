// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateway`

use aliyun_api::vpc::{DescribeVpnGatewayRequest, DescribeVpnGatewayResponse};
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

pub(in super::super) const DESCRIBE_VPN_GATEWAY: Operation = Operation {
    action: <DescribeVpnGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnGatewayRequest::default()),
    new_response: || Box::new(DescribeVpnGatewayResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["IncludeReservationData"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
    ],
    pagination: None,
    example: "{\"Status\":\"active\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"Spec\":\"5M\",\"BusinessStatus\":\"Normal\",\"RequestId\":\"E98A9651-7098-40C7-8F85-C818D1EBBA85\",\"CreateTime\":1492753580000,\"InternetIp\":\"116.62.69.64\",\"EndTime\":1495382400000,\"VSwitchId\":\"vsw-bp1y9ovl1cu9ou4tvma0l\",\"VpcId\":\"vpc-bp1ub1yt9cvakoelj1y9c\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::VPN_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
