// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEipInstance`

use aliyun_api::ens::{CreateEipInstanceRequest, CreateEipInstanceResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_EIP_INSTANCE: Operation = Operation {
    action: <CreateEipInstanceRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(CreateEipInstanceRequest::default()),
    new_response: || Box::new(CreateEipInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(5), Some(10000))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["InternetChargeType"]]),
            when: &[
                Condition {
                    parameter: &["InstanceChargeType"],
                    values: &["PostPaid"],
                },
                Condition {
                    parameter: &["InternetChargeType"],
                    values: &["PayByBandwidth"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["Bandwidth"], "5"), (&["InstanceChargeType"], "PostPaid")],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"9DB6123F-470D-510A-A9EB-EBA799340452\",\"AllocationId\":\"eip-25877c70gddh****\"}",
    effects: &[
        Effect::Create {
            resource: &resources::EIP,
            amount: None,
            discriminator: &[],
        },
    ],
};
