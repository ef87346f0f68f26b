// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyImageAttribute`

use aliyun_api::ens::{ModifyImageAttributeRequest, ModifyImageAttributeResponse};
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

pub(in super::super) const MODIFY_IMAGE_ATTRIBUTE: Operation = Operation {
    action: <ModifyImageAttributeRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(ModifyImageAttributeRequest::default()),
    new_response: || Box::new(ModifyImageAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["ImageId"],
            to: &[&resources::CUSTOM_IMAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameters that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
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
    example: "{\"Code\":0,\"RequestId\":\"AC66B8F3-0B0A-5FB1-9EA2-DC03B2CD5B04\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::CUSTOM_IMAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
