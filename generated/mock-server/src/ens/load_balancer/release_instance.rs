// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseInstance`

use aliyun_api::ens::{ReleaseInstanceRequest, ReleaseInstanceResponse};
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

pub(in super::super) const RELEASE_INSTANCE: Operation = Operation {
    action: <ReleaseInstanceRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(ReleaseInstanceRequest::default()),
    new_response: || Box::new(ReleaseInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
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
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"4EC47282-1B74-4534-BD0E-403F3EE64CAF\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::EIP,
            id: Some("InstanceId"),
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Delete(Target {
            resource: &resources::LOAD_BALANCER,
            id: Some("InstanceId"),
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
