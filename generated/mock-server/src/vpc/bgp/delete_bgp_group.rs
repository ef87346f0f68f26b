// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpGroup`

use aliyun_api::vpc::{DeleteBgpGroupRequest, DeleteBgpGroupResponse};
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

pub(in super::super) const DELETE_BGP_GROUP: Operation = Operation {
    action: <DeleteBgpGroupRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(DeleteBgpGroupRequest::default()),
    new_response: || Box::new(DeleteBgpGroupResponse::default()),
    checks: &[
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
            path: &["BgpGroupId"],
            to: &[&resources::BGP_GROUP],
            region: RefRegion::Call,
        },
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpGroup",
            message: "bgp group not exists",
            when: &[When::Unknown(&["BgpGroupId"])],
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
            when: &[],
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
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrAttachEcrInMiddleStatus",
            message: "The operation is not allowed because of VBR attach or detach ECR in middle status.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "DependencyViolation.BgpPeer",
            message: "Specified object has dependent resources bgp peer.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::BGP_GROUP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
