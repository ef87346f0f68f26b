// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociatePhysicalConnectionFromVirtualBorderRouter`

use aliyun_api::vpc::{
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
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

pub(in super::super) const UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <UnassociatePhysicalConnectionFromVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(
        UnassociatePhysicalConnectionFromVirtualBorderRouterRequest::default(),
    ),
    new_response: || Box::new(
        UnassociatePhysicalConnectionFromVirtualBorderRouterResponse::default(),
    ),
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
            status: 404,
            code: "InvalidVbrId.NotFound",
            message: "The specified VirutalBorderRouter or PhysicalConnection does not exist in our records.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "PARAMETER_MUST_NOT_NULL",
            message: "The specified physical connection id or vbrId must not be null.",
            when: &[When::Missing(&["PhysicalConnectionId", "VbrId"])],
        },
        ErrorRow {
            status: 400,
            code: "PHYSICAL_NOT_ASSOCIATE_TO_VBR",
            message: "The specified PhysicalConnection have not associate to the vbr.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["PhysicalConnectionId"],
                            &[
                                Expected::Absent,
                                Expected::Not(
                                    &[Expected::Parameter(&["PhysicalConnectionId"])],
                                ),
                            ],
                        ),
                        (
                            &["AssociatedPhysicalConnections", "PhysicalConnectionId"],
                            &[
                                Expected::Absent,
                                Expected::Not(
                                    &[Expected::Parameter(&["PhysicalConnectionId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
            message: "The specified VlanInterface has been used by routeEntry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllowed",
            message: "Invalid virtual border router status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
            message: "The specified operation not allow.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperationNotAllowed",
            message: "The caller must be PhysicalConnection or VirtualBorderRouter's owner.",
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
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
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
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "AssociatedPhysicalConnections",
                        how: How::Remove,
                        value: ValueExpr::Object(
                            &[
                                (
                                    "PhysicalConnectionId",
                                    ValueExpr::Field(&["PhysicalConnectionId"]),
                                ),
                            ],
                        ),
                        by: &["PhysicalConnectionId"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
