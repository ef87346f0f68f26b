// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerUDPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerUDPListenerAttributeRequest {
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    pub load_balancer_id: String,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeLoadBalancerUDPListenerAttributeRequest",
    fields: &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancerUDPListenerAttributeRequest,
    DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST, 0 => listener_port, 1 =>
    load_balancer_id
);

/// The response of `DescribeLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerUDPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Port that the load balancer listens on.
    pub listener_port: Option<i64>,
    /// State of the listener.
    pub status: Option<ListenerStatus>,
    /// Peak bandwidth of the EIP; 5 by default.
    ///
    /// 5 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
    /// Scheduling algorithm.
    pub scheduler: Option<ListenerScheduler>,
    /// Whether health checks are enabled.
    pub health_check: Option<OnOff>,
    /// Number of consecutive successful checks that change the state of a server from fail (not reachable) to success (reachable).
    ///
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    ///
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
    /// Response timeout of a health check; 5 by default.
    ///
    /// 1 to 300 seconds.
    pub health_check_connect_timeout: Option<i64>,
    /// Interval between health checks.
    ///
    /// 1 to 50 seconds.
    pub health_check_interval: Option<i64>,
    /// Description of the listener.
    pub description: Option<String>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// Port for health checks; BackendServerPort by default.
    ///
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// Request text of a health check, letters and digits.
    ///
    /// At most 64 characters; matches `[A-Za-z0-9]*`.
    pub health_check_req: Option<String>,
    /// Expected response text of a health check, letters and digits.
    ///
    /// At most 64 characters; matches `[A-Za-z0-9]*`.
    pub health_check_exp: Option<String>,
    /// Whether the EIP is passed through; off by default.
    pub eip_transmit: Option<OnOff>,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeLoadBalancerUDPListenerAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("ListenerPort", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<ListenerStatus as OpenEnum>::VALUES)),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("HealthCheck", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("HealthyThreshold", ValueType::Integer),
        Field::new("UnhealthyThreshold", ValueType::Integer),
        Field::new("HealthCheckConnectTimeout", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("BackendServerPort", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("HealthCheckReq", ValueType::String),
        Field::new("HealthCheckExp", ValueType::String),
        Field::new("EipTransmit", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancerUDPListenerAttributeResponse,
    DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id, 1 =>
    listener_port, 2 => status, 3 => bandwidth, 4 => scheduler, 5 => health_check, 6 =>
    healthy_threshold, 7 => unhealthy_threshold, 8 => health_check_connect_timeout, 9 =>
    health_check_interval, 10 => description, 11 => backend_server_port, 12 =>
    health_check_connect_port, 13 => health_check_req, 14 => health_check_exp, 15 =>
    eip_transmit
);

static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancerUDPListenerAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeLoadBalancerUDPListenerAttributeRequest {
    type Response = DescribeLoadBalancerUDPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE;
}

impl DescribeLoadBalancerUDPListenerAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(listener_port: i64, load_balancer_id: impl Into<String>) -> Self {
        Self {
            listener_port,
            load_balancer_id: load_balancer_id.into(),
        }
    }
}

impl Client {
    /// Shows the settings of a UDP listener.
    ///
    /// `HealthyThreshold`, `UnhealthyThreshold`, `HealthCheckConnectTimeout` and `HealthCheckInterval` take effect only if `HealthCheck` is `on`.
    /// A `HealthCheckConnectTimeout` below `HealthCheckInterval` has no effect; `HealthCheckInterval` is the timeout then.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.9.
    #[inline]
    pub fn describe_load_balancer_udp_listener_attribute(
        &self,
        listener_port: i64,
        load_balancer_id: impl Into<String>,
    ) -> Call<DescribeLoadBalancerUDPListenerAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeLoadBalancerUDPListenerAttributeRequest::new(
                listener_port,
                load_balancer_id,
            ),
        )
    }
}
