// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceAttribute`

use aliyun_api::ens::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse};
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

pub(in super::super) const MODIFY_INSTANCE_ATTRIBUTE: Operation = Operation {
    action: <ModifyInstanceAttributeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ModifyInstanceAttributeRequest::default()),
    new_response: || Box::new(ModifyInstanceAttributeResponse::default()),
    checks: &[
        Check {
            path: &["InstanceName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["InstanceName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_.-]*"),
        },
        Check {
            path: &["InstanceName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["HostName"],
            constraint: Constraint::Length(Some(2), Some(64)),
        },
        Check {
            path: &["HostName"],
            constraint: Constraint::Pattern("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*"),
        },
        Check {
            path: &["UserData"],
            constraint: Constraint::MaxBytes(21848),
        },
        Check {
            path: &["UserData"],
            constraint: Constraint::Format(Format::Base64),
        },
    ],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::INSTANCE,
                steps: &[],
            },
            states: &["Stopped", "Stopping", "Expired"],
            when: &[],
            when_present: &[&["Password"]],
            error: None,
        },
    ],
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
            code: "InstanceIdNotFound",
            message: "The input parameter InstanceId that is not found.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
