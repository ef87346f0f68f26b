// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerHTTPSListener`

use aliyun_api::ens::{
    CreateLoadBalancerHTTPSListenerRequest, CreateLoadBalancerHTTPSListenerResponse,
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

pub(in super::super) const CREATE_LOAD_BALANCER_HTTPS_LISTENER: Operation = Operation {
    action: <CreateLoadBalancerHTTPSListenerRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(CreateLoadBalancerHTTPSListenerRequest::default()),
    new_response: || Box::new(CreateLoadBalancerHTTPSListenerResponse::default()),
    checks: &[
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["ForwardPort"],
            constraint: Constraint::Range(&[(Some(0), Some(65535))]),
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
            path: &["CookieTimeout"],
            constraint: Constraint::Range(&[(Some(1), Some(86400))]),
        },
        Check {
            path: &["Cookie"],
            constraint: Constraint::Length(Some(1), Some(200)),
        },
        Check {
            path: &["Cookie"],
            constraint: Constraint::Pattern("[A-Za-z0-9]+"),
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
            path: &["HealthyThreshold"],
            constraint: Constraint::Range(&[(Some(2), Some(10))]),
        },
        Check {
            path: &["UnhealthyThreshold"],
            constraint: Constraint::Range(&[(Some(2), Some(10))]),
        },
        Check {
            path: &["HealthCheckTimeout"],
            constraint: Constraint::Range(&[(Some(1), Some(300))]),
        },
        Check {
            path: &["HealthCheckConnectPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
        Check {
            path: &["HealthCheckInterval"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
        Check {
            path: &["IdleTimeout"],
            constraint: Constraint::Range(&[(Some(1), Some(60))]),
        },
        Check {
            path: &["RequestTimeout"],
            constraint: Constraint::Range(&[(Some(1), Some(180))]),
        },
        Check {
            path: &["BackendServerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["ListenerForward"], "off"),
        (&["Scheduler"], "wrr"),
        (&["HealthyThreshold"], "3"),
        (&["UnhealthyThreshold"], "3"),
        (&["HealthCheckTimeout"], "5"),
        (&["HealthCheckInterval"], "2"),
        (&["HealthCheckHttpCode"], "http_2xx"),
        (&["IdleTimeout"], "15"),
        (&["RequestTimeout"], "60"),
        (&["HealthCheckMethod"], "head"),
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
                        "ListenerForward",
                        "ForwardPort",
                        "Description",
                        "Scheduler",
                        "StickySessionType",
                        "CookieTimeout",
                        "Cookie",
                        "HealthCheck",
                        "HealthCheckURI",
                        "HealthyThreshold",
                        "UnhealthyThreshold",
                        "HealthCheckTimeout",
                        "HealthCheckConnectPort",
                        "HealthCheckInterval",
                        "HealthCheckHttpCode",
                        "IdleTimeout",
                        "RequestTimeout",
                        "HealthCheckMethod",
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
            code: "IncorrectInstanceStatus",
            message: "The current status of the resource does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ServerCertificateNotFound",
            message: "The input parameter serverCertificateId that is not found.",
            when: &[],
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::LISTENER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"https\""))],
        }),
    ],
};
