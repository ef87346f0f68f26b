// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Renames a global acceleration instance or changes its description.
///
/// The parameters of `ModifyGlobalAccelerationInstanceAttributes`. Sent with [`Client::modify_global_acceleration_instance_attributes`](super::super::Client::modify_global_acceleration_instance_attributes); the response is a [`ModifyGlobalAccelerationInstanceAttributesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_global_acceleration_instance_attributes("ga-14fdsf3xxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidGlobalAccelerationInstanceId.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceIdNotFound), [`InvalidGlobalAccelerationInstanceName.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceNameMalformed), [`InvalidGlobalAccelerationInstanceDescription.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceDescriptionMalformed), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`Forbidden.ChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenChargeTypeIsPrepaid), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidGlobalAccelerationInstance.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.3; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// Instance to change.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: Option<String>,
    /// New description of the instance. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the instance. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST: Schema = Schema::new(
    "ModifyGlobalAccelerationInstanceAttributesRequest",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceAttributesRequest,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST, 0 =>
    global_acceleration_instance_id, 1 => region_id, 2 => description, 3 => name
);

impl ModifyGlobalAccelerationInstanceAttributesRequest {
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE: Schema = Schema::new(
    "ModifyGlobalAccelerationInstanceAttributesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceAttributesResponse,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyGlobalAccelerationInstanceAttributesResponse);

impl ModifyGlobalAccelerationInstanceAttributesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyGlobalAccelerationInstanceAttributes",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    response: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE,
    classes: &[
        ("Forbidden.ChargeTypeIsPrepaid", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyGlobalAccelerationInstanceAttributesRequest {
    type Response = ModifyGlobalAccelerationInstanceAttributesResponse;
    const ACTION: &'static ActionInfo = &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES;
}

impl ModifyGlobalAccelerationInstanceAttributesRequest {
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
    /// Renames a global acceleration instance or changes its description.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyGlobalAccelerationInstanceAttributesRequest`].
    #[inline]
    pub fn modify_global_acceleration_instance_attributes(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> Call<ModifyGlobalAccelerationInstanceAttributesRequest> {
        Call::new(
            &self.inner,
            ModifyGlobalAccelerationInstanceAttributesRequest::new(
                global_acceleration_instance_id,
            ),
        )
    }
}

impl Call<ModifyGlobalAccelerationInstanceAttributesRequest> {
    /// Region the instance is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the instance. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the instance. It starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
