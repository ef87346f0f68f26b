// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeInstanceFromCen`

use aliyun_api::vpc::{RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse};
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

pub(in super::super) const REVOKE_INSTANCE_FROM_CEN: Operation = Operation {
    action: <RevokeInstanceFromCenRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(RevokeInstanceFromCenRequest::default()),
    new_response: || Box::new(RevokeInstanceFromCenResponse::default()),
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
            to: &[&resources::VPC, &resources::VIRTUAL_BORDER_ROUTER],
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
            code: "IncorrectStatus",
            message: "Current Instance status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::VPC,
                        steps: &[
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "Specified Instance does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 404,
            code: "InstanceType.Invalid",
            message: "Specified type is not valid.",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CEN_GRANT,
            id: None,
            parts: &[("CenInstanceId", "CenId")],
            each: None,
            discriminator: &[],
        }),
    ],
};
