// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateGlobalAccelerationInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a global acceleration instance.
///
/// Only pay-as-you-go instances can be created.
///
/// The parameters of `CreateGlobalAccelerationInstance`. Sent with [`Client::create_global_acceleration_instance`](super::super::Client::create_global_acceleration_instance); the response is a [`CreateGlobalAccelerationInstanceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_global_acceleration_instance("china-mainland", 10).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidServiceLocation.ValueNotSupported`](super::super::ErrorCode::InvalidServiceLocationValueNotSupported), [`InvalidGlobalAccelerationInstanceName.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceNameMalformed), [`InvalidGlobalAccelerationInstanceDescription.Malformed`](super::super::ErrorCode::InvalidGlobalAccelerationInstanceDescriptionMalformed), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`QuotaExceeded.GlobalAccelerationInstance`](super::super::ErrorCode::QuotaExceededGlobalAccelerationInstance), [`OperationFailed.UnpaidBillsExist`](super::super::ErrorCode::OperationFailedUnpaidBillsExist), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceRequest {
    /// Bandwidth of the instance. Today only 10 is documented.
    ///
    /// Required. `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900` or `1000`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the instance in.
    pub region_id: Option<String>,
    /// Service area of the instance.
    ///
    /// Required.
    pub service_location: GlobalAccelerationServiceLocation,
    /// Whether the bandwidth is shared or dedicated.
    ///
    /// Default: `Exclusive`.
    pub bandwidth_type: Option<GlobalAccelerationBandwidthType>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the instance. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the instance. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema = Schema::new(
    "CreateGlobalAccelerationInstanceRequest",
    &[
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
);

aliyun_api_core::record!(
    CreateGlobalAccelerationInstanceRequest, CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 => bandwidth, 1 => region_id, 2 => service_location, 3 => bandwidth_type, 4 =>
    client_token, 5 => description, 6 => name
);

impl CreateGlobalAccelerationInstanceRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`service_location`](Self#structfield.service_location).
    #[inline]
    pub fn service_location(
        mut self,
        value: impl Into<GlobalAccelerationServiceLocation>,
    ) -> Self {
        self.service_location = value.into();
        self
    }
    /// Sets [`bandwidth_type`](Self#structfield.bandwidth_type).
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.bandwidth_type = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `CreateGlobalAccelerationInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceResponse {
    /// Id of the new instance.
    pub global_acceleration_instance_id: String,
    /// Public address of the new instance; absent for shared bandwidth.
    pub ip_address: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema = Schema::new(
    "CreateGlobalAccelerationInstanceResponse",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String).required(),
        Field::new("IpAddress", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateGlobalAccelerationInstanceResponse,
    CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE, 0 => global_acceleration_instance_id, 1
    => ip_address, 2 => request_id
);

aliyun_api_core::response!(CreateGlobalAccelerationInstanceResponse);

impl CreateGlobalAccelerationInstanceResponse {
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = value.into();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_GLOBAL_ACCELERATION_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateGlobalAccelerationInstance",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: &CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    classes: &[
        ("OperationFailed.UnpaidBillsExist", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateGlobalAccelerationInstanceRequest {
    type Response = CreateGlobalAccelerationInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_GLOBAL_ACCELERATION_INSTANCE;
}

impl CreateGlobalAccelerationInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        service_location: impl Into<GlobalAccelerationServiceLocation>,
        bandwidth: i64,
    ) -> Self {
        Self {
            service_location: service_location.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a global acceleration instance.
    ///
    /// Only pay-as-you-go instances can be created.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateGlobalAccelerationInstanceRequest`].
    #[deprecated(note = "The document of June 2024 marks the action as deprecated.")]
    #[inline]
    pub fn create_global_acceleration_instance(
        &self,
        service_location: impl Into<GlobalAccelerationServiceLocation>,
        bandwidth: i64,
    ) -> Call<CreateGlobalAccelerationInstanceRequest> {
        Call::new(
            &self.inner,
            CreateGlobalAccelerationInstanceRequest::new(service_location, bandwidth),
        )
    }
}

impl Call<CreateGlobalAccelerationInstanceRequest> {
    /// Region to create the instance in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the bandwidth is shared or dedicated.
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationBandwidthType>,
    ) -> Self {
        self.request.bandwidth_type = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the instance. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the instance. It starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
