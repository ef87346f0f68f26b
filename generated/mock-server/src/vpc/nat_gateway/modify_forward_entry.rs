// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyForwardEntry`

use aliyun_api::vpc::{ModifyForwardEntryRequest, ModifyForwardEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_FORWARD_ENTRY: Operation = Operation {
    action: <ModifyForwardEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyForwardEntryRequest::default()),
    new_response: || Box::new(ModifyForwardEntryResponse::default()),
    checks: &[
        Check {
            path: &["ExternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["ExternalPort"],
            constraint: Constraint::Pattern(
                "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny",
            ),
        },
        Check {
            path: &["InternalIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["InternalPort"],
            constraint: Constraint::Pattern(
                "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny",
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["ForwardEntryId"],
            to: &[&resources::FORWARD_ENTRY],
        },
        Reference {
            path: &["ForwardTableId"],
            to: &[&resources::FORWARD_TABLE],
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
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidExternalIp.Malformed",
            message: "The specified ExternalIp is not a valid IP address.",
            when: &[When::Invalid(&["ExternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalIp.Malformed",
            message: "The specified InternalIp is not a valid IP address.",
            when: &[When::Invalid(&["InternalIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidExternalPort.Malformed",
            message: "The specified ExternalPort is not a valid port.",
            when: &[When::Invalid(&["ExternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInternalPort.Malformed",
            message: "The specified InternalPort is not a valid port.",
            when: &[When::Invalid(&["InternalPort"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.DestnationIpOutOfVpcCIDR",
            message: "The specified Destination Ip is Out of VPC CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidProtocal.ValueNotSupported",
            message: "The specified IpProtocol does not support.",
            when: &[When::Invalid(&["IpProtocol"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretForwardEntryStatus",
            message: "Some Forward entry status blocked this operation..",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::FORWARD_ENTRY],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "Forward entry quota exceeded in this route table.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardEntryId.NotFound",
            message: "Specified forward entry ID does not exist",
            when: &[When::Unknown(&["ForwardEntryId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidExternalIp.NotFound",
            message: "Specified External Ip address does not found on the VRouter",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardTableId.NotFound",
            message: "Specified forward table does not exist.",
            when: &[When::Unknown(&["ForwardTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ExternalIp.UsedInSnatTable",
            message: "The specified ExternalIp is already used in SnatTable",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.Already.Bounded",
            message: "The specified instance already bounded",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::FORWARD_ENTRY,
                id: None,
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("ExternalIp", ValueExpr::Field(&["ExternalIp"])),
                    ("ExternalPort", ValueExpr::Field(&["ExternalPort"])),
                    ("InternalIp", ValueExpr::Field(&["InternalIp"])),
                    ("InternalPort", ValueExpr::Field(&["InternalPort"])),
                    ("IpProtocol", ValueExpr::Field(&["IpProtocol"])),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
