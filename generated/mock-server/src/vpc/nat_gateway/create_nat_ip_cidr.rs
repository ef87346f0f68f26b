// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatIpCidr`

use aliyun_api::vpc::{CreateNatIpCidrRequest, CreateNatIpCidrResponse};
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

pub(in super::super) const CREATE_NAT_IP_CIDR: Operation = Operation {
    action: <CreateNatIpCidrRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateNatIpCidrRequest::default()),
    new_response: || Box::new(CreateNatIpCidrResponse::default()),
    checks: &[
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["NatIpCidrDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["NatIpCidrDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["NatIpCidrDescription"],
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
            constraint: Constraint::Pattern(".*/(1[6-9]|2[0-9]|3[0-2])"),
        },
        Check {
            path: &["NatIpCidr"],
            constraint: Constraint::Format(Format::Cidr),
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
            code: "IncorrectStatus.NatGateway",
            message: "The status of %s [%s] is incorrect.",
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
            code: "OperationFailed.NatIpCidrInUse",
            message: "The operation is failed because of %s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.NatIpCidr",
            message: "The quota of %s is exceeded, usage %s/%s.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CreateNatIpCidrInVpcCidrBlock",
            message: "The operation is failed because of Creating NatIpCidr in Vpc Cidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CreateNatIpCidrNotInUserCidr",
            message: "The operation is failed because of Creating NatIpCidr not in UserCidr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyExist.NatIpCidr",
            message: "The specified resource of %s is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatGateway",
            message: "The specified resource of %s is not found.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.VPC",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"NatIpCidrId\":\"vpcnatcidr-gw8lhqtvdn4qnea****\",\"RequestId\":\"7021BEB1-210F-48A9-AB82-BE9A9110BB89\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::NAT_IP_CIDR,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
