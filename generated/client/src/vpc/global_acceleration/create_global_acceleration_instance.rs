// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGlobalAccelerationInstanceRequest {
    /// Bandwidth of the instance.
    ///
    /// `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the instance in.
    pub region_id: String,
    /// Service area of the instance.
    pub service_location: GlobalAccelerationServiceLocation,
    /// Whether the bandwidth is shared or dedicated.
    ///
    /// Default: `Exclusive`.
    pub bandwidth_type: Option<GlobalAccelerationBandwidthType>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the instance. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the instance.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema {
    name: "CreateGlobalAccelerationInstanceRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "ServiceLocation",
                ValueType::Enum(<GlobalAccelerationServiceLocation as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
            "BandwidthType",
            ValueType::Enum(<GlobalAccelerationBandwidthType as OpenEnum>::VALUES),
        ),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateGlobalAccelerationInstanceRequest, CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 => bandwidth, 1 => region_id, 2 => service_location, 3 => bandwidth_type, 4 =>
    client_token, 5 => description, 6 => name
);

/// The response of `CreateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGlobalAccelerationInstanceResponse {
    /// Id of the new instance.
    pub global_acceleration_instance_id: String,
    /// Public address of the new instance.
    pub ip_address: Option<String>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema {
    name: "CreateGlobalAccelerationInstanceResponse",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpAddress", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateGlobalAccelerationInstanceResponse,
    CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => global_acceleration_instance_id, 1
    => ip_address, 2 => request_id
);

static CREATE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateGlobalAccelerationInstanceRequest {
    type Response = CreateGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_GLOBAL_ACCELERATION_INSTANCE;
}

/// The required parameters of `CreateGlobalAccelerationInstance`.
#[derive(Clone, PartialEq)]
pub struct CreateGlobalAccelerationInstanceRequired {
    /// Bandwidth of the instance.
    ///
    /// `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the instance in.
    pub region_id: String,
    /// Service area of the instance.
    pub service_location: GlobalAccelerationServiceLocation,
}

impl std::fmt::Debug for CreateGlobalAccelerationInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateGlobalAccelerationInstanceRequired",
            &CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
            &[(0, &self.bandwidth), (1, &self.region_id), (2, &self.service_location)],
            f,
        )
    }
}

impl CreateGlobalAccelerationInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateGlobalAccelerationInstanceRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            region_id: required.region_id,
            service_location: required.service_location,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a global acceleration instance.
    ///
    /// Only pay-as-you-go instances can be created.
    ///
    /// # Errors
    /// `InvalidServiceLocation.ValueNotSupported`, `InvalidGlobalAccelerationInstanceName.Malformed`, `InvalidGlobalAccelerationInstanceDescription.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.1; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_global_acceleration_instance(
        &self,
        required: CreateGlobalAccelerationInstanceRequired,
    ) -> Call<CreateGlobalAccelerationInstanceRequest> {
        Call::new(&self.inner, CreateGlobalAccelerationInstanceRequest::new(required))
    }
}

impl Call<CreateGlobalAccelerationInstanceRequest> {
    /// Whether the bandwidth is shared or dedicated.
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl Into<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.request.bandwidth_type = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the instance. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Name of the instance.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
