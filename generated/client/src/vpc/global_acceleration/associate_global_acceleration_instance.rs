// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AssociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateGlobalAccelerationInstanceRequest {
    /// Backend server to associate with the instance.
    pub backend_server_id: String,
    /// Region of the server. It must be in the service area of the instance.
    pub backend_server_region_id: String,
    /// Instance to associate with the server.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
    /// Type of the server.
    ///
    /// Default: `EcsInstance`.
    pub backend_server_type: Option<GlobalAccelerationServerType>,
}

pub(crate) static ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema {
    name: "AssociateGlobalAccelerationInstanceRequest",
    fields: &[
        Field::new("BackendServerId", ValueType::String).required(),
        Field::new("BackendServerRegionId", ValueType::String).required(),
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "BackendServerType",
            ValueType::Enum(<GlobalAccelerationServerType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    AssociateGlobalAccelerationInstanceRequest,
    ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST, 0 => backend_server_id, 1 =>
    backend_server_region_id, 2 => global_acceleration_instance_id, 3 => region_id, 4 =>
    backend_server_type
);

/// The response of `AssociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema {
    name: "AssociateGlobalAccelerationInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociateGlobalAccelerationInstanceResponse,
    ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

static ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[
        ("InvalidBackendServerId.NotInVPC", ErrorClass::Invalid),
        ("TaskConflict.AssociateGlobalAccelerationInstance", ErrorClass::Throttling),
        ("InvalidBackendServerRegionId.EqualRegionId", ErrorClass::Invalid),
        ("InvalidBackendServerType.NotFound", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateGlobalAccelerationInstanceRequest {
    type Response = AssociateGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE;
}

/// The required parameters of `AssociateGlobalAccelerationInstance`.
#[derive(Clone, PartialEq)]
pub struct AssociateGlobalAccelerationInstanceRequired {
    /// Backend server to associate with the instance.
    pub backend_server_id: String,
    /// Region of the server. It must be in the service area of the instance.
    pub backend_server_region_id: String,
    /// Instance to associate with the server.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: String,
}

impl std::fmt::Debug for AssociateGlobalAccelerationInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateGlobalAccelerationInstanceRequired",
            &ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
            &[
                (0, &self.backend_server_id),
                (1, &self.backend_server_region_id),
                (2, &self.global_acceleration_instance_id),
                (3, &self.region_id),
            ],
            f,
        )
    }
}

impl AssociateGlobalAccelerationInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AssociateGlobalAccelerationInstanceRequired) -> Self {
        Self {
            backend_server_id: required.backend_server_id,
            backend_server_region_id: required.backend_server_region_id,
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a global acceleration instance with a backend server.
    ///
    /// The server is an ECS or SLB instance in a VPC of the same account. An instance has at most one server, while a server may have several instances.
    ///
    /// Only instances with dedicated bandwidth are associated this way. For shared bandwidth, add an EIP to the instance with AddGlobalAccelerationInstanceIp, and associate the EIP with the server with AssociateEipAddress and its `InstanceRegionId`.
    ///
    /// # Errors
    /// `InvalidGlobalAccelerationInstanceId.NotFound`, `InvalidBackendServerId.NotFound`, `IncorrectGlobalAccelerationInstanceIdStatus`, `InvalidBackendServerId.NotInVPC`, `TaskConflict.AssociateGlobalAccelerationInstance`, `InvalidBackendServerRegionId.EqualRegionId`, `InvalidAssociation.Duplicated`, `InvalidBackendServerType.NotFound`, `InvalidParameter`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.6; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn associate_global_acceleration_instance(
        &self,
        required: AssociateGlobalAccelerationInstanceRequired,
    ) -> Call<AssociateGlobalAccelerationInstanceRequest> {
        Call::new(&self.inner, AssociateGlobalAccelerationInstanceRequest::new(required))
    }
}

impl Call<AssociateGlobalAccelerationInstanceRequest> {
    /// Type of the server.
    #[inline]
    pub fn backend_server_type(
        mut self,
        value: impl Into<GlobalAccelerationServerType>,
    ) -> Self {
        self.request.backend_server_type = Some(value.into());
        self
    }
}
