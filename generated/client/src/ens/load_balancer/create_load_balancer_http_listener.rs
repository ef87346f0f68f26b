// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerHTTPListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an HTTP listener on a port of a load balancer.
///
/// Port 80 is recommended for HTTP.
///
/// The parameters of `CreateLoadBalancerHTTPListener`. Sent with [`Client::create_load_balancer_http_listener`](super::super::Client::create_load_balancer_http_listener); the response is a [`CreateLoadBalancerHTTPListenerResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_load_balancer_http_listener(ens::CreateLoadBalancerHTTPListenerRequired {
///         load_balancer_id: "lb-5s7crik3yo3bp03qrbp5****".into(),
///         health_check: "on".into(),
///         listener_port: 8080,
///     })
///     .listener_forward("off")
///     .forward_port(0)
///     .description("监听说明")
///     .x_forwarded_for("off")
///     .scheduler("wrr")
///     .health_check_domain("www.aliyundoc.com")
///     .health_check_uri("/checkpreload.htm")
///     .healthy_threshold(3)
///     .unhealthy_threshold(3)
///     .health_check_timeout(5)
///     .health_check_connect_port(30040)
///     .health_check_interval(2)
///     .health_check_http_code("http_2xx")
///     .idle_timeout(15)
///     .request_timeout(60)
///     .health_check_method("head")
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
/// Source: Edge Node Service API manual (2022), section 11.13; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListenerRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Whether requests are forwarded from HTTP to HTTPS.
    ///
    /// Default: `off`.
    pub listener_forward: Option<OnOff>,
    /// Port that requests are forwarded to from HTTP to HTTPS.
    ///
    /// 0 to 65535.
    pub forward_port: Option<i64>,
    /// Description of the listener.
    ///
    /// 1 to 80 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the header X-Forwarded-For has the real address of the client.
    ///
    /// Default: `off`.
    pub x_forwarded_for: Option<OnOff>,
    /// Scheduling algorithm. Only wrr, wlc and rr are in every list of values.
    ///
    /// Default: `wrr`.
    pub scheduler: Option<ListenerScheduler>,
    /// Whether health checks are enabled.
    ///
    /// Required.
    pub health_check: OnOff,
    /// Domain name of a health check.
    ///
    /// 1 to 80 characters.
    pub health_check_domain: Option<String>,
    /// URI of a health check. It starts with / and must not be / alone.
    ///
    /// 1 to 80 characters; matches `/.+`.
    pub health_check_uri: Option<String>,
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
    pub health_check_timeout: Option<i64>,
    /// Port of the backend servers for health checks.
    ///
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// Interval between health checks.
    ///
    /// 1 to 50 seconds. Default: `2`.
    pub health_check_interval: Option<i64>,
    /// HTTP status codes that count as healthy.
    ///
    /// Default: `http_2xx`.
    pub health_check_http_code: Option<HealthCheckHttpCode>,
    /// Idle timeout of a connection. The next request opens a new one.
    ///
    /// 1 to 60 seconds. Default: `15`.
    pub idle_timeout: Option<i64>,
    /// Response timeout of a backend server. After it, the client gets the HTTP status 504.
    ///
    /// 1 to 180 seconds. Default: `60`.
    pub request_timeout: Option<i64>,
    /// HTTP method of a health check.
    ///
    /// Default: `head`.
    pub health_check_method: Option<HealthCheckMethod>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
}

pub(crate) static CREATE_LOAD_BALANCER_HTTP_LISTENER_REQUEST: Schema = Schema::new(
    "CreateLoadBalancerHTTPListenerRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("ListenerForward", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("ForwardPort", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("XForwardedFor", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("HealthCheck", ValueType::Enum(<OnOff as OpenEnum>::VALUES))
            .required(),
        Field::new("HealthCheckDomain", ValueType::String),
        Field::new("HealthCheckURI", ValueType::String),
        Field::new("HealthyThreshold", ValueType::Integer),
        Field::new("UnhealthyThreshold", ValueType::Integer),
        Field::new("HealthCheckTimeout", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new(
            "HealthCheckHttpCode",
            ValueType::Enum(<HealthCheckHttpCode as OpenEnum>::VALUES),
        ),
        Field::new("IdleTimeout", ValueType::Integer),
        Field::new("RequestTimeout", ValueType::Integer),
        Field::new(
            "HealthCheckMethod",
            ValueType::Enum(<HealthCheckMethod as OpenEnum>::VALUES),
        ),
        Field::new("BackendServerPort", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateLoadBalancerHTTPListenerRequest, CREATE_LOAD_BALANCER_HTTP_LISTENER_REQUEST, 0
    => load_balancer_id, 1 => listener_port, 2 => listener_forward, 3 => forward_port, 4
    => description, 5 => x_forwarded_for, 6 => scheduler, 7 => health_check, 8 =>
    health_check_domain, 9 => health_check_uri, 10 => healthy_threshold, 11 =>
    unhealthy_threshold, 12 => health_check_timeout, 13 => health_check_connect_port, 14
    => health_check_interval, 15 => health_check_http_code, 16 => idle_timeout, 17 =>
    request_timeout, 18 => health_check_method, 19 => backend_server_port
);

impl CreateLoadBalancerHTTPListenerRequest {
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
    /// Sets [`listener_forward`](Self#structfield.listener_forward).
    #[inline]
    pub fn listener_forward(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.listener_forward = value.into_option();
        self
    }
    /// Sets [`forward_port`](Self#structfield.forward_port).
    #[inline]
    pub fn forward_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.forward_port = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`x_forwarded_for`](Self#structfield.x_forwarded_for).
    #[inline]
    pub fn x_forwarded_for(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.x_forwarded_for = value.into_option();
        self
    }
    /// Sets [`scheduler`](Self#structfield.scheduler).
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.scheduler = value.into_option();
        self
    }
    /// Sets [`health_check`](Self#structfield.health_check).
    #[inline]
    pub fn health_check(mut self, value: impl Into<OnOff>) -> Self {
        self.health_check = value.into();
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
    /// Sets [`health_check_timeout`](Self#structfield.health_check_timeout).
    #[inline]
    pub fn health_check_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_timeout = value.into_option();
        self
    }
    /// Sets [`health_check_connect_port`](Self#structfield.health_check_connect_port).
    #[inline]
    pub fn health_check_connect_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_connect_port = value.into_option();
        self
    }
    /// Sets [`health_check_interval`](Self#structfield.health_check_interval).
    #[inline]
    pub fn health_check_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.health_check_interval = value.into_option();
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
    /// Sets [`idle_timeout`](Self#structfield.idle_timeout).
    #[inline]
    pub fn idle_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.idle_timeout = value.into_option();
        self
    }
    /// Sets [`request_timeout`](Self#structfield.request_timeout).
    #[inline]
    pub fn request_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request_timeout = value.into_option();
        self
    }
    /// Sets [`health_check_method`](Self#structfield.health_check_method).
    #[inline]
    pub fn health_check_method(
        mut self,
        value: impl IntoOption<HealthCheckMethod>,
    ) -> Self {
        self.health_check_method = value.into_option();
        self
    }
    /// Sets [`backend_server_port`](Self#structfield.backend_server_port).
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.backend_server_port = value.into_option();
        self
    }
}

