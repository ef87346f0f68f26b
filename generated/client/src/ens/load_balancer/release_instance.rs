// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Releases a load balancer, an elastic public IP address (EIP) or a disk.
///
/// Where a product has an action of its own to release or unsubscribe, that one is recommended.
///
/// The parameters of `ReleaseInstance`. Sent with [`Client::release_instance`](super::super::Client::release_instance); the response is a [`ReleaseInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.release_instance("eip-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 11.2; Edge Node Service API manual (2022), section 1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// Id of the resource to release.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static RELEASE_INSTANCE_REQUEST: Schema = Schema::new(
    "ReleaseInstanceRequest",
    &[Field::new("InstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    ReleaseInstanceRequest, RELEASE_INSTANCE_REQUEST, 0 => instance_id
);

impl ReleaseInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `ReleaseInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Type of the resource that was released.
    pub resource_type: Option<String>,
    metadata: Metadata,
}

pub(crate) static RELEASE_INSTANCE_RESPONSE: Schema = Schema::new(
    "ReleaseInstanceResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ReleaseInstanceResponse, RELEASE_INSTANCE_RESPONSE, 0 => request_id, 1 =>
    resource_type
);

aliyun_api_core::response!(ReleaseInstanceResponse);

impl ReleaseInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

static RELEASE_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleaseInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RELEASE_INSTANCE_REQUEST,
    response: &RELEASE_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    const ACTION: &'static ActionInfo = &RELEASE_INSTANCE;
}

impl ReleaseInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Releases a load balancer, an elastic public IP address (EIP) or a disk.
    ///
    /// Where a product has an action of its own to release or unsubscribe, that one is recommended.
    ///
    /// Parameters with their limits, errors, and an example: [`ReleaseInstanceRequest`].
    #[inline]
    pub fn release_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<ReleaseInstanceRequest> {
        Call::new(&self.inner, ReleaseInstanceRequest::new(instance_id))
    }
}
