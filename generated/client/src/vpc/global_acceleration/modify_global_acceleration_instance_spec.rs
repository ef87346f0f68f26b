// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the bandwidth of a global acceleration instance.
///
/// The instance is pay-as-you-go: the bandwidth of a subscription instance is changed in the console.
///
/// The parameters of `ModifyGlobalAccelerationInstanceSpec`. Sent with [`Client::modify_global_acceleration_instance_spec`](super::super::Client::modify_global_acceleration_instance_spec); the response is a [`ModifyGlobalAccelerationInstanceSpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_global_acceleration_instance_spec("ga-32s33sxxxxxxxx", 10).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidGlobalAccelerationInstanceId.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceIdNotFound), [`InvalidGlobalAccelerationInstanceName.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceNameMalformed), [`InvalidGlobalAccelerationInstanceDescription.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceDescriptionMalformed), [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`Forbidden.ChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenChargeTypeIsPrepaid), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.4; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpecRequest {
    /// New peak bandwidth of the instance. Today only 10 is documented.
    ///
    /// Required. `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Instance to change.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: Option<String>,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyGlobalAccelerationInstanceSpecRequest",
    &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceSpecRequest,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST, 0 => bandwidth, 1 =>
    global_acceleration_instance_id, 2 => region_id
);

impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
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

/// The response of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyGlobalAccelerationInstanceSpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceSpecResponse,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyGlobalAccelerationInstanceSpecResponse);

impl ModifyGlobalAccelerationInstanceSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyGlobalAccelerationInstanceSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    response: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE,
    classes: &[
        ("Forbidden.ChargeTypeIsPrepaid", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyGlobalAccelerationInstanceSpecRequest {
    type Response = ModifyGlobalAccelerationInstanceSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC;
}

impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        global_acceleration_instance_id: impl Into<String>,
        bandwidth: i64,
    ) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the bandwidth of a global acceleration instance.
    ///
    /// The instance is pay-as-you-go: the bandwidth of a subscription instance is changed in the console.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyGlobalAccelerationInstanceSpecRequest`].
    #[inline]
    pub fn modify_global_acceleration_instance_spec(
        &self,
        global_acceleration_instance_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<ModifyGlobalAccelerationInstanceSpecRequest> {
        Call::new(
            &self.inner,
            ModifyGlobalAccelerationInstanceSpecRequest::new(
                global_acceleration_instance_id,
                bandwidth,
            ),
        )
    }
}

impl Call<ModifyGlobalAccelerationInstanceSpecRequest> {
    /// Region the instance is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