/// The response of `CreateLoadBalancerHTTPListener`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListenerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_LOAD_BALANCER_HTTP_LISTENER_RESPONSE: Schema = Schema::new(
    "CreateLoadBalancerHTTPListenerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CreateLoadBalancerHTTPListenerResponse, CREATE_LOAD_BALANCER_HTTP_LISTENER_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(CreateLoadBalancerHTTPListenerResponse);

impl CreateLoadBalancerHTTPListenerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_LOAD_BALANCER_HTTP_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateLoadBalancerHTTPListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_LOAD_BALANCER_HTTP_LISTENER_REQUEST,
    response: &CREATE_LOAD_BALANCER_HTTP_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("ListenerAlreadyExists", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateLoadBalancerHTTPListenerRequest {
    type Response = CreateLoadBalancerHTTPListenerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER_HTTP_LISTENER;
}

/// What `CreateLoadBalancerHTTPListener` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateLoadBalancerHTTPListenerRequired {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// Whether health checks are enabled.
    ///
    /// Required.
    pub health_check: OnOff,
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
}

impl std::fmt::Debug for CreateLoadBalancerHTTPListenerRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateLoadBalancerHTTPListenerRequired",
            &CREATE_LOAD_BALANCER_HTTP_LISTENER_REQUEST,
            &[
                (0, &self.load_balancer_id),
                (1, &self.listener_port),
                (7, &self.health_check),
            ],
            f,
        )
    }
}

impl CreateLoadBalancerHTTPListenerRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateLoadBalancerHTTPListenerRequired) -> Self {
        Self {
            load_balancer_id: required.load_balancer_id,
            health_check: required.health_check,
            listener_port: required.listener_port,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an HTTP listener on a port of a load balancer.
    ///
    /// Port 80 is recommended for HTTP.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateLoadBalancerHTTPListenerRequest`].
    #[inline]
    pub fn create_load_balancer_http_listener(
        &self,
        required: CreateLoadBalancerHTTPListenerRequired,
    ) -> Call<CreateLoadBalancerHTTPListenerRequest> {
        Call::new(&self.inner, CreateLoadBalancerHTTPListenerRequest::new(required))
    }
}

impl Call<CreateLoadBalancerHTTPListenerRequest> {
    /// Whether requests are forwarded from HTTP to HTTPS.
    #[inline]
    pub fn listener_forward(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.request.listener_forward = value.into_option();
        self
    }
    /// Port that requests are forwarded to from HTTP to HTTPS.
    #[inline]
    pub fn forward_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.forward_port = value.into_option();
        self
    }
    /// Description of the listener.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the header X-Forwarded-For has the real address of the client.
    #[inline]
    pub fn x_forwarded_for(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.request.x_forwarded_for = value.into_option();
        self
    }
    /// Scheduling algorithm. Only wrr, wlc and rr are in every list of values.
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.request.scheduler = value.into_option();
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
    pub fn health_check_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_timeout = value.into_option();
        self
    }
    /// Port of the backend servers for health checks.
    #[inline]
    pub fn health_check_connect_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_connect_port = value.into_option();
        self
    }
    /// Interval between health checks.
    #[inline]
    pub fn health_check_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_interval = value.into_option();
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
    /// Idle timeout of a connection. The next request opens a new one.
    #[inline]
    pub fn idle_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.idle_timeout = value.into_option();
        self
    }
    /// Response timeout of a backend server. After it, the client gets the HTTP status 504.
    #[inline]
    pub fn request_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.request_timeout = value.into_option();
        self
    }
    /// HTTP method of a health check.
    #[inline]
    pub fn health_check_method(
        mut self,
        value: impl IntoOption<HealthCheckMethod>,
    ) -> Self {
        self.request.health_check_method = value.into_option();
        self
    }
    /// Port of the backend servers.
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.backend_server_port = value.into_option();
        self
    }
}
