// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyPrepayInstanceSpec`

use aliyun_api::ens::{ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse};
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

pub(in super::super) const MODIFY_PREPAY_INSTANCE_SPEC: Operation = Operation {
    action: <ModifyPrepayInstanceSpecRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ModifyPrepayInstanceSpecRequest::default()),
    new_response: || Box::new(ModifyPrepayInstanceSpecResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[],
        },
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
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"FD94C8E8-128E-525C-A0C3-60E063B70330\"}",
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
                set: &[
                    ("SpecName", ValueExpr::Field(&["InstanceType"])),
                    ("InstanceType", ValueExpr::Field(&["InstanceType"])),
                ],
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
