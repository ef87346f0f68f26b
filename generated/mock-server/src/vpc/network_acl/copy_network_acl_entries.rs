// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CopyNetworkAclEntries`

use aliyun_api::vpc::{CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse};
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

pub(in super::super) const COPY_NETWORK_ACL_ENTRIES: Operation = Operation {
    action: <CopyNetworkAclEntriesRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(CopyNetworkAclEntriesRequest::default()),
    new_response: || Box::new(CopyNetworkAclEntriesResponse::default()),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkAclId"],
            to: &[&resources::NETWORK_ACL],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SourceNetworkAclId"],
            to: &[&resources::NETWORK_ACL],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ParameterMissing.AliUid",
            message: "ParameterMissing.AliUid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Bid",
            message: "ParameterMissing.Bid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.RegionId",
            message: "ParameterMissing.RegionId",
            when: &[When::Missing(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.RegionId",
            message: "ParameterEmpty.RegionId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.NetworkAclId",
            message: "ParameterMissing.NetworkAclId",
            when: &[When::Missing(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.NetworkAclId",
            message: "ParameterEmpty.NetworkAclId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.SourceNetworkAclId",
            message: "ParameterMissing.SourceNetworkAclId",
            when: &[When::Missing(&["SourceNetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.SourceNetworkAclId",
            message: "ParameterEmpty.SourceNetworkAclId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkAcl.NotFound",
            message: "The special Network Acl is not found.",
            when: &[When::Unknown(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSourceNetworkAcl.NotFound",
            message: "The special source network Acl is not found.",
            when: &[When::Unknown(&["SourceNetworkAclId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"6608E72F-F276-440F-ABEF-419971CEC4D1\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::NETWORK_ACL,
                id: Some("NetworkAclId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "IngressAclEntries",
                        ValueExpr::Field(&["SourceNetworkAclId", "IngressAclEntries"]),
                    ),
                    (
                        "EgressAclEntries",
                        ValueExpr::Field(&["SourceNetworkAclId", "EgressAclEntries"]),
                    ),
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
