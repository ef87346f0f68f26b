// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv4Gateway`

use aliyun_api::vpc::{CreateIpv4GatewayRequest, CreateIpv4GatewayResponse};
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

pub(in super::super) const CREATE_IPV4_GATEWAY: Operation = Operation {
    action: <CreateIpv4GatewayRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(CreateIpv4GatewayRequest::default()),
    new_response: || Box::new(CreateIpv4GatewayResponse::default()),
    checks: &[
        Check {
            path: &["Ipv4GatewayName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Ipv4GatewayName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Ipv4GatewayDescription"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Ipv4GatewayDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationDenied.ExistDirectEip",
            message: "The operation is not allowed because of existing direct eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedRegion",
            message: "The feature of ipv4Gateway is not supported in the region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperateShareResource",
            message: "You cannot operate shared resources.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.SubnetRouteV1Exist",
            message: "The operation is not allowed because of existing subnetRouteV1.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NormalNatExist",
            message: "The operation is not allowed because of existing normalNat.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpcExistIpv4Gateway",
            message: "An IPv4 gateway already exists in the VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv4Gateway",
            message: "The feature of ipv4Gateway is not supported for [%s].",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpnExist",
            message: "The operation is not allowed because of existing vpn.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DirectEipExist",
            message: "The operation is not allowed because of existing directEip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.GetNfvServiceList",
            message: "The operation is failed because of get nfv serviceList failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcNotExist",
            message: "The operation is failed because of vpc is not found.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ResourceGroupId",
            message: "Invalid ResourceGroupld value.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Ipv4GatewayId\":\"ipv4gw-5tsnc6s4ogsedtp3k****\",\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy****\",\"RequestId\":\"F282742B-1BBB-5F63-A3AF-E92EC575A1A6\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::IPV4_GATEWAY,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
