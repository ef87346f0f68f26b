// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitchCidrReservation`

use aliyun_api::vpc::{
    DeleteVSwitchCidrReservationRequest, DeleteVSwitchCidrReservationResponse,
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

pub(in super::super) const DELETE_VSWITCH_CIDR_RESERVATION: Operation = Operation {
    action: <DeleteVSwitchCidrReservationRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(DeleteVSwitchCidrReservationRequest::default()),
    new_response: || Box::new(DeleteVSwitchCidrReservationResponse::default()),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["VSwitchCidrReservationId"],
            to: &[&resources::VSWITCH_CIDR_RESERVATION],
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
            status: 400,
            code: "DependencyViolation.IpPrefix",
            message: "DependencyViolation.IpPrefix",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.CidrReservation",
            message: "The status of the CIDR reservation is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH_CIDR_RESERVATION,
                        steps: &[],
                    },
                    &["Assigned"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.CidrReservation",
            message: "reserve segment not exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.CidrReservation",
            message: "ResourceNotFound.CidrReservation",
            when: &[When::Unknown(&["VSwitchCidrReservationId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::VSWITCH_CIDR_RESERVATION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
