// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartLoadBalancerListener`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Starts a listener of a load balancer.
///
/// The parameters of `StartLoadBalancerListener`. Sent with [`Client::start_load_balancer_listener`](super::super::Client::start_load_balancer_listener); the response is a [`StartLoadBalancerListenerResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.start_load_balancer_listener("lb-5saivuir6b1mupxjfbhmk****", 8080).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`ListenerNotFound`](super::super::ErrorCode::ListenerNotFound), [`IncorrectListenerStatus`](super::super::ErrorCode::IncorrectListenerStatus), [`TooManyListeners`](super::super::ErrorCode::TooManyListeners), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.19; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartLoadBalancerListenerRequest {
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

pub(crate) static START_LOAD_BALANCER_LISTENER_REQUEST: Schema = Schema::new(
    "StartLoadBalancerListenerRequest",
    &[
        Field::new("ListenerPort", ValueType::Integer).required(),
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("ListenerProtocol", ValueType::String),
    ],
);

aliyun_api_core::record!(
    StartLoadBalancerListenerRequest, START_LOAD_BALANCER_LISTENER_REQUEST, 0 =>
    listener_port, 1 => load_balancer_id, 2 => listener_protocol
);

impl StartLoadBalancerListenerRequest {
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

/// The response of `StartLoadBalancerListener`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartLoadBalancerListenerResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static START_LOAD_BALANCER_LISTENER_RESPONSE: Schema = Schema::new(
    "StartLoadBalancerListenerResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    StartLoadBalancerListenerResponse, START_LOAD_BALANCER_LISTENER_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(StartLoadBalancerListenerResponse);

impl StartLoadBalancerListenerResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static START_LOAD_BALANCER_LISTENER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StartLoadBalancerListener",
    kind: ActionKind::Write,
    idempotency: None,
    request: &START_LOAD_BALANCER_LISTENER_REQUEST,
    response: &START_LOAD_BALANCER_LISTENER_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("TooManyListeners", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StartLoadBalancerListenerRequest {
    type Response = StartLoadBalancerListenerResponse;
    const ACTION: &'static ActionInfo = &START_LOAD_BALANCER_LISTENER;
}

impl StartLoadBalancerListenerRequest {
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
    /// Starts a listener of a load balancer.
    ///
    /// Parameters with their limits, errors, and an example: [`StartLoadBalancerListenerRequest`].
    #[inline]
    pub fn start_load_balancer_listener(
        &self,
        load_balancer_id: impl Into<String>,
        listener_port: i64,
    ) -> Call<StartLoadBalancerListenerRequest> {
        Call::new(
            &self.inner,
            StartLoadBalancerListenerRequest::new(load_balancer_id, listener_port),
        )
    }
}

impl Call<StartLoadBalancerListenerRequest> {
    /// Protocol of the listener.
    #[inline]
    pub fn listener_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.request.listener_protocol = value.into_option();
        self
    }
}
