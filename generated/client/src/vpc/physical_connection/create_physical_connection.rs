// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Applies for a new physical connection.
///
/// After the application is approved, the connection is `Initial`, and you have the provider of the line lay the cables to the data center.
/// No more than five connections may be in another state than `Enabled`. An account with an overdue payment for a physical connection cannot apply for another.
/// The connection is a dedicated one, or a hosted one that a partner applies for in the name of a tenant.
///
/// The application is reviewed after the response. `Status` in DescribePhysicalConnections shows the state of the connection.
///
/// The parameters of `CreatePhysicalConnection`. Sent with [`Client::create_physical_connection`](super::super::Client::create_physical_connection); the response is a [`CreatePhysicalConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_physical_connection(vpc::CreatePhysicalConnectionRequired {
///         access_point_id: "ap-cn-beijing-ft-A".into(),
///         client_token: "dgfdg12344ff".into(),
///         line_operator: "CT".into(),
///     })
///     .peer_location("Zhejiang --- vfjdbg_21e")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidAccessPointId.NotEnabled`](super::super::ErrorCode::InvalidAccessPointIdNotEnabled), [`InvalidType.Malformd`](super::super::ErrorCode::InvalidTypeMalformd), [`InvalidPeerLocation.Malformd`](super::super::ErrorCode::InvalidPeerLocationMalformd), [`InvalidLineOperator.Malformd`](super::super::ErrorCode::InvalidLineOperatorMalformd), [`InvalidPortType.Malformd`](super::super::ErrorCode::InvalidPortTypeMalformd), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`InvalidRedundantPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidRedundantPhysicalConnectionIdNotFound), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`QuotaExceeded.pConnPerAP`](super::super::ErrorCode::QuotaExceededPConnPerAP), [`InvalidBandwidth`](super::super::ErrorCode::InvalidBandwidth), [`InvalidRedundantPhysicalConnection`](super::super::ErrorCode::InvalidRedundantPhysicalConnection), [`InvalidRedundantPhysicalConnectionStatus`](super::super::ErrorCode::InvalidRedundantPhysicalConnectionStatus), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`QuotaExceeded.freePconnPerAP`](super::super::ErrorCode::QuotaExceededFreePconnPerAP), [`Invalid.Status`](super::super::ErrorCode::InvalidDotStatus), [`InvalidPhysicalConnectionOperator.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionOperatorMalformed), [`InvalidPhysicalConnectionPortType.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionPortTypeMalformed), [`InvalidPhysicalConnectionBandwidth.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionBandwidthMalformed), [`IllegalParam.ClientToken`](super::super::ErrorCode::IllegalParamClientToken), [`InvalidPortType.NotFound`](super::super::ErrorCode::InvalidPortTypeNotFound), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionRequest {
    /// Access point of the connection.
    ///
    /// Required.
    pub access_point_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// Required. 1 to 64 characters; ASCII characters only.
    pub client_token: String,
    /// Provider of the leased line.
    ///
    /// Required.
    pub line_operator: PhysicalConnectionLineOperator,
    /// Location of the data center.
    pub peer_location: Option<String>,
    /// Region of the connection.
    pub region_id: Option<String>,
    /// Circuit code of the leased line, assigned by the provider.
    pub circuit_code: Option<String>,
    /// Description of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Port type of the connection.
    ///
    /// Default: `1000Base-T`.
    pub port_type: Option<PhysicalConnectionPortType>,
    /// Redundant connection.
    pub redundant_physical_connection_id: Option<String>,
    /// Type of the connection.
    ///
    /// Default: `VPC`.
    pub r#type: Option<String>,
    /// Bandwidth of the connection: 5 to 5000 in the manual. Of a hosted connection it is 50, a multiple of 100 up to 500, 1000, 2000, 4000, 5000, 8000 or 10000. Only the page of ModifyPhysicalConnectionAttribute has 2 to 10240.
    ///
    /// 2 to 10240 Mbit/s. Default: `100`.
    pub bandwidth: Option<i64>,
    /// Resource group of the connection.
    pub resource_group_id: Option<String>,
    /// Tags of the new connection.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Features that the access device must have.
    ///
    /// At most 100 elements.
    pub device_advanced_capacity: Vec<PhysicalConnectionDeviceCapacity>,
    /// Model of the optical module.
    pub optical_module_model: Option<String>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "CreatePhysicalConnectionRequest",
    &[
        Field::new("AccessPointId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String).required(),
        Field::new(
                "LineOperator",
                ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PeerLocation", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new(
            "PortType",
            ValueType::Enum(<PhysicalConnectionPortType as OpenEnum>::VALUES),
        ),
        Field::new("RedundantPhysicalConnectionId", ValueType::String),
        Field::new("Type", ValueType::String),
        Field::new("bandwidth", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new(
                "DeviceAdvancedCapacity",
                ValueType::List(
                    &ValueType::Enum(
                        <PhysicalConnectionDeviceCapacity as OpenEnum>::VALUES,
                    ),
                ),
            )
            .encoding(Encoding::Repeat),
        Field::new("OpticalModuleModel", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionRequest, CREATE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    access_point_id, 1 => client_token, 2 => line_operator, 3 => peer_location, 4 =>
    region_id, 5 => circuit_code, 6 => description, 7 => name, 8 => port_type, 9 =>
    redundant_physical_connection_id, 10 => r#type, 11 => bandwidth, 12 =>
    resource_group_id, 13 => tag, 14 => device_advanced_capacity, 15 =>
    optical_module_model
);

impl CreatePhysicalConnectionRequest {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = value.into();
        self
    }
    /// Sets [`line_operator`](Self#structfield.line_operator).
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl Into<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.line_operator = value.into();
        self
    }
    /// Sets [`peer_location`](Self#structfield.peer_location).
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_location = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
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
    /// Sets [`port_type`](Self#structfield.port_type).
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.port_type = value.into_option();
        self
    }
    /// Sets [`redundant_physical_connection_id`](Self#structfield.redundant_physical_connection_id).
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.redundant_physical_connection_id = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`device_advanced_capacity`](Self#structfield.device_advanced_capacity).
    #[inline]
    pub fn device_advanced_capacity(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionDeviceCapacity>>,
    ) -> Self {
        self.device_advanced_capacity = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`optical_module_model`](Self#structfield.optical_module_model).
    #[inline]
    pub fn optical_module_model(mut self, value: impl IntoOption<String>) -> Self {
        self.optical_module_model = value.into_option();
        self
    }
}

/// The response of `CreatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionResponse {
    /// Id of the new connection.
    pub physical_connection_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "CreatePhysicalConnectionResponse",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionResponse, CREATE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    physical_connection_id, 1 => request_id
);

