// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the LOA of a physical connection.
///
/// The parameters of `DescribePhysicalConnectionLOA`. Sent with [`Client::describe_physical_connection_loa`](super::super::Client::describe_physical_connection_loa); the response is a [`DescribePhysicalConnectionLOAResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_physical_connection_loa("pc-bp1ca4wca27exxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParam.AliUid`](super::super::ErrorCode::MissingParamAliUid), [`MissingParam.InstanceId`](super::super::ErrorCode::MissingParamInstanceId), [`MissingParam.RegionNo`](super::super::ErrorCode::MissingParamRegionNo), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.12; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOARequest {
    /// Physical connection of the LOA.
    ///
    /// Required.
    pub instance_id: String,
    /// Region of the connection.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema::new(
    "DescribePhysicalConnectionLOARequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribePhysicalConnectionLOARequest, DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    instance_id, 1 => region_id, 2 => client_token
);

impl DescribePhysicalConnectionLOARequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DescribePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionLOAResponse {
    /// The LOA.
    pub physical_connection_loa_type: Option<PhysicalConnectionLoa>,
    /// Id of the request.
    pub request_id: String,
    /// Result message.
    pub message: Option<String>,
    /// Result code.
    pub code: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema::new(
    "DescribePhysicalConnectionLOAResponse",
    &[
        Field::new(
                "PhysicalConnectionLOAType",
                ValueType::Record(&PHYSICAL_CONNECTION_LOA),
            )
            .aliases(&["data"]),
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribePhysicalConnectionLOAResponse, DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE, 0
    => physical_connection_loa_type, 1 => request_id, 2 => message, 3 => code, 4 =>
    success
);

aliyun_api_core::response!(DescribePhysicalConnectionLOAResponse);

impl DescribePhysicalConnectionLOAResponse {
    /// Sets [`physical_connection_loa_type`](Self#structfield.physical_connection_loa_type).
    #[inline]
    pub fn physical_connection_loa_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionLoa>,
    ) -> Self {
        self.physical_connection_loa_type = value.into_option();
        self
    }
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

/// The LOA.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionLoa {
    /// Company name that the account was registered with.
    pub company_localized_name: Option<String>,
    /// Company that needs the leased line.
    pub company_name: Option<String>,
    /// When the technician or representative comes to the site.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub construction_time: Option<Timestamp>,
    /// Id of the connection.
    pub instance_id: Option<String>,
    /// Code of the leased line.
    pub line_code: Option<String>,
    /// Numbers on the labels of the cables at the site.
    pub line_label: Option<String>,
    /// Type of the line.
    pub line_type: Option<PhysicalConnectionLineType>,
    /// Where to download the file of the LOA. The link has a signature in it and expires; whoever has it can read the file.
    ///
    /// Sensitive: never logged or shown.
    pub loa_url: Option<String>,
    /// Technicians or representatives who lay the cables.
    ///
    /// A list of `PhysicalConnectionLoaInstaller`.
    pub pm_info: Vec<PhysicalConnectionLoaInstaller>,
    /// Company that lays the cables.
    pub si: Option<String>,
    /// State the LOA is in.
    pub status: Option<PhysicalConnectionLoaStatus>,
    /// Chinese name of the provider that the line comes from.
    pub line_service_provider: Option<String>,
    /// How to reach those who maintain the line.
    pub line_sp_contact_info: Option<String>,
    /// Error code of the LOA.
    pub description: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION_LOA: Schema = Schema::new(
    "PhysicalConnectionLoa",
    &[
        Field::new("CompanyLocalizedName", ValueType::String),
        Field::new("CompanyName", ValueType::String).aliases(&["companyName"]),
        Field::new("ConstructionTime", ValueType::String).aliases(&["constructionTime"]),
        Field::new("InstanceId", ValueType::String).aliases(&["instanceId"]),
        Field::new("LineCode", ValueType::String),
        Field::new("LineLabel", ValueType::String),
        Field::new(
                "LineType",
                ValueType::Enum(<PhysicalConnectionLineType as OpenEnum>::VALUES),
            )
            .aliases(&["lineType"]),
        Field::new("LoaUrl", ValueType::String).sensitive().aliases(&["loaUrl"]),
        Field::new(
                "PMInfo",
                ValueType::List(&ValueType::Record(&PHYSICAL_CONNECTION_LOA_INSTALLER)),
            )
            .aliases(&["pmInfo"])
            .wrapper("PMInfo"),
        Field::new("SI", ValueType::String).aliases(&["si"]),
        Field::new(
                "Status",
                ValueType::Enum(<PhysicalConnectionLoaStatus as OpenEnum>::VALUES),
            )
            .aliases(&["status"]),
        Field::new("LineServiceProvider", ValueType::String),
        Field::new("LineSPContactInfo", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PhysicalConnectionLoa, PHYSICAL_CONNECTION_LOA, 0 => company_localized_name, 1 =>
    company_name, 2 => construction_time, 3 => instance_id, 4 => line_code, 5 =>
    line_label, 6 => line_type, 7 => loa_url, 8 => pm_info, 9 => si, 10 => status, 11 =>
    line_service_provider, 12 => line_sp_contact_info, 13 => description
);

impl PhysicalConnectionLoa {
    /// Sets [`company_localized_name`](Self#structfield.company_localized_name).
    #[inline]
    pub fn company_localized_name(mut self, value: impl IntoOption<String>) -> Self {
        self.company_localized_name = value.into_option();
        self
    }
    /// Sets [`company_name`](Self#structfield.company_name).
    #[inline]
    pub fn company_name(mut self, value: impl IntoOption<String>) -> Self {
        self.company_name = value.into_option();
        self
    }
    /// Sets [`construction_time`](Self#structfield.construction_time).
    #[inline]
    pub fn construction_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.construction_time = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`line_code`](Self#structfield.line_code).
    #[inline]
    pub fn line_code(mut self, value: impl IntoOption<String>) -> Self {
        self.line_code = value.into_option();
        self
    }
    /// Sets [`line_label`](Self#structfield.line_label).
    #[inline]
    pub fn line_label(mut self, value: impl IntoOption<String>) -> Self {
        self.line_label = value.into_option();
        self
    }
    /// Sets [`line_type`](Self#structfield.line_type).
    #[inline]
    pub fn line_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineType>,
    ) -> Self {
        self.line_type = value.into_option();
        self
    }
    /// Sets [`loa_url`](Self#structfield.loa_url).
    #[inline]
    pub fn loa_url(mut self, value: impl IntoOption<String>) -> Self {
        self.loa_url = value.into_option();
        self
    }
    /// Sets [`pm_info`](Self#structfield.pm_info).
    #[inline]
    pub fn pm_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionLoaInstaller>>,
    ) -> Self {
        self.pm_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`si`](Self#structfield.si).
    #[inline]
    pub fn si(mut self, value: impl IntoOption<String>) -> Self {
        self.si = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(
        mut self,
        value: impl IntoOption<PhysicalConnectionLoaStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`line_service_provider`](Self#structfield.line_service_provider).
    #[inline]
    pub fn line_service_provider(mut self, value: impl IntoOption<String>) -> Self {
        self.line_service_provider = value.into_option();
        self
    }
    /// Sets [`line_sp_contact_info`](Self#structfield.line_sp_contact_info).
    #[inline]
    pub fn line_sp_contact_info(mut self, value: impl IntoOption<String>) -> Self {
        self.line_sp_contact_info = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// A technician or representative.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionLoaInstaller {
    /// Number of the certificate or license of the person.
    ///
    /// Sensitive: never logged or shown.
    pub pm_certificate_no: Option<String>,
    /// Type of the certificate or license of the person.
    pub pm_certificate_type: Option<PhysicalConnectionCertificateType>,
    /// How to reach the person.
    pub pm_contact_info: Option<String>,
    /// Gender of the person.
    pub pm_gender: Option<PhysicalConnectionGender>,
    /// Name of the person.
    pub pm_name: Option<String>,
    /// Index of the next person.
    pub next_pm_index: Option<i64>,
}

pub(crate) static PHYSICAL_CONNECTION_LOA_INSTALLER: Schema = Schema::new(
    "PhysicalConnectionLoaInstaller",
    &[
        Field::new("PMCertificateNo", ValueType::String)
            .sensitive()
            .aliases(&["pmCertificateNo", "PmCertificateNo"]),
        Field::new(
                "PMCertificateType",
                ValueType::Enum(<PhysicalConnectionCertificateType as OpenEnum>::VALUES),
            )
            .aliases(&["pmCertificateType", "PmCertificateType"]),
        Field::new("PMContactInfo", ValueType::String).aliases(&["pmContactInfo"]),
        Field::new(
                "PMGender",
                ValueType::Enum(<PhysicalConnectionGender as OpenEnum>::VALUES),
            )
            .aliases(&["pmGender"]),
        Field::new("PMName", ValueType::String).aliases(&["pmName"]),
        Field::new("nextPMIndex", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    PhysicalConnectionLoaInstaller, PHYSICAL_CONNECTION_LOA_INSTALLER, 0 =>
    pm_certificate_no, 1 => pm_certificate_type, 2 => pm_contact_info, 3 => pm_gender, 4
    => pm_name, 5 => next_pm_index
);

impl PhysicalConnectionLoaInstaller {
    /// Sets [`pm_certificate_no`](Self#structfield.pm_certificate_no).
    #[inline]
    pub fn pm_certificate_no(mut self, value: impl IntoOption<String>) -> Self {
        self.pm_certificate_no = value.into_option();
        self
    }
    /// Sets [`pm_certificate_type`](Self#structfield.pm_certificate_type).
    #[inline]
    pub fn pm_certificate_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionCertificateType>,
    ) -> Self {
        self.pm_certificate_type = value.into_option();
        self
    }
    /// Sets [`pm_contact_info`](Self#structfield.pm_contact_info).
    #[inline]
    pub fn pm_contact_info(mut self, value: impl IntoOption<String>) -> Self {
        self.pm_contact_info = value.into_option();
        self
    }
    /// Sets [`pm_gender`](Self#structfield.pm_gender).
    #[inline]
    pub fn pm_gender(
        mut self,
        value: impl IntoOption<PhysicalConnectionGender>,
    ) -> Self {
        self.pm_gender = value.into_option();
        self
    }
    /// Sets [`pm_name`](Self#structfield.pm_name).
    #[inline]
    pub fn pm_name(mut self, value: impl IntoOption<String>) -> Self {
        self.pm_name = value.into_option();
        self
    }
    /// Sets [`next_pm_index`](Self#structfield.next_pm_index).
    #[inline]
    pub fn next_pm_index(mut self, value: impl IntoOption<i64>) -> Self {
        self.next_pm_index = value.into_option();
        self
    }
}

static DESCRIBE_PHYSICAL_CONNECTION_LOA: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribePhysicalConnectionLOA",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: &DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribePhysicalConnectionLOARequest {
    type Response = DescribePhysicalConnectionLOAResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_PHYSICAL_CONNECTION_LOA;
}

impl DescribePhysicalConnectionLOARequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the LOA of a physical connection.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribePhysicalConnectionLOARequest`].
    #[inline]
    pub fn describe_physical_connection_loa(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<DescribePhysicalConnectionLOARequest> {
        Call::new(&self.inner, DescribePhysicalConnectionLOARequest::new(instance_id))
    }
}

impl Call<DescribePhysicalConnectionLOARequest> {
    /// Region of the connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
