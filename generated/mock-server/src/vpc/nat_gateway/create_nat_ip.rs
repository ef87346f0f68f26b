// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatIp`

use aliyun_api::vpc::{CreateNatIpRequest, CreateNatIpResponse};
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

pub(in super::super) const CREATE_NAT_IP: Operation = Operation {
    action: <CreateNatIpRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateNatIpRequest::default()),
    new_response: || Box::new(CreateNatIpResponse::default()),
    checks: &[
        Check {
            path: &["NatIpName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["NatIpName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["NatIpName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["NatIpDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["NatIpDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["NatIpDescription"],
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
            path: &["NatIpCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["NatIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["Ipv4Prefix"],
            constraint: Constraint::Pattern(".*/28"),
        },
        Check {
            path: &["Ipv4Prefix"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Ipv4PrefixCount"],
            constraint: Constraint::Range(&[(Some(1), Some(10))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Mismatch.NatIpAndNatIpCidr",
            message: "The %s and %s are mismatched.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.NatGateway",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.NatIpCidr",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NatGateway",
            message: "%The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NAT_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.NatIp",
            message: "The quota of %s is exceeded, usage %s/%s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyExist.NatIp",
            message: "The specified resource of %s is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.SwitchAvailableIps",
            message: "The available private Ip number is not enough in your subnet.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.NatIp",
            message: "The specified resource of NatIp is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"NatIp\":\"192.168.0.34\",\"NatIpId\":\"vpcnatip-gw8y7q3cpk3fggs8****\",\"RequestId\":\"E9AD97A0-5338-43F8-8A80-5E274CCBA11B\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::NAT_IP,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
