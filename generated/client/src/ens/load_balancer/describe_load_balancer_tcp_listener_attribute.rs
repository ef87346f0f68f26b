// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerTCPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeLoadBalancerTCPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerTCPListenerAttributeRequest {
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    pub load_balancer_id: String,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "DescribeLoadBalancerTCPListenerAttributeRequest",
    fields: &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancerTCPListenerAttributeRequest,
    DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_REQUEST, 0 => listener_port, 1 =>
    load_balancer_id
);

/// The response of `DescribeLoadBalancerTCPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLoadBalancerTCPListenerAttributeResponse {
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
    /// Session persistence timeout; 0 means that session persistence is disabled.
    ///
    /// 0 to 3600 seconds.
    pub persistence_timeout: Option<i64>,
    /// Connection timeout.
    ///
    /// 10 to 900 seconds.
    pub established_timeout: Option<i64>,
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
    /// HTTP status codes that count as healthy; http\_2xx by default.
    pub health_check_http_code: Option<HealthCheckHttpCode>,
    /// Domain name of a health check.
    pub health_check_domain: Option<String>,
    /// URI of a health check. It starts with / and must not be / alone.
    ///
    /// 1 to 80 characters; matches `/.+`.
    pub health_check_uri: Option<String>,
    /// Protocol of health checks; tcp by default.
    pub health_check_type: Option<TcpHealthCheckType>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// Port for health checks; BackendServerPort by default.
    ///
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// Whether the EIP is passed through; off by default.
    pub eip_transmit: Option<OnOff>,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "DescribeLoadBalancerTCPListenerAttributeResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("ListenerPort", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<ListenerStatus as OpenEnum>::VALUES)),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("PersistenceTimeout", ValueType::Integer),
        Field::new("EstablishedTimeout", ValueType::Integer),
        Field::new("HealthCheck", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("HealthyThreshold", ValueType::Integer),
        Field::new("UnhealthyThreshold", ValueType::Integer),
        Field::new("HealthCheckConnectTimeout", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new(
            "HealthCheckHttpCode",
            ValueType::Enum(<HealthCheckHttpCode as OpenEnum>::VALUES),
        ),
        Field::new("HealthCheckDomain", ValueType::String),
        Field::new("HealthCheckURI", ValueType::String),
        Field::new(
            "HealthCheckType",
            ValueType::Enum(<TcpHealthCheckType as OpenEnum>::VALUES),
        ),
        Field::new("BackendServerPort", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("EipTransmit", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    DescribeLoadBalancerTCPListenerAttributeResponse,
    DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id, 1 =>
    listener_port, 2 => status, 3 => bandwidth, 4 => scheduler, 5 => persistence_timeout,
    6 => established_timeout, 7 => health_check, 8 => healthy_threshold, 9 =>
    unhealthy_threshold, 10 => health_check_connect_timeout, 11 => health_check_interval,
    12 => description, 13 => health_check_http_code, 14 => health_check_domain, 15 =>
    health_check_uri, 16 => health_check_type, 17 => backend_server_port, 18 =>
    health_check_connect_port, 19 => eip_transmit
);

static DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancerTCPListenerAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeLoadBalancerTCPListenerAttributeRequest {
    type Response = DescribeLoadBalancerTCPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCER_TCP_LISTENER_ATTRIBUTE;
}

impl DescribeLoadBalancerTCPListenerAttributeRequest {
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
    /// Shows the settings of a TCP listener.
    ///
    /// `HealthyThreshold`, `UnhealthyThreshold`, `HealthCheckConnectTimeout`, `HealthCheckHttpCode`, `HealthCheckDomain`, `HealthCheckURI` and `HealthCheckConnectPort` take effect only if `HealthCheck` is `on`.
    /// If `HealthCheckConnectTimeout` is below `HealthCheckInterval`, the timeout is `HealthCheckInterval`.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.12.
    #[inline]
    pub fn describe_load_balancer_tcp_listener_attribute(
        &self,
        listener_port: i64,
        load_balancer_id: impl Into<String>,
    ) -> Call<DescribeLoadBalancerTCPListenerAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeLoadBalancerTCPListenerAttributeRequest::new(
                listener_port,
                load_balancer_id,
            ),
        )
    }
}
