// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerHTTPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows the settings of an HTTP listener.
///
/// The settings of health checks in the response take effect only if `HealthCheck` is `on`.
/// A `HealthCheckTimeout` below `HealthCheckInterval` has no effect; `HealthCheckInterval` is the timeout then.
///
/// The parameters of `DescribeLoadBalancerHTTPListenerAttribute`. Sent with [`Client::describe_load_balancer_http_listener_attribute`](super::super::Client::describe_load_balancer_http_listener_attribute); the response is a [`DescribeLoadBalancerHTTPListenerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_load_balancer_http_listener_attribute("lb-5snthcyulx10g7tyw7iu****", 8080)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`ListenerNotFound`](super::super::ErrorCode::ListenerNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.15; Edge Node Service API manual (2022), section 1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRequest {
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeLoadBalancerHTTPListenerAttributeRequest",
    &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancerHTTPListenerAttributeRequest,
    DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_REQUEST, 0 => listener_port, 1 =>
    load_balancer_id
);

impl DescribeLoadBalancerHTTPListenerAttributeRequest {
    /// Sets [`listener_port`](Self#structfield.listener_port).
    #[inline]
    pub fn listener_port(mut self, value: i64) -> Self {
        self.listener_port = value;
        self
    }
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
}

/// The response of `DescribeLoadBalancerHTTPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: Option<i64>,
    /// State of the listener.
    pub status: Option<ListenerStatus>,
    /// Peak bandwidth; -1 is no limit.
    ///
    /// -1 or 5 to 10000 Mbit/s.
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
    pub health_check_timeout: Option<i64>,
    /// Port for health checks; BackendServerPort by default.
    ///
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// Interval between health checks.
    ///
    /// 1 to 50 seconds.
    pub health_check_interval: Option<i64>,
    /// Description of the listener.
    ///
    /// 1 to 80 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether requests are forwarded from HTTP to HTTPS; off by default.
    pub listener_forward: Option<OnOff>,
    /// Port that requests are forwarded to from HTTP to HTTPS.
    pub forward_port: Option<i64>,
    /// Response timeout of a backend server, after which the client gets the HTTP status 504; 60 by default.
    ///
    /// 1 to 180 seconds.
    pub request_timeout: Option<i64>,
    /// Idle timeout of a connection; 15 by default.
    ///
    /// 1 to 60 seconds.
    pub idle_timeout: Option<i64>,
    /// HTTP status codes that count as healthy; http\_2xx by default.
    pub health_check_http_code: Option<HealthCheckHttpCode>,
    /// Domain name of a health check.
    pub health_check_domain: Option<String>,
    /// URI of a health check. It starts with / and must not be / alone.
    ///
    /// 1 to 80 characters; matches `/.+`.
    pub health_check_uri: Option<String>,
    /// Id of the server certificate.
    pub server_certificate_id: Option<String>,
    /// HTTP method of a health check.
    pub health_check_method: Option<HealthCheckMethod>,
    /// Whether the header X-Forwarded-For has the real address of the client.
    pub x_forwarded_for: Option<OnOff>,
    /// Port of the backend servers.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeLoadBalancerHTTPListenerAttributeResponse",
    &[
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
        Field::new("HealthCheckTimeout", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("ListenerForward", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("ForwardPort", ValueType::Integer),
        Field::new("RequestTimeout", ValueType::Integer),
        Field::new("IdleTimeout", ValueType::Integer),
        Field::new(
            "HealthCheckHttpCode",
            ValueType::Enum(<HealthCheckHttpCode as OpenEnum>::VALUES),
        ),
        Field::new("HealthCheckDomain", ValueType::String),
        Field::new("HealthCheckURI", ValueType::String),
        Field::new("ServerCertificateId", ValueType::String),
        Field::new(
            "HealthCheckMethod",
            ValueType::Enum(<HealthCheckMethod as OpenEnum>::VALUES),
        ),
        Field::new("XForwardedFor", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("BackendServerPort", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancerHTTPListenerAttributeResponse,
    DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id, 1 =>
    listener_port, 2 => status, 3 => bandwidth, 4 => scheduler, 5 => health_check, 6 =>
    healthy_threshold, 7 => unhealthy_threshold, 8 => health_check_timeout, 9 =>
    health_check_connect_port, 10 => health_check_interval, 11 => description, 12 =>
    listener_forward, 13 => forward_port, 14 => request_timeout, 15 => idle_timeout, 16
    => health_check_http_code, 17 => health_check_domain, 18 => health_check_uri, 19 =>
    server_certificate_id, 20 => health_check_method, 21 => x_forwarded_for, 22 =>
    backend_server_port
);

aliyun_api_core::response!(DescribeLoadBalancerHTTPListenerAttributeResponse);

impl DescribeLoadBalancerHTTPListenerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`listener_port`](Self#structfield.listener_port).
    #[inline]
    pub fn listener_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.listener_port = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<ListenerStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
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
    pub fn health_check(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.health_check = value.into_option();
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
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
    /// Sets [`request_timeout`](Self#structfield.request_timeout).
    #[inline]
    pub fn request_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request_timeout = value.into_option();
        self
    }
    /// Sets [`idle_timeout`](Self#structfield.idle_timeout).
    #[inline]
    pub fn idle_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.idle_timeout = value.into_option();
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
    /// Sets [`server_certificate_id`](Self#structfield.server_certificate_id).
    #[inline]
    pub fn server_certificate_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_certificate_id = value.into_option();
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
    /// Sets [`x_forwarded_for`](Self#structfield.x_forwarded_for).
    #[inline]
    pub fn x_forwarded_for(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.x_forwarded_for = value.into_option();
        self
    }
    /// Sets [`backend_server_port`](Self#structfield.backend_server_port).
    #[inline]
    pub fn backend_server_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.backend_server_port = value.into_option();
        self
    }
}

static DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancerHTTPListenerAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeLoadBalancerHTTPListenerAttributeRequest {
    type Response = DescribeLoadBalancerHTTPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCER_HTTP_LISTENER_ATTRIBUTE;
}

impl DescribeLoadBalancerHTTPListenerAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(load_balancer_id: impl Into<String>, listener_port: i64) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            listener_port,
        }
    }
}

