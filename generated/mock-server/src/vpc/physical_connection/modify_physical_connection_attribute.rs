// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyPhysicalConnectionAttribute`

use aliyun_api::vpc::{
    ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse,
};
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

pub(in super::super) const MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE: Operation = Operation {
    action: <ModifyPhysicalConnectionAttributeRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(ModifyPhysicalConnectionAttributeRequest::default()),
    new_response: || Box::new(ModifyPhysicalConnectionAttributeResponse::default()),
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
            path: &["bandwidth"],
            constraint: Constraint::Range(&[(Some(2), Some(10240))]),
        },
    ],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: Some(&["PhysicalConnectionId"]),
                named: &resources::PHYSICAL_CONNECTION,
                steps: &[],
            },
            states: &["Initial", "Enabled", "Rejected"],
            when: &[],
            when_present: &[&["RedundantPhysicalConnectionId"]],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RedundantPhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The PhysicalConnectionId provided does not exist in our records.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeerLocation.Malformd",
            message: "The PeerLocation provided was invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPortType.Malformd",
            message: "The PortType provided was invalid.",
            when: &[When::Invalid(&["PortType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid ?Description? is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified ?Name? is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus",
            message: "invalid physical connection status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::PHYSICAL_CONNECTION,
                        steps: &[],
                    },
                    &[
                        "Initial",
                        "Approved",
                        "Allocated",
                        "Confirmed",
                        "Enabled",
                        "Rejected",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth",
            message: "invalid physical connection banwidth.",
            when: &[When::Invalid(&["bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRedundantPhysicalConnection",
            message: "redundant physical connection doesn't belong to current user.",
            when: &[When::Unknown(&["RedundantPhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRedundantPhysicalConnectionStatus",
            message: "invalid redundant physical connection status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["RedundantPhysicalConnectionId"]),
                        named: &resources::PHYSICAL_CONNECTION,
                        steps: &[],
                    },
                    &["Allocated", "Confirmed", "Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCircuitCode.Malformed",
            message: "circuitCode is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidLineOperator.Malformd",
            message: "The LineOperator provided was invalid.",
            when: &[When::Invalid(&["LineOperator"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionOperator.Malformed",
            message: "Specified PhysicalConnection Operator is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionBandwidth.Malformed",
            message: "Specified PhysicalConnection Bandwidth is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VPconn",
            message: "The operation is not allowed because of VPconn.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8A6A5EC5-6F6C-4906-9689-56ACE58A13E0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::PHYSICAL_CONNECTION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::PHYSICAL_CONNECTION,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Bandwidth", ValueExpr::Field(&["bandwidth"]))],
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
