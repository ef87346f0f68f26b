// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpc`

use aliyun_api::vpc::{CreateVpcRequest, CreateVpcResponse};
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

pub(in super::super) const CREATE_VPC: Operation = Operation {
    action: <CreateVpcRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(CreateVpcRequest::default()),
    new_response: || Box::new(CreateVpcResponse::default()),
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
            path: &["CidrBlock"],
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
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
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
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VpcName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
        Check {
            path: &["Ipv4CidrMask"],
            constraint: Constraint::Range(&[(Some(8), Some(28))]),
        },
        Check {
            path: &["Ipv6CidrMask"],
            constraint: Constraint::Range(&[(Some(1), Some(128))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["CidrBlock"], &["Ipv4CidrMask"]]),
            when: &[],
            when_present: &[&["Ipv4IpamPoolId"]],
            error: Some("MissingParam.CidrOrCidrMask"),
        },
    ],
    states: &[],
    defaults: &[
        (&["CidrBlock"], "172.16.0.0/12"),
        (&["EnableIpv6"], "false"),
        (&["DryRun"], "false"),
        (&["Ipv6Isp"], "BGP"),
        (&["EnableDnsHostname"], "false"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
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
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6CidrBlock",
            message: "%s",
            when: &[],
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
            code: "System.ServiceBusy",
            message: "System is busy, please try later.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.UserCidr",
            message: "UserCidr is not a valid or strict address.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceGroupId",
            message: "ResourceGroup is not supported in this region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.EnableIpv6",
            message: "%s",
            when: &[When::Invalid(&["EnableIpv6"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpv6CidrBlock.Malformed",
            message: "Specified Ipv6CidrBlock is not valid.",
            when: &[When::Invalid(&["Ipv6CidrBlock"])],
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
            message: "The specified resource of Ipv6Cidr is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.IPAM",
            message: "VPCs cannot be created by using IPAM.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv4CidrMask",
            message: "The specified Ipv4CidrMask is illegal.",
            when: &[When::Invalid(&["Ipv4CidrMask"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpamPool",
            message: "The specified IPAM pool cannot be empty.",
            when: &[],
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
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.IpamPool",
            message: "The dependent IPAM pool is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8B2F5262-6B57-43F2-97C4-971425462DFE\",\"ResourceGroupId\":\"rg-acfmxazb4ph****\",\"RouteTableId\":\"vtb-bp1krxxzp0c29****\",\"VpcId\":\"vpc-bp1qpo0kug3a20qqe****\",\"VRouterId\":\"vrt-bp1jcg5cmxjbl9xgc****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VPC,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