impl Client {
    /// Shows the settings of an HTTP listener.
    ///
    /// The settings of health checks in the response take effect only if `HealthCheck` is `on`.
    /// A `HealthCheckTimeout` below `HealthCheckInterval` has no effect; `HealthCheckInterval` is the timeout then.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeLoadBalancerHTTPListenerAttributeRequest`].
    #[inline]
    pub fn describe_load_balancer_http_listener_attribute(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<DescribeLoadBalancerHTTPListenerAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeLoadBalancerHTTPListenerAttributeRequest::new(
                load_balancer_id,
                listener_port,
            ),
        )
    }
}

impl aliyun_api_core::Lookup for DescribeLoadBalancerHTTPListenerAttributeRequest {
    type Found = DescribeLoadBalancerHTTPListenerAttributeResponse;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Listener",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("LoadBalancerId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ListenerPort"),
                field: Some("ListenerPort"),
            },
        ],
        status: "Status",
        not_found: &["ListenerNotFound"],
        moves: &[("Starting", "Running"), ("Stopping", "Stopped")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Stopped",
                by: &["StopLoadBalancerListener"],
            },
            aliyun_api_core::KnownState {
                name: "Starting",
                by: &["StartLoadBalancerListener"],
            },
            aliyun_api_core::KnownState {
                name: "Running",
                by: &["StartLoadBalancerListener"],
            },
            aliyun_api_core::KnownState {
                name: "Stopping",
                by: &["StopLoadBalancerListener"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeLoadBalancerHTTPListenerAttributeResponse,
    ) -> Vec<DescribeLoadBalancerHTTPListenerAttributeResponse> {
        vec![response]
    }
}

impl Client {
    /// Waits until a Listener is `Stopped`; it looks with `DescribeLoadBalancerHTTPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_http_listener_stopped(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::Wait<DescribeLoadBalancerHTTPListenerAttributeRequest> {
        crate::Wait::new(
            &self.inner,
            "Stopped",
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
    /// Waits until a Listener is `Running`; it looks with `DescribeLoadBalancerHTTPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_http_listener_running(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::Wait<DescribeLoadBalancerHTTPListenerAttributeRequest> {
        crate::Wait::new(
            &self.inner,
            "Running",
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
    /// Waits until a Listener is gone; it looks with `DescribeLoadBalancerHTTPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_http_listener_deleted(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::WaitGone<DescribeLoadBalancerHTTPListenerAttributeRequest> {
        crate::WaitGone::new(
            &self.inner,
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
}
