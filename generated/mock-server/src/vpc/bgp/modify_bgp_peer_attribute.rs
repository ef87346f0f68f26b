// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpPeerAttribute`

use aliyun_api::vpc::{ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse};
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

pub(in super::super) const MODIFY_BGP_PEER_ATTRIBUTE: Operation = Operation {
    action: <ModifyBgpPeerAttributeRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(ModifyBgpPeerAttributeRequest::default()),
    new_response: || Box::new(ModifyBgpPeerAttributeResponse::default()),
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
    defaults: &[],
    refs: &[
        Reference {
            path: &["BgpPeerId"],
            to: &[&resources::BGP_PEER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["BgpGroupId"],
            to: &[&resources::BGP_GROUP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.BgpPeerId",
            message: "The parameter BgpPeerId is mandatory.",
            when: &[When::Missing(&["BgpPeerId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpAddress",
            message: "The specified IpAddress is illegal.",
            when: &[When::Invalid(&["PeerIpAddress"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.BfdMultiHop",
            message: "BfdMultiHop is illegal.",
            when: &[When::Invalid(&["BfdMultiHop"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBgpPeerId.NotFound",
            message: "The specified BgpPeerId does not exit in our records.",
            when: &[When::Unknown(&["BgpPeerId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.BgpPeer",
            message: "Invalid BgpPeer status cannot operate.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::BGP_PEER,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
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
            code: "InvalidBgpPeer.NotFound",
            message: "The specified BgpPeerId does not exit in our records.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IncorretStatus.BgpPeer",
            message: "The specified BgpPeer status is not stable, can not operate.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "Internal.Error",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::BGP_PEER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
