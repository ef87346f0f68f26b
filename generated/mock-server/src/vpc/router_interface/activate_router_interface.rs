// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ActivateRouterInterface`

use aliyun_api::vpc::{ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};
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

pub(in super::super) const ACTIVATE_ROUTER_INTERFACE: Operation = Operation {
    action: <ActivateRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(ActivateRouterInterfaceRequest::default()),
    new_response: || Box::new(ActivateRouterInterfaceResponse::default()),
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
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our records.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus",
            message: "RouterInterface can be operated by this action only when it's status is Inactive.",
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
            code: "Forbbiden",
            message: "The Router instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRIStatus",
            message: "RouterInterface can be operated by this action only when it's status is Inactive.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &["Inactive"],
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
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "The router does not belong to your account.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotSupportLinkrole",
            message: "This RouterInterface is not a vlan interface for connection.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OppositeRouterInterfaceIsDeleted",
            message: "The opposite router interface is already deleted.",
            when: &[],
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
                set: &[("Status", ValueExpr::Json("\"Activating\""))],
                clear: &[],
                edits: &[],
                then: &[("Active", 3000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
