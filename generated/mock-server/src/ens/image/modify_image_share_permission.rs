// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyImageSharePermission`

use aliyun_api::ens::{
    ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse,
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

pub(in super::super) const MODIFY_IMAGE_SHARE_PERMISSION: Operation = Operation {
    action: <ModifyImageSharePermissionRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(ModifyImageSharePermissionRequest::default()),
    new_response: || Box::new(ModifyImageSharePermissionResponse::default()),
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
            message: "The input parameter that is mandatory for processing this request is not supplied.",
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
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The errorMessage is %s. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"701B3BB9-9190-544D-90D1-328B0527380C\"}",
    effects: &[],
};
