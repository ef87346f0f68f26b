// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateVpcCidrBlock`

use aliyun_api::vpc::{UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse};
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

pub(in super::super) const UNASSOCIATE_VPC_CIDR_BLOCK: Operation = Operation {
    action: <UnassociateVpcCidrBlockRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(UnassociateVpcCidrBlockRequest::default()),
    new_response: || Box::new(UnassociateVpcCidrBlockResponse::default()),
    checks: &[
        Check {
            path: &["SecondaryCidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["IPv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["SecondaryCidrBlock"], &["IPv6CidrBlock"]]),
            when: &[],
            when_present: &[],
            error: Some("MissingParam.SecondaryCidrBlockOrIpv6CidrBlock"),
        },
        Rule {
            demand: Demand::AtMostOne(&[&["SecondaryCidrBlock"], &["IPv6CidrBlock"]]),
            when: &[],
            when_present: &[],
            error: Some("ParamExclusive.SecondaryCidrAndIpv6Cidr"),
        },
    ],
    states: &[],
    defaults: &[],
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
            status: 400,
            code: "OperationFailed.Ipv6Gateway",
            message: "The operation is failed because of ipv6Gateway is in use.",
            when: &[
                When::Request(
                    &[(&["IPv6CidrBlock"], &[Expected::Not(&[Expected::Absent])])],
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
            code: "InvalidVpc.NotFound",
            message: "%s",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "%s",
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
            code: "ParamExclusive.SecondaryCidrAndIpv6Cidr",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.SecondaryCidrOrIpv6Cidr",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSecondaryCidrBlock.NotFound",
            message: "%s",
            when: &[
                When::Request(
                    &[(&["SecondaryCidrBlock"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPC,
                                steps: &[],
                            },
                            &[
                                (
                                    &["SecondaryCidrBlocks"],
                                    &[
                                        Expected::Absent,
                                        Expected::Not(
                                            &[Expected::Parameter(&["SecondaryCidrBlock"])],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CidrInUse",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6CidrBlock.NotFound",
            message: "%s",
            when: &[
                When::Request(
                    &[(&["IPv6CidrBlock"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VPC,
                                steps: &[],
                            },
                            &[
                                (
                                    &["Ipv6CidrBlocks", "Ipv6CidrBlock"],
                                    &[
                                        Expected::Absent,
                                        Expected::Not(&[Expected::Parameter(&["IPv6CidrBlock"])]),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IpV6VSwitchInuse",
            message: "Operation failed because some vswitch ipv6 is in use.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock",
            message: "Either SecondaryCidrBlock or Ipv6CidrBlock must be specified.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C1221A1F-2ACD-4592-8F27-474E02883159\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VPC,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "SecondaryCidrBlocks",
                        how: How::Remove,
                        value: ValueExpr::Field(&["SecondaryCidrBlock"]),
                        by: &[],
                    },
                    Edit {
                        field: "Ipv6CidrBlocks",
                        how: How::Remove,
                        value: ValueExpr::Object(
                            &[("Ipv6CidrBlock", ValueExpr::Field(&["IPv6CidrBlock"]))],
                        ),
                        by: &["Ipv6CidrBlock"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
