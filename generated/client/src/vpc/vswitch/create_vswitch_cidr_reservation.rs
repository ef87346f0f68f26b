// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitchCidrReservation`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reserves a CIDR block of a VSwitch.
///
/// Network interfaces get whole prefixes out of reserved blocks. A VSwitch has at most ten of each IP version.
///
/// The response has the id at once, while the block is still being assigned. It is ready when ListVSwitchCidrReservations shows `Assigned`.
///
/// The parameters of `CreateVSwitchCidrReservation`. Sent with [`Client::create_vswitch_cidr_reservation`](super::super::Client::create_vswitch_cidr_reservation); the response is a [`CreateVSwitchCidrReservationResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vswitch_cidr_reservation("vsw-25navfgbue4g****")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .vswitch_cidr_reservation_cidr("192.168.1.64/28")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParamFormat`](super::super::ErrorCode::IllegalParamFormat), [`IllegalParamFormat.VSwitchCidrReservationCidr`](super::super::ErrorCode::IllegalParamFormatVSwitchCidrReservationCidr), [`ResourceNotFound.VSwitch`](super::super::ErrorCode::ResourceNotFoundVSwitch), [`UnsupportedFeature.ReservedType`](super::super::ErrorCode::UnsupportedFeatureReservedType), [`UnsupportedFeature.VSwitchIpv6`](super::super::ErrorCode::UnsupportedFeatureVSwitchIpv6), [`OperationFailed.VSwitchCidrReservationCidr`](super::super::ErrorCode::OperationFailedVSwitchCidrReservationCidr), [`MissingParam.CidrReservationMaskOrCidrReservationCidr`](super::super::ErrorCode::MissingParamCidrReservationMaskOrCidrReservationCidr), [`UnsupportedRegion`](super::super::ErrorCode::UnsupportedRegion), [`UnsupportedFeature.VpcAdvancedFeature`](super::super::ErrorCode::UnsupportedFeatureVpcAdvancedFeature), [`QuotaExceeded.VSwitchCidrReservationMask`](super::super::ErrorCode::QuotaExceededVSwitchCidrReservationMask), [`QuotaExceeded.CidrReservationCount`](super::super::ErrorCode::QuotaExceededCidrReservationCount), [`Conflict.CidrReservationMaskAndCidrReservationCidr`](super::super::ErrorCode::ConflictCidrReservationMaskAndCidrReservationCidr), [`OperationFailed.CidrNotEnoughInVSwitch`](super::super::ErrorCode::OperationFailedCidrNotEnoughInVSwitch), [`OperationFailed.SystemReservedIpContained`](super::super::ErrorCode::OperationFailedSystemReservedIpContained), [`OperationFailed.AlreadyUsedIpContained`](super::super::ErrorCode::OperationFailedAlreadyUsedIpContained), [`IncorrectStatus.VSWITCH`](super::super::ErrorCode::IncorrectStatusVswitch), [`IllegalParam.VSwitchCidrReservationMask`](super::super::ErrorCode::IllegalParamVSwitchCidrReservationMask).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationRequest {
    /// Tags of the block.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// VSwitch to reserve the block in.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Name of the block: 2 to 128 characters, a letter or a Chinese character first.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub vswitch_cidr_reservation_name: Option<String>,
    /// Description of the block: 2 to 256 characters, a letter or a Chinese character first.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub vswitch_cidr_reservation_description: Option<String>,
    /// Version of the block.
    ///
    /// Default: `IPv4`.
    pub ip_version: Option<VSwitchCidrReservationIpVersion>,
    /// Length of the mask of a block that is chosen: longer than that of the VSwitch, up to 28 for IPv4 and 80 for IPv6.
    ///
    /// 1 to 80.
    pub vswitch_cidr_reservation_mask: Option<String>,
    /// Block to reserve: a part of the block of the VSwitch, with a mask of up to 28 bits for IPv4 and 80 for IPv6.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub vswitch_cidr_reservation_cidr: Option<String>,
    /// What the block is for: prefix, for prefixes of network interfaces.
    ///
    /// `prefix`. Default: `prefix`.
    pub vswitch_cidr_reservation_type: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Region of the VSwitch.
    pub region_id: Option<String>,
    /// Number of prefixes to reserve.
    pub ip_prefix_number: Option<i64>,
}

