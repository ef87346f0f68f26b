// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ApplyPhysicalConnectionLOA`

use aliyun_api::vpc::{
    ApplyPhysicalConnectionLOARequest, ApplyPhysicalConnectionLOAResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const APPLY_PHYSICAL_CONNECTION_LOA: Operation = Operation {
    action: <ApplyPhysicalConnectionLOARequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(ApplyPhysicalConnectionLOARequest::default()),
    new_response: || Box::new(ApplyPhysicalConnectionLOAResponse::default()),
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
            path: &["InstanceId"],
            to: &[&resources::PHYSICAL_CONNECTION],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"message\":\"successful\",\"httpStatusCode\":200,\"requestId\":\"A47BD386-7FDE-42C4-8D22-C6223D18AA1C\",\"code\":\"200\",\"success\":true}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::PHYSICAL_CONNECTION,
                id: Some("InstanceId"),
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[("LoaStatus", ValueExpr::Json("\"Available\""))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Create {
            resource: &resources::PHYSICAL_CONNECTION_LOA,
            amount: None,
            discriminator: &[],
        },
    ],
};
