// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGlobalAccelerationInstanceRequest {
    /// Instance to delete.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
}

pub(crate) static DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema {
    name: "DeleteGlobalAccelerationInstanceRequest",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteGlobalAccelerationInstanceRequest, DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 => global_acceleration_instance_id, 1 => region_id
);

/// The response of `DeleteGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema {
    name: "DeleteGlobalAccelerationInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteGlobalAccelerationInstanceResponse,
    DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

static DELETE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &DELETE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteGlobalAccelerationInstanceRequest {
    type Response = DeleteGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &DELETE_GLOBAL_ACCELERATION_INSTANCE;
}

impl DeleteGlobalAccelerationInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        global_acceleration_instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Deletes a global acceleration instance.
    ///
    /// Only a pay-as-you-go instance can be deleted. Disassociate the backend server of a dedicated-bandwidth instance, or remove all EIPs from a shared-bandwidth instance, first.
    ///
    /// # Errors
    /// `IncorrectGlobalAccelerationInstanceIdStatus`, `InvalidGlobalAccelerationInstanceId.NotFound`, `IncorrectStatus`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.5; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_global_acceleration_instance(
        &self,
        global_acceleration_instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteGlobalAccelerationInstanceRequest> {
        Call::new(
            &self.inner,
            DeleteGlobalAccelerationInstanceRequest::new(
                global_acceleration_instance_id,
                region_id,
            ),
        )
    }
}
