// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetLoadBalancerHTTPSListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the settings of an HTTPS listener.
///
/// The parameters of `SetLoadBalancerHTTPSListenerAttribute`. Sent with [`Client::set_load_balancer_https_listener_attribute`](super::super::Client::set_load_balancer_https_listener_attribute); the response is a [`SetLoadBalancerHTTPSListenerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .set_load_balancer_https_listener_attribute("lb-5snthcyulx10g7tyw7iu****", 10002)
///     .description("监听说明")
///     .scheduler("wrr")
///     .health_check("on")
///     .health_check_domain("www.example.com")
///     .health_check_uri("/checkpreload.htm")
///     .healthy_threshold(3)
///     .unhealthy_threshold(3)
///     .health_check_timeout(9)
///     .health_check_connect_port(7001)
///     .health_check_interval(2)
///     .health_check_http_code("http_2xx")
///     .idle_timeout(15)
///     .request_timeout(60)
///     .server_certificate_id("6027667")
///     .health_check_method("get")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`ListenerNotFound`](super::super::ErrorCode::ListenerNotFound), [`IncorrectListenerStatus`](super::super::ErrorCode::IncorrectListenerStatus), [`ServerCertificateNotFound`](super::super::ErrorCode::ServerCertificateNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.17; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPSListenerAttributeRequest {
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
    /// Scheduling algorithm. Only wrr, wlc and rr are in every list of values.
    pub scheduler: Option<ListenerScheduler>,
    /// Whether health checks are enabled.
    pub health_check: Option<OnOff>,
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
    /// 2 to 10.
    pub healthy_threshold: Option<i64>,
    /// Number of consecutive failed checks that change the state of a server from success (reachable) to fail (not reachable).
    ///
    /// 2 to 10.
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
    /// 1 to 50 seconds.
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
    pub server_certificate_id: Option<String>,
    /// HTTP method of a health check.
    ///
    /// Default: `head`.
    pub health_check_method: Option<HealthCheckMethod>,
}

pub(crate) static SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "SetLoadBalancerHTTPSListenerAttributeRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("Description", ValueType::String),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("HealthCheck", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
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
        Field::new("ServerCertificateId", ValueType::String),
        Field::new(
            "HealthCheckMethod",
            ValueType::Enum(<HealthCheckMethod as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    SetLoadBalancerHTTPSListenerAttributeRequest,
    SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_REQUEST, 0 => load_balancer_id, 1 =>
    listener_port, 2 => description, 3 => scheduler, 4 => health_check, 5 =>
    health_check_domain, 6 => health_check_uri, 7 => healthy_threshold, 8 =>
    unhealthy_threshold, 9 => health_check_timeout, 10 => health_check_connect_port, 11
    => health_check_interval, 12 => health_check_http_code, 13 => idle_timeout, 14 =>
    request_timeout, 15 => server_certificate_id, 16 => health_check_method
);

impl SetLoadBalancerHTTPSListenerAttributeRequest {
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
    /// Sets [`health_check`](Self#structfield.health_check).
    #[inline]
    pub fn health_check(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.health_check = value.into_option();
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
}

/// The response of `SetLoadBalancerHTTPSListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPSListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "SetLoadBalancerHTTPSListenerAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    SetLoadBalancerHTTPSListenerAttributeResponse,
    SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(SetLoadBalancerHTTPSListenerAttributeResponse);

impl SetLoadBalancerHTTPSListenerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetLoadBalancerHTTPSListenerAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_REQUEST,
    response: &SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetLoadBalancerHTTPSListenerAttributeRequest {
    type Response = SetLoadBalancerHTTPSListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &SET_LOAD_BALANCER_HTTPS_LISTENER_ATTRIBUTE;
}

impl SetLoadBalancerHTTPSListenerAttributeRequest {
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
    /// Changes the settings of an HTTPS listener.
    ///
    /// Parameters with their limits, errors, and an example: [`SetLoadBalancerHTTPSListenerAttributeRequest`].
    #[inline]
    pub fn set_load_balancer_https_listener_attribute(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<SetLoadBalancerHTTPSListenerAttributeRequest> {
        Call::new(
            &self.inner,
            SetLoadBalancerHTTPSListenerAttributeRequest::new(
                load_balancer_id,
                listener_port,
            ),
        )
    }
}

impl Call<SetLoadBalancerHTTPSListenerAttributeRequest> {
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
    /// Whether health checks are enabled.
    #[inline]
    pub fn health_check(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.request.health_check = value.into_option();
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
    /// Id of the server certificate.
    #[inline]
    pub fn server_certificate_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.server_certificate_id = value.into_option();
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
}
