// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteDisk`

use aliyun_api::ens::{DeleteDiskRequest, DeleteDiskResponse};
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

pub(in super::super) const DELETE_DISK: Operation = Operation {
    action: <DeleteDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(DeleteDiskRequest::default()),
    new_response: || Box::new(DeleteDiskResponse::default()),
    checks: &[],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::DISK,
                steps: &[],
            },
            states: &["Available"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["DiskId"],
            to: &[&resources::DISK],
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
            code: "ens.interface.error",
            message: "Failed to call API.",
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
    example: "{\"Code\":0,\"RequestId\":\"3ABEEB76-1976-55AB-B884-3D65CA6A4743\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::DISK,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
