// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `UnassociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateGlobalAccelerationInstanceRequest {
    /// Instance to disassociate.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
    /// Type of the server.
    pub instance_type: Option<UnassociateGlobalAccelerationInstanceInstanceType>,
}

pub(crate) static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema {
    name: "UnassociateGlobalAccelerationInstanceRequest",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(
                <UnassociateGlobalAccelerationInstanceInstanceType as OpenEnum>::VALUES,
            ),
        ),
    ],
};

aliyun_api_core::record!(
    UnassociateGlobalAccelerationInstanceRequest,
    UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST, 0 =>
    global_acceleration_instance_id, 1 => region_id, 2 => instance_type
);

/// The response of `UnassociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema {
    name: "UnassociateGlobalAccelerationInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnassociateGlobalAccelerationInstanceResponse,
    UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

/// Type of the server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnassociateGlobalAccelerationInstanceInstanceType {
    /// `RemoteEcsInstance`: ECS instance.
    RemoteEcsInstance,
    /// `RemoteSlbInstance`: SLB instance.
    RemoteSlbInstance,
    /// `RemoteEniInstance`: elastic network interface.
    RemoteEniInstance,
    /// `EcsInstance`: ECS instance; not in the list of the page.
    EcsInstance,
    /// `SlbInstance`: SLB instance; not in the list of the page.
    SlbInstance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    UnassociateGlobalAccelerationInstanceInstanceType, RemoteEcsInstance =
    "RemoteEcsInstance", RemoteSlbInstance = "RemoteSlbInstance", RemoteEniInstance =
    "RemoteEniInstance", EcsInstance = "EcsInstance", SlbInstance = "SlbInstance"
);

static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for UnassociateGlobalAccelerationInstanceRequest {
    type Response = UnassociateGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE;
}

impl UnassociateGlobalAccelerationInstanceRequest {
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
    /// Disassociates a global acceleration instance from its backend server.
    ///
    /// # Errors
    /// `InvalidGlobalAccelerationInstanceId.NotFound`, `IncorrectGlobalAccelerationInstanceIdStatus`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.7; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn unassociate_global_acceleration_instance(
        &self,
        global_acceleration_instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<UnassociateGlobalAccelerationInstanceRequest> {
        Call::new(
            &self.inner,
            UnassociateGlobalAccelerationInstanceRequest::new(
                global_acceleration_instance_id,
                region_id,
            ),
        )
    }
}

impl Call<UnassociateGlobalAccelerationInstanceRequest> {
    /// Type of the server.
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl Into<UnassociateGlobalAccelerationInstanceInstanceType>,
    ) -> Self {
        self.request.instance_type = Some(value.into());
        self
    }
}
