// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyLoadBalancerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name of a load balancer.
///
/// The parameters of `ModifyLoadBalancerAttribute`. Sent with [`Client::modify_load_balancer_attribute`](super::super::Client::modify_load_balancer_attribute); the response is a [`ModifyLoadBalancerAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_load_balancer_attribute(ens::ModifyLoadBalancerAttributeRequired {
///         load_balancer_id: "lb-5q73cv04zeyh43lh74lp4gtm8".into(),
///         load_balancer_name: "test".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributeRequest {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// New name of the load balancer. A single character is only on the page of CreateLoadBalancer.
    ///
    /// Required. 1 to 128 characters; does not start with `http://` or `https://`.
    pub load_balancer_name: String,
}

pub(crate) static MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyLoadBalancerAttributeRequest",
    &[
        Field::new("LoadBalancerId", ValueType::String).required(),
        Field::new("LoadBalancerName", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyLoadBalancerAttributeRequest, MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST, 0 =>
    load_balancer_id, 1 => load_balancer_name
);

impl ModifyLoadBalancerAttributeRequest {
    /// Sets [`load_balancer_id`](Self#structfield.load_balancer_id).
    #[inline]
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = value.into();
        self
    }
    /// Sets [`load_balancer_name`](Self#structfield.load_balancer_name).
    #[inline]
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = value.into();
        self
    }
}

/// The response of `ModifyLoadBalancerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyLoadBalancerAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyLoadBalancerAttributeResponse, MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyLoadBalancerAttributeResponse);

impl ModifyLoadBalancerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_LOAD_BALANCER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyLoadBalancerAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST,
    response: &MODIFY_LOAD_BALANCER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyLoadBalancerAttributeRequest {
    type Response = ModifyLoadBalancerAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_LOAD_BALANCER_ATTRIBUTE;
}

/// What `ModifyLoadBalancerAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyLoadBalancerAttributeRequired {
    /// Id of the load balancer.
    ///
    /// Required.
    pub load_balancer_id: String,
    /// New name of the load balancer. A single character is only on the page of CreateLoadBalancer.
    ///
    /// Required. 1 to 128 characters; does not start with `http://` or `https://`.
    pub load_balancer_name: String,
}

impl std::fmt::Debug for ModifyLoadBalancerAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyLoadBalancerAttributeRequired",
            &MODIFY_LOAD_BALANCER_ATTRIBUTE_REQUEST,
            &[(0, &self.load_balancer_id), (1, &self.load_balancer_name)],
            f,
        )
    }
}

impl ModifyLoadBalancerAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyLoadBalancerAttributeRequired) -> Self {
        Self {
            load_balancer_id: required.load_balancer_id,
            load_balancer_name: required.load_balancer_name,
        }
    }
}

impl Client {
    /// Changes the name of a load balancer.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyLoadBalancerAttributeRequest`].
    #[inline]
    pub fn modify_load_balancer_attribute(
        &self,
        required: ModifyLoadBalancerAttributeRequired,
    ) -> Call<ModifyLoadBalancerAttributeRequest> {
        Call::new(&self.inner, ModifyLoadBalancerAttributeRequest::new(required))
    }
}
