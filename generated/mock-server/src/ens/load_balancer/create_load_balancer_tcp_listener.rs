// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerTCPListener`

use aliyun_api::ens::{
    CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Demand, Edit, Effect, ErrorRow, ValueExpr, Format, How, Limit, Transition,
    Operation, PageStyle, Pagination, Reference, Rule, Target, When,
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
            limit: Limit::Range(&[(1, 65535)]),
        },
        Check {
            path: &["Description"],
            limit: Limit::Length(1, 80),
        },
        Check {
            path: &["Description"],
            limit: Limit::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PersistenceTimeout"],
            limit: Limit::Range(&[(0, 3600)]),
        },
        Check {
            path: &["EstablishedTimeout"],
            limit: Limit::Range(&[(10, 900)]),
        },
        Check {
            path: &["HealthyThreshold"],
            limit: Limit::Range(&[(2, 10)]),
        },
        Check {
            path: &["UnhealthyThreshold"],
            limit: Limit::Range(&[(2, 10)]),
        },
        Check {
            path: &["HealthCheckConnectTimeout"],
            limit: Limit::Range(&[(1, 300)]),
        },
        Check {
            path: &["HealthCheckInterval"],
            limit: Limit::Range(&[(1, 50)]),
        },
        Check {
            path: &["HealthCheckURI"],
            limit: Limit::Length(1, 80),
        },
        Check {
            path: &["HealthCheckURI"],
            limit: Limit::Pattern("/.+"),
        },
        Check {
            path: &["BackendServerPort"],
            limit: Limit::Range(&[(1, 65535)]),
        },
        Check {
            path: &["HealthCheckConnectPort"],
            limit: Limit::Range(&[(1, 65535)]),
        },
    ],
    rules: &[],
    defaults: &[
        (&["PersistenceTimeout"], "0"),
        (&["HealthCheckConnectTimeout"], "5"),
        (&["HealthCheckHttpCode"], "http_2xx"),
        (&["HealthCheckType"], "tcp"),
        (&["EipTransmit"], "off"),
    ],
    refs: &[
        Reference {
            path: &["LoadBalancerId"],
            to: &[&resources::LOAD_BALANCER],
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
    ],
    pagination: None,
    example: "{\"RequestId\":\"06F00FBB-3D9E-4CCE-9D43-1A6946A75456\"}",
    effects: &[
        Effect::Create {
            resource: &resources::LISTENER,
            amount: None,
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"tcp\""))],
        },
    ],
};
