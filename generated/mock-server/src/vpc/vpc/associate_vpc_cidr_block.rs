// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateVpcCidrBlock`

use aliyun_api::vpc::{AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResponse};
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

pub(in super::super) const ASSOCIATE_VPC_CIDR_BLOCK: Operation = Operation {
    action: <AssociateVpcCidrBlockRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(AssociateVpcCidrBlockRequest::default()),
    new_response: || Box::new(AssociateVpcCidrBlockResponse::default()),
    checks: &[
        Check {
            path: &["SecondaryCidrBlock"],
            constraint: Constraint::Pattern("[1-9].*/([89]|1[0-9]|2[0-8])"),
        },
        Check {
            path: &["SecondaryCidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["SecondaryCidrBlock"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Inside("100.64.0.0/10"),
                    Forbidden::Inside("224.0.0.0/4"),
                    Forbidden::Inside("127.0.0.0/8"),
                    Forbidden::Inside("169.254.0.0/16"),
                ],
            ),
        },
        Check {
            path: &["SecondaryCidrMask"],
            constraint: Constraint::Range(&[(Some(8), Some(28))]),
        },
        Check {
            path: &["IPv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["IpVersion"],
            constraint: Constraint::Values(&["IPV4", "IPV6", "ipv4", "ipv6"]),
        },
        Check {
            path: &["Ipv6CidrMask"],
            constraint: Constraint::Range(&[(Some(1), Some(128))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(
                &[
                    &["SecondaryCidrBlock"],
                    &["IPv6CidrBlock"],
                    &["SecondaryCidrMask"],
                    &["Ipv6CidrMask"],
                    &["IpVersion"],
                ],
            ),
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
    defaults: &[(&["Ipv6Isp"], "BGP")],
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
            code: "OperationUnsupported.VpcMultiCidr",
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
            code: "OperationUnsupported.IPv6ULA",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6CidrBlockExisted",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[
                        (
                            &["Ipv6CidrBlocks", "Ipv6CidrBlock"],
                            &[Expected::Parameter(&["IPv6CidrBlock"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6ULACidrBlock.Malformed",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.GUAIpv6CidrBlock",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6CidrType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.OnlyULA",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Malformed",
            message: "Specified CIDR block is not valid.",
            when: &[When::Invalid(&["SecondaryCidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SecondaryCidrBlock",
            message: "%s",
            when: &[When::Forbidden(&["SecondaryCidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.SecondaryCidrBlock",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &[
                        (
                            &["SecondaryCidrBlocks"],
                            &[Expected::Parameter(&["SecondaryCidrBlock"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ConflictWithEntry",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VpcMultiCidr",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock",
            message: "Either SecondaryCidrBlock or Ipv6CidrBlock must be specified.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.VpcId",
            message: "You must specify VpcId.",
            when: &[When::Missing(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv6Isp",
            message: "The Ipv6Isp feature is not supported.",
            when: &[When::Invalid(&["Ipv6Isp"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpVersion",
            message: "%s",
            when: &[When::Invalid(&["IpVersion"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.GUAIpv6CidrBlock",
            message: "The operation is not allowed because this ipv6 CIDR is not reserved.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6CidrNotReserved",
            message: "Operation failed because this ipv6 cidr is not reserved.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock",
            message: "Specified CIDR block is already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpamPool",
            message: "The specified IPAM pool cannot be empty.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.SecondaryCidrMask",
            message: "The parameter SecondaryCidrMask must be input.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.SecondaryCidrMask",
            message: "The specified Secondary CIDR Mask is illegal.",
            when: &[When::Invalid(&["SecondaryCidrMask"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RequestRegionInvalid",
            message: "The operation is not allowed because the request is not invoked in the region of the IPAM pool.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.IpamPoolNotInRegion",
            message: "The operation is not allowed because the IPAM pool not in specific region does not support creating VPC or associating CIDR for VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.CidrOrCidrMask",
            message: "The CIDR or CIDR Mask must be input.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.CidrInExcludeCidrs",
            message: "The operation is not allowed because the input CIDR is within the illegal CIDRs.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.AvailableCidrInsufficient",
            message: "The operation is not allowed because available CIDR is insufficient.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipam",
            message: "IPAM is not supported in this region.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.IpamPool",
            message: "The dependent IPAM pool is not found.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OperationFailed.ResourceNotEnough",
            message: "Insufficient resources.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C1221A1F-2ACD-4592-8F27-474E02883159\",\"CidrBlock\":\"192.168.0.0/16\",\"IpVersion\":\"IPV4\"}",
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
                        how: How::Add,
                        value: ValueExpr::Field(&["SecondaryCidrBlock"]),
                        by: &[],
                    },
                    Edit {
                        field: "Ipv6CidrBlocks",
                        how: How::Add,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["IPv6CidrBlock"],
                                cases: &[],
                                absent: None,
                                otherwise: Some(
                                    ValueExpr::Object(
                                        &[
                                            ("Ipv6CidrBlock", ValueExpr::Field(&["IPv6CidrBlock"])),
                                            ("Ipv6Isp", ValueExpr::Field(&["Ipv6Isp"])),
                                        ],
                                    ),
                                ),
                            },
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
