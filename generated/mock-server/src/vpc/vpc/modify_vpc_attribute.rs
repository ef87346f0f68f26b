// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcAttribute`

use aliyun_api::vpc::{ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_VPC_ATTRIBUTE: Operation = Operation {
    action: <ModifyVpcAttributeRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(ModifyVpcAttributeRequest::default()),
    new_response: || Box::new(ModifyVpcAttributeResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VpcName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["VpcName"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["VpcName"],
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
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcName.Malformed",
            message: "Specified VPC name is not valid.",
            when: &[When::Invalid(&["VpcName"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcDiscription.Malformed",
            message: "Specified VPC description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified UserCidr invalid format.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified UserCidr Subnet mask is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidUserCidr.Quota",
            message: "Specified UserCidr number is greater than 3.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidUserCidr.Malformed",
            message: "Specified UserCidr overlapping in of 100.64.0.0/10.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::VPC],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["CidrBlock"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"43B72D30-25E1-4FA3-96A8-89374A521D1A\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VPC,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
