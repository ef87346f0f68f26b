// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeletePhysicalConnection`

use aliyun_api::vpc::{DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse};
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

pub(in super::super) const DELETE_PHYSICAL_CONNECTION: Operation = Operation {
    action: <DeletePhysicalConnectionRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(DeletePhysicalConnectionRequest::default()),
    new_response: || Box::new(DeletePhysicalConnectionResponse::default()),
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
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionId.NotMatched",
            message: "instance id not matched.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VBRExists",
            message: "vbr owner's vbr still exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.AssociateToVBR",
            message: "The physical connection still associate to VBR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VBRExists",
            message: "physical connection owner's vbr still exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NeedVpconnOwner",
            message: "The operation is denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.NeedPconnOwner",
            message: "The operation is denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotInAllowDeleteStatus",
            message: "Only physical connection in the Cancelled, Rejected, Terminated, Allocated, or AllocationFailed states can be deleted.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::PHYSICAL_CONNECTION,
                        steps: &[],
                    },
                    &[
                        "Canceled",
                        "Terminated",
                        "Rejected",
                        "Allocated",
                        "AllocationFailed",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.PconnQos",
            message: "The specified resource of PconnQos is already associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.PhysicalConnectionId",
            message: "PhysicalConnection is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::PHYSICAL_CONNECTION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
