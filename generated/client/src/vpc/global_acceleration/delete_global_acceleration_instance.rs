// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a global acceleration instance.
///
/// Only a pay-as-you-go instance can be deleted. Disassociate the backend server of a dedicated-bandwidth instance, or remove all EIPs from a shared-bandwidth instance, first.
///
/// The parameters of `DeleteGlobalAccelerationInstance`. Sent with [`Client::delete_global_acceleration_instance`](super::super::Client::delete_global_acceleration_instance); the response is a [`DeleteGlobalAccelerationInstanceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_global_acceleration_instance("ga-asdfsl22sxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectGlobalAccelerationInstanceIdStatus`](super::super::ErrorCode::IncorrectGlobalAccelerationInstanceIdStatus), [`InvalidGlobalAccelerationInstanceId.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceIdNotFound), [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid), [`DependencyViolation.Ips`](super::super::ErrorCode::DependencyViolationIps), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.5; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstanceRequest {
    /// Instance to delete.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: Option<String>,
}

pub(crate) static DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema::new(
    "DeleteGlobalAccelerationInstanceRequest",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteGlobalAccelerationInstanceRequest, DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 => global_acceleration_instance_id, 1 => region_id
);

impl DeleteGlobalAccelerationInstanceRequest {
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `DeleteGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema::new(
    "DeleteGlobalAccelerationInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteGlobalAccelerationInstanceResponse,
    DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteGlobalAccelerationInstanceResponse);

impl DeleteGlobalAccelerationInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[
        ("Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteGlobalAccelerationInstanceRequest {
    type Response = DeleteGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &DELETE_GLOBAL_ACCELERATION_INSTANCE;
}

impl DeleteGlobalAccelerationInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a global acceleration instance.
    ///
    /// Only a pay-as-you-go instance can be deleted. Disassociate the backend server of a dedicated-bandwidth instance, or remove all EIPs from a shared-bandwidth instance, first.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteGlobalAccelerationInstanceRequest`].
    #[inline]
    pub fn delete_global_acceleration_instance(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> Call<DeleteGlobalAccelerationInstanceRequest> {
        Call::new(
            &self.inner,
            DeleteGlobalAccelerationInstanceRequest::new(global_acceleration_instance_id),
        )
    }
}

impl Call<DeleteGlobalAccelerationInstanceRequest> {
    /// Region the instance is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
