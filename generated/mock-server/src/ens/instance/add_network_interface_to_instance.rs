// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddNetworkInterfaceToInstance`

use aliyun_api::ens::{
    AddNetworkInterfaceToInstanceRequest, AddNetworkInterfaceToInstanceResponse,
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

pub(in super::super) const ADD_NETWORK_INTERFACE_TO_INSTANCE: Operation = Operation {
    action: <AddNetworkInterfaceToInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(AddNetworkInterfaceToInstanceRequest::default()),
    new_response: || Box::new(AddNetworkInterfaceToInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["AutoStart"], "false")],
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
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The errorMessage is %s. Please check it again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
    effects: &[],
};
