// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteHaVip`

use aliyun_api::vpc::{DeleteHaVipRequest, DeleteHaVipResponse};
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

pub(in super::super) const DELETE_HAVIP: Operation = Operation {
    action: <DeleteHaVipRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(DeleteHaVipRequest::default()),
    new_response: || Box::new(DeleteHaVipResponse::default()),
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
            path: &["HaVipId"],
            to: &[&resources::HAVIP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectStatus",
            message: "HaVip can be deleted only when it is status is Available.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.HaVipReferedByRouteEntry",
            message: "HaVip cannot be deleted when it is refered by a route table entry as next hop.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.HaVipAssociatedWithEIP",
            message: "HaVip cannot be deleted when it is associated with  EIP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectHaVipStatus",
            message: "HaVip?s status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.HaVip",
            message: "No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidHaVipId.NotFound",
            message: "The specified HaVip does not exist in the specified region.",
            when: &[When::Unknown(&["HaVipId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C44F62BE-9CE7-4277-B117-69243F3988BF\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::HAVIP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
