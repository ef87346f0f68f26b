// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyHaVipAttribute`

use aliyun_api::vpc::{ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse};
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

pub(in super::super) const MODIFY_HAVIP_ATTRIBUTE: Operation = Operation {
    action: <ModifyHaVipAttributeRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(ModifyHaVipAttributeRequest::default()),
    new_response: || Box::new(ModifyHaVipAttributeResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            message: "HaVip can be deleted only when it's status is Available or InUse.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specified Description  is wrongly formed.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "Abs.Vpc.InvalidName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
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
        Effect::Change(Target {
            resource: &resources::HAVIP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