aliyun_api_core::response!(CreatePhysicalConnectionResponse);

impl CreatePhysicalConnectionResponse {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A feature of an access device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionDeviceCapacity {
    /// `SubifRateLimit`: a bandwidth limit for each VBR.
    SubifRateLimit,
    /// `DualStack`: IPv6.
    DualStack,
    /// `BFD`: detection of failures between forwarding devices.
    Bfd,
    /// `CEN`: MP-BGP.
    Cen,
    /// `CENv6`: MP-BGP for IPv6.
    CENv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionDeviceCapacity, SubifRateLimit = "SubifRateLimit", DualStack =
    "DualStack", Bfd = "BFD", Cen = "CEN", CENv6 = "CENv6"
);

static CREATE_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreatePhysicalConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_PHYSICAL_CONNECTION_REQUEST,
    response: &CREATE_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[
        ("InvalidAccessPointId.NotEnabled", ErrorClass::NotReady),
        ("InvalidType.Malformd", ErrorClass::Invalid),
        ("InvalidPeerLocation.Malformd", ErrorClass::Invalid),
        ("InvalidLineOperator.Malformd", ErrorClass::Invalid),
        ("InvalidPortType.Malformd", ErrorClass::Invalid),
        ("InvalidBandwidth", ErrorClass::Invalid),
        ("InvalidRedundantPhysicalConnection", ErrorClass::NotFound),
        ("InvalidRedundantPhysicalConnectionStatus", ErrorClass::NotReady),
        ("Invalid.Status", ErrorClass::NotReady),
        ("IllegalParam.ClientToken", ErrorClass::Invalid),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreatePhysicalConnectionRequest {
    type Response = CreatePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &CREATE_PHYSICAL_CONNECTION;
}

/// What `CreatePhysicalConnection` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreatePhysicalConnectionRequired {
    /// Access point of the connection.
    ///
    /// Required.
    pub access_point_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// Required. 1 to 64 characters; ASCII characters only.
    pub client_token: String,
    /// Provider of the leased line.
    ///
    /// Required.
    pub line_operator: PhysicalConnectionLineOperator,
}

impl std::fmt::Debug for CreatePhysicalConnectionRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreatePhysicalConnectionRequired",
            &CREATE_PHYSICAL_CONNECTION_REQUEST,
            &[
                (0, &self.access_point_id),
                (1, &self.client_token),
                (2, &self.line_operator),
            ],
            f,
        )
    }
}

impl CreatePhysicalConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreatePhysicalConnectionRequired) -> Self {
        Self {
            access_point_id: required.access_point_id,
            client_token: required.client_token,
            line_operator: required.line_operator,
            ..Self::default()
        }
    }
}

impl Client {
    /// Applies for a new physical connection.
    ///
    /// After the application is approved, the connection is `Initial`, and you have the provider of the line lay the cables to the data center.
    /// No more than five connections may be in another state than `Enabled`. An account with an overdue payment for a physical connection cannot apply for another.
    /// The connection is a dedicated one, or a hosted one that a partner applies for in the name of a tenant.
    ///
    /// The application is reviewed after the response. `Status` in DescribePhysicalConnections shows the state of the connection.
    ///
    /// Parameters with their limits, errors, and an example: [`CreatePhysicalConnectionRequest`].
    #[inline]
    pub fn create_physical_connection(
        &self,
        required: CreatePhysicalConnectionRequired,
    ) -> Call<CreatePhysicalConnectionRequest> {
        Call::new(&self.inner, CreatePhysicalConnectionRequest::new(required))
    }
}

impl Call<CreatePhysicalConnectionRequest> {
    /// Location of the data center.
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_location = value.into_option();
        self
    }
    /// Region of the connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Circuit code of the leased line, assigned by the provider.
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.circuit_code = value.into_option();
        self
    }
    /// Description of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Port type of the connection.
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.request.port_type = value.into_option();
        self
    }
    /// Redundant connection.
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.redundant_physical_connection_id = value.into_option();
        self
    }
    /// Type of the connection.
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.r#type = value.into_option();
        self
    }
    /// Bandwidth of the connection: 5 to 5000 in the manual. Of a hosted connection it is 50, a multiple of 100 up to 500, 1000, 2000, 4000, 5000, 8000 or 10000. Only the page of ModifyPhysicalConnectionAttribute has 2 to 10240.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Resource group of the connection.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the new connection.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Features that the access device must have.
    #[inline]
    pub fn device_advanced_capacity(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionDeviceCapacity>>,
    ) -> Self {
        self.request.device_advanced_capacity = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Model of the optical module.
    #[inline]
    pub fn optical_module_model(mut self, value: impl IntoOption<String>) -> Self {
        self.request.optical_module_model = value.into_option();
        self
    }
}
