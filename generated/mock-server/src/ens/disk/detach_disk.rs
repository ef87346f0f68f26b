// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachDisk`

use aliyun_api::ens::{DetachDiskRequest, DetachDiskResponse};
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

pub(in super::super) const DETACH_DISK: Operation = Operation {
    action: <DetachDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(DetachDiskRequest::default()),
    new_response: || Box::new(DetachDiskResponse::default()),
    checks: &[],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::DISK,
                steps: &[],
            },
            states: &["In-use"],
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
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
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
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[When::Unknown(&["InstanceId", "DiskId"])],
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
    example: "{\"Code\":0,\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::DISK,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("DeleteWithInstance", ValueExpr::Json("false")),
                    ("Status", ValueExpr::Json("\"Detaching\"")),
                ],
                clear: &["InstanceId"],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
