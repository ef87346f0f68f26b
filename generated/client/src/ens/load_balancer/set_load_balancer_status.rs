// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetLoadBalancerStatus`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Sets the state of a load balancer, which decides whether its listeners forward traffic.
///
/// The parameters of `SetLoadBalancerStatus`. Sent with [`Client::set_load_balancer_status`](super::super::Client::set_load_balancer_status); the response is a [`SetLoadBalancerStatusResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .set_load_balancer_status(ens::SetLoadBalancerStatusRequired {
///         load_balancer_id: "lb-id-example".into(),
///         load_balancer_status: "Active".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerStatusRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// New state of the load balancer.
    ///
    /// Required.
    pub load_balancer_status: LoadBalancerTargetStatus,
}

pub(crate) static SET_LOAD_BALANCER_STATUS_REQUEST: Schema = Schema::new(
    "SetLoadBalancerStatusRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new(
                "LoadBalancerStatus",
                ValueType::Enum(<LoadBalancerTargetStatus as OpenEnum>::VALUES),
            )
            .required(),
    ],
);

aliyun_api_core::record!(
    SetLoadBalancerStatusRequest, SET_LOAD_BALANCER_STATUS_REQUEST, 0 =>
    load_balancer_id, 1 => load_balancer_status
);

impl SetLoadBalancerStatusRequest {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
    /// Sets [`load_balancer_status`](Self#structfield.load_balancer_status).
    #[inline]
    pub fn load_balancer_status(
        mut self,
        value: impl Into<LoadBalancerTargetStatus>,
    ) -> Self {
        self.load_balancer_status = value.into();
        self
    }
}

/// The response of `SetLoadBalancerStatus`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetLoadBalancerStatusResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static SET_LOAD_BALANCER_STATUS_RESPONSE: Schema = Schema::new(
    "SetLoadBalancerStatusResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    SetLoadBalancerStatusResponse, SET_LOAD_BALANCER_STATUS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(SetLoadBalancerStatusResponse);

impl SetLoadBalancerStatusResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// New state of the load balancer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadBalancerTargetStatus {
    /// `Active`: its listeners forward traffic by their rules.
    Active,
    /// `InActive`: its listeners forward no traffic.
    InActive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    LoadBalancerTargetStatus, Active = "Active", InActive = "InActive"
);

static SET_LOAD_BALANCER_STATUS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetLoadBalancerStatus",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_LOAD_BALANCER_STATUS_REQUEST,
    response: &SET_LOAD_BALANCER_STATUS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetLoadBalancerStatusRequest {
    type Response = SetLoadBalancerStatusResponse;
    const ACTION: &'static ActionInfo = &SET_LOAD_BALANCER_STATUS;
}

/// What `SetLoadBalancerStatus` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct SetLoadBalancerStatusRequired {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// New state of the load balancer.
    ///
    /// Required.
    pub load_balancer_status: LoadBalancerTargetStatus,
}

impl std::fmt::Debug for SetLoadBalancerStatusRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "SetLoadBalancerStatusRequired",
            &SET_LOAD_BALANCER_STATUS_REQUEST,
            &[(0, &self.load_balancer_id), (1, &self.load_balancer_status)],
            f,
        )
    }
}

impl SetLoadBalancerStatusRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: SetLoadBalancerStatusRequired) -> Self {
        Self {
            load_balancer_id: required.load_balancer_id,
            load_balancer_status: required.load_balancer_status,
        }
    }
}

impl Client {
    /// Sets the state of a load balancer, which decides whether its listeners forward traffic.
    ///
    /// Parameters with their limits, errors, and an example: [`SetLoadBalancerStatusRequest`].
    #[inline]
    pub fn set_load_balancer_status(
        &self,
        required: SetLoadBalancerStatusRequired,
    ) -> Call<SetLoadBalancerStatusRequest> {
        Call::new(&self.inner, SetLoadBalancerStatusRequest::new(required))
    }
}
