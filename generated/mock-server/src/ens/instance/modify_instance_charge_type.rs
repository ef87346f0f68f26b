// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceChargeType`

use aliyun_api::ens::{ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse};
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

pub(in super::super) const MODIFY_INSTANCE_CHARGE_TYPE: Operation = Operation {
    action: <ModifyInstanceChargeTypeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ModifyInstanceChargeTypeRequest::default()),
    new_response: || Box::new(ModifyInstanceChargeTypeResponse::default()),
    checks: &[
        Check {
            path: &["InstanceIds"],
            constraint: Constraint::Count(Some(1), Some(20)),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Period"], &["PeriodUnit"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PrePaid"],
                },
            ],
            when_present: &[],
            error: Some("VALIDATE.MODULE.FAILED"),
        },
    ],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::INSTANCE,
                steps: &[],
            },
            states: &["Running", "Stopped"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[
        (&["AutoRenew"], "false"),
        (&["IncludeDataDisks"], "false"),
        (&["AutoPay"], "false"),
    ],
    refs: &[
        Reference {
            path: &["InstanceIds"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "VALIDATE.MODULE.FAILED",
            message: "Required module is not selected.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "Failed to call API.",
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
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E2CE5821-7A18-5F7B-A18A-1C751B933D2A\",\"InstanceIds\":[\"i-5xu1chy7ckxxxx\"],\"OrderId\":21522202681}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::INSTANCE,
                id: Some("InstanceIds"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("InstanceChargeType", ValueExpr::Field(&["InstanceChargeType"])),
                    (
                        "InstanceResourceType",
                        ValueExpr::Match(
                            &Match {
                                on: &["InstanceChargeType"],
                                cases: &[
                                    ("PostPaid", ValueExpr::Json("\"EnsPostPaidInstance\"")),
                                ],
                                absent: None,
                                otherwise: Some(ValueExpr::Json("\"EnsInstance\"")),
                            },
                        ),
                    ),
                    ("InstanceIds", ValueExpr::Field(&["InstanceIds"])),
                    ("OrderId", ValueExpr::Order),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
