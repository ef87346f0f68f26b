// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteLoadBalancerListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerListenerRequest {
    /// Port that the load balancer listens on.
    ///
    /// 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    pub load_balancer_id: String,
    /// Protocol of the listener.
    pub listener_protocol: Option<String>,
}

pub(crate) static DELETE_LOAD_BALANCER_LISTENER_REQUEST: Schema = Schema {
    name: "DeleteLoadBalancerListenerRequest",
    fields: &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerProtocol", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteLoadBalancerListenerRequest, DELETE_LOAD_BALANCER_LISTENER_REQUEST, 0 =>
    listener_port, 1 => load_balancer_id, 2 => listener_protocol
);

/// The response of `DeleteLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_LOAD_BALANCER_LISTENER_RESPONSE: Schema = Schema {
    name: "DeleteLoadBalancerListenerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteLoadBalancerListenerResponse, DELETE_LOAD_BALANCER_LISTENER_RESPONSE, 0 =>
    request_id
);

static DELETE_LOAD_BALANCER_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteLoadBalancerListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_LOAD_BALANCER_LISTENER_REQUEST,
    response: &DELETE_LOAD_BALANCER_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteLoadBalancerListenerRequest {
    type Response = DeleteLoadBalancerListenerResponse;
    const ACTION: &'static ActionInfo = &DELETE_LOAD_BALANCER_LISTENER;
}

impl DeleteLoadBalancerListenerRequest {
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
    /// Deletes a listener of a load balancer.
    ///
    /// # Errors
    /// `Invalid%s`, `Missing%s`, `IncorrectInstanceStatus`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.21.
    #[inline]
    pub fn delete_load_balancer_listener(
        &self,
        listener_port: i64,
        load_balancer_id: impl Into<String>,
    ) -> Call<DeleteLoadBalancerListenerRequest> {
        Call::new(
            &self.inner,
            DeleteLoadBalancerListenerRequest::new(listener_port, load_balancer_id),
        )
    }
}

impl Call<DeleteLoadBalancerListenerRequest> {
    /// Protocol of the listener.
    #[inline]
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.request.listener_protocol = Some(value.into());
        self
    }
}
