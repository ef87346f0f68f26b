// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpc`

use aliyun_api::vpc::{CreateVpcRequest, CreateVpcResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_VPC: Operation = Operation {
    action: <CreateVpcRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(CreateVpcRequest::default()),
    new_response: || Box::new(CreateVpcResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Pattern(
                "10(\\.[0-9]{1,3}){3}/([89]|1[0-9]|2[0-4])|172\\.(1[6-9]|2[0-9]|3[01])(\\.[0-9]{1,3}){2}/(1[2-9]|2[0-4])|192\\.168(\\.[0-9]{1,3}){2}/(1[6-9]|2[0-4])",
            ),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["UserCidr"],
            constraint: Constraint::Count(None, Some(3)),
        },
        Check {
            path: &["UserCidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["UserCidr"],
            constraint: Constraint::Not(&[Forbidden::Overlapping("100.64.0.0/10")]),
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
    defaults: &[(&["CidrBlock"], "172.16.0.0/12"), (&["EnableIpv6"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of \"regionId\" is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified CIDR block is not valid",
            when: &[When::Invalid(&["CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAvailable",
            message: "Resource you requested is not available in this region or zone.",
            when: &[],
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
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Vpc",
            message: "VPC quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAvailable.Vpc",
            message: "Resource you requested is not available in this region or zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified UserCidr invalid format.",
            when: &[When::Invalid(&["UserCidr"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified UserCidr Subnet mask is not valid .",
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
            when: &[When::Forbidden(&["UserCidr"])],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8B2F5262-6B57-43F2-97C4-971425462DFE\",\"ResourceGroupId\":\"rg-acfmxazb4ph****\",\"RouteTableId\":\"vtb-bp1krxxzp0c29****\",\"VpcId\":\"vpc-bp1qpo0kug3a20qqe****\",\"VRouterId\":\"vrt-bp1jcg5cmxjbl9xgc****\"}",
    effects: &[
        Effect::Create {
            resource: &resources::VPC,
            amount: None,
            discriminator: &[],
        },
    ],
};
