// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CancelPhysicalConnection`

use aliyun_api::vpc::{CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse};
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

pub(in super::super) const CANCEL_PHYSICAL_CONNECTION: Operation = Operation {
    action: <CancelPhysicalConnectionRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(CancelPhysicalConnectionRequest::default()),
    new_response: || Box::new(CancelPhysicalConnectionResponse::default()),
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
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
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
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The PhysicalConnectionId provided does not exist in our records.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotAllowedInState",
            message: "The request does not allow in this state.",
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
                        "Allocating",
                        "Allocated",
                        "Confirmed",
                        "Rejected",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"BE36E95A-F83E-4127-A29E-F2F35D4C999A\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::PHYSICAL_CONNECTION,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Canceled\""))],
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
