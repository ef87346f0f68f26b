// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyGlobalAccelerationInstanceSpecRequest {
    /// New peak bandwidth of the instance.
    ///
    /// `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Instance to change.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST: Schema = Schema {
    name: "ModifyGlobalAccelerationInstanceSpecRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceSpecRequest,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST, 0 => bandwidth, 1 =>
    global_acceleration_instance_id, 2 => region_id
);

/// The response of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyGlobalAccelerationInstanceSpecResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyGlobalAccelerationInstanceSpecResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyGlobalAccelerationInstanceSpecResponse,
    MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE, 0 => request_id
);

static MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyGlobalAccelerationInstanceSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
    response: &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyGlobalAccelerationInstanceSpecRequest {
    type Response = ModifyGlobalAccelerationInstanceSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC;
}

/// The required parameters of `ModifyGlobalAccelerationInstanceSpec`.
#[derive(Clone, PartialEq)]
pub struct ModifyGlobalAccelerationInstanceSpecRequired {
    /// New peak bandwidth of the instance.
    ///
    /// `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Instance to change.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
}

impl std::fmt::Debug for ModifyGlobalAccelerationInstanceSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyGlobalAccelerationInstanceSpecRequired",
            &MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC_REQUEST,
            &[
                (0, &self.bandwidth),
                (1, &self.global_acceleration_instance_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyGlobalAccelerationInstanceSpecRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Changes the bandwidth of a global acceleration instance.
    ///
    /// # Errors
    /// `InvalidGlobalAccelerationInstanceId.NotFound`, `InvalidGlobalAccelerationInstanceName.Malformed`, `InvalidGlobalAccelerationInstanceDescription.Malformed`, `InternalError`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.4; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_global_acceleration_instance_spec(
        &self,
        required: ModifyGlobalAccelerationInstanceSpecRequired,
    ) -> Call<ModifyGlobalAccelerationInstanceSpecRequest> {
        Call::new(
            &self.inner,
            ModifyGlobalAccelerationInstanceSpecRequest::new(required),
        )
    }
}
