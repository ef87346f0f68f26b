// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateLoadBalancerHTTPSListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an HTTPS listener on a port of a load balancer.
///
/// Port 443 is recommended for HTTPS.
///
/// The parameters of `CreateLoadBalancerHTTPSListener`. Sent with [`Client::create_load_balancer_https_listener`](super::super::Client::create_load_balancer_https_listener); the response is a [`CreateLoadBalancerHTTPSListenerResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_load_balancer_https_listener(ens::CreateLoadBalancerHTTPSListenerRequired {
///         load_balancer_id: "lb-5s8w63yydi59w7klaikam****".into(),
///         health_check: "on".into(),
///         server_certificate_id: "6027667".into(),
///         listener_port: 8080,
///     })
///     .listener_forward("off")
///     .forward_port(0)
///     .description("监听说明")
///     .scheduler("wrr")
///     .sticky_session_type("insert")
///     .cookie_timeout(100)
///     .cookie("example")
///     .health_check_domain("example.com")
///     .health_check_uri("/checkpreload.htm")
///     .healthy_threshold(3)
///     .unhealthy_threshold(3)
///     .health_check_timeout(5)
///     .health_check_connect_port(11)
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
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`ServerCertificateNotFound`](super::super::ErrorCode::ServerCertificateNotFound), [`ListenerAlreadyExists`](super::super::ErrorCode::ListenerAlreadyExists), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.16; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListenerRequest {
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
    /// Scheduling algorithm. Only wrr, wlc and rr are in every list of values.
    ///
    /// Default: `wrr`.
    pub scheduler: Option<ListenerScheduler>,
    /// How cookies keep a session on one backend server.
    pub sticky_session_type: Option<StickySessionType>,
    /// Time after which the cookie expires.
    ///
    /// 1 to 86400 seconds.
    pub cookie_timeout: Option<i64>,
    /// Cookie that is configured on the servers, of ASCII letters and digits.
    ///
    /// 1 to 200 characters; matches `[A-Za-z0-9]+`.
    pub cookie: Option<String>,
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
    /// Port for health checks. If omitted, BackendServerPort is used.
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
    /// Id of the server certificate.
    ///
    /// Required.
    pub server_certificate_id: String,
    /// HTTP method of a health check.
    ///
    /// Default: `head`.
    pub health_check_method: Option<HealthCheckMethod>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
}

pub(crate) static CREATE_LOAD_BALANCER_HTTPS_LISTENER_REQUEST: Schema = Schema::new(
    "CreateLoadBalancerHTTPSListenerRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("ListenerForward", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("ForwardPort", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new(
            "StickySessionType",
            ValueType::Enum(<StickySessionType as OpenEnum>::VALUES),
        ),
        Field::new("CookieTimeout", ValueType::Integer),
        Field::new("Cookie", ValueType::String),
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
        Field::new("ServerCertificateId", ValueType::String).required(),
        Field::new(
            "HealthCheckMethod",
            ValueType::Enum(<HealthCheckMethod as OpenEnum>::VALUES),
        ),
        Field::new("BackendServerPort", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateLoadBalancerHTTPSListenerRequest, CREATE_LOAD_BALANCER_HTTPS_LISTENER_REQUEST,
    0 => load_balancer_id, 1 => listener_port, 2 => listener_forward, 3 => forward_port,
    4 => description, 5 => scheduler, 6 => sticky_session_type, 7 => cookie_timeout, 8 =>
    cookie, 9 => health_check, 10 => health_check_domain, 11 => health_check_uri, 12 =>
    healthy_threshold, 13 => unhealthy_threshold, 14 => health_check_timeout, 15 =>
    health_check_connect_port, 16 => health_check_interval, 17 => health_check_http_code,
    18 => idle_timeout, 19 => request_timeout, 20 => server_certificate_id, 21 =>
    health_check_method, 22 => backend_server_port
);

