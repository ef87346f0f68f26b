// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerTCPListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateLoadBalancerTCPListener`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerTCPListenerRequest {
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Description of the listener.
    ///
    /// 1 to 80 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Scheduling algorithm.
    pub scheduler: Option<ListenerScheduler>,
    /// Session persistence timeout; 0 disables session persistence.
    ///
    /// 0 to 3600 seconds. Default: `0`.
    pub persistence_timeout: Option<i64>,
    /// Connection timeout.
    ///
    /// 10 to 900 seconds.
    pub established_timeout: Option<i64>,
    /// Number of consecutive successful checks that change the state of a server from fail (not reachable) to success (reachable).
    ///
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    ///
    /// 2 to 10.
    pub unhealthy_threshold: Option<i64>,
    /// Response timeout of a health check. A later response counts as a failure.
    ///
    /// 1 to 300 seconds. Default: `5`.
    pub health_check_connect_timeout: Option<i64>,
    /// Interval between health checks.
    ///
    /// 1 to 50 seconds.
    pub health_check_interval: Option<i64>,
    /// Domain name of a health check.
    pub health_check_domain: Option<String>,
    /// URI of a health check. It starts with / and must not be / alone.
    ///
    /// 1 to 80 characters; matches `/.+`.
    pub health_check_uri: Option<String>,
    /// HTTP status codes that count as healthy.
    ///
    /// Default: `http_2xx`.
    pub health_check_http_code: Option<HealthCheckHttpCode>,
    /// Protocol of health checks.
    ///
    /// Default: `tcp`.
    pub health_check_type: Option<TcpHealthCheckType>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// Port for health checks. If omitted, BackendServerPort is used.
    ///
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// Whether the EIP is passed through.
    ///
    /// Default: `off`.
    pub eip_transmit: Option<OnOff>,
}

pub(crate) static CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST: Schema = Schema {
    name: "CreateLoadBalancerTCPListenerRequest",
    fields: &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("Description", ValueType::String),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("PersistenceTimeout", ValueType::Integer),
        Field::new("EstablishedTimeout", ValueType::Integer),
        Field::new("HealthyThreshold", ValueType::Integer),
        Field::new("UnhealthyThreshold", ValueType::Integer),
        Field::new("HealthCheckConnectTimeout", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("HealthCheckDomain", ValueType::String),
        Field::new("HealthCheckURI", ValueType::String),
        Field::new(
            "HealthCheckHttpCode",
            ValueType::Enum(<HealthCheckHttpCode as OpenEnum>::VALUES),
        ),
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
    CreateLoadBalancerTCPListenerRequest, CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST, 0 =>
    load_balancer_id, 1 => listener_port, 2 => description, 3 => scheduler, 4 =>
    persistence_timeout, 5 => established_timeout, 6 => healthy_threshold, 7 =>
    unhealthy_threshold, 8 => health_check_connect_timeout, 9 => health_check_interval,
    10 => health_check_domain, 11 => health_check_uri, 12 => health_check_http_code, 13
    => health_check_type, 14 => backend_server_port, 15 => health_check_connect_port, 16
    => eip_transmit
);

/// The response of `CreateLoadBalancerTCPListener`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLoadBalancerTCPListenerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE: Schema = Schema {
    name: "CreateLoadBalancerTCPListenerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    CreateLoadBalancerTCPListenerResponse, CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE, 0
    => request_id
);

static CREATE_LOAD_BALANCER_TCP_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateLoadBalancerTCPListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST,
    response: &CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateLoadBalancerTCPListenerRequest {
    type Response = CreateLoadBalancerTCPListenerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER_TCP_LISTENER;
}

impl CreateLoadBalancerTCPListenerRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(load_balancer_id: impl Into<String>, listener_port: i64) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            listener_port,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a TCP listener on a port of a load balancer.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `IncorrectInstanceStatus`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.10.
    #[inline]
    pub fn create_load_balancer_tcp_listener(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<CreateLoadBalancerTCPListenerRequest> {
        Call::new(
            &self.inner,
            CreateLoadBalancerTCPListenerRequest::new(load_balancer_id, listener_port),
        )
    }
}

impl Call<CreateLoadBalancerTCPListenerRequest> {
    /// Description of the listener.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Scheduling algorithm.
    #[inline]
    pub fn scheduler(mut self, value: impl Into<ListenerScheduler>) -> Self {
        self.request.scheduler = Some(value.into());
        self
    }
    /// Session persistence timeout; 0 disables session persistence.
    #[inline]
    pub fn persistence_timeout(mut self, value: i64) -> Self {
        self.request.persistence_timeout = Some(value);
        self
    }
    /// Connection timeout.
    #[inline]
    pub fn established_timeout(mut self, value: i64) -> Self {
        self.request.established_timeout = Some(value);
        self
    }
    /// Number of consecutive successful checks that change the state of a server from fail (not reachable) to success (reachable).
    #[inline]
    pub fn healthy_threshold(mut self, value: i64) -> Self {
        self.request.healthy_threshold = Some(value);
        self
    }
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i64) -> Self {
        self.request.unhealthy_threshold = Some(value);
        self
    }
    /// Response timeout of a health check. A later response counts as a failure.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: i64) -> Self {
        self.request.health_check_connect_timeout = Some(value);
        self
    }
    /// Interval between health checks.
    #[inline]
    pub fn health_check_interval(mut self, value: i64) -> Self {
        self.request.health_check_interval = Some(value);
        self
    }
    /// Domain name of a health check.
    #[inline]
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_domain = Some(value.into());
        self
    }
    /// URI of a health check. It starts with / and must not be / alone.
    #[inline]
    pub fn health_check_uri(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_uri = Some(value.into());
        self
    }
    /// HTTP status codes that count as healthy.
    #[inline]
    pub fn health_check_http_code(
        mut self,
        value: impl Into<HealthCheckHttpCode>,
    ) -> Self {
        self.request.health_check_http_code = Some(value.into());
        self
    }
    /// Protocol of health checks.
    #[inline]
    pub fn health_check_type(mut self, value: impl Into<TcpHealthCheckType>) -> Self {
        self.request.health_check_type = Some(value.into());
        self
    }
    /// Port of the backend servers.
    #[inline]
    pub fn backend_server_port(mut self, value: i64) -> Self {
        self.request.backend_server_port = Some(value);
        self
    }
    /// Port for health checks. If omitted, BackendServerPort is used.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i64) -> Self {
        self.request.health_check_connect_port = Some(value);
        self
    }
    /// Whether the EIP is passed through.
    #[inline]
    pub fn eip_transmit(mut self, value: impl Into<OnOff>) -> Self {
        self.request.eip_transmit = Some(value.into());
        self
    }
}
