// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetLoadBalancerUDPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the settings of a UDP listener.
///
/// The parameters of `SetLoadBalancerUDPListenerAttribute`. Sent with [`Client::set_load_balancer_udp_listener_attribute`](super::super::Client::set_load_balancer_udp_listener_attribute); the response is a [`SetLoadBalancerUDPListenerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .set_load_balancer_udp_listener_attribute("lb-5pzipr2fszqt12xf64uy5****", 80)
///     .description("example")
///     .scheduler("wrr")
///     .healthy_threshold(4)
///     .unhealthy_threshold(4)
///     .health_check_connect_timeout(100)
///     .health_check_interval(5)
///     .health_check_connect_port(8080)
///     .health_check_req("hello")
///     .health_check_exp("ok")
///     .eip_transmit("on")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`ListenerNotFound`](super::super::ErrorCode::ListenerNotFound), [`IncorrectListenerStatus`](super::super::ErrorCode::IncorrectListenerStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.8; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerUDPListenerAttributeRequest {
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
    /// Scheduling algorithm.
    pub scheduler: Option<ListenerScheduler>,
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
    /// Port for health checks. If omitted, BackendServerPort is used.
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
    /// Whether the EIP is passed through.
    ///
    /// Default: `off`.
    pub eip_transmit: Option<OnOff>,
    /// Connection timeout. The metadata calls 900 the default.
    ///
    /// 10 to 900 seconds.
    pub established_timeout: Option<i64>,
}

pub(crate) static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "SetLoadBalancerUDPListenerAttributeRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("Description", ValueType::String),
        Field::new(
            "Scheduler",
            ValueType::Enum(<ListenerScheduler as OpenEnum>::VALUES),
        ),
        Field::new("HealthyThreshold", ValueType::Integer),
        Field::new("UnhealthyThreshold", ValueType::Integer),
        Field::new("HealthCheckConnectTimeout", ValueType::Integer),
        Field::new("HealthCheckInterval", ValueType::Integer),
        Field::new("HealthCheckConnectPort", ValueType::Integer),
        Field::new("HealthCheckReq", ValueType::String),
        Field::new("HealthCheckExp", ValueType::String),
        Field::new("EipTransmit", ValueType::Enum(<OnOff as OpenEnum>::VALUES)),
        Field::new("EstablishedTimeout", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    SetLoadBalancerUDPListenerAttributeRequest,
    SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST, 0 => load_balancer_id, 1 =>
    listener_port, 2 => description, 3 => scheduler, 4 => healthy_threshold, 5 =>
    unhealthy_threshold, 6 => health_check_connect_timeout, 7 => health_check_interval, 8
    => health_check_connect_port, 9 => health_check_req, 10 => health_check_exp, 11 =>
    eip_transmit, 12 => established_timeout
);

impl SetLoadBalancerUDPListenerAttributeRequest {
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

/// The response of `SetLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerUDPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "SetLoadBalancerUDPListenerAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    SetLoadBalancerUDPListenerAttributeResponse,
    SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(SetLoadBalancerUDPListenerAttributeResponse);

impl SetLoadBalancerUDPListenerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetLoadBalancerUDPListenerAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST,
    response: &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetLoadBalancerUDPListenerAttributeRequest {
    type Response = SetLoadBalancerUDPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE;
}

impl SetLoadBalancerUDPListenerAttributeRequest {
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
    /// Changes the settings of a UDP listener.
    ///
    /// Parameters with their limits, errors, and an example: [`SetLoadBalancerUDPListenerAttributeRequest`].
    #[inline]
    pub fn set_load_balancer_udp_listener_attribute(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<SetLoadBalancerUDPListenerAttributeRequest> {
        Call::new(
            &self.inner,
            SetLoadBalancerUDPListenerAttributeRequest::new(
                load_balancer_id,
                listener_port,
            ),
        )
    }
}

impl Call<SetLoadBalancerUDPListenerAttributeRequest> {
    /// Description of the listener.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Scheduling algorithm.
    #[inline]
    pub fn scheduler(mut self, value: impl IntoOption<ListenerScheduler>) -> Self {
        self.request.scheduler = value.into_option();
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
    /// Port for health checks. If omitted, BackendServerPort is used.
    #[inline]
    pub fn health_check_connect_port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.health_check_connect_port = value.into_option();
        self
    }
    /// Request text of a health check, letters and digits.
    #[inline]
    pub fn health_check_req(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_req = value.into_option();
        self
    }
    /// Expected response text of a health check, letters and digits.
    #[inline]
    pub fn health_check_exp(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_exp = value.into_option();
        self
    }
    /// Whether the EIP is passed through.
    #[inline]
    pub fn eip_transmit(mut self, value: impl IntoOption<OnOff>) -> Self {
        self.request.eip_transmit = value.into_option();
        self
    }
    /// Connection timeout. The metadata calls 900 the default.
    #[inline]
    pub fn established_timeout(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.established_timeout = value.into_option();
        self
    }
}
