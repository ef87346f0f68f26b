// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleasePostPaidInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a pay-as-you-go instance.
///
/// The parameters of `ReleasePostPaidInstance`. Sent with [`Client::release_post_paid_instance`](super::super::Client::release_post_paid_instance); the response is a [`ReleasePostPaidInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.release_post_paid_instance("i-instance****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasePostPaidInstanceRequest {
    /// Instance to delete. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static RELEASE_POST_PAID_INSTANCE_REQUEST: Schema = Schema::new(
    "ReleasePostPaidInstanceRequest",
    &[Field::new("InstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    ReleasePostPaidInstanceRequest, RELEASE_POST_PAID_INSTANCE_REQUEST, 0 => instance_id
);

impl ReleasePostPaidInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `ReleasePostPaidInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasePostPaidInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RELEASE_POST_PAID_INSTANCE_RESPONSE: Schema = Schema::new(
    "ReleasePostPaidInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReleasePostPaidInstanceResponse, RELEASE_POST_PAID_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ReleasePostPaidInstanceResponse);

impl ReleasePostPaidInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RELEASE_POST_PAID_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleasePostPaidInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RELEASE_POST_PAID_INSTANCE_REQUEST,
    response: &RELEASE_POST_PAID_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReleasePostPaidInstanceRequest {
    type Response = ReleasePostPaidInstanceResponse;
    const ACTION: &'static ActionInfo = &RELEASE_POST_PAID_INSTANCE;
}

impl ReleasePostPaidInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Deletes a pay-as-you-go instance.
    ///
    /// Parameters with their limits, errors, and an example: [`ReleasePostPaidInstanceRequest`].
    #[inline]
    pub fn release_post_paid_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<ReleasePostPaidInstanceRequest> {
        Call::new(&self.inner, ReleasePostPaidInstanceRequest::new(instance_id))
    }
}