pub(crate) static CREATE_VSWITCH_CIDR_RESERVATION_REQUEST: Schema = Schema::new(
    "CreateVSwitchCidrReservationRequest",
    &[
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("VSwitchCidrReservationName", ValueType::String),
        Field::new("VSwitchCidrReservationDescription", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<VSwitchCidrReservationIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("VSwitchCidrReservationMask", ValueType::String),
        Field::new("VSwitchCidrReservationCidr", ValueType::String),
        Field::new("VSwitchCidrReservationType", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("IpPrefixNumber", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchCidrReservationRequest, CREATE_VSWITCH_CIDR_RESERVATION_REQUEST, 0 =>
    tag, 1 => vswitch_id, 2 => vswitch_cidr_reservation_name, 3 =>
    vswitch_cidr_reservation_description, 4 => ip_version, 5 =>
    vswitch_cidr_reservation_mask, 6 => vswitch_cidr_reservation_cidr, 7 =>
    vswitch_cidr_reservation_type, 8 => client_token, 9 => dry_run, 10 => region_id, 11
    => ip_prefix_number
);

impl CreateVSwitchCidrReservationRequest {
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`vswitch_cidr_reservation_name`](Self#structfield.vswitch_cidr_reservation_name).
    #[inline]
    pub fn vswitch_cidr_reservation_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_name = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_description`](Self#structfield.vswitch_cidr_reservation_description).
    #[inline]
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_description = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(
        mut self,
        value: impl IntoOption<VSwitchCidrReservationIpVersion>,
    ) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_mask`](Self#structfield.vswitch_cidr_reservation_mask).
    #[inline]
    pub fn vswitch_cidr_reservation_mask(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_mask = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_cidr`](Self#structfield.vswitch_cidr_reservation_cidr).
    #[inline]
    pub fn vswitch_cidr_reservation_cidr(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_cidr = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_type`](Self#structfield.vswitch_cidr_reservation_type).
    #[inline]
    pub fn vswitch_cidr_reservation_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_type = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ip_prefix_number`](Self#structfield.ip_prefix_number).
    #[inline]
    pub fn ip_prefix_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.ip_prefix_number = value.into_option();
        self
    }
}

/// The response of `CreateVSwitchCidrReservation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchCidrReservationResponse {
    /// Id of the reserved block.
    pub vswitch_cidr_reservation_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VSWITCH_CIDR_RESERVATION_RESPONSE: Schema = Schema::new(
    "CreateVSwitchCidrReservationResponse",
    &[
        Field::new("VSwitchCidrReservationId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchCidrReservationResponse, CREATE_VSWITCH_CIDR_RESERVATION_RESPONSE, 0 =>
    vswitch_cidr_reservation_id, 1 => request_id
);

aliyun_api_core::response!(CreateVSwitchCidrReservationResponse);

impl CreateVSwitchCidrReservationResponse {
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Version of the block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchCidrReservationIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VSwitchCidrReservationIpVersion, IPv4 = "IPv4", IPv6 = "IPv6"
);

static CREATE_VSWITCH_CIDR_RESERVATION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVSwitchCidrReservation",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VSWITCH_CIDR_RESERVATION_REQUEST,
    response: &CREATE_VSWITCH_CIDR_RESERVATION_RESPONSE,
    classes: &[
        ("IllegalParamFormat", ErrorClass::Invalid),
        ("IllegalParamFormat.VSwitchCidrReservationCidr", ErrorClass::Invalid),
        ("UnsupportedFeature.ReservedType", ErrorClass::Invalid),
        ("UnsupportedFeature.VSwitchIpv6", ErrorClass::Invalid),
        ("OperationFailed.VSwitchCidrReservationCidr", ErrorClass::Conflict),
        ("UnsupportedRegion", ErrorClass::Invalid),
        ("UnsupportedFeature.VpcAdvancedFeature", ErrorClass::Invalid),
        ("Conflict.CidrReservationMaskAndCidrReservationCidr", ErrorClass::Invalid),
        ("OperationFailed.CidrNotEnoughInVSwitch", ErrorClass::Quota),
        ("OperationFailed.SystemReservedIpContained", ErrorClass::Invalid),
        ("OperationFailed.AlreadyUsedIpContained", ErrorClass::Conflict),
        ("IllegalParam.VSwitchCidrReservationMask", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVSwitchCidrReservationRequest {
    type Response = CreateVSwitchCidrReservationResponse;
    const ACTION: &'static ActionInfo = &CREATE_VSWITCH_CIDR_RESERVATION;
}

impl CreateVSwitchCidrReservationRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reserves a CIDR block of a VSwitch.
    ///
    /// Network interfaces get whole prefixes out of reserved blocks. A VSwitch has at most ten of each IP version.
    ///
    /// The response has the id at once, while the block is still being assigned. It is ready when ListVSwitchCidrReservations shows `Assigned`.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVSwitchCidrReservationRequest`].
    #[inline]
    pub fn create_vswitch_cidr_reservation(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<CreateVSwitchCidrReservationRequest> {
        Call::new(&self.inner, CreateVSwitchCidrReservationRequest::new(vswitch_id))
    }
}

impl Call<CreateVSwitchCidrReservationRequest> {
    /// Tags of the block.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Name of the block: 2 to 128 characters, a letter or a Chinese character first.
    #[inline]
    pub fn vswitch_cidr_reservation_name(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_name = value.into_option();
        self
    }
    /// Description of the block: 2 to 256 characters, a letter or a Chinese character first.
    #[inline]
    pub fn vswitch_cidr_reservation_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_description = value.into_option();
        self
    }
    /// Version of the block.
    #[inline]
    pub fn ip_version(
        mut self,
        value: impl IntoOption<VSwitchCidrReservationIpVersion>,
    ) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Length of the mask of a block that is chosen: longer than that of the VSwitch, up to 28 for IPv4 and 80 for IPv6.
    #[inline]
    pub fn vswitch_cidr_reservation_mask(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_mask = value.into_option();
        self
    }
    /// Block to reserve: a part of the block of the VSwitch, with a mask of up to 28 bits for IPv4 and 80 for IPv6.
    #[inline]
    pub fn vswitch_cidr_reservation_cidr(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_cidr = value.into_option();
        self
    }
    /// What the block is for: prefix, for prefixes of network interfaces.
    #[inline]
    pub fn vswitch_cidr_reservation_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_type = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Number of prefixes to reserve.
    #[inline]
    pub fn ip_prefix_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ip_prefix_number = value.into_option();
        self
    }
}
