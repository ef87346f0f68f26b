// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpGroupAttribute`

use aliyun_api::vpc::{ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse};
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
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
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
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PeerAsn"],
            constraint: Constraint::Range(&[(Some(0), Some(4294967295))]),
        },
        Check {
            path: &["PeerAsn"],
            constraint: Constraint::Not(&[Forbidden::Number((Some(45104), Some(45104)))]),
        },
        Check {
            path: &["LocalAsn"],
            constraint: Constraint::Range(
                &[
                    (Some(45104), Some(45104)),
                    (Some(64512), Some(65534)),
                    (Some(4200000000), Some(4294967294)),
                ],
            ),
        },
        Check {
            path: &["LocalAsn"],
            constraint: Constraint::Not(&[Forbidden::Number((Some(65025), Some(65025)))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["AuthKey"]]),
            when: &[
                Condition {
                    parameter: &["ClearAuthKey"],
                    values: &["true"],
                },
            ],
            when_present: &[],
            error: Some("OperationFailed.ClearAuthKeyForbidden"),
        },
    ],
    states: &[],
    defaults: &[(&["ClearAuthKey"], "false")],
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
            when: &[When::Forbidden(&["PeerAsn"])],
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
            code: "InvalidParams.NotNull",
            message: "%s",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBgpGroup.LocalAsnInvalid",
            message: "The specified BgpGroup LocalAsn is invalid, only support 64512 to 65534 or 4200000000 to 4294967294, and cannot be 65025.",
            when: &[When::Invalid(&["LocalAsn"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PeerAsn",
            message: "%s",
            when: &[When::Invalid(&["PeerAsn"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.NotFound",
            message: "instance not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ClearAuthKeyForbidden",
            message: "The specific auth key is not empty.",
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
            code: "IllegalParam.LocalAsn",
            message: "%s",
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
            code: "OperationUnsupport",
            message: "Operation is unsupport, not in vbr support custom local asn white list.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RouteLimit",
            message: "The operation is failed because of bgp group max route entry num quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VbrAttachEcrInMiddleStatus",
            message: "The operation is not allowed because of VBR attach or detach ECR in middle status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.VBRAttachedECR",
            message: "VBR already attached to ECR, please delete it from ECR.",
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
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("AuthKey", ValueExpr::Field(&["AuthKey"])),
                    ("Name", ValueExpr::Field(&["Name"])),
                    ("Description", ValueExpr::Field(&["Description"])),
                    ("LocalAsn", ValueExpr::Field(&["LocalAsn"])),
                    ("PeerAsn", ValueExpr::Field(&["PeerAsn"])),
                    (
                        "IsFake",
                        ValueExpr::Match(
                            &Match {
                                on: &["IsFakeAsn"],
                                cases: &[
                                    ("true", ValueExpr::Json("\"true\"")),
                                    ("false", ValueExpr::Json("\"false\"")),
                                ],
                                absent: None,
                                otherwise: None,
                            },
                        ),
                    ),
                    ("RouteLimit", ValueExpr::Field(&["RouteQuota"])),
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
