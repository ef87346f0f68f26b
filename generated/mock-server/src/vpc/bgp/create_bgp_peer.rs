// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBgpPeer`

use aliyun_api::vpc::{CreateBgpPeerRequest, CreateBgpPeerResponse};
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

pub(in super::super) const CREATE_BGP_PEER: Operation = Operation {
    action: <CreateBgpPeerRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(CreateBgpPeerRequest::default()),
    new_response: || Box::new(CreateBgpPeerResponse::default()),
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
            path: &["PeerIpAddress"],
            constraint: Constraint::Pattern(
                "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*",
            ),
        },
        Check {
            path: &["BfdMultiHop"],
            constraint: Constraint::Range(&[(Some(1), Some(255))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["EnableBfd"]]),
            when: &[],
            when_present: &[&["BfdMultiHop"]],
            error: Some("MissingParam.EnableBfd"),
        },
    ],
    states: &[],
    defaults: &[(&["IpVersion"], "IPv4")],
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
            code: "QuotaExceeded.Bgp",
            message: "bgp group count per vbr quota exceed.",
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
            when: &[When::Invalid(&["PeerIpAddress"])],
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
            message: "instance not found",
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
            code: "IllegalParam.BfdMultiHop",
            message: "BfdMultiHop is illegal.",
            when: &[When::Invalid(&["BfdMultiHop"])],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.PeerIpAddress",
            message: "The param of PeerIpAddress is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.EnableBfd",
            message: "The parameter EnableBfd is missing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccessDeviceId.NotFound",
            message: "There is no Access_Device_Id in our records",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BfdSession",
            message: "Your Bfd Session number reaches the upper limit.",
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
            code: "BgpPeer.Already.Exists",
            message: "bgp peer already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.IPV6ForThisRegion",
            message: "This Region is unsupported IPV6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.Vpconn",
            message: "The feature of Vpconn is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.LocalIpAddress",
            message: "The LocalIpAddress already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.PeerIpv6Address",
            message: "The PeerIpv6Address already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.LocalIpv6Address",
            message: "The LocalIpv6Address already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalGatewayIpAndMask",
            message: "The LocalGatewayIpAndMask value is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PeeringIpv6SubnetMask",
            message: "The PeeringIpv6SubnetMask value is invalid.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"BgpPeerId\":\"Bgp-awjhxxxxxxxx\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::BGP_PEER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
