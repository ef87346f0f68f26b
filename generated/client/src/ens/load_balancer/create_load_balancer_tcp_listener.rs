// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerTCPListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a TCP listener on a port of a load balancer.
///
/// The parameters of `CreateLoadBalancerTCPListener`. Sent with [`Client::create_load_balancer_tcp_listener`](super::super::Client::create_load_balancer_tcp_listener); the response is a [`CreateLoadBalancerTCPListenerResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_load_balancer_tcp_listener("lb-5ovknlpwqmoqrfjdyhq4****", 80)
///     .description("example")
///     .scheduler("wrr")
///     .persistence_timeout(0)
///     .established_timeout(500)
///     .healthy_threshold(4)
///     .unhealthy_threshold(4)
///     .health_check_connect_timeout(100)
///     .health_check_interval(3)
///     .health_check_domain("www.aliyundoc.com")
///     .health_check_uri("/checkpreload.htm")
///     .health_check_http_code("http_2xx")
///     .health_check_type("tcp")
///     .backend_server_port(8080)
///     .health_check_connect_port(8080)
///     .eip_transmit("on")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`ListenerAlreadyExists`](super::super::ErrorCode::ListenerAlreadyExists), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.10; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListenerRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Description of the listener.
    ///
    /// 1 to 80 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Scheduling algorithm. Only wrr, wlc, rr and sch are in every list of values.
    ///
    /// Default: `wrr`.
    pub scheduler: Option<ListenerScheduler>,
    /// Session persistence timeout; 0 disables session persistence.
    ///
    /// 0 to 3600 seconds. Default: `0`.
    pub persistence_timeout: Option<i64>,
    /// Connection timeout.
    ///
    /// 10 to 900 seconds. Default: `900`.
    pub established_timeout: Option<i64>,
    /// Number of consecutive successful checks that change the state of a server from fail (not reachable) to success (reachable).
    ///
    /// 2 to 10. Default: `3`.
    pub healthy_threshold: Option<i64>,
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    ///
    /// 2 to 10. Default: `3`.
    pub unhealthy_threshold: Option<i64>,
    /// Response timeout of a health check. A later response counts as a failure.
    ///
    /// 1 to 300 seconds. Default: `5`.
    pub health_check_connect_timeout: Option<i64>,
    /// Interval between health checks.
    ///
    /// 1 to 50 seconds. Default: `2`.
    pub health_check_interval: Option<i64>,
    /// Domain name of a health check.
    ///
    /// 1 to 80 characters.
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

pub(crate) static CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST: Schema = Schema::new(
    "CreateLoadBalancerTCPListenerRequest",
    &[
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
);

aliyun_api_core::record!(
    CreateLoadBalancerTCPListenerRequest, CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST, 0 =>
    load_balancer_id, 1 => listener_port, 2 => description, 3 => scheduler, 4 =>
    persistence_timeout, 5 => established_timeout, 6 => healthy_threshold, 7 =>
    unhealthy_threshold, 8 => health_check_connect_timeout, 9 => health_check_interval,
    10 => health_check_domain, 11 => health_check_uri, 12 => health_check_http_code, 13
    => health_check_type, 14 => backend_server_port, 15 => health_check_connect_port, 16
    => eip_transmit
);

impl CreateLoadBalancerTCPListenerRequest {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
    /// Sets [`listener_port`](Self#structfield.listener_port).
    #[inline]
    pub fn listener_port(mut self, value: i64) -> Self {
        self.listener_port = value;
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`scheduler`](Self#structfield.scheduler).
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.scheduler = value.into_option();
        self
    }
    /// Sets [`persistence_timeout`](Self#structfield.persistence_timeout).
    #[inline]
    pub fn persistence_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.persistence_timeout = value.into_option();
        self
    }
    /// Sets [`established_timeout`](Self#structfield.established_timeout).
    #[inline]
    pub fn established_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.established_timeout = value.into_option();
        self
    }
    /// Sets [`healthy_threshold`](Self#structfield.healthy_threshold).
    #[inline]
    pub fn healthy_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.healthy_threshold = value.into_option();
        self
    }
    /// Sets [`unhealthy_threshold`](Self#structfield.unhealthy_threshold).
    #[inline]
    pub fn unhealthy_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.unhealthy_threshold = value.into_option();
        self
    }
    /// Sets [`health_check_connect_timeout`](Self#structfield.health_check_connect_timeout).
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_connect_timeout = value.into_option();
        self
    }
    /// Sets [`health_check_interval`](Self#structfield.health_check_interval).
    #[inline]
    pub fn health_check_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_interval = value.into_option();
        self
    }
    /// Sets [`health_check_domain`](Self#structfield.health_check_domain).
    #[inline]
    pub fn health_check_domain(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_domain = value.into_option();
        self
    }
    /// Sets [`health_check_uri`](Self#structfield.health_check_uri).
    #[inline]
    pub fn health_check_uri(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_uri = value.into_option();
        self
    }
    /// Sets [`health_check_http_code`](Self#structfield.health_check_http_code).
    #[inline]
    pub fn health_check_http_code(
        mut self,
        value: impl IntoOption<HealthCheckHttpCode>,
    ) -> Self {
        self.health_check_http_code = value.into_option();
        self
    }
    /// Sets [`health_check_type`](Self#structfield.health_check_type).
    #[inline]
    pub fn health_check_type(
        mut self,
        value: impl IntoOption<TcpHealthCheckType>,
    ) -> Self {
        self.health_check_type = value.into_option();
        self
    }
    /// Sets [`backend_server_port`](Self#structfield.backend_server_port).
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.backend_server_port = value.into_option();
        self
    }
    /// Sets [`health_check_connect_port`](Self#structfield.health_check_connect_port).
    #[inline]
    pub fn health_check_connect_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_connect_port = value.into_option();
        self
    }
    /// Sets [`eip_transmit`](Self#structfield.eip_transmit).
    #[inline]
    pub fn eip_transmit(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.eip_transmit = value.into_option();
        self
    }
}

