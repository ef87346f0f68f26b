// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancerUDPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows the settings of a UDP listener.
///
/// `HealthyThreshold`, `UnhealthyThreshold`, `HealthCheckConnectTimeout` and `HealthCheckInterval` take effect only if `HealthCheck` is `on`.
/// A `HealthCheckConnectTimeout` below `HealthCheckInterval` has no effect; `HealthCheckInterval` is the timeout then.
///
/// The parameters of `DescribeLoadBalancerUDPListenerAttribute`. Sent with [`Client::describe_load_balancer_udp_listener_attribute`](super::super::Client::describe_load_balancer_udp_listener_attribute); the response is a [`DescribeLoadBalancerUDPListenerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_load_balancer_udp_listener_attribute("lb-5pzipr2fszqt12xf64uy5****", 80)
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
/// Source: Edge Node Service API manual (2022), section 11.9; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeRequest {
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeLoadBalancerUDPListenerAttributeRequest",
    &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancerUDPListenerAttributeRequest,
    DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST, 0 => listener_port, 1 =>
    load_balancer_id
);

impl DescribeLoadBalancerUDPListenerAttributeRequest {
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

/// The response of `DescribeLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Port that the load balancer listens on.
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
    /// Connection timeout.
    ///
    /// 10 to 900 seconds.
    pub established_timeout: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeLoadBalancerUDPListenerAttributeResponse",
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
        Field::new("HealthCheckConnectTimeout", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("BackendServerPort", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("HealthCheckReq", ValueType::String),
        Field::new("HealthCheckExp", ValueType::String),
        Field::new("EipTransmit", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("EstablishedTimeout", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeLoadBalancerUDPListenerAttributeResponse,
    DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id, 1 =>
    listener_port, 2 => status, 3 => bandwidth, 4 => scheduler, 5 => health_check, 6 =>
    healthy_threshold, 7 => unhealthy_threshold, 8 => health_check_connect_timeout, 9 =>
    health_check_interval, 10 => description, 11 => backend_server_port, 12 =>
    health_check_connect_port, 13 => health_check_req, 14 => health_check_exp, 15 =>
    eip_transmit, 16 => established_timeout
);

aliyun_api_core::response!(DescribeLoadBalancerUDPListenerAttributeResponse);

impl DescribeLoadBalancerUDPListenerAttributeResponse {
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
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
    /// Sets [`health_check_req`](Self#structfield.health_check_req).
    #[inline]
    pub fn health_check_req(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_req = value.into_option();
        self
    }
    /// Sets [`health_check_exp`](Self#structfield.health_check_exp).
    #[inline]
    pub fn health_check_exp(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_exp = value.into_option();
        self
    }
    /// Sets [`eip_transmit`](Self#structfield.eip_transmit).
    #[inline]
    pub fn eip_transmit(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.eip_transmit = value.into_option();
        self
    }
    /// Sets [`established_timeout`](Self#structfield.established_timeout).
    #[inline]
    pub fn established_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.established_timeout = value.into_option();
        self
    }
}

static DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeLoadBalancerUDPListenerAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeLoadBalancerUDPListenerAttributeRequest {
    type Response = DescribeLoadBalancerUDPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE;
}

impl DescribeLoadBalancerUDPListenerAttributeRequest {
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
    /// Shows the settings of a UDP listener.
    ///
    /// `HealthyThreshold`, `UnhealthyThreshold`, `HealthCheckConnectTimeout` and `HealthCheckInterval` take effect only if `HealthCheck` is `on`.
    /// A `HealthCheckConnectTimeout` below `HealthCheckInterval` has no effect; `HealthCheckInterval` is the timeout then.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeLoadBalancerUDPListenerAttributeRequest`].
    #[inline]
    pub fn describe_load_balancer_udp_listener_attribute(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<DescribeLoadBalancerUDPListenerAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeLoadBalancerUDPListenerAttributeRequest::new(
                load_balancer_id,
                listener_port,
            ),
        )
    }
}

impl aliyun_api_core::Lookup for DescribeLoadBalancerUDPListenerAttributeRequest {
    type Found = DescribeLoadBalancerUDPListenerAttributeResponse;
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
        response: DescribeLoadBalancerUDPListenerAttributeResponse,
    ) -> Vec<DescribeLoadBalancerUDPListenerAttributeResponse> {
        vec![response]
    }
}

impl Client {
    /// Waits until a Listener is `Stopped`; it looks with `DescribeLoadBalancerUDPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_udp_listener_stopped(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::Wait<DescribeLoadBalancerUDPListenerAttributeRequest> {
        crate::Wait::new(
            &self.inner,
            "Stopped",
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
    /// Waits until a Listener is `Running`; it looks with `DescribeLoadBalancerUDPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_udp_listener_running(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::Wait<DescribeLoadBalancerUDPListenerAttributeRequest> {
        crate::Wait::new(
            &self.inner,
            "Running",
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
    /// Waits until a Listener is gone; it looks with `DescribeLoadBalancerUDPListenerAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_udp_listener_deleted(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> crate::WaitGone<DescribeLoadBalancerUDPListenerAttributeRequest> {
        crate::WaitGone::new(
            &self.inner,
            vec![load_balancer_id.into(), listener_port.to_string()],
        )
    }
}
