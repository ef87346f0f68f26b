// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerUDPListenerAttribute`

use aliyun_api::ens::{
    DescribeLoadBalancerUDPListenerAttributeRequest,
    DescribeLoadBalancerUDPListenerAttributeResponse,
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

pub(in super::super) const DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE: Operation = Operation {
    action: <DescribeLoadBalancerUDPListenerAttributeRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(DescribeLoadBalancerUDPListenerAttributeRequest::default()),
    new_response: || Box::new(
        DescribeLoadBalancerUDPListenerAttributeResponse::default(),
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
            code: "LoadBalancerNotFound",
            message: "The input parameter loadBalancerId that is not found.",
            when: &[When::Unknown(&["LoadBalancerId"])],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while call the API.",
            when: &[],
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
    example: "{\"RequestId\":\"5D7597CF-1630-54EC-A945-624A33F2E7E8\",\"ListenerPort\":80,\"Status\":\"Stopped\",\"Bandwidth\":5,\"Scheduler\":\"wrr\",\"HealthCheck\":\"on\",\"HealthyThreshold\":4,\"UnhealthyThreshold\":4,\"HealthCheckConnectTimeout\":100,\"HealthCheckInterval\":5,\"Description\":\"example\",\"BackendServerPort\":8080,\"HealthCheckConnectPort\":8000,\"HealthCheckReq\":\"hello\",\"HealthCheckExp\":\"ok\",\"EipTransmit\":\"on\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::LISTENER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[("ListenerProtocol", ValueExpr::Json("\"udp\""))],
        }),
    ],
};
