// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveCommonBandwidthPackageIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes an EIP from a shared bandwidth package.
///
/// The parameters of `RemoveCommonBandwidthPackageIp`. Sent with [`Client::remove_common_bandwidth_package_ip`](super::super::Client::remove_common_bandwidth_package_ip); the response is a [`RemoveCommonBandwidthPackageIpResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .remove_common_bandwidth_package_ip(vpc::RemoveCommonBandwidthPackageIpRequired {
///         bandwidth_package_id: "cbwp-2ze2ic1xd2qeqk145pn4u".into(),
///         ip_instance_id: "eip-2zeerraiwb7uj6i0d0fo3".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`IpInstanceId.NotBandwidthPackage`](super::super::ErrorCode::IpInstanceIdNotBandwidthPackage), [`DependencyViolation.ip`](super::super::ErrorCode::DependencyViolationIp), [`EIP_BIND_NATGATEWAY`](super::super::ErrorCode::EipBindNatgateway), [`IncorrectStatus.Eip`](super::super::ErrorCode::IncorrectStatusEip), [`OperationFailed.SnatPoolIp`](super::super::ErrorCode::OperationFailedSnatPoolIp), [`DependencyViolation.RouteEntry`](super::super::ErrorCode::DependencyViolationRouteEntry), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`Trade_Sync_Create_Sub_ERROR`](super::super::ErrorCode::TradeSyncCreateSubError), [`FAILED_INVOKE_INNER_API`](super::super::ErrorCode::FailedInvokeInnerApi), [`InvalidIP.IpInSnatPool`](super::super::ErrorCode::InvalidIPIpInSnatPool), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`OperationUnsupported.IpNotInCbwp`](super::super::ErrorCode::OperationUnsupportedIpNotInCbwp), [`InvalidIpInstanceId.Malformed`](super::super::ErrorCode::InvalidIpInstanceIdMalformed), [`OperationUnsupported.EipBindRemote`](super::super::ErrorCode::OperationUnsupportedEipBindRemote), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP to remove. DescribeEipAddresses lists the ids.
    ///
    /// Required.
    pub ip_instance_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema = Schema::new(
    "RemoveCommonBandwidthPackageIpRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    RemoveCommonBandwidthPackageIpRequest, REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, 0
    => bandwidth_package_id, 1 => ip_instance_id, 2 => region_id, 3 => client_token, 4 =>
    dry_run
);

impl RemoveCommonBandwidthPackageIpRequest {
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

/// The response of `RemoveCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema::new(
    "RemoveCommonBandwidthPackageIpResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RemoveCommonBandwidthPackageIpResponse, REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(RemoveCommonBandwidthPackageIpResponse);

impl RemoveCommonBandwidthPackageIpResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveCommonBandwidthPackageIp",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    classes: &[
        ("IpInstanceId.NotBandwidthPackage", ErrorClass::Conflict),
        ("EIP_BIND_NATGATEWAY", ErrorClass::Conflict),
        ("OperationFailed.SnatPoolIp", ErrorClass::Conflict),
        ("OperationFailed.DistibuteLock", ErrorClass::NotReady),
        ("Trade_Sync_Create_Sub_ERROR", ErrorClass::Internal),
        ("FAILED_INVOKE_INNER_API", ErrorClass::Internal),
        ("InvalidIP.IpInSnatPool", ErrorClass::Conflict),
        ("OperationUnsupported.IpNotInCbwp", ErrorClass::Conflict),
        ("OperationUnsupported.EipBindRemote", ErrorClass::Conflict),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemoveCommonBandwidthPackageIpRequest {
    type Response = RemoveCommonBandwidthPackageIpResponse;
    const ACTION: &'static ActionInfo = &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP;
}

/// What `RemoveCommonBandwidthPackageIp` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct RemoveCommonBandwidthPackageIpRequired {
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP to remove. DescribeEipAddresses lists the ids.
    ///
    /// Required.
    pub ip_instance_id: String,
}

impl std::fmt::Debug for RemoveCommonBandwidthPackageIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RemoveCommonBandwidthPackageIpRequired",
            &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
            &[(0, &self.bandwidth_package_id), (1, &self.ip_instance_id)],
            f,
        )
    }
}

impl RemoveCommonBandwidthPackageIpRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: RemoveCommonBandwidthPackageIpRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            ip_instance_id: required.ip_instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes an EIP from a shared bandwidth package.
    ///
    /// Parameters with their limits, errors, and an example: [`RemoveCommonBandwidthPackageIpRequest`].
    #[inline]
    pub fn remove_common_bandwidth_package_ip(
        &self,
        required: RemoveCommonBandwidthPackageIpRequired,
    ) -> Call<RemoveCommonBandwidthPackageIpRequest> {
        Call::new(&self.inner, RemoveCommonBandwidthPackageIpRequest::new(required))
    }
}

impl Call<RemoveCommonBandwidthPackageIpRequest> {
    /// Region the package is in.
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
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
