// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSnapshot`

use aliyun_api::ens::{DeleteSnapshotRequest, DeleteSnapshotResponse};
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

pub(in super::super) const DELETE_SNAPSHOT: Operation = Operation {
    action: <DeleteSnapshotRequest as Request>::ACTION,
    group: "snapshot",
    new_request: || Box::new(DeleteSnapshotRequest::default()),
    new_response: || Box::new(DeleteSnapshotResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["SnapshotId"],
            to: &[&resources::SNAPSHOT],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "INSTANCE_ID_NOT_FOUND",
            message: "The input parameter instancdId that is not found.",
            when: &[When::Unknown(&["SnapshotId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::SNAPSHOT,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
