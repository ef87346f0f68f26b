// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddGlobalAccelerationInstanceIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an EIP to a shared-bandwidth instance.
///
/// The EIP must be pay-as-you-go and in the region of the instance.
///
/// The parameters of `AddGlobalAccelerationInstanceIp`. Sent with [`Client::add_global_acceleration_instance_ip`](super::super::Client::add_global_acceleration_instance_ip); the response is a [`AddGlobalAccelerationInstanceIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .add_global_acceleration_instance_ip(vpc::AddGlobalAccelerationInstanceIpRequired {
///         global_acceleration_instance_id: "ga-LXXX111".into(),
///         ip_instance_id: "i-rw434rwfafxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`IpInstanceId.AlreadyInBandwidthPackage`](super::super::ErrorCode::IpInstanceIdAlreadyInBandwidthPackage), [`IpInstanceId.BizStatusInvalid`](super::super::ErrorCode::IpInstanceIdBizStatusInvalid), [`IpInstanceId.ChargeType.NotSupport`](super::super::ErrorCode::IpInstanceIdChargeTypeNotSupport), [`BandwidthPackageId.InvalidBizStatus`](super::super::ErrorCode::BandwidthPackageIdInvalidBizStatus), [`IpInstanceId.QuotaExceeded`](super::super::ErrorCode::IpInstanceIdQuotaExceeded), [`EipOperation.TooFrequently`](super::super::ErrorCode::EipOperationTooFrequently), [`InvalidIpInstanceId.NotFound`](super::super::ErrorCode::InvalidIpInstanceIdNotFound), [`IpInstanceId.InvalidIpInternetChargeType`](super::super::ErrorCode::IpInstanceIdInvalidIpInternetChargeType), [`IpInstanceId.StatusNotAvailable`](super::super::ErrorCode::IpInstanceIdStatusNotAvailable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.9; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIpRequest {
    /// Shared-bandwidth instance to add the EIP to.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// EIP to add.
    ///
    /// Required.
    pub ip_instance_id: String,
    /// Region of the instance and the EIP.
    pub region_id: Option<String>,
}

pub(crate) static ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema = Schema::new(
    "AddGlobalAccelerationInstanceIpRequest",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    AddGlobalAccelerationInstanceIpRequest, ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    0 => global_acceleration_instance_id, 1 => ip_instance_id, 2 => region_id
);

impl AddGlobalAccelerationInstanceIpRequest {
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

/// The response of `AddGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE: Schema = Schema::new(
    "AddGlobalAccelerationInstanceIpResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AddGlobalAccelerationInstanceIpResponse,
    ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AddGlobalAccelerationInstanceIpResponse);

impl AddGlobalAccelerationInstanceIpResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ADD_GLOBAL_ACCELERATION_INSTANCE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddGlobalAccelerationInstanceIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    response: &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    classes: &[
        ("IpInstanceId.AlreadyInBandwidthPackage", ErrorClass::Conflict),
        ("IpInstanceId.BizStatusInvalid", ErrorClass::Denied),
        ("IpInstanceId.ChargeType.NotSupport", ErrorClass::Invalid),
        ("BandwidthPackageId.InvalidBizStatus", ErrorClass::Denied),
        ("IpInstanceId.QuotaExceeded", ErrorClass::Quota),
        ("EipOperation.TooFrequently", ErrorClass::Throttling),
        ("IpInstanceId.InvalidIpInternetChargeType", ErrorClass::Invalid),
        ("IpInstanceId.StatusNotAvailable", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddGlobalAccelerationInstanceIpRequest {
    type Response = AddGlobalAccelerationInstanceIpResponse;
    const ACTION: &'static ActionInfo = &ADD_GLOBAL_ACCELERATION_INSTANCE_IP;
}

/// What `AddGlobalAccelerationInstanceIp` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AddGlobalAccelerationInstanceIpRequired {
    /// Shared-bandwidth instance to add the EIP to.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// EIP to add.
    ///
    /// Required.
    pub ip_instance_id: String,
}

impl std::fmt::Debug for AddGlobalAccelerationInstanceIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddGlobalAccelerationInstanceIpRequired",
            &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
            &[(0, &self.global_acceleration_instance_id), (1, &self.ip_instance_id)],
            f,
        )
    }
}

impl AddGlobalAccelerationInstanceIpRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AddGlobalAccelerationInstanceIpRequired) -> Self {
        Self {
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            ip_instance_id: required.ip_instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an EIP to a shared-bandwidth instance.
    ///
    /// The EIP must be pay-as-you-go and in the region of the instance.
    ///
    /// Parameters with their limits, errors, and an example: [`AddGlobalAccelerationInstanceIpRequest`].
    #[inline]
    pub fn add_global_acceleration_instance_ip(
        &self,
        required: AddGlobalAccelerationInstanceIpRequired,
    ) -> Call<AddGlobalAccelerationInstanceIpRequest> {
        Call::new(&self.inner, AddGlobalAccelerationInstanceIpRequest::new(required))
    }
}

impl Call<AddGlobalAccelerationInstanceIpRequest> {
    /// Region of the instance and the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
