// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVirtualBorderRouter`

use aliyun_api::vpc::{
    DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse,
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

pub(in super::super) const DELETE_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <DeleteVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(DeleteVirtualBorderRouterRequest::default()),
    new_response: || Box::new(DeleteVirtualBorderRouterResponse::default()),
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
            path: &["VbrId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVbrId.NotFound",
            message: "The specified VirutalBorderRouter does not exist in our records.",
            when: &[When::Unknown(&["VbrId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.RouterInterfaceNotDeleted",
            message: "The specified VirutalBorderRouter still has routerInterface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.OperationNotAllowedInState",
            message: "The specified VirutalBorderRouter is in invalid state.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &["active", "terminated", "unconfirmed"],
                ),
            ],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.OperationNotAllowedByUser",
            message: "The caller is not allowed to delete the specified VirtualBorderRouter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.MultiVlanRi",
            message: "Multiple vlan router interfaces are found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllowed",
            message: "The virtual border has been associated by physicalConnection.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &[
                                "AssociatedPhysicalConnections",
                                "PhysicalConnectionBusinessStatus",
                            ],
                            &[
                                Expected::Text("Normal"),
                                Expected::Text("FinancialLocked"),
                                Expected::Text("SecurityLocked"),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouterInterfaceReferedByRouteEntry",
            message: "The specified VirutalBorderRouter is refered by routeEntry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.BgpGroup",
            message: "bgp group exists, cannot delete vbr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Nqa",
            message: "nqa exists, cannot delete vbr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.BgpNetwork",
            message: "bgp network exists, cannot delete vbr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.VBRAttachedCen",
            message: "Operation failed because the VBR is attached to CEN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.vbrAttatchToEcr",
            message: "Invalid virtual border router ecr status.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.OperationDeleteNotAllowedByUser",
            message: "The caller is not allowed to delete the specified VirtualBorderRouter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.NoRiFound",
            message: "No vlan router interfaces are found.",
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
        Effect::Delete(Target {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
