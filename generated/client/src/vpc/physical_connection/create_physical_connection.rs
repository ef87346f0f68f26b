// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePhysicalConnectionRequest {
    /// Access point of the connection.
    pub access_point_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: String,
    /// Provider of the leased line.
    pub line_operator: PhysicalConnectionLineOperator,
    /// Location of the data center.
    pub peer_location: String,
    /// Region of the connection.
    pub region_id: String,
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
    /// Bandwidth of the connection: 5 to 5000. Only the page of ModifyPhysicalConnectionAttribute has 2 to 10240.
    ///
    /// 2 to 10240 Mbit/s.
    pub bandwidth: Option<i64>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "CreatePhysicalConnectionRequest",
    fields: &[
        Field::new("AccessPointId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String).required(),
        Field::new(
                "LineOperator",
                ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PeerLocation", ValueType::String).required(),
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
    ],
};

aliyun_api_core::record!(
    CreatePhysicalConnectionRequest, CREATE_PHYSICAL_CONNECTION_REQUEST, 0 =>
    access_point_id, 1 => client_token, 2 => line_operator, 3 => peer_location, 4 =>
    region_id, 5 => circuit_code, 6 => description, 7 => name, 8 => port_type, 9 =>
    redundant_physical_connection_id, 10 => r#type, 11 => bandwidth
);

/// The response of `CreatePhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePhysicalConnectionResponse {
    /// Id of the new connection.
    pub physical_connection_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "CreatePhysicalConnectionResponse",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreatePhysicalConnectionResponse, CREATE_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    physical_connection_id, 1 => request_id
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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreatePhysicalConnectionRequest {
    type Response = CreatePhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &CREATE_PHYSICAL_CONNECTION;
}

/// The required parameters of `CreatePhysicalConnection`.
#[derive(Clone, PartialEq)]
pub struct CreatePhysicalConnectionRequired {
    /// Access point of the connection.
    pub access_point_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: String,
    /// Provider of the leased line.
    pub line_operator: PhysicalConnectionLineOperator,
    /// Location of the data center.
    pub peer_location: String,
    /// Region of the connection.
    pub region_id: String,
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
                (3, &self.peer_location),
                (4, &self.region_id),
            ],
            f,
        )
    }
}

impl CreatePhysicalConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreatePhysicalConnectionRequired) -> Self {
        Self {
            access_point_id: required.access_point_id,
            client_token: required.client_token,
            line_operator: required.line_operator,
            peer_location: required.peer_location,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Applies for a new physical connection.
    ///
    /// After the application is approved, the connection is `Initial`, and you have the provider of the line lay the cables to the data center.
    /// No more than five connections may be in another state than `Enabled`. An account with an overdue payment for a physical connection cannot apply for another.
    ///
    /// The application is reviewed after the response. `Status` in DescribePhysicalConnections shows the state of the connection.
    ///
    /// # Errors
    /// `InvalidAccessPointId.NotEnabled`, `InvalidType.Malformd`, `InvalidPeerLocation.Malformd`, `InvalidLineOperator.Malformd`, `InvalidPortType.Malformd`, `InvalidDescription.Malformed`, `InvalidRedundantPhysicalConnectionId.NotFound`, `InvalidName.Malformed`, `QuotaExceeded.pConnPerAP`, `InvalidBandwidth`, `InvalidRedundantPhysicalConnection`, `InvalidRedundantPhysicalConnectionStatus`, `InvalidCircuitCode.Malformed`, `QuotaExceeded.freePconnPerAP`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.1.
    #[inline]
    pub fn create_physical_connection(
        &self,
        required: CreatePhysicalConnectionRequired,
    ) -> Call<CreatePhysicalConnectionRequest> {
        Call::new(&self.inner, CreatePhysicalConnectionRequest::new(required))
    }
}

impl Call<CreatePhysicalConnectionRequest> {
    /// Circuit code of the leased line, assigned by the provider.
    #[inline]
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.request.circuit_code = Some(value.into());
        self
    }
    /// Description of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Name of the connection. It starts with a letter or a Chinese character, with a letter alone on the page of ModifyPhysicalConnectionAttribute.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Port type of the connection.
    #[inline]
    pub fn port_type(mut self, value: impl Into<PhysicalConnectionPortType>) -> Self {
        self.request.port_type = Some(value.into());
        self
    }
    /// Redundant connection.
    #[inline]
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.request.redundant_physical_connection_id = Some(value.into());
        self
    }
    /// Type of the connection.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.request.r#type = Some(value.into());
        self
    }
    /// Bandwidth of the connection: 5 to 5000. Only the page of ModifyPhysicalConnectionAttribute has 2 to 10240.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.request.bandwidth = Some(value);
        self
    }
}
