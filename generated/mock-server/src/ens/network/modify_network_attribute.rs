// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNetworkAttribute`

use aliyun_api::ens::{ModifyNetworkAttributeRequest, ModifyNetworkAttributeResponse};
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

pub(in super::super) const MODIFY_NETWORK_ATTRIBUTE: Operation = Operation {
    action: <ModifyNetworkAttributeRequest as Request>::ACTION,
    group: "network",
    new_request: || Box::new(ModifyNetworkAttributeRequest::default()),
    new_response: || Box::new(ModifyNetworkAttributeResponse::default()),
    checks: &[
        Check {
            path: &["NetworkName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["NetworkName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}:_-]*"),
        },
        Check {
            path: &["NetworkName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
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
            code: "InvalidParameter",
            message: "InvalidParameter",
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
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NETWORK,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