impl CreateLoadBalancerHTTPSListenerRequest {
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
    /// Sets [`scheduler`](Self#structfield.scheduler).
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.scheduler = value.into_option();
        self
    }
    /// Sets [`sticky_session_type`](Self#structfield.sticky_session_type).
    #[inline]
    pub fn sticky_session_type(
        mut self,
        value: impl IntoOption<StickySessionType>,
    ) -> Self {
        self.sticky_session_type = value.into_option();
        self
    }
    /// Sets [`cookie_timeout`](Self#structfield.cookie_timeout).
    #[inline]
    pub fn cookie_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.cookie_timeout = value.into_option();
        self
    }
    /// Sets [`cookie`](Self#structfield.cookie).
    #[inline]
    pub fn cookie(mut self, value: impl IntoOption<String>) -> Self {
        self.cookie = value.into_option();
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
    /// Sets [`server_certificate_id`](Self#structfield.server_certificate_id).
    #[inline]
    pub fn server_certificate_id(mut self, value: impl Into<String>) -> Self {
        self.server_certificate_id = value.into();
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

/// The response of `CreateLoadBalancerHTTPSListener`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListenerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_LOAD_BALANCER_HTTPS_LISTENER_RESPONSE: Schema = Schema::new(
    "CreateLoadBalancerHTTPSListenerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CreateLoadBalancerHTTPSListenerResponse,
    CREATE_LOAD_BALANCER_HTTPS_LISTENER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(CreateLoadBalancerHTTPSListenerResponse);

impl CreateLoadBalancerHTTPSListenerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// How cookies keep a session on one backend server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickySessionType {
    /// `insert`: the load balancer inserts a cookie SERVERID into its first response and sends requests with it to the same server.
    Insert,
    /// `server`: the load balancer rewrites the cookie of the user and sends requests with the new one to the same server.
    Server,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(StickySessionType, Insert = "insert", Server = "server");

static CREATE_LOAD_BALANCER_HTTPS_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateLoadBalancerHTTPSListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_LOAD_BALANCER_HTTPS_LISTENER_REQUEST,
    response: &CREATE_LOAD_BALANCER_HTTPS_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("ListenerAlreadyExists", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateLoadBalancerHTTPSListenerRequest {
    type Response = CreateLoadBalancerHTTPSListenerResponse;
    const ACTION: &'static ActionInfo = &CREATE_LOAD_BALANCER_HTTPS_LISTENER;
}

/// What `CreateLoadBalancerHTTPSListener` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateLoadBalancerHTTPSListenerRequired {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// Whether health checks are enabled.
    ///
    /// Required.
    pub health_check: OnOff,
    /// Id of the server certificate.
    ///
    /// Required.
    pub server_certificate_id: String,
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
}

impl std::fmt::Debug for CreateLoadBalancerHTTPSListenerRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateLoadBalancerHTTPSListenerRequired",
            &CREATE_LOAD_BALANCER_HTTPS_LISTENER_REQUEST,
            &[
                (0, &self.load_balancer_id),
                (1, &self.listener_port),
                (9, &self.health_check),
                (20, &self.server_certificate_id),
            ],
            f,
        )
    }
}

impl CreateLoadBalancerHTTPSListenerRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateLoadBalancerHTTPSListenerRequired) -> Self {
        Self {
            load_balancer_id: required.load_balancer_id,
            health_check: required.health_check,
            server_certificate_id: required.server_certificate_id,
            listener_port: required.listener_port,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an HTTPS listener on a port of a load balancer.
    ///
    /// Port 443 is recommended for HTTPS.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateLoadBalancerHTTPSListenerRequest`].
    #[inline]
    pub fn create_load_balancer_https_listener(
        &self,
        required: CreateLoadBalancerHTTPSListenerRequired,
    ) -> Call<CreateLoadBalancerHTTPSListenerRequest> {
        Call::new(&self.inner, CreateLoadBalancerHTTPSListenerRequest::new(required))
    }
}

impl Call<CreateLoadBalancerHTTPSListenerRequest> {
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
    /// Scheduling algorithm. Only wrr, wlc and rr are in every list of values.
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.request.scheduler = value.into_option();
        self
    }
    /// How cookies keep a session on one backend server.
    #[inline]
    pub fn sticky_session_type(
        mut self,
        value: impl IntoOption<StickySessionType>,
    ) -> Self {
        self.request.sticky_session_type = value.into_option();
        self
    }
    /// Time after which the cookie expires.
    #[inline]
    pub fn cookie_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.cookie_timeout = value.into_option();
        self
    }
    /// Cookie that is configured on the servers, of ASCII letters and digits.
    #[inline]
    pub fn cookie(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cookie = value.into_option();
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
    /// Port for health checks. If omitted, BackendServerPort is used.
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
