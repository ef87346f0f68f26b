// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddGlobalAccelerationInstanceIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
pub struct AddGlobalAccelerationInstanceIpRequest {
    /// Shared-bandwidth instance to add the EIP to.
    pub global_acceleration_instance_id: String,
    /// EIP to add.
    pub ip_instance_id: String,
    /// Region of the instance and the EIP.
    pub region_id: String,
}

pub(crate) static ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST: Schema = Schema {
    name: "AddGlobalAccelerationInstanceIpRequest",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    AddGlobalAccelerationInstanceIpRequest, ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    0 => global_acceleration_instance_id, 1 => ip_instance_id, 2 => region_id
);

/// The response of `AddGlobalAccelerationInstanceIp`.
#[derive(Clone, Default, PartialEq)]
pub struct AddGlobalAccelerationInstanceIpResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE: Schema = Schema {
    name: "AddGlobalAccelerationInstanceIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AddGlobalAccelerationInstanceIpResponse,
    ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE, 0 => request_id
);

static ADD_GLOBAL_ACCELERATION_INSTANCE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddGlobalAccelerationInstanceIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    response: &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for AddGlobalAccelerationInstanceIpRequest {
    type Response = AddGlobalAccelerationInstanceIpResponse;
    const ACTION: &'static ActionInfo = &ADD_GLOBAL_ACCELERATION_INSTANCE_IP;
}

/// The required parameters of `AddGlobalAccelerationInstanceIp`.
#[derive(Clone, PartialEq)]
pub struct AddGlobalAccelerationInstanceIpRequired {
    /// Shared-bandwidth instance to add the EIP to.
    pub global_acceleration_instance_id: String,
    /// EIP to add.
    pub ip_instance_id: String,
    /// Region of the instance and the EIP.
    pub region_id: String,
}

impl std::fmt::Debug for AddGlobalAccelerationInstanceIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddGlobalAccelerationInstanceIpRequired",
            &ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
            &[
                (0, &self.global_acceleration_instance_id),
                (1, &self.ip_instance_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl AddGlobalAccelerationInstanceIpRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AddGlobalAccelerationInstanceIpRequired) -> Self {
        Self {
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            ip_instance_id: required.ip_instance_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Adds an EIP to a shared-bandwidth instance.
    ///
    /// The EIP must be pay-as-you-go and in the region of the instance.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.9; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn add_global_acceleration_instance_ip(
        &self,
        required: AddGlobalAccelerationInstanceIpRequired,
    ) -> Call<AddGlobalAccelerationInstanceIpRequest> {
        Call::new(&self.inner, AddGlobalAccelerationInstanceIpRequest::new(required))
    }
}
