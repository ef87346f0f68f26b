// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ApplyPhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Applies for the LOA of a physical connection.
///
/// The application names the company that needs the line and the technicians who come to the site to lay its cables.
///
/// The parameters of `ApplyPhysicalConnectionLOA`. Sent with [`Client::apply_physical_connection_loa`](super::super::Client::apply_physical_connection_loa); the response is a [`ApplyPhysicalConnectionLOAResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .apply_physical_connection_loa(vpc::ApplyPhysicalConnectionLOARequired {
///         company_name: "company".into(),
///         construction_time: "2019-02-28T16:00:00.000Z".into(),
///         instance_id: "pc-bp1qrb3044eqixxxxxxxx".into(),
///         line_type: "SDH".into(),
///         si: "Alibaba Cloud".into(),
///     })
///     .peer_location("Hangzhou")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParam.AliUid`](super::super::ErrorCode::MissingParamAliUid), [`MissingParam.InstanceId`](super::super::ErrorCode::MissingParamInstanceId), [`MissingParam.RegionNo`](super::super::ErrorCode::MissingParamRegionNo), [`MissingParam.PMInfo`](super::super::ErrorCode::MissingParamPMInfo), [`IllegalParam.LineOperator`](super::super::ErrorCode::IllegalParamLineOperator), [`IllegalParam.LineType`](super::super::ErrorCode::IllegalParamLineType), [`IllegalParam.PeerLocation`](super::super::ErrorCode::IllegalParamPeerLocation), [`IllegalParam.PmCertificateType`](super::super::ErrorCode::IllegalParamPmCertificateType), [`IllegalParam.PmCertificateNo`](super::super::ErrorCode::IllegalParamPmCertificateNo), [`IllegalParam.PmContactInfo`](super::super::ErrorCode::IllegalParamPmContactInfo), [`IllegalParam.PmGender`](super::super::ErrorCode::IllegalParamPmGender), [`IllegalParam.PmName`](super::super::ErrorCode::IllegalParamPmName), [`IllegalParam.Si`](super::super::ErrorCode::IllegalParamSi), [`InvalidConstructionTime.Malformed`](super::super::ErrorCode::InvalidConstructionTimeMalformed), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectStatus.PhysicalConnectionLOA`](super::super::ErrorCode::IncorrectStatusPhysicalConnectionLOA), [`IncorrectStatus.PhysicalConnection`](super::super::ErrorCode::IncorrectStatusPhysicalConnection), [`IllegalParam.CompanyName`](super::super::ErrorCode::IllegalParamCompanyName), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.8; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyPhysicalConnectionLOARequest {
    /// Company that needs the connection.
    ///
    /// Required.
    pub company_name: String,
    /// When the technician or representative comes to the site, in UTC, as in 2022-02-28T16:00:00Z.
    ///
    /// Required. A time such as `2019-05-21T10:22Z`.
    pub construction_time: Timestamp,
    /// Physical connection of the LOA.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the leased line. The documents of 2024 and 2026 no longer list SDH.
    ///
    /// Required.
    pub line_type: PhysicalConnectionLineType,
    /// Where the leased line is laid.
    pub peer_location: Option<String>,
    /// Region of the physical connection.
    pub region_id: Option<String>,
    /// Company that lays the cables.
    ///
    /// Required.
    pub si: String,
    /// Bandwidth of the connection. The page of CreatePhysicalConnection says 5 to 5000.
    ///
    /// 2 to 10240 Mbit/s. Default: `100`.
    pub bandwidth: Option<i64>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Provider of the leased line.
    pub line_operator: Option<PhysicalConnectionLineOperator>,
    /// Technicians or representatives who lay the cables.
    ///
    /// At most 16 elements.
    pub pm_info: Vec<PhysicalConnectionInstaller>,
}

