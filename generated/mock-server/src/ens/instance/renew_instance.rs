// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RenewInstance`

use aliyun_api::ens::{RenewInstanceRequest, RenewInstanceResponse};
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

pub(in super::super) const RENEW_INSTANCE: Operation = Operation {
    action: <RenewInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(RenewInstanceRequest::default()),
    new_response: || Box::new(RenewInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "SystemError",
            message: "Interface call error, please re-match, or contact the product.",
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
    example: "{\"RequestId\":\"86A6D421-A0C7-4C01-8648-47377CA6A2CE\"}",
    effects: &[],
};
