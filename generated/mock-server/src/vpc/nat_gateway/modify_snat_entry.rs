// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnatEntry`

use aliyun_api::vpc::{ModifySnatEntryRequest, ModifySnatEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_SNAT_ENTRY: Operation = Operation {
    action: <ModifySnatEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifySnatEntryRequest::default()),
    new_response: || Box::new(ModifySnatEntryResponse::default()),
    checks: &[
        Check {
            path: &["SnatIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
    ],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                path: &[&resources::SNAT_ENTRY],
            },
            states: &["Available"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["SnatEntryId"],
            to: &[&resources::SNAT_ENTRY],
        },
        Reference {
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
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
            status: 404,
            code: "InvalidSnatTableId.NotFound",
            message: "Specified SNAT table does not exist.",
            when: &[When::Unknown(&["SnatTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSnatIp.Malformed",
            message: "The specified SnatIp is not a valid IP address.",
            when: &[When::Invalid(&["SnatIp"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatEntryId.NotFound",
            message: "Specified SNAT entry does not exist.",
            when: &[When::Unknown(&["SnatEntryId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SourceVSwitchId.Duplicated",
            message: "The specified SourceCIDR is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpUsedInForwardTable",
            message: "The specified SnatIp already used in forward table",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::SNAT_ENTRY,
                id: None,
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("SnatIp", ValueExpr::Field(&["SnatIp"])),
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
