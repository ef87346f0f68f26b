// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnectionLOA`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePhysicalConnectionLOARequest {
    /// Physical connection of the LOA.
    pub instance_id: String,
    /// Region of the connection.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST: Schema = Schema {
    name: "DescribePhysicalConnectionLOARequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribePhysicalConnectionLOARequest, DESCRIBE_PHYSICAL_CONNECTION_LOA_REQUEST, 0 =>
    instance_id, 1 => region_id, 2 => client_token
);

/// The response of `DescribePhysicalConnectionLOA`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE: Schema = Schema {
    name: "DescribePhysicalConnectionLOAResponse",
    fields: &[
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
};

aliyun_api_core::record!(
    DescribePhysicalConnectionLOAResponse, DESCRIBE_PHYSICAL_CONNECTION_LOA_RESPONSE, 0
    => physical_connection_loa_type, 1 => request_id, 2 => message, 3 => code, 4 =>
    success
);

/// The LOA.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalConnectionLoa {
    /// Company name that the account was registered with.
    pub company_localized_name: Option<String>,
    /// Company that needs the leased line.
    pub company_name: Option<String>,
    /// When the technician or representative comes to the site.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub construction_time: Option<String>,
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
    pub pm_info: Vec<PhysicalConnectionLoaInstaller>,
    /// Company that lays the cables.
    pub si: Option<String>,
    /// State of the connection.
    pub status: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION_LOA: Schema = Schema {
    name: "PhysicalConnectionLoa",
    fields: &[
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
            .aliases(&["pmInfo"]),
        Field::new("SI", ValueType::String).aliases(&["si"]),
        Field::new("Status", ValueType::String).aliases(&["status"]),
    ],
};

aliyun_api_core::record!(
    PhysicalConnectionLoa, PHYSICAL_CONNECTION_LOA, 0 => company_localized_name, 1 =>
    company_name, 2 => construction_time, 3 => instance_id, 4 => line_code, 5 =>
    line_label, 6 => line_type, 7 => loa_url, 8 => pm_info, 9 => si, 10 => status
);

/// A technician or representative.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalConnectionLoaInstaller {
    /// Number of the certificate or licence of the person.
    ///
    /// Sensitive: never logged or shown.
    pub pm_certificate_no: Option<String>,
    /// Type of the certificate or licence of the person.
    pub pm_certificate_type: Option<String>,
    /// How to reach the person.
    pub pm_contact_info: Option<String>,
    /// Gender of the person.
    pub pm_gender: Option<String>,
    /// Name of the person.
    pub pm_name: Option<String>,
    /// Index of the next person.
    pub next_pm_index: Option<i64>,
}

pub(crate) static PHYSICAL_CONNECTION_LOA_INSTALLER: Schema = Schema {
    name: "PhysicalConnectionLoaInstaller",
    fields: &[
        Field::new("PMCertificateNo", ValueType::String)
            .sensitive()
            .aliases(&["pmCertificateNo", "PmCertificateNo"]),
        Field::new("PMCertificateType", ValueType::String)
            .aliases(&["pmCertificateType", "PmCertificateType"]),
        Field::new("PMContactInfo", ValueType::String).aliases(&["pmContactInfo"]),
        Field::new("PMGender", ValueType::String).aliases(&["pmGender"]),
        Field::new("PMName", ValueType::String).aliases(&["pmName"]),
        Field::new("nextPMIndex", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    PhysicalConnectionLoaInstaller, PHYSICAL_CONNECTION_LOA_INSTALLER, 0 =>
    pm_certificate_no, 1 => pm_certificate_type, 2 => pm_contact_info, 3 => pm_gender, 4
    => pm_name, 5 => next_pm_index
);

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
    /// A request with what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the LOA of a physical connection.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.12.
    #[inline]
    pub fn describe_physical_connection_loa(
        &self,
        instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DescribePhysicalConnectionLOARequest> {
        Call::new(
            &self.inner,
            DescribePhysicalConnectionLOARequest::new(instance_id, region_id),
        )
    }
}

impl Call<DescribePhysicalConnectionLOARequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
