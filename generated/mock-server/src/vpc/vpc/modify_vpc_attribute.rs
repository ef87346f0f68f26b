// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcAttribute`

use aliyun_api::vpc::{ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
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

pub(in super::super) const MODIFY_VPC_ATTRIBUTE: Operation = Operation {
    action: <ModifyVpcAttributeRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(ModifyVpcAttributeRequest::default()),
    new_response: || Box::new(ModifyVpcAttributeResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Pattern(".*/([89]|1[0-9]|2[0-8])"),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["VpcName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VpcName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtMostOne(&[&["EnableIPv6"], &["CidrBlock"]]),
            when: &[],
            when_present: &[],
            error: Some("ParamExclusive.EnableIpv6AndCidrBlock"),
        },
    ],
    states: &[],
    defaults: &[
        (&["EnableIPv6"], "false"),
        (&["Ipv6Isp"], "BGP"),
        (&["EnableDnsHostname"], "false"),
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
                        named: &resources::VPC,
                        steps: &[],
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
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "description not valid..",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalCidrBlock",
            message: "Some subnet cidrBlock is not in the cidrBlock.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegion.Malformed",
            message: "Specified RegionId is not vaild.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.DisableIpv6",
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
            code: "ParamExclusive.EnableIpv6AndCidrBlock",
            message: "EnableIpv6 and CidrBlock is mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ClassicLinkEnabled",
            message: "Operation failed because classicLink is enabled.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IpV6VSwitchInuse",
            message: "%s",
            when: &[
                When::Request(
                    &[(&["EnableIPv6"], &[Expected::Text("false")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPC,
                                steps: &[Toward::Referring(&resources::VSWITCH)],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("true")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6GatewayInUse",
            message: "The IPv6 gateway is in use.",
            when: &[
                When::Request(
                    &[(&["EnableIPv6"], &[Expected::Text("false")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPC,
                                steps: &[Toward::Referring(&resources::IPV6_GATEWAY)],
                            },
                            &[
                                (&["Ipv6GatewayId"], &[Expected::Not(&[Expected::Absent])]),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryCenIpv6Status",
            message: "Failed to query the IPv6 status of the specified VPC in CEN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.CenIpv6Enabled",
            message: "The IPv6 feature is enabled in CEN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv6Isp",
            message: "The Ipv6Isp feature is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.Ipv6Cidr",
            message: "The specified resource ipv6 cidr is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6CidrNotReserved",
            message: "The IPv6 CIDR block is not reserved.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6Cidr",
            message: "The specified Ipv6CidrBlock is invalid.",
            when: &[When::Invalid(&["Ipv6CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6Instance.NotFound",
            message: "The specified resource of InvalidIpv6Instance is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ExclusiveParam.EnableIpv6AndCidrBlock",
            message: "The param of EnableIpv6 and CidrBlock are mutually exclusive.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"43B72D30-25E1-4FA3-96A8-89374A521D1A\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VPC,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::VPC,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("EnabledIpv6", ValueExpr::Field(&["EnableIPv6"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["EnableIPv6"],
                        values: &["true", "false"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
