// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates a global acceleration instance from its backend server.
///
/// The parameters of `UnassociateGlobalAccelerationInstance`. Sent with [`Client::unassociate_global_acceleration_instance`](super::super::Client::unassociate_global_acceleration_instance); the response is a [`UnassociateGlobalAccelerationInstanceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.unassociate_global_acceleration_instance("ga-1sxee33xxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidGlobalAccelerationInstanceId.NotFound`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceIdNotFound), [`IncorrectGlobalAccelerationInstanceIdStatus`](super::super::ErrorCode::IncorrectGlobalAccelerationInstanceIdStatus), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`Forbbiden.InvaildOwner`](super::super::ErrorCode::ForbbidenInvaildOwner), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.7; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstanceRequest {
    /// Instance to disassociate.
    ///
    /// Required.
    pub global_acceleration_instance_id: String,
    /// Region the instance is in.
    pub region_id: Option<String>,
    /// Type of the server.
    pub instance_type: Option<UnassociateGlobalAccelerationInstanceInstanceType>,
}

pub(crate) static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema::new(
    "UnassociateGlobalAccelerationInstanceRequest",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(
                <UnassociateGlobalAccelerationInstanceInstanceType as OpenEnum>::VALUES,
            ),
        ),
    ],
);

aliyun_api_core::record!(
    UnassociateGlobalAccelerationInstanceRequest,
    UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST, 0 =>
    global_acceleration_instance_id, 1 => region_id, 2 => instance_type
);

impl UnassociateGlobalAccelerationInstanceRequest {
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
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<UnassociateGlobalAccelerationInstanceInstanceType>,
    ) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `UnassociateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema::new(
    "UnassociateGlobalAccelerationInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateGlobalAccelerationInstanceResponse,
    UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateGlobalAccelerationInstanceResponse);

impl UnassociateGlobalAccelerationInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    classes: &[
        ("Forbbiden.InvaildOwner", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateGlobalAccelerationInstanceRequest {
    type Response = UnassociateGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE;
}

impl UnassociateGlobalAccelerationInstanceRequest {
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
    /// Disassociates a global acceleration instance from its backend server.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateGlobalAccelerationInstanceRequest`].
    #[inline]
    pub fn unassociate_global_acceleration_instance(
        &self,
        global_acceleration_instance_id: impl Into<String>,
    ) -> Call<UnassociateGlobalAccelerationInstanceRequest> {
        Call::new(
            &self.inner,
            UnassociateGlobalAccelerationInstanceRequest::new(
                global_acceleration_instance_id,
            ),
        )
    }
}

impl Call<UnassociateGlobalAccelerationInstanceRequest> {
    /// Region the instance is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the server.
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<UnassociateGlobalAccelerationInstanceInstanceType>,
    ) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
