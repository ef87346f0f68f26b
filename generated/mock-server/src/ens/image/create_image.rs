// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateImage`

use aliyun_api::ens::{CreateImageRequest, CreateImageResponse};
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

pub(in super::super) const CREATE_IMAGE: Operation = Operation {
    action: <CreateImageRequest as Request>::ACTION,
    group: "image",
    new_request: || Box::new(CreateImageRequest::default()),
    new_response: || Box::new(CreateImageResponse::default()),
    checks: &[
        Check {
            path: &["ImageName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["ImageName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["ImageName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["DeleteAfterImageUpload"],
            constraint: Constraint::Values(&["true", "false"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DeleteAfterImageUpload"], "true")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnapshotId"],
            to: &[&resources::SNAPSHOT],
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
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceed",
            message: "The custom image quota has been used up.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"8BEF0D72-9901-5D43-B7D3-8B42AC26C516\",\"Code\":0,\"ImageId\":\"m-5xxgg\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CUSTOM_IMAGE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
