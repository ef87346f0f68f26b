// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a global acceleration instance with a backend server.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// The server is an ECS or SLB instance in a VPC of the same account. An instance has at most one server, while a server may have several instances.
///
/// Only instances with dedicated bandwidth are associated this way. For shared bandwidth, add an EIP to the instance with AddGlobalAccelerationInstanceIp, and associate the EIP with the server with AssociateEipAddress and its `InstanceRegionId`.
///
/// The parameters of `AssociateGlobalAccelerationInstance`. Sent with [`Client::associate_global_acceleration_instance`](super::super::Client::associate_global_acceleration_instance); the response is a [`AssociateGlobalAccelerationInstanceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_global_acceleration_instance(vpc::AssociateGlobalAccelerationInstanceRequired {
///         backend_server_id: "i-saf23****".into(),
///         backend_server_region_id: "cn-shanghai".into(),
///         global_acceleration_instance_id: "ga-lsajj32****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidGlobalAccelerationInstanceId.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceIdNotFound), [`InvalidBackendServerId.NotFound`](super::super::ErrorCode::InvalidBackendServerIdNotFound), [`IncorrectGlobalAccelerationInstanceIdStatus`](super::super::ErrorCode::IncorrectGlobalAccelerationInstanceIdStatus), [`InvalidBackendServerId.NotInVPC`](super::super::ErrorCode::InvalidBackendServerIdNotInVPC), [`TaskConflict.AssociateGlobalAccelerationInstance`](super::super::ErrorCode::TaskConflictAssociateGlobalAccelerationInstance), [`InvalidBackendServerRegionId.EqualRegionId`](super::super::ErrorCode::InvalidBackendServerRegionIdEqualRegionId), [`InvalidAssociation.Duplicated`](super::super::ErrorCode::InvalidAssociationDuplicated), [`InvalidBackendServerType.NotFound`](super::super::ErrorCode::InvalidBackendServerTypeNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.6; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateGlobalAccelerationInstanceRequest {
    /// Backend server to associate with the instance.
    ///
    /// Required.
    pub backend_server_id: String,
    /// Region of the server. It must be in the service area of the instance.
    ///
    /// Required.
    pub backend_server_region_id: String,
    /// Instance to associate with the server.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: Option<String>,
    /// Type of the server.
    ///
    /// Default: `EcsInstance`.
    pub backend_server_type: Option<GlobalAccelerationServerType>,
}

pub(crate) static ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema::new(
    "AssociateGlobalAccelerationInstanceRequest",
    &[
        Field::new("BackendServerId", ValueType::String).required(),
        Field::new("BackendServerRegionId", ValueType::String).required(),
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "BackendServerType",
            ValueType::Enum(<GlobalAccelerationServerType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    AssociateGlobalAccelerationInstanceRequest,
    ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST, 0 => backend_server_id, 1 =>
    backend_server_region_id, 2 => global_acceleration_instance_id, 3 => region_id, 4 =>
    backend_server_type
);

impl AssociateGlobalAccelerationInstanceRequest {
    /// Sets [`backend_server_id`](Self#structfield.backend_server_id).
    #[inline]
    pub fn backend_server_id(mut self, value: impl Into<String>) -> Self {
        self.backend_server_id = value.into();
        self
    }
    /// Sets [`backend_server_region_id`](Self#structfield.backend_server_region_id).
    #[inline]
    pub fn backend_server_region_id(mut self, value: impl Into<String>) -> Self {
        self.backend_server_region_id = value.into();
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
    /// Sets [`backend_server_type`](Self#structfield.backend_server_type).
    #[inline]
    pub fn backend_server_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationServerType>,
    ) -> Self {
        self.backend_server_type = value.into_option();
        self
    }
}

/// The response of `AssociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema::new(
    "AssociateGlobalAccelerationInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateGlobalAccelerationInstanceResponse,
    ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateGlobalAccelerationInstanceResponse);

impl AssociateGlobalAccelerationInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `AssociateGlobalAccelerationInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateGlobalAccelerationInstanceRequired {
    /// Backend server to associate with the instance.
    ///
    /// Required.
    pub backend_server_id: String,
    /// Region of the server. It must be in the service area of the instance.
    ///
    /// Required.
    pub backend_server_region_id: String,
    /// Instance to associate with the server.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
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
            ],
            f,
        )
    }
}

impl AssociateGlobalAccelerationInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateGlobalAccelerationInstanceRequired) -> Self {
        Self {
            backend_server_id: required.backend_server_id,
            backend_server_region_id: required.backend_server_region_id,
            global_acceleration_instance_id: required.global_acceleration_instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a global acceleration instance with a backend server.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// The server is an ECS or SLB instance in a VPC of the same account. An instance has at most one server, while a server may have several instances.
    ///
    /// Only instances with dedicated bandwidth are associated this way. For shared bandwidth, add an EIP to the instance with AddGlobalAccelerationInstanceIp, and associate the EIP with the server with AssociateEipAddress and its `InstanceRegionId`.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateGlobalAccelerationInstanceRequest`].
    #[inline]
    pub fn associate_global_acceleration_instance(
        &self,
        required: AssociateGlobalAccelerationInstanceRequired,
    ) -> Call<AssociateGlobalAccelerationInstanceRequest> {
        Call::new(&self.inner, AssociateGlobalAccelerationInstanceRequest::new(required))
    }
}

impl Call<AssociateGlobalAccelerationInstanceRequest> {
    /// Region the instance is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the server.
    #[inline]
    pub fn backend_server_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationServerType>,
    ) -> Self {
        self.request.backend_server_type = value.into_option();
        self
    }
}
