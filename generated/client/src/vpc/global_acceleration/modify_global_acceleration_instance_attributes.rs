// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// Instance to change.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
    /// New description of the instance. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the instance.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST: Schema = Schema {
    name: "ModifyGlobalAccelerationInstanceAttributesRequest",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceAttributesRequest,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST, 0 =>
    global_acceleration_instance_id, 1 => region_id, 2 => description, 3 => name
);

/// The response of `ModifyGlobalAccelerationInstanceAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyGlobalAccelerationInstanceAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE: Schema = Schema {
    name: "ModifyGlobalAccelerationInstanceAttributesResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceAttributesResponse,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE, 0 => request_id
);

static MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyGlobalAccelerationInstanceAttributes",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_REQUEST,
    response: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyGlobalAccelerationInstanceAttributesRequest {
    type Response = ModifyGlobalAccelerationInstanceAttributesResponse;
    const ACTION: &'static ActionInfo = &MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES;
}

impl ModifyGlobalAccelerationInstanceAttributesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        global_acceleration_instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Renames a global acceleration instance or changes its description.
    ///
    /// # Errors
    /// `InvalidGlobalAccelerationInstanceId.NotFound`, `InvalidGlobalAccelerationInstanceName.Malformed`, `InvalidGlobalAccelerationInstanceDescription.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.3; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_global_acceleration_instance_attributes(
        &self,
        global_acceleration_instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyGlobalAccelerationInstanceAttributesRequest> {
        Call::new(
            &self.inner,
            ModifyGlobalAccelerationInstanceAttributesRequest::new(
                global_acceleration_instance_id,
                region_id,
            ),
        )
    }
}

impl Call<ModifyGlobalAccelerationInstanceAttributesRequest> {
    /// New description of the instance. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the instance.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
