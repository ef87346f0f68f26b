// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachDisk`

use aliyun_api::ens::{AttachDiskRequest, AttachDiskResponse};
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

pub(in super::super) const ATTACH_DISK: Operation = Operation {
    action: <AttachDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(AttachDiskRequest::default()),
    new_response: || Box::new(AttachDiskResponse::default()),
    checks: &[
        Check {
            path: &["DeleteWithInstance"],
            constraint: Constraint::Values(&["true", "false"]),
        },
    ],
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
    defaults: &[(&["DeleteWithInstance"], "false")],
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
            code: "NotAllowMixed",
            message: "NOT ALLOW MIX ATTACH.",
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
    example: "{\"Code\":0,\"RequestId\":\"916777D9-42D3-5928-92CE-373B1874B674\"}",
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
                    ("InstanceId", ValueExpr::Field(&["InstanceId"])),
                    (
                        "DeleteWithInstance",
                        ValueExpr::Match(
                            &Match {
                                on: &["DeleteWithInstance"],
                                cases: &[("true", ValueExpr::Json("true"))],
                                absent: None,
                                otherwise: Some(ValueExpr::Json("false")),
                            },
                        ),
                    ),
                    ("Status", ValueExpr::Json("\"Attaching\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("In-use", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
