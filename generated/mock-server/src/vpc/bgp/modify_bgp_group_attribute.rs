// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpGroupAttribute`

use aliyun_api::vpc::{ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_BGP_GROUP_ATTRIBUTE: Operation = Operation {
    action: <ModifyBgpGroupAttributeRequest as Request>::ACTION,
    group: "bgp",
    new_request: || Box::new(ModifyBgpGroupAttributeRequest::default()),
    new_response: || Box::new(ModifyBgpGroupAttributeResponse::default()),
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
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PeerASN"],
            constraint: Constraint::Range(&[(Some(0), None)]),
        },
        Check {
            path: &["PeerASN"],
            constraint: Constraint::Not(&[Forbidden::Number((Some(45104), Some(45104)))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BgpGroupId"],
            to: &[&resources::BGP_GROUP],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpDiscription.Malformed",
            message: "Specified Bgp Group description is not valid.",
            when: &[When::Invalid(&["Description"])],
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
            when: &[When::Forbidden(&["PeerASN"])],
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
    ],
    pagination: None,
    example: "{\"RequestId\":\"C1221A1F-2ACD-4592-8F27-474E02883159\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::BGP_GROUP,
                id: None,
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Name", ValueExpr::Field(&["Name"])),
                    ("Description", ValueExpr::Field(&["Description"])),
                    ("PeerAsn", ValueExpr::Field(&["PeerASN"])),
                    ("IsFake", ValueExpr::Field(&["IsFakeAsn"])),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
