// Written by `cargo xtask gen` from the specs. Do not edit.

//! `EnablePhysicalConnection`

use aliyun_api::vpc::{EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse};
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

pub(in super::super) const ENABLE_PHYSICAL_CONNECTION: Operation = Operation {
    action: <EnablePhysicalConnectionRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(EnablePhysicalConnectionRequest::default()),
    new_response: || Box::new(EnablePhysicalConnectionResponse::default()),
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
    defaults: &[(&["ByPassSp"], "false")],
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
                    &["Confirmed"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "INSTANCE.STATUS.NOT.ALLOW",
            message: "Instance status not allow",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ALIUID.NOT.ALLOW.WITHOUT.SP",
            message: "AliUid not allow direct enable physical connection",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP",
            message: "Access device not allow direct enable physical connection",
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
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
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
                set: &[
                    ("Status", ValueExpr::Json("\"Enabled\"")),
                    ("EnabledTime", ValueExpr::Now),
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