pub(crate) static APPLY_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema::new(
    "ApplyPhysicalConnectionLOARequest",
    &[
        Field::new("CompanyName", ValueType::String).required(),
        Field::new("ConstructionTime", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "LineType",
                ValueType::Enum(<PhysicalConnectionLineType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PeerLocation", ValueType::String),
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
);

aliyun_api_core::record!(
    ApplyPhysicalConnectionLOARequest, APPLY_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    company_name, 1 => construction_time, 2 => instance_id, 3 => line_type, 4 =>
    peer_location, 5 => region_id, 6 => si, 7 => bandwidth, 8 => client_token, 9 =>
    line_operator, 10 => pm_info
);

impl ApplyPhysicalConnectionLOARequest {
    /// Sets [`company_name`](Self#structfield.company_name).
    #[inline]
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = value.into();
        self
    }
    /// Sets [`construction_time`](Self#structfield.construction_time).
    #[inline]
    pub fn construction_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.construction_time = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`line_type`](Self#structfield.line_type).
    #[inline]
    pub fn line_type(mut self, value: impl Into<PhysicalConnectionLineType>) -> Self {
        self.line_type = value.into();
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
    /// Sets [`si`](Self#structfield.si).
    #[inline]
    pub fn si(mut self, value: impl Into<String>) -> Self {
        self.si = value.into();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
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
    /// Sets [`pm_info`](Self#structfield.pm_info).
    #[inline]
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionInstaller>>,
    ) -> Self {
        self.pm_info = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ApplyPhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema::new(
    "ApplyPhysicalConnectionLOAResponse",
    &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("httpStatusCode", ValueType::Integer),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ApplyPhysicalConnectionLOAResponse, APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE, 0 =>
    request_id, 1 => message, 2 => http_status_code, 3 => code, 4 => success
);

aliyun_api_core::response!(ApplyPhysicalConnectionLOAResponse);

impl ApplyPhysicalConnectionLOAResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[inline]
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }
    /// Sets [`http_status_code`](Self#structfield.http_status_code).
    #[inline]
    pub fn http_status_code(mut self, value: impl IntoOption<i64>) -> Self {
        self.http_status_code = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }
}

/// A technician or representative.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionInstaller {
    /// Number of the document that the person holds.
    ///
    /// Required. Sensitive: never logged or shown.
    pub pm_certificate_no: String,
    /// Type of the document that the person holds: IDCard or Passport.
    ///
    /// Required.
    pub pm_certificate_type: PhysicalConnectionCertificateType,
    /// How to reach the person.
    ///
    /// Required.
    pub pm_contact_info: String,
    /// Gender of the person.
    ///
    /// Required.
    pub pm_gender: PhysicalConnectionGender,
    /// Name of the person.
    ///
    /// Required.
    pub pm_name: String,
}

pub(crate) static PHYSICAL_CONNECTION_INSTALLER: Schema = Schema::new(
    "PhysicalConnectionInstaller",
    &[
        Field::new("PMCertificateNo", ValueType::String).required().sensitive(),
        Field::new(
                "PMCertificateType",
                ValueType::Enum(<PhysicalConnectionCertificateType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PMContactInfo", ValueType::String).required(),
        Field::new(
                "PMGender",
                ValueType::Enum(<PhysicalConnectionGender as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("PMName", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    PhysicalConnectionInstaller, PHYSICAL_CONNECTION_INSTALLER, 0 => pm_certificate_no, 1
    => pm_certificate_type, 2 => pm_contact_info, 3 => pm_gender, 4 => pm_name
);

impl PhysicalConnectionInstaller {
    /// Sets [`pm_certificate_no`](Self#structfield.pm_certificate_no).
    #[inline]
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_no = value.into();
        self
    }
    /// Sets [`pm_certificate_type`](Self#structfield.pm_certificate_type).
    #[inline]
    pub fn pm_certificate_type(
        mut self,
        value: impl Into<PhysicalConnectionCertificateType>,
    ) -> Self {
        self.pm_certificate_type = value.into();
        self
    }
    /// Sets [`pm_contact_info`](Self#structfield.pm_contact_info).
    #[inline]
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self {
        self.pm_contact_info = value.into();
        self
    }
    /// Sets [`pm_gender`](Self#structfield.pm_gender).
    #[inline]
    pub fn pm_gender(mut self, value: impl Into<PhysicalConnectionGender>) -> Self {
        self.pm_gender = value.into();
        self
    }
    /// Sets [`pm_name`](Self#structfield.pm_name).
    #[inline]
    pub fn pm_name(mut self, value: impl Into<String>) -> Self {
        self.pm_name = value.into();
        self
    }
}

static APPLY_PHYSICAL_CONNECTION_LOA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ApplyPhysicalConnectionLOA",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: &APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE,
    classes: &[
        ("IllegalParam.LineOperator", ErrorClass::Invalid),
        ("IllegalParam.LineType", ErrorClass::Invalid),
        ("IllegalParam.PeerLocation", ErrorClass::Invalid),
        ("IllegalParam.PmCertificateType", ErrorClass::Invalid),
        ("IllegalParam.PmCertificateNo", ErrorClass::Invalid),
        ("IllegalParam.PmContactInfo", ErrorClass::Invalid),
        ("IllegalParam.PmGender", ErrorClass::Invalid),
        ("IllegalParam.PmName", ErrorClass::Invalid),
        ("IllegalParam.Si", ErrorClass::Invalid),
        ("IllegalParam.CompanyName", ErrorClass::Invalid),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ApplyPhysicalConnectionLOARequest {
    type Response = ApplyPhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &APPLY_PHYSICAL_CONNECTION_LOA;
}

/// What `ApplyPhysicalConnectionLOA` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ApplyPhysicalConnectionLOARequired {
    /// Company that needs the connection.
    ///
    /// Required.
    pub company_name: String,
    /// When the technician or representative comes to the site, in UTC, as in 2022-02-28T16:00:00Z.
    ///
    /// Required. A time such as `2019-05-21T10:22Z`.
    pub construction_time: Timestamp,
    /// Physical connection of the LOA.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the leased line. The documents of 2024 and 2026 no longer list SDH.
    ///
    /// Required.
    pub line_type: PhysicalConnectionLineType,
    /// Company that lays the cables.
    ///
    /// Required.
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
                (6, &self.si),
            ],
            f,
        )
    }
}

impl ApplyPhysicalConnectionLOARequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ApplyPhysicalConnectionLOARequired) -> Self {
        Self {
            company_name: required.company_name,
            construction_time: required.construction_time,
            instance_id: required.instance_id,
            line_type: required.line_type,
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
    /// Parameters with their limits, errors, and an example: [`ApplyPhysicalConnectionLOARequest`].
    #[inline]
    pub fn apply_physical_connection_loa(
        &self,
        required: ApplyPhysicalConnectionLOARequired,
    ) -> Call<ApplyPhysicalConnectionLOARequest> {
        Call::new(&self.inner, ApplyPhysicalConnectionLOARequest::new(required))
    }
}

impl Call<ApplyPhysicalConnectionLOARequest> {
    /// Where the leased line is laid.
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_location = value.into_option();
        self
    }
    /// Region of the physical connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Bandwidth of the connection. The page of CreatePhysicalConnection says 5 to 5000.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Provider of the leased line.
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.request.line_operator = value.into_option();
        self
    }
    /// Technicians or representatives who lay the cables.
    #[inline]
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionInstaller>>,
    ) -> Self {
        self.request.pm_info = value.into_iter().map(Into::into).collect();
        self
    }
}
