// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetLoadBalancerUDPListenerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `SetLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct SetLoadBalancerUDPListenerAttributeRequest {
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
}

pub(crate) static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "SetLoadBalancerUDPListenerAttributeRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    SetLoadBalancerUDPListenerAttributeRequest,
    SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST, 0 => load_balancer_id, 1 =>
    listener_port, 2 => description, 3 => scheduler, 4 => healthy_threshold, 5 =>
    unhealthy_threshold, 6 => health_check_connect_timeout, 7 => health_check_interval, 8
    => health_check_connect_port, 9 => health_check_req, 10 => health_check_exp, 11 =>
    eip_transmit
);

/// The response of `SetLoadBalancerUDPListenerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct SetLoadBalancerUDPListenerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "SetLoadBalancerUDPListenerAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    SetLoadBalancerUDPListenerAttributeResponse,
    SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE, 0 => request_id
);

static SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetLoadBalancerUDPListenerAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_REQUEST,
    response: &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetLoadBalancerUDPListenerAttributeRequest {
    type Response = SetLoadBalancerUDPListenerAttributeResponse;
    const ACTION: &'static ActionInfo = &SET_LOAD_BALANCER_UDP_LISTENER_ATTRIBUTE;
}

impl SetLoadBalancerUDPListenerAttributeRequest {
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
    /// Changes the settings of a UDP listener.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `IncorrectInstanceStatus`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.8.
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
    /// Port for health checks. If omitted, BackendServerPort is used.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i64) -> Self {
        self.request.health_check_connect_port = Some(value);
        self
    }
    /// Request text of a health check, letters and digits.
    #[inline]
    pub fn health_check_req(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_req = Some(value.into());
        self
    }
    /// Expected response text of a health check, letters and digits.
    #[inline]
    pub fn health_check_exp(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_exp = Some(value.into());
        self
    }
    /// Whether the EIP is passed through.
    #[inline]
    pub fn eip_transmit(mut self, value: impl Into<OnOff>) -> Self {
        self.request.eip_transmit = Some(value.into());
        self
    }
}
