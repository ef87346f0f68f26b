// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TerminatePhysicalConnection`

use aliyun_api::vpc::{
    TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse,
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

pub(in super::super) const TERMINATE_PHYSICAL_CONNECTION: Operation = Operation {
    action: <TerminatePhysicalConnectionRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(TerminatePhysicalConnectionRequest::default()),
    new_response: || Box::new(TerminatePhysicalConnectionResponse::default()),
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
                    &["Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VbrAttached",
            message: "Cannot terminate physical connection when virtual border routers are still attached.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpconnAttached",
            message: "Cannot terminate physical connection when vpconn are still attached.",
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
    example: "{\"RequestId\":\"513E0A50-4F2D-4CBE-BF35-40559DF65D79\"}",
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
                set: &[("Status", ValueExpr::Json("\"Terminating\""))],
                clear: &[],
                edits: &[],
                then: &[("Terminated", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[
                    Blocker {
                        path: &[&resources::VIRTUAL_BORDER_ROUTER],
                        error: Some("Forbidden.VbrAttached"),
                        with: &[],
                        unless: None,
                    },
                ],
            },
        ),
    ],
};
