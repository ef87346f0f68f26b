// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveGlobalAccelerationInstanceIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemoveGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveGlobalAccelerationInstanceIpRequest {
    /// Shared-bandwidth instance to remove the EIP from.
    pub global_acceleration_instance_id: String,
    /// EIP to remove.
    pub ip_instance_id: String,
    /// Region of the instance.
    pub region_id: String,
}

pub(crate) static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema = Schema {
    name: "RemoveGlobalAccelerationInstanceIpRequest",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    RemoveGlobalAccelerationInstanceIpRequest,
    REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST, 0 => global_acceleration_instance_id,
    1 => ip_instance_id, 2 => region_id
);

/// The response of `RemoveGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE: Schema = Schema {
    name: "RemoveGlobalAccelerationInstanceIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RemoveGlobalAccelerationInstanceIpResponse,
    REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE, 0 => request_id
);

static REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveGlobalAccelerationInstanceIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    response: &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for RemoveGlobalAccelerationInstanceIpRequest {
    type Response = RemoveGlobalAccelerationInstanceIpResponse;
    const ACTION: &'static ActionInfo = &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP;
}

/// The required parameters of `RemoveGlobalAccelerationInstanceIp`.
#[derive(Clone, PartialEq)]
pub struct RemoveGlobalAccelerationInstanceIpRequired {
    /// Shared-bandwidth instance to remove the EIP from.
    pub global_acceleration_instance_id: String,
    /// EIP to remove.
    pub ip_instance_id: String,
    /// Region of the instance.
    pub region_id: String,
}

impl std::fmt::Debug for RemoveGlobalAccelerationInstanceIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RemoveGlobalAccelerationInstanceIpRequired",
            &REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
            &[
                (0, &self.global_acceleration_instance_id),
                (1, &self.ip_instance_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl RemoveGlobalAccelerationInstanceIpRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: RemoveGlobalAccelerationInstanceIpRequired) -> Self {
        Self {
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            ip_instance_id: required.ip_instance_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Removes an EIP from a shared-bandwidth instance.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.10; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn remove_global_acceleration_instance_ip(
        &self,
        required: RemoveGlobalAccelerationInstanceIpRequired,
    ) -> Call<RemoveGlobalAccelerationInstanceIpRequest> {
        Call::new(&self.inner, RemoveGlobalAccelerationInstanceIpRequest::new(required))
    }
}
