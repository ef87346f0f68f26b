// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnapshotAttribute`

use aliyun_api::ens::{ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse};
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

pub(in super::super) const MODIFY_SNAPSHOT_ATTRIBUTE: Operation = Operation {
    action: <ModifySnapshotAttributeRequest as Request>::ACTION,
    group: "snapshot",
    new_request: || Box::new(ModifySnapshotAttributeRequest::default()),
    new_response: || Box::new(ModifySnapshotAttributeResponse::default()),
    checks: &[
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["SnapshotName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://", "auto"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
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
            code: "MissingParameter",
            message: "The input parameter SnapshotId that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "SnapshotIdNotFound",
            message: "The input parameter SnapshotId that is not found.",
            when: &[When::Unknown(&["SnapshotId"])],
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
    ],
    pagination: None,
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::SNAPSHOT,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
