// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteLoadBalancerListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a listener of a load balancer.
///
/// The parameters of `DeleteLoadBalancerListener`. Sent with [`Client::delete_load_balancer_listener`](super::super::Client::delete_load_balancer_listener); the response is a [`DeleteLoadBalancerListenerResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .delete_load_balancer_listener("lb-5snthcyu1x10g7tywj7iu****", 8080)
///     .listener_protocol("tcp")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`ListenerNotFound`](super::super::ErrorCode::ListenerNotFound), [`IncorrectListenerStatus`](super::super::ErrorCode::IncorrectListenerStatus), [`TooManyListeners`](super::super::ErrorCode::TooManyListeners), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.21; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListenerRequest {
    /// Port that the load balancer listens on.
    ///
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// Protocol of the listener.
    ///
    /// `tcp`, `udp`, `http` or `https`.
    pub listener_protocol: Option<String>,
}

pub(crate) static DELETE_LOAD_BALANCER_LISTENER_REQUEST: Schema = Schema::new(
    "DeleteLoadBalancerListenerRequest",
    &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerProtocol", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteLoadBalancerListenerRequest, DELETE_LOAD_BALANCER_LISTENER_REQUEST, 0 =>
    listener_port, 1 => load_balancer_id, 2 => listener_protocol
);

impl DeleteLoadBalancerListenerRequest {
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
    /// Sets [`listener_protocol`](Self#structfield.listener_protocol).
    #[inline]
    pub fn listener_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.listener_protocol = value.into_option();
        self
    }
}

/// The response of `DeleteLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_LOAD_BALANCER_LISTENER_RESPONSE: Schema = Schema::new(
    "DeleteLoadBalancerListenerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteLoadBalancerListenerResponse, DELETE_LOAD_BALANCER_LISTENER_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteLoadBalancerListenerResponse);

impl DeleteLoadBalancerListenerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_LOAD_BALANCER_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteLoadBalancerListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_LOAD_BALANCER_LISTENER_REQUEST,
    response: &DELETE_LOAD_BALANCER_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("TooManyListeners", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteLoadBalancerListenerRequest {
    type Response = DeleteLoadBalancerListenerResponse;
    const ACTION: &'static ActionInfo = &DELETE_LOAD_BALANCER_LISTENER;
}

impl DeleteLoadBalancerListenerRequest {
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
    /// Deletes a listener of a load balancer.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteLoadBalancerListenerRequest`].
    #[inline]
    pub fn delete_load_balancer_listener(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<DeleteLoadBalancerListenerRequest> {
        Call::new(
            &self.inner,
            DeleteLoadBalancerListenerRequest::new(load_balancer_id, listener_port),
        )
    }
}

impl Call<DeleteLoadBalancerListenerRequest> {
    /// Protocol of the listener.
    #[inline]
    pub fn listener_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.request.listener_protocol = value.into_option();
        self
    }
}
