// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteImage`

use aliyun_api::ens::{DeleteImageRequest, DeleteImageResponse};
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

pub(in super::super) const DELETE_IMAGE: Operation = Operation {
    action: <DeleteImageRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(DeleteImageRequest::default()),
    new_response: || Box::new(DeleteImageResponse::default()),
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
            code: "Forbidden.DelerrorteImage",
            message: "The image cannot be deleted when used by instance.",
            when: &[
                When::Exists(
                    &resources::INSTANCE,
                    &[(&["ImageId"], &[Expected::Parameter(&["ImageId"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Error.DeleteImage",
            message: "The image cannot be deleted when used by instance.",
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
    example: "{\"Code\":0,\"RequestId\":\"0D94920B-0349-5097-A57F-31876405F2E5\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CUSTOM_IMAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
