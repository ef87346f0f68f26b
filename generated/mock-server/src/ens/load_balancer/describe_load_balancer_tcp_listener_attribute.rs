// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerTCPListenerAttribute`

use aliyun_api::ens::{
    DescribeLoadBalancerTCPListenerAttributeRequest,
    DescribeLoadBalancerTCPListenerAttributeResponse,
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

pub(in super::super) const DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE: Operation = Operation {
    action: <DescribeLoadBalancerTCPListenerAttributeRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(DescribeLoadBalancerTCPListenerAttributeRequest::default()),
    new_response: || Box::new(
        DescribeLoadBalancerTCPListenerAttributeResponse::default(),
    ),
    checks: &[
        Check {
            path: &["ListenerPort"],
            constraint: Constraint::Range(&[(Some(1), Some(65535))]),
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
            message: "Listener is not found.",
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
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"ListenerPort\":80,\"Status\":\"Stopped\",\"Bandwidth\":5,\"Scheduler\":\"wrr\",\"PersistenceTimeout\":0,\"EstablishedTimeout\":500,\"HealthCheck\":\"on\",\"HealthyThreshold\":4,\"UnhealthyThreshold\":4,\"HealthCheckConnectTimeout\":100,\"HealthCheckInterval\":5,\"Description\":\"example\",\"HealthCheckHttpCode\":\"http_2xx\",\"HealthCheckDomain\":\"example.com\",\"HealthCheckURI\":\"/example/index.html\",\"HealthCheckType\":\"tcp\",\"BackendServerPort\":8080,\"HealthCheckConnectPort\":8000,\"EipTransmit\":\"on\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::LISTENER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"tcp\""))],
        }),
    ],
};
