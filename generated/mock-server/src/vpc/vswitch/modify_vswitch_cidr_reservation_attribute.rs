// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchCidrReservationAttribute`

use aliyun_api::vpc::{
    ModifyVSwitchCidrReservationAttributeRequest,
    ModifyVSwitchCidrReservationAttributeResponse,
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

pub(in super::super) const MODIFY_VSWITCH_CIDR_RESERVATION_ATTRIBUTE: Operation = Operation {
    action: <ModifyVSwitchCidrReservationAttributeRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(ModifyVSwitchCidrReservationAttributeRequest::default()),
    new_response: || Box::new(ModifyVSwitchCidrReservationAttributeResponse::default()),
    checks: &[
        Check {
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["VSwitchCidrReservationName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["VSwitchCidrReservationDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
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
            code: "ResourceNotFound.CidrReservation",
            message: "ResourceNotFound.CidrReservation",
            when: &[When::Unknown(&["VSwitchCidrReservationId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParamFormat",
            message: "IllegalParamFormat",
            when: &[
                When::Invalid(
                    &["VSwitchCidrReservationName", "VSwitchCidrReservationDescription"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VSWITCH_CIDR_RESERVATION,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
