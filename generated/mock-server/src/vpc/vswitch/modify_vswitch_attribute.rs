// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchAttribute`

use aliyun_api::vpc::{ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_VSWITCH_ATTRIBUTE: Operation = Operation {
    action: <ModifyVSwitchAttributeRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(ModifyVSwitchAttributeRequest::default()),
    new_response: || Box::new(ModifyVSwitchAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Range(&[(Some(0), Some(255))]),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["VSwitchName"],
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
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified virtual switch does not exists.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchName.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[When::Invalid(&["VSwitchName"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchDiscription.Malformed",
            message: "Specified virtual switch description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VSWITCH,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
