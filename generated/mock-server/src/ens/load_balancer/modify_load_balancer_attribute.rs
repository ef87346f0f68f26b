// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyLoadBalancerAttribute`

use aliyun_api::ens::{
    ModifyLoadBalancerAttributeRequest, ModifyLoadBalancerAttributeResponse,
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

pub(in super::super) const MODIFY_LOAD_BALANCER_ATTRIBUTE: Operation = Operation {
    action: <ModifyLoadBalancerAttributeRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(ModifyLoadBalancerAttributeRequest::default()),
    new_response: || Box::new(ModifyLoadBalancerAttributeResponse::default()),
    checks: &[
        Check {
            path: &["LoadBalancerName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["LoadBalancerName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["LoadBalancerId"],
            to: &[&resources::LOAD_BALANCER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&["LoadBalancerName"])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
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
            code: "LoadBalancerNotFound",
            message: "The input parameter LoadBalancerId that is not found.",
            when: &[When::Unknown(&["LoadBalancerId"])],
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
        Effect::Change(Target {
            resource: &resources::LOAD_BALANCER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
