// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReinitInstance`

use aliyun_api::ens::{ReinitInstanceRequest, ReinitInstanceResponse};
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

pub(in super::super) const REINIT_INSTANCE: Operation = Operation {
    action: <ReinitInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ReinitInstanceRequest::default()),
    new_response: || Box::new(ReinitInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Password"],
            constraint: Constraint::Length(Some(8), Some(30)),
        },
        Check {
            path: &["Password"],
            constraint: Constraint::Pattern(
                "[A-Za-z0-9()`~!@#$%^&*\\-_+=|{}\\[\\]:;'<>,.?/]+",
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ImageId"],
            to: &[&resources::IMAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C46C79B7-0C31-5947-9D86-82207661EADA\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::INSTANCE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("ImageId", ValueExpr::Field(&["ImageId"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
