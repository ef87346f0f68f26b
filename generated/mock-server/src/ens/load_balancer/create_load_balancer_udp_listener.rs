// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerUDPListener`

use aliyun_api::ens::{
    CreateLoadBalancerUDPListenerRequest, CreateLoadBalancerUDPListenerResponse,
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

pub(in super::super) const CREATE_LOAD_BALANCER_UDP_LISTENER: Operation = Operation {
    action: <CreateLoadBalancerUDPListenerRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(CreateLoadBalancerUDPListenerRequest::default()),
    new_response: || Box::new(CreateLoadBalancerUDPListenerResponse::default()),
    checks: &[
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Not(
                &[
                    Forbidden::Number((Some(250), Some(250))),
                    Forbidden::Number((Some(4789), Some(4789))),
                    Forbidden::Number((Some(4790), Some(4790))),
                ],
            ),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(80)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["HealthyThreshold"],
            constraint: Constraint::Range(&[(Some(2), Some(10))]),
        },
        Check {
            path: &["UnhealthyThreshold"],
            constraint: Constraint::Range(&[(Some(2), Some(10))]),
        },
        Check {
            path: &["HealthCheckConnectTimeout"],
            constraint: Constraint::Range(&[(Some(1), Some(300))]),
        },
        Check {
            path: &["HealthCheckInterval"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
        Check {
            path: &["BackendServerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["HealthCheckConnectPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["HealthCheckReq"],
            constraint: Constraint::Length(None, Some(64)),
        },
        Check {
            path: &["HealthCheckReq"],
            constraint: Constraint::Pattern("[A-Za-z0-9]*"),
        },
        Check {
            path: &["HealthCheckExp"],
            constraint: Constraint::Length(None, Some(64)),
        },
        Check {
            path: &["HealthCheckExp"],
            constraint: Constraint::Pattern("[A-Za-z0-9]*"),
        },
        Check {
            path: &["EstablishedTimeout"],
            constraint: Constraint::Range(&[(Some(10), Some(900))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["Scheduler"], "wrr"),
        (&["HealthyThreshold"], "3"),
        (&["UnhealthyThreshold"], "3"),
        (&["HealthCheckConnectTimeout"], "5"),
        (&["HealthCheckInterval"], "2"),
        (&["EipTransmit"], "off"),
        (&["EstablishedTimeout"], "900"),
    ],
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
            when: &[
                When::Invalid(
                    &[
                        "ListenerPort",
                        "Description",
                        "Scheduler",
                        "HealthyThreshold",
                        "UnhealthyThreshold",
                        "HealthCheckConnectTimeout",
                        "HealthCheckInterval",
                        "BackendServerPort",
                        "HealthCheckConnectPort",
                        "HealthCheckReq",
                        "HealthCheckExp",
                        "EipTransmit",
                    ],
                ),
            ],
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
            code: "ListenerAlreadyExists",
            message: "The listenerPort already exists.",
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
    example: "{\"RequestId\":\"06F00FBB-3D9E-4CCE-9D43-1A6946A75456\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::LISTENER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"udp\""))],
        }),
    ],
};
