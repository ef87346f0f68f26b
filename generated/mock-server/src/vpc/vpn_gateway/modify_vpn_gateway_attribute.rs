// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnGatewayAttribute`

use aliyun_api::vpc::{
    ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse,
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

pub(in super::super) const MODIFY_VPN_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <ModifyVpnGatewayAttributeRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(ModifyVpnGatewayAttributeRequest::default()),
    new_response: || Box::new(ModifyVpnGatewayAttributeResponse::default()),
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
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    defaults: &[],
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
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription",
            message: "The description is not valid",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EnableBgp",
            message: "Current version of the VPN does not support enable BGP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpnConnectionExist",
            message: "Auto propagate cannot be closed when VPN connections with BGP enabled exist.",
            when: &[
                When::Request(
                    &[(&["AutoPropagate"], &[Expected::Text("false")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPN_GATEWAY,
                                steps: &[Toward::Referring(&resources::VPN_CONNECTION)],
                            },
                            &[(&["BgpConfig", "EnableBgp"], &[Expected::Text("true")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPN_GATEWAY,
                        steps: &[],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CenLevelNotSupport",
            message: "When the VPC to which the VPN gateway belongs is attached to a FULL-mode CEN, the VPN gateway cannot enable BGP.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"aaa\",\"Status\":\"active\",\"VpnGatewayId\":\"vpn-bp1q8bgx4xnkm2ogj0fiu\",\"Spec\":\"5M\",\"BusinessStatus\":\"Normal\",\"RequestId\":\"BA56EAF8-E3A9-4BE6-8511-8F03512153E2\",\"IntranetIp\":\"172.16.104.xxx\",\"CreateTime\":1492753580000,\"InternetIp\":\"116.62.69.xxx\",\"EndTime\":1495382400000,\"VSwitchId\":\"vsw-bp1y9ovl1cu9ou4tvma0l\",\"VpcId\":\"vpc-bp1ub1yt9cvakoelj1y9c\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VPN_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
