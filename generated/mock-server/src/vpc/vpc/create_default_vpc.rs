// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDefaultVpc`

use aliyun_api::vpc::{CreateDefaultVpcRequest, CreateDefaultVpcResponse};
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

pub(in super::super) const CREATE_DEFAULT_VPC: Operation = Operation {
    action: <CreateDefaultVpcRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(CreateDefaultVpcRequest::default()),
    new_response: || Box::new(CreateDefaultVpcResponse::default()),
    checks: &[
        Check {
            path: &["Ipv6CidrBlock"],
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
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Ipv6CidrBlock"]]),
            when: &[
                Condition {
                    parameter: &["EnableIpv6"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::Forbid(&[&["Ipv6CidrBlock"]]),
            when: &[
                Condition {
                    parameter: &["EnableIpv6"],
                    values: &["false"],
                },
            ],
            when_present: &[],
            error: Some("MissingParam.EnableIpv6"),
        },
    ],
    states: &[],
    defaults: &[(&["EnableIpv6"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "TOKEN_PROCESSING",
            message: "Action is processing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvokeError",
            message: "instance quota rule invoke error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified CIDR block is not valid",
            when: &[],
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcDiscription.Malformed",
            message: "Specified VPC description is not valid.",
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
            code: "InvalidUserCidr.Quota",
            message: "Specified  UserCidr number is greater than 3.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidUserCidr.Malformed",
            message: "Specified  UserCidr  overlapping in of 100.64.0.0/10.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6CidrBlock",
            message: "%s",
            when: &[When::Invalid(&["Ipv6CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6CidrNotReserved",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.EnableIpv6",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Ipv6Feature",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.ZoneId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DefaultVpcExist",
            message: "%s",
            when: &[
                When::Exists(
                    &resources::VPC,
                    &[(&["IsDefault"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of \"regionId\" is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"VpcId\":\"vpc-bp15zckdt37pq72zv****\",\"VRouterId\":\"vrt-bp1lhl0taikrteen8****\",\"RouteTableId\":\"vtb-bp1q1uirugzb1x32m****\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VPC,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[
                ("IsDefault", ValueExpr::Json("true")),
                ("CidrBlock", ValueExpr::Json("\"172.16.0.0/12\"")),
            ],
        }),
    ],
};
