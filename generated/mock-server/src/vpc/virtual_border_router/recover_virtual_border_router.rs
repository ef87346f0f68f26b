// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RecoverVirtualBorderRouter`

use aliyun_api::vpc::{
    RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse,
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

pub(in super::super) const RECOVER_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <RecoverVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(RecoverVirtualBorderRouterRequest::default()),
    new_response: || Box::new(RecoverVirtualBorderRouterResponse::default()),
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
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::VIRTUAL_BORDER_ROUTER,
                steps: &[Toward::Referred(&resources::PHYSICAL_CONNECTION)],
            },
            states: &["Enabled"],
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
            region: RefRegion::Call,
        },
        Reference {
            path: &["VbrId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVbrId.NotFound",
            message: "The specified VirutalBorderRouter is not found.",
            when: &[When::Unknown(&["VbrId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.OperationNotAllowedInState",
            message: "The specified VirutalBorderRouter is in invalid state",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &["terminated"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VlanIdAlreadyInUse",
            message: "The specifed vlanId has been used.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.OperationNotAllowedByUser",
            message: "The caller is not allowed to recover the specified VirtualBorderRouter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.OperationRecoverNotAllowedByUser",
            message: "The caller is not allowed to recover the specified VirtualBorderRouter.",
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
                resource: &resources::VIRTUAL_BORDER_ROUTER,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Status", ValueExpr::Json("\"recovering\"")),
                    ("RecoveryTime", ValueExpr::Now),
                ],
                clear: &[],
                edits: &[],
                then: &[("active", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
