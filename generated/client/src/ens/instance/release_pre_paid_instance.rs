// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleasePrePaidInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a subscription instance.
///
/// The parameters of `ReleasePrePaidInstance`. Sent with [`Client::release_pre_paid_instance`](super::super::Client::release_pre_paid_instance); the response is a [`ReleasePrePaidInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.release_pre_paid_instance("i-instance****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasePrePaidInstanceRequest {
    /// Instance to delete. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static RELEASE_PRE_PAID_INSTANCE_REQUEST: Schema = Schema::new(
    "ReleasePrePaidInstanceRequest",
    &[Field::new("InstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    ReleasePrePaidInstanceRequest, RELEASE_PRE_PAID_INSTANCE_REQUEST, 0 => instance_id
);

impl ReleasePrePaidInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `ReleasePrePaidInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasePrePaidInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RELEASE_PRE_PAID_INSTANCE_RESPONSE: Schema = Schema::new(
    "ReleasePrePaidInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReleasePrePaidInstanceResponse, RELEASE_PRE_PAID_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ReleasePrePaidInstanceResponse);

impl ReleasePrePaidInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RELEASE_PRE_PAID_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleasePrePaidInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RELEASE_PRE_PAID_INSTANCE_REQUEST,
    response: &RELEASE_PRE_PAID_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReleasePrePaidInstanceRequest {
    type Response = ReleasePrePaidInstanceResponse;
    const ACTION: &'static ActionInfo = &RELEASE_PRE_PAID_INSTANCE;
}

impl ReleasePrePaidInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Deletes a subscription instance.
    ///
    /// Parameters with their limits, errors, and an example: [`ReleasePrePaidInstanceRequest`].
    #[inline]
    pub fn release_pre_paid_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<ReleasePrePaidInstanceRequest> {
        Call::new(&self.inner, ReleasePrePaidInstanceRequest::new(instance_id))
    }
}
