// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerTCPListener`

use aliyun_api::ens::{
    CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse,
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

pub(in super::super) const CREATE_LOAD_BALANCER_TCP_LISTENER: Operation = Operation {
    action: <CreateLoadBalancerTCPListenerRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(CreateLoadBalancerTCPListenerRequest::default()),
    new_response: || Box::new(CreateLoadBalancerTCPListenerResponse::default()),
    checks: &[
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
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
            path: &["PersistenceTimeout"],
            constraint: Constraint::Range(&[(Some(0), Some(3600))]),
        },
        Check {
            path: &["EstablishedTimeout"],
            constraint: Constraint::Range(&[(Some(10), Some(900))]),
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
            path: &["HealthCheckDomain"],
            constraint: Constraint::Length(Some(1), Some(80)),
        },
        Check {
            path: &["HealthCheckURI"],
            constraint: Constraint::Length(Some(1), Some(80)),
        },
        Check {
            path: &["HealthCheckURI"],
            constraint: Constraint::Pattern("/.+"),
        },
        Check {
            path: &["BackendServerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["HealthCheckConnectPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["Scheduler"], "wrr"),
        (&["PersistenceTimeout"], "0"),
        (&["EstablishedTimeout"], "900"),
        (&["HealthyThreshold"], "3"),
        (&["UnhealthyThreshold"], "3"),
        (&["HealthCheckConnectTimeout"], "5"),
        (&["HealthCheckInterval"], "2"),
        (&["HealthCheckHttpCode"], "http_2xx"),
        (&["HealthCheckType"], "tcp"),
        (&["EipTransmit"], "off"),
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
                        "PersistenceTimeout",
                        "EstablishedTimeout",
                        "HealthyThreshold",
                        "UnhealthyThreshold",
                        "HealthCheckConnectTimeout",
                        "HealthCheckInterval",
                        "HealthCheckURI",
                        "HealthCheckHttpCode",
                        "HealthCheckType",
                        "BackendServerPort",
                        "HealthCheckConnectPort",
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
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"tcp\""))],
        }),
    ],
};
