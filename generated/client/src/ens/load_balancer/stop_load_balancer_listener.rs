// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StopLoadBalancerListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StopLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct StopLoadBalancerListenerRequest {
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// Protocol of the listener.
    pub listener_protocol: Option<String>,
}

pub(crate) static STOP_LOAD_BALANCER_LISTENER_REQUEST: Schema = Schema {
    name: "StopLoadBalancerListenerRequest",
    fields: &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerProtocol", ValueType::String),
    ],
};

aliyun_api_core::record!(
    StopLoadBalancerListenerRequest, STOP_LOAD_BALANCER_LISTENER_REQUEST, 0 =>
    listener_port, 1 => load_balancer_id, 2 => listener_protocol
);

/// The response of `StopLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct StopLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static STOP_LOAD_BALANCER_LISTENER_RESPONSE: Schema = Schema {
    name: "StopLoadBalancerListenerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    StopLoadBalancerListenerResponse, STOP_LOAD_BALANCER_LISTENER_RESPONSE, 0 =>
    request_id
);

static STOP_LOAD_BALANCER_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StopLoadBalancerListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &STOP_LOAD_BALANCER_LISTENER_REQUEST,
    response: &STOP_LOAD_BALANCER_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StopLoadBalancerListenerRequest {
    type Response = StopLoadBalancerListenerResponse;
    const ACTION: &'static ActionInfo = &STOP_LOAD_BALANCER_LISTENER;
}

impl StopLoadBalancerListenerRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(listener_port: i64, load_balancer_id: impl Into<String>) -> Self {
        Self {
            listener_port,
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Stops a listener of a load balancer.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `IncorrectInstanceStatus`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.20.
    #[inline]
    pub fn stop_load_balancer_listener(
        &self,
        listener_port: i64,
        load_balancer_id: impl Into<String>,
    ) -> Call<StopLoadBalancerListenerRequest> {
        Call::new(
            &self.inner,
            StopLoadBalancerListenerRequest::new(listener_port, load_balancer_id),
        )
    }
}

impl Call<StopLoadBalancerListenerRequest> {
    /// Protocol of the listener.
    #[inline]
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.request.listener_protocol = Some(value.into());
        self
    }
}
