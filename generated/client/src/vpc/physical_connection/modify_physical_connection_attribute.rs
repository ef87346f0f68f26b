// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyPhysicalConnectionAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the configuration of a physical connection.
///
/// Nothing can be changed while the connection is `Canceled`, `Allocating`, `AllocationFailed` or `Terminated`. A change makes a `Rejected` connection `Initial` again.
///
/// The parameters of `ModifyPhysicalConnectionAttribute`. Sent with [`Client::modify_physical_connection_attribute`](super::super::Client::modify_physical_connection_attribute); the response is a [`ModifyPhysicalConnectionAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_physical_connection_attribute("pc-119mfjzm7").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`InvalidPeerLocation.Malformd`](super::super::ErrorCode::InvalidPeerLocationMalformd), [`InvalidPortType.Malformd`](super::super::ErrorCode::InvalidPortTypeMalformd), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidStatus`](super::super::ErrorCode::InvalidStatus), [`InvalidBandwidth`](super::super::ErrorCode::InvalidBandwidth), [`InvalidRedundantPhysicalConnection`](super::super::ErrorCode::InvalidRedundantPhysicalConnection), [`InvalidRedundantPhysicalConnectionStatus`](super::super::ErrorCode::InvalidRedundantPhysicalConnectionStatus), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`InvalidLineOperator.Malformd`](super::super::ErrorCode::InvalidLineOperatorMalformd), [`InvalidPhysicalConnectionOperator.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionOperatorMalformed), [`InvalidPhysicalConnectionBandwidth.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionBandwidthMalformed), [`OperationDenied.VPconn`](super::super::ErrorCode::OperationDeniedVPconn), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeRequest {
    /// Connection to change.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region the connection is in.
    pub region_id: Option<String>,
    /// New circuit code of the leased line, assigned by the provider.
    pub circuit_code: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the connection. It starts with a letter, or with a Chinese character on the page of CreatePhysicalConnection alone.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New provider of the leased line.
    pub line_operator: Option<PhysicalConnectionLineOperator>,
    /// New name of the connection. It starts with a letter, or with a Chinese character on the page of CreatePhysicalConnection alone.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New location of the data center.
    pub peer_location: Option<String>,
    /// New port type; a connection has 1000Base-T by default.
    pub port_type: Option<PhysicalConnectionPortType>,
    /// New redundant connection.
    pub redundant_physical_connection_id: Option<String>,
    /// New bandwidth of the connection: 2 to 10240, but 5 to 5000 on the page of CreatePhysicalConnection.
    ///
    /// 2 to 10240 Mbit/s.
    pub bandwidth: Option<i64>,
    /// Delay until the port counts as down.
    pub down_delay_time: Option<i64>,
}

pub(crate) static MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyPhysicalConnectionAttributeRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "LineOperator",
            ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("PeerLocation", ValueType::String),
        Field::new(
            "PortType",
            ValueType::Enum(<PhysicalConnectionPortType as OpenEnum>::VALUES),
        ),
        Field::new("RedundantPhysicalConnectionId", ValueType::String),
        Field::new("bandwidth", ValueType::Integer).aliases(&["Bandwidth"]),
        Field::new("DownDelayTime", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyPhysicalConnectionAttributeRequest,
    MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST, 0 => physical_connection_id, 1 =>
    region_id, 2 => circuit_code, 3 => client_token, 4 => description, 5 =>
    line_operator, 6 => name, 7 => peer_location, 8 => port_type, 9 =>
    redundant_physical_connection_id, 10 => bandwidth, 11 => down_delay_time
);

impl ModifyPhysicalConnectionAttributeRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
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
    /// Sets [`line_operator`](Self#structfield.line_operator).
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.line_operator = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_location`](Self#structfield.peer_location).
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_location = value.into_option();
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
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`down_delay_time`](Self#structfield.down_delay_time).
    #[inline]
    pub fn down_delay_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.down_delay_time = value.into_option();
        self
    }
}

/// The response of `ModifyPhysicalConnectionAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyPhysicalConnectionAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyPhysicalConnectionAttributeResponse,
    MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyPhysicalConnectionAttributeResponse);

impl ModifyPhysicalConnectionAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyPhysicalConnectionAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_REQUEST,
    response: &MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidPeerLocation.Malformd", ErrorClass::Invalid),
        ("InvalidPortType.Malformd", ErrorClass::Invalid),
        ("InvalidStatus", ErrorClass::NotReady),
        ("InvalidBandwidth", ErrorClass::Invalid),
        ("InvalidRedundantPhysicalConnection", ErrorClass::NotFound),
        ("InvalidRedundantPhysicalConnectionStatus", ErrorClass::NotReady),
        ("InvalidLineOperator.Malformd", ErrorClass::Invalid),
        ("OperationDenied.VPconn", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyPhysicalConnectionAttributeRequest {
    type Response = ModifyPhysicalConnectionAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE;
}

impl ModifyPhysicalConnectionAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the configuration of a physical connection.
    ///
    /// Nothing can be changed while the connection is `Canceled`, `Allocating`, `AllocationFailed` or `Terminated`. A change makes a `Rejected` connection `Initial` again.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyPhysicalConnectionAttributeRequest`].
    #[inline]
    pub fn modify_physical_connection_attribute(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<ModifyPhysicalConnectionAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyPhysicalConnectionAttributeRequest::new(physical_connection_id),
        )
    }
}

impl Call<ModifyPhysicalConnectionAttributeRequest> {
    /// Region the connection is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New circuit code of the leased line, assigned by the provider.
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.circuit_code = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// New description of the connection. It starts with a letter, or with a Chinese character on the page of CreatePhysicalConnection alone.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New provider of the leased line.
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.request.line_operator = value.into_option();
        self
    }
    /// New name of the connection. It starts with a letter, or with a Chinese character on the page of CreatePhysicalConnection alone.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New location of the data center.
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_location = value.into_option();
        self
    }
    /// New port type; a connection has 1000Base-T by default.
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.request.port_type = value.into_option();
        self
    }
    /// New redundant connection.
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.redundant_physical_connection_id = value.into_option();
        self
    }
    /// New bandwidth of the connection: 2 to 10240, but 5 to 5000 on the page of CreatePhysicalConnection.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Delay until the port counts as down.
    #[inline]
    pub fn down_delay_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.down_delay_time = value.into_option();
        self
    }
}
