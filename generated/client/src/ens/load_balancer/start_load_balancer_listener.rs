// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartLoadBalancerListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StartLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct StartLoadBalancerListenerRequest {
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// Protocol of the listener.
    pub listener_protocol: Option<String>,
}

pub(crate) static START_LOAD_BALANCER_LISTENER_REQUEST: Schema = Schema {
    name: "StartLoadBalancerListenerRequest",
    fields: &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerProtocol", ValueType::String),
    ],
};

aliyun_api_core::record!(
    StartLoadBalancerListenerRequest, START_LOAD_BALANCER_LISTENER_REQUEST, 0 =>
    listener_port, 1 => load_balancer_id, 2 => listener_protocol
);

/// The response of `StartLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct StartLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static START_LOAD_BALANCER_LISTENER_RESPONSE: Schema = Schema {
    name: "StartLoadBalancerListenerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    StartLoadBalancerListenerResponse, START_LOAD_BALANCER_LISTENER_RESPONSE, 0 =>
    request_id
);

static START_LOAD_BALANCER_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StartLoadBalancerListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &START_LOAD_BALANCER_LISTENER_REQUEST,
    response: &START_LOAD_BALANCER_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StartLoadBalancerListenerRequest {
    type Response = StartLoadBalancerListenerResponse;
    const ACTION: &'static ActionInfo = &START_LOAD_BALANCER_LISTENER;
}

impl StartLoadBalancerListenerRequest {
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
    /// Starts a listener of a load balancer.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.19.
    #[inline]
    pub fn start_load_balancer_listener(
        &self,
        listener_port: i64,
        load_balancer_id: impl Into<String>,
    ) -> Call<StartLoadBalancerListenerRequest> {
        Call::new(
            &self.inner,
            StartLoadBalancerListenerRequest::new(listener_port, load_balancer_id),
        )
    }
}

impl Call<StartLoadBalancerListenerRequest> {
    /// Protocol of the listener.
    #[inline]
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.request.listener_protocol = Some(value.into());
        self
    }
}
