// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouterInterface`

use aliyun_api::vpc::{DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};
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

pub(in super::super) const DELETE_ROUTER_INTERFACE: Operation = Operation {
    action: <DeleteRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(DeleteRouterInterfaceRequest::default()),
    new_response: || Box::new(DeleteRouterInterfaceResponse::default()),
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
            status: 400,
            code: "IncorrectStatus",
            message: "This openeration would be allowed only when status of this RouterInterface is Idle/Inactive.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &["Idle", "Inactive"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouterInterfaceReferedByRouteEntry",
            message: "RouterInterface cannot be deleted when it is refered by a route table entry as next hop.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "The InstanceId provided does not exist in our records.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouterInterfaceChargeType.Malformed",
            message: "The prepaid routerinterface can not delete.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.StatusError",
            message: "The router instance status error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperationLocked",
            message: "Operation failed because OperationLocked.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RouterInterfaceReferredByRouteEntry",
            message: "Router interface referred by route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ReferredByRouteEntry.RouterInterface",
            message: "Router interface referred by route entry.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::ROUTER_INTERFACE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
