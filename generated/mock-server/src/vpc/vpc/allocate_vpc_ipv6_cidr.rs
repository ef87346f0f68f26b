// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateVpcIpv6Cidr`

use aliyun_api::vpc::{AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse};
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

pub(in super::super) const ALLOCATE_VPC_IPV6_CIDR: Operation = Operation {
    action: <AllocateVpcIpv6CidrRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(AllocateVpcIpv6CidrRequest::default()),
    new_response: || Box::new(AllocateVpcIpv6CidrResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Ipv6Isp"], "BGP"), (&["AddressPoolType"], "aliyun")],
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
            code: "OperationUnsupported.Ipv6Feature",
            message: "The IPv6 feature is not supported in the region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Ipv6Isp",
            message: "The Ipv6Isp feature is not supported.",
            when: &[When::Invalid(&["Ipv6Isp"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AddressPoolType",
            message: "The specified addressPoolType is invalid.",
            when: &[When::Invalid(&["AddressPoolType"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.Ipv6Cidr",
            message: "The specified resource ipv6 cidr is not enough.",
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
            code: "Unavailable.Ipv6Cidr",
            message: "The specified resource ipv6 cidr is not available.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Ipv6CidrBlock\":\"2408:4004:0:a600::/56\",\"RequestId\":\"D20C13EA-2584-53BC-8393-69DE6D98EFF1\"}",
    effects: &[],
};
