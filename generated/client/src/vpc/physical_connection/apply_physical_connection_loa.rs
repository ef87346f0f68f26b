// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ApplyPhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ApplyPhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
pub struct ApplyPhysicalConnectionLOARequest {
    /// Company that needs the connection.
    pub company_name: String,
    /// When the technician or representative comes to the site.
    pub construction_time: String,
    /// Physical connection of the LOA.
    pub instance_id: String,
    /// Type of the leased line.
    pub line_type: PhysicalConnectionLineType,
    /// Where the leased line is laid.
    pub peer_location: String,
    /// Region of the physical connection.
    pub region_id: String,
    /// Company that lays the cables.
    pub si: String,
    /// Bandwidth of the connection. The page of CreatePhysicalConnection says 5 to 5000.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Provider of the leased line.
    pub line_operator: Option<PhysicalConnectionLineOperator>,
    /// Technicians or representatives who lay the cables.
    pub pm_info: Vec<PhysicalConnectionInstaller>,
}

pub(crate) static APPLY_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema {
    name: "ApplyPhysicalConnectionLOARequest",
    fields: &[
        Field::new("CompanyName", ValueType::String).required(),
        Field::new("ConstructionTime", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "LineType",
                ValueType::Enum(<PhysicalConnectionLineType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PeerLocation", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Si", ValueType::String).required(),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("ClientToken", ValueType::String),
        Field::new(
            "LineOperator",
            ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
        ),
        Field::new(
                "PMInfo",
                ValueType::List(&ValueType::Record(&PHYSICAL_CONNECTION_INSTALLER)),
            )
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(
    ApplyPhysicalConnectionLOARequest, APPLY_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    company_name, 1 => construction_time, 2 => instance_id, 3 => line_type, 4 =>
    peer_location, 5 => region_id, 6 => si, 7 => bandwidth, 8 => client_token, 9 =>
    line_operator, 10 => pm_info
);

/// The response of `ApplyPhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
pub struct ApplyPhysicalConnectionLOAResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result message.
    pub message: Option<String>,
    /// HTTP status.
    pub http_status_code: Option<i64>,
    /// Result code.
    pub code: Option<String>,
    /// Whether the application was accepted.
    pub success: Option<bool>,
}

pub(crate) static APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema {
    name: "ApplyPhysicalConnectionLOAResponse",
    fields: &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("httpStatusCode", ValueType::Integer),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    ApplyPhysicalConnectionLOAResponse, APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE, 0 =>
    request_id, 1 => message, 2 => http_status_code, 3 => code, 4 => success
);

/// A technician or representative.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalConnectionInstaller {
    /// Number of the document that the person holds.
    ///
    /// Sensitive: never logged or shown.
    pub pm_certificate_no: Option<String>,
    /// Type of the document that the person holds.
    pub pm_certificate_type: Option<String>,
    /// How to reach the person.
    pub pm_contact_info: Option<String>,
    /// Gender of the person.
    pub pm_gender: Option<String>,
    /// Name of the person.
    pub pm_name: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION_INSTALLER: Schema = Schema {
    name: "PhysicalConnectionInstaller",
    fields: &[
        Field::new("PMCertificateNo", ValueType::String).sensitive(),
        Field::new("PMCertificateType", ValueType::String),
        Field::new("PMContactInfo", ValueType::String),
        Field::new("PMGender", ValueType::String),
        Field::new("PMName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    PhysicalConnectionInstaller, PHYSICAL_CONNECTION_INSTALLER, 0 => pm_certificate_no, 1
    => pm_certificate_type, 2 => pm_contact_info, 3 => pm_gender, 4 => pm_name
);

static APPLY_PHYSICAL_CONNECTION_LOA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ApplyPhysicalConnectionLOA",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: &APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ApplyPhysicalConnectionLOARequest {
    type Response = ApplyPhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &APPLY_PHYSICAL_CONNECTION_LOA;
}

/// The required parameters of `ApplyPhysicalConnectionLOA`.
#[derive(Clone, PartialEq)]
pub struct ApplyPhysicalConnectionLOARequired {
    /// Company that needs the connection.
    pub company_name: String,
    /// When the technician or representative comes to the site.
    pub construction_time: String,
    /// Physical connection of the LOA.
    pub instance_id: String,
    /// Type of the leased line.
    pub line_type: PhysicalConnectionLineType,
    /// Where the leased line is laid.
    pub peer_location: String,
    /// Region of the physical connection.
    pub region_id: String,
    /// Company that lays the cables.
    pub si: String,
}

impl std::fmt::Debug for ApplyPhysicalConnectionLOARequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ApplyPhysicalConnectionLOARequired",
            &APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
            &[
                (0, &self.company_name),
                (1, &self.construction_time),
                (2, &self.instance_id),
                (3, &self.line_type),
                (4, &self.peer_location),
                (5, &self.region_id),
                (6, &self.si),
            ],
            f,
        )
    }
}

impl ApplyPhysicalConnectionLOARequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ApplyPhysicalConnectionLOARequired) -> Self {
        Self {
            company_name: required.company_name,
            construction_time: required.construction_time,
            instance_id: required.instance_id,
            line_type: required.line_type,
            peer_location: required.peer_location,
            region_id: required.region_id,
            si: required.si,
            ..Self::default()
        }
    }
}

impl Client {
    /// Applies for the LOA of a physical connection.
    ///
    /// The application names the company that needs the line and the technicians who come to the site to lay its cables.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.8.
    #[inline]
    pub fn apply_physical_connection_loa(
        &self,
        required: ApplyPhysicalConnectionLOARequired,
    ) -> Call<ApplyPhysicalConnectionLOARequest> {
        Call::new(&self.inner, ApplyPhysicalConnectionLOARequest::new(required))
    }
}

impl Call<ApplyPhysicalConnectionLOARequest> {
    /// Bandwidth of the connection. The page of CreatePhysicalConnection says 5 to 5000.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.request.bandwidth = Some(value);
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Provider of the leased line.
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl Into<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.request.line_operator = Some(value.into());
        self
    }
    /// Technicians or representatives who lay the cables.
    #[inline]
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = PhysicalConnectionInstaller>,
    ) -> Self {
        self.request.pm_info = value.into_iter().collect();
        self
    }
}
