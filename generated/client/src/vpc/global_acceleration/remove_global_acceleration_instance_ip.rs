// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveGlobalAccelerationInstanceIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes an EIP from a shared-bandwidth instance.
///
/// The parameters of `RemoveGlobalAccelerationInstanceIp`. Sent with [`Client::remove_global_acceleration_instance_ip`](super::super::Client::remove_global_acceleration_instance_ip); the response is a [`RemoveGlobalAccelerationInstanceIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .remove_global_acceleration_instance_ip(vpc::RemoveGlobalAccelerationInstanceIpRequired {
///         global_acceleration_instance_id: "ga-m5ex47zwya1sejynidhms".into(),
///         ip_instance_id: "eip-bp13e9i2qst4g6jzi35tc".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`IpInstanceId.NotBandwidthPackage`](super::super::ErrorCode::IpInstanceIdNotBandwidthPackage), [`DependencyViolation.ip`](super::super::ErrorCode::DependencyViolationIp), [`EIP_BIND_NATGATEWAY`](super::super::ErrorCode::EipBindNatgateway), [`IpInstanceId.StatusNotAvailable`](super::super::ErrorCode::IpInstanceIdStatusNotAvailable), [`OperationUnsupported.IpNotInCbwp`](super::super::ErrorCode::OperationUnsupportedIpNotInCbwp).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.10; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveGlobalAccelerationInstanceIpRequest {
    /// Shared-bandwidth instance to remove the EIP from.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// EIP to remove.
    ///
    /// Required.
    pub ip_instance_id: String,
    /// Region of the instance.
    pub region_id: Option<String>,
}

pub(crate) static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema = Schema::new(
    "RemoveGlobalAccelerationInstanceIpRequest",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    RemoveGlobalAccelerationInstanceIpRequest,
    REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST, 0 => global_acceleration_instance_id,
    1 => ip_instance_id, 2 => region_id
);

impl RemoveGlobalAccelerationInstanceIpRequest {
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = value.into();
        self
    }
    /// Sets [`ip_instance_id`](Self#structfield.ip_instance_id).
    #[inline]
    pub fn ip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ip_instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `RemoveGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE: Schema = Schema::new(
    "RemoveGlobalAccelerationInstanceIpResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RemoveGlobalAccelerationInstanceIpResponse,
    REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(RemoveGlobalAccelerationInstanceIpResponse);

impl RemoveGlobalAccelerationInstanceIpResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveGlobalAccelerationInstanceIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    response: &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    classes: &[
        ("IpInstanceId.NotBandwidthPackage", ErrorClass::Invalid),
        ("EIP_BIND_NATGATEWAY", ErrorClass::Conflict),
        ("IpInstanceId.StatusNotAvailable", ErrorClass::NotReady),
        ("OperationUnsupported.IpNotInCbwp", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemoveGlobalAccelerationInstanceIpRequest {
    type Response = RemoveGlobalAccelerationInstanceIpResponse;
    const ACTION: &'static ActionInfo = &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP;
}

/// What `RemoveGlobalAccelerationInstanceIp` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct RemoveGlobalAccelerationInstanceIpRequired {
    /// Shared-bandwidth instance to remove the EIP from.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// EIP to remove.
    ///
    /// Required.
    pub ip_instance_id: String,
}

impl std::fmt::Debug for RemoveGlobalAccelerationInstanceIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RemoveGlobalAccelerationInstanceIpRequired",
            &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
            &[(0, &self.global_acceleration_instance_id), (1, &self.ip_instance_id)],
            f,
        )
    }
}

impl RemoveGlobalAccelerationInstanceIpRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: RemoveGlobalAccelerationInstanceIpRequired) -> Self {
        Self {
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            ip_instance_id: required.ip_instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes an EIP from a shared-bandwidth instance.
    ///
    /// Parameters with their limits, errors, and an example: [`RemoveGlobalAccelerationInstanceIpRequest`].
    #[inline]
    pub fn remove_global_acceleration_instance_ip(
        &self,
        required: RemoveGlobalAccelerationInstanceIpRequired,
    ) -> Call<RemoveGlobalAccelerationInstanceIpRequest> {
        Call::new(&self.inner, RemoveGlobalAccelerationInstanceIpRequest::new(required))
    }
}

impl Call<RemoveGlobalAccelerationInstanceIpRequest> {
    /// Region of the instance.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