/// The response of `CreateLoadBalancerTCPListener`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListenerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE: Schema = Schema::new(
    "CreateLoadBalancerTCPListenerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CreateLoadBalancerTCPListenerResponse, CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(CreateLoadBalancerTCPListenerResponse);

impl CreateLoadBalancerTCPListenerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_LOAD_BALANCER_TCP_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateLoadBalancerTCPListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_LOAD_BALANCER_TCP_LISTENER_REQUEST,
    response: &CREATE_LOAD_BALANCER_TCP_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("ListenerAlreadyExists", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateLoadBalancerTCPListenerRequest {
    type Response = CreateLoadBalancerTCPListenerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER_TCP_LISTENER;
}

impl CreateLoadBalancerTCPListenerRequest {
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`CreateLoadBalancerTCPListenerRequest`].
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
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Scheduling algorithm. Only wrr, wlc, rr and sch are in every list of values.
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.request.scheduler = value.into_option();
        self
    }
    /// Session persistence timeout; 0 disables session persistence.
    #[inline]
    pub fn persistence_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.persistence_timeout = value.into_option();
        self
    }
    /// Connection timeout.
    #[inline]
    pub fn established_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.established_timeout = value.into_option();
        self
    }
    /// Number of consecutive successful checks that change the state of a server from fail (not reachable) to success (reachable).
    #[inline]
    pub fn healthy_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.healthy_threshold = value.into_option();
        self
    }
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    #[inline]
    pub fn unhealthy_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.unhealthy_threshold = value.into_option();
        self
    }
    /// Response timeout of a health check. A later response counts as a failure.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_connect_timeout = value.into_option();
        self
    }
    /// Interval between health checks.
    #[inline]
    pub fn health_check_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_interval = value.into_option();
        self
    }
    /// Domain name of a health check.
    #[inline]
    pub fn health_check_domain(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_domain = value.into_option();
        self
    }
    /// URI of a health check. It starts with / and must not be / alone.
    #[inline]
    pub fn health_check_uri(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_uri = value.into_option();
        self
    }
    /// HTTP status codes that count as healthy.
    #[inline]
    pub fn health_check_http_code(
        mut self,
        value: impl IntoOption<HealthCheckHttpCode>,
    ) -> Self {
        self.request.health_check_http_code = value.into_option();
        self
    }
    /// Protocol of health checks.
    #[inline]
    pub fn health_check_type(
        mut self,
        value: impl IntoOption<TcpHealthCheckType>,
    ) -> Self {
        self.request.health_check_type = value.into_option();
        self
    }
    /// Port of the backend servers.
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.backend_server_port = value.into_option();
        self
    }
    /// Port for health checks. If omitted, BackendServerPort is used.
    #[inline]
    pub fn health_check_connect_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_connect_port = value.into_option();
        self
    }
    /// Whether the EIP is passed through.
    #[inline]
    pub fn eip_transmit(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.request.eip_transmit = value.into_option();
        self
    }
}
