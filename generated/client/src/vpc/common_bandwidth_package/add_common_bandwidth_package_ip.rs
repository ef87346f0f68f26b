// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddCommonBandwidthPackageIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an EIP to a shared bandwidth package.
///
/// The EIP must be pay-as-you-go, in the region of the package and of the same line.
///
/// The EIP is BINDING to the package at first. DescribeCommonBandwidthPackages shows when it is BINDED.
///
/// The parameters of `AddCommonBandwidthPackageIp`. Sent with [`Client::add_common_bandwidth_package_ip`](super::super::Client::add_common_bandwidth_package_ip); the response is a [`AddCommonBandwidthPackageIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .add_common_bandwidth_package_ip(vpc::AddCommonBandwidthPackageIpRequired {
///         bandwidth_package_id: "cbwp-2ze2ic1xd2qeqxxxxxxxx".into(),
///         ip_instance_id: "eip-2zeerraiwb7ujxxxxxxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`InvalidIpInstanceId.NotFound`](super::super::ErrorCode::InvalidIpInstanceIdNotFound), [`IpInstanceId.AlreadyInBandwidthPackage`](super::super::ErrorCode::IpInstanceIdAlreadyInBandwidthPackage), [`IpInstanceId.ChargeType.NotSupport`](super::super::ErrorCode::IpInstanceIdChargeTypeNotSupport), [`OperationUnsupported.IpType`](super::super::ErrorCode::OperationUnsupportedIpType), [`IncorrectStatus.Eip`](super::super::ErrorCode::IncorrectStatusEip), [`OperationDenied.SecurityProtectionTypesInconsistent`](super::super::ErrorCode::OperationDeniedSecurityProtectionTypesInconsistent), [`IpInstanceId.BizStatusInvalid`](super::super::ErrorCode::IpInstanceIdBizStatusInvalid), [`BandwidthPackageId.InvalidBizStatus`](super::super::ErrorCode::BandwidthPackageIdInvalidBizStatus), [`IpInstanceId.QuotaExceeded`](super::super::ErrorCode::IpInstanceIdQuotaExceeded), [`EipOperation.TooFrequently`](super::super::ErrorCode::EipOperationTooFrequently), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`ParamExclusive.IpInstanceIdAndBandwidthPackageId`](super::super::ErrorCode::ParamExclusiveIpInstanceIdAndBandwidthPackageId), [`InvalidBandwidthPackage.NotExist`](super::super::ErrorCode::InvalidBandwidthPackageNotExist), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`OperationFailed.ZoneIdInconsistent`](super::super::ErrorCode::OperationFailedZoneIdInconsistent), [`AttrMismatching.BandwidthPackageIpVersion`](super::super::ErrorCode::AttrMismatchingBandwidthPackageIpVersion), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`Mismatch.CloudBoxCbwpZoneAndEipZone`](super::super::ErrorCode::MismatchCloudBoxCbwpZoneAndEipZone), [`IpInstanceId.InvalidIpInternetChargeType`](super::super::ErrorCode::IpInstanceIdInvalidIpInternetChargeType), [`BandwidthPackageId.InvalidBandwidth`](super::super::ErrorCode::BandwidthPackageIdInvalidBandwidth).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpRequest {
    /// Package to add the EIP to.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP to add. DescribeEipAddresses lists the ids.
    ///
    /// Required.
    pub ip_instance_id: String,
    /// Region of the package and the EIP.
    pub region_id: Option<String>,
    /// Type of the address. There is only this one.
    ///
    /// `EIP`. Default: `EIP`.
    pub ip_type: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema = Schema::new(
    "AddCommonBandwidthPackageIpRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("IpType", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AddCommonBandwidthPackageIpRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, 0 =>
    bandwidth_package_id, 1 => ip_instance_id, 2 => region_id, 3 => ip_type, 4 =>
    client_token, 5 => dry_run
);

impl AddCommonBandwidthPackageIpRequest {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`ip_instance_id`](Self#structfield.ip_instance_id).
    #[inline]
    pub fn ip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ip_instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ip_type`](Self#structfield.ip_type).
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_type = value.into_option();
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
}

/// The response of `AddCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema::new(
    "AddCommonBandwidthPackageIpResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AddCommonBandwidthPackageIpResponse, ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(AddCommonBandwidthPackageIpResponse);

impl AddCommonBandwidthPackageIpResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ADD_COMMON_BANDWIDTH_PACKAGE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddCommonBandwidthPackageIp",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    classes: &[
        ("IpInstanceId.AlreadyInBandwidthPackage", ErrorClass::Conflict),
        ("IpInstanceId.ChargeType.NotSupport", ErrorClass::Conflict),
        ("OperationUnsupported.IpType", ErrorClass::Invalid),
        ("OperationDenied.SecurityProtectionTypesInconsistent", ErrorClass::Conflict),
        ("IpInstanceId.BizStatusInvalid", ErrorClass::Denied),
        ("BandwidthPackageId.InvalidBizStatus", ErrorClass::Denied),
        ("IpInstanceId.QuotaExceeded", ErrorClass::Quota),
        ("EipOperation.TooFrequently", ErrorClass::Throttling),
        ("TaskConflict", ErrorClass::Throttling),
        ("ParamExclusive.IpInstanceIdAndBandwidthPackageId", ErrorClass::Invalid),
        ("OperationFailed.DistibuteLock", ErrorClass::NotReady),
        ("OperationFailed.ZoneIdInconsistent", ErrorClass::Conflict),
        ("AttrMismatching.BandwidthPackageIpVersion", ErrorClass::Conflict),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("Mismatch.CloudBoxCbwpZoneAndEipZone", ErrorClass::Conflict),
        ("IpInstanceId.InvalidIpInternetChargeType", ErrorClass::Conflict),
        ("BandwidthPackageId.InvalidBandwidth", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddCommonBandwidthPackageIpRequest {
    type Response = AddCommonBandwidthPackageIpResponse;
    const ACTION: &'static ActionInfo = &ADD_COMMON_BANDWIDTH_PACKAGE_IP;
}

/// What `AddCommonBandwidthPackageIp` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AddCommonBandwidthPackageIpRequired {
    /// Package to add the EIP to.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP to add. DescribeEipAddresses lists the ids.
    ///
    /// Required.
    pub ip_instance_id: String,
}

impl std::fmt::Debug for AddCommonBandwidthPackageIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddCommonBandwidthPackageIpRequired",
            &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
            &[(0, &self.bandwidth_package_id), (1, &self.ip_instance_id)],
            f,
        )
    }
}

impl AddCommonBandwidthPackageIpRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AddCommonBandwidthPackageIpRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            ip_instance_id: required.ip_instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an EIP to a shared bandwidth package.
    ///
    /// The EIP must be pay-as-you-go, in the region of the package and of the same line.
    ///
    /// The EIP is BINDING to the package at first. DescribeCommonBandwidthPackages shows when it is BINDED.
    ///
    /// Parameters with their limits, errors, and an example: [`AddCommonBandwidthPackageIpRequest`].
    #[inline]
    pub fn add_common_bandwidth_package_ip(
        &self,
        required: AddCommonBandwidthPackageIpRequired,
    ) -> Call<AddCommonBandwidthPackageIpRequest> {
        Call::new(&self.inner, AddCommonBandwidthPackageIpRequest::new(required))
    }
}

impl Call<AddCommonBandwidthPackageIpRequest> {
    /// Region of the package and the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the address. There is only this one.
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_type = value.into_option();
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
}
