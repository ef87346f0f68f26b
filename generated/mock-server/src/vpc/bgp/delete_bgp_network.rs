// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpNetwork`

use aliyun_api::vpc::{DeleteBgpNetworkRequest, DeleteBgpNetworkResponse};
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

pub(in super::super) const DELETE_BGP_NETWORK: Operation = Operation {
    action: <DeleteBgpNetworkRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(DeleteBgpNetworkRequest::default()),
    new_response: || Box::new(DeleteBgpNetworkResponse::default()),
    checks: &[
        Check {
            path: &["DstCidrBlock"],
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
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
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
            code: "QuotaExceeded.Bgp",
            message: "bgp peer count per vbr quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Nqa",
            message: "nqa count per vbr quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BgpNetwork",
            message: "bgp network count per vbr quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeerIpAddress",
            message: "multi pconn peer ip can not be null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVbrNetwork",
            message: "vbr netowrk not exists",
            when: &[When::Unknown(&["RouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpGroup",
            message: "bgp group not exists",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpName.Malformed",
            message: "Specified Bgp Group name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpDiscription.Malformed",
            message: "Specified Bgp Group description is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpAuthkey.Malformed",
            message: "Specified Bgp Group authkey is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIP.Malformed",
            message: "Ip malformed.",
            when: &[When::Invalid(&["DstCidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeerAsn.Malformed",
            message: "invalid peer asn cannot equals aliyun asn:45104",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotNull",
            message: "invalid peer asn cannot equals aliyun asn:45104",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotFound",
            message: "vpc instance not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.AlreadyExists",
            message: "bgp network already exists",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.CannotOperate",
            message: "invalid status cannot operate",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotFound",
            message: "instance not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.PeerIpAddressMustPointOut",
            message: "vbr has 0 or more than 1 subif ,point out peerIpAddress.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.PeerIpAddressInUse",
            message: "peer ip address in use ,cannot create bgp peer.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::BGP_NETWORK,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
