// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceAutoRenewAttribute`

use aliyun_api::ens::{
    ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse,
};
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

pub(in super::super) const MODIFY_INSTANCE_AUTO_RENEW_ATTRIBUTE: Operation = Operation {
    action: <ModifyInstanceAutoRenewAttributeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ModifyInstanceAutoRenewAttributeRequest::default()),
    new_response: || Box::new(ModifyInstanceAutoRenewAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Duration"],
            constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Duration"]]),
            when: &[
                Condition {
                    parameter: &["AutoRenew"],
                    values: &["True"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameters that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InstanceNotExists",
            message: "The user have no instances.",
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
    example: "{\"Code\":0,\"RequestId\":\"EA3758E0-8899-17D3-9526-5F62CF33A586\"}",
    effects: &[],
};
