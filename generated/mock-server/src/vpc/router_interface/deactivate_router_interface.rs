// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeactivateRouterInterface`

use aliyun_api::vpc::{
    DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse,
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

pub(in super::super) const DEACTIVATE_ROUTER_INTERFACE: Operation = Operation {
    action: <DeactivateRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(DeactivateRouterInterfaceRequest::default()),
    new_response: || Box::new(DeactivateRouterInterfaceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our record.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus",
            message: "RouterInterface can be operated by this action only when it's status is Active.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancileLocked",
            message: "This RouterInterface is financiel locked because of bills outstanding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRIStatus",
            message: "RouterInterface can be operated by this action only when it's status is Active.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &["Active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "This RouterInterface is financiel locked because of bills outstanding.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.InvaildOwner",
            message: "The RouterInterface owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperationLocked",
            message: "Operation failed because OperationLocked.",
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
                resource: &resources::ROUTER_INTERFACE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Deactivating\""))],
                clear: &[],
                edits: &[],
                then: &[("Inactive", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
