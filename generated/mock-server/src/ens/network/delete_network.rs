// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNetwork`

use aliyun_api::ens::{DeleteNetworkRequest, DeleteNetworkResponse};
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

pub(in super::super) const DELETE_NETWORK: Operation = Operation {
    action: <DeleteNetworkRequest as Request>::ACTION,
    group: "network",
    new_request: || Box::new(DeleteNetworkRequest::default()),
    new_response: || Box::new(DeleteNetworkResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
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
            code: "InvalidNetworkId.NotFound",
            message: "Network not found",
            when: &[When::Unknown(&["NetworkId"])],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VSwitch",
            message: "Specified network has vswitch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteEntry",
            message: "Specified network has route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "InvalidParameter",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NetworkAcl",
            message: "Specified network has network acl.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NAT",
            message: "Specified network has nat instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.CloudInstance",
            message: "Specified network has nat cloud instance.",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NETWORK,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
