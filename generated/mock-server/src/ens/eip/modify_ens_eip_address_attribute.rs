// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEnsEipAddressAttribute`

use aliyun_api::ens::{
    ModifyEnsEipAddressAttributeRequest, ModifyEnsEipAddressAttributeResponse,
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

pub(in super::super) const MODIFY_ENS_EIP_ADDRESS_ATTRIBUTE: Operation = Operation {
    action: <ModifyEnsEipAddressAttributeRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(ModifyEnsEipAddressAttributeRequest::default()),
    new_response: || Box::new(ModifyEnsEipAddressAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(10000))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Invalid%",
            message: "The specified parameter %s is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Missing%",
            message: "You must specify the parameter %s.",
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
            code: "ens.interface.error",
            message: "An error occurred while call the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EipNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&["Name", "Description", "Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "需要修改的带宽未发生变化。",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["Bandwidth"], &[Expected::Parameter(&["Bandwidth"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::EIP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
