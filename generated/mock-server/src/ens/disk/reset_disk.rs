// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ResetDisk`

use aliyun_api::ens::{ResetDiskRequest, ResetDiskResponse};
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

pub(in super::super) const RESET_DISK: Operation = Operation {
    action: <ResetDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(ResetDiskRequest::default()),
    new_response: || Box::new(ResetDiskResponse::default()),
    checks: &[],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::DISK,
                steps: &[],
            },
            states: &["In-use", "Available"],
            when: &[],
            when_present: &[],
            error: None,
        },
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::DISK,
                steps: &[Toward::Referred(&resources::INSTANCE)],
            },
            states: &["Stopped"],
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
        Reference {
            path: &["SnapshotId"],
            to: &[&resources::SNAPSHOT],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InstanceNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[When::Unknown(&["DiskId", "SnapshotId"])],
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
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C0003E8B-B930-4F59-ADC0-0E209A9012A8\"}",
    effects: &[],
};
