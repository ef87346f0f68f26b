// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteLoadBalancerListener`

use aliyun_api::ens::{
    DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse,
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

pub(in super::super) const DELETE_LOAD_BALANCER_LISTENER: Operation = Operation {
    action: <DeleteLoadBalancerListenerRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(DeleteLoadBalancerListenerRequest::default()),
    new_response: || Box::new(DeleteLoadBalancerListenerResponse::default()),
    checks: &[
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["ListenerProtocol"],
            constraint: Constraint::Values(&["tcp", "udp", "http", "https"]),
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
            when: &[When::Invalid(&["ListenerPort"])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
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
            code: "LoadBalancerNotFound",
            message: "The input parameter loadBalancerId that is not found.",
            when: &[When::Unknown(&["LoadBalancerId"])],
        },
        ErrorRow {
            status: 400,
            code: "ListenerNotFound",
            message: "The input parameter listener that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectListenerStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TooManyListeners",
            message: "More than 1 listener is found, please be more specified.",
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
        Effect::Delete(Target {
            resource: &resources::LISTENER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
