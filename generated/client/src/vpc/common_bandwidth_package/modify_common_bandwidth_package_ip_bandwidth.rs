// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageIpBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Sets a bandwidth limit for an EIP in a shared bandwidth package.
///
/// This splits the bandwidth between the EIPs of the package. The sum of the limits may exceed the bandwidth of the package: two EIPs in a package of 800 Mbit/s can be limited to 500 and 400 Mbit/s, and neither gets more than that.
/// The limit is effective only for EIPs of ECS instances. It is in public preview, and the console does not have it. Only one request at a time can do this for an EIP.
///
/// The parameters of `ModifyCommonBandwidthPackageIpBandwidth`. Sent with [`Client::modify_common_bandwidth_package_ip_bandwidth`](super::super::Client::modify_common_bandwidth_package_ip_bandwidth); the response is a [`ModifyCommonBandwidthPackageIpBandwidthResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_common_bandwidth_package_ip_bandwidth(vpc::ModifyCommonBandwidthPackageIpBandwidthRequired {
///         bandwidth: "500".into(),
///         bandwidth_package_id: "cbwp-2zep6hw5d6y8exxxxxxxx".into(),
///         eip_id: "eip-2zewysoansu0sxxxxxxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.9; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// Bandwidth limit of the EIP in the package, not higher than the bandwidth of the package.
    ///
    /// Required. Unit Mbit/s.
    pub bandwidth: String,
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP in the package to limit.
    ///
    /// Required.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema = Schema::new(
    "ModifyCommonBandwidthPackageIpBandwidthRequest",
    &[
        Field::new("Bandwidth", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("EipId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageIpBandwidthRequest,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST, 0 => bandwidth, 1 =>
    bandwidth_package_id, 2 => eip_id, 3 => region_id
);

impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = value.into();
        self
    }
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`eip_id`](Self#structfield.eip_id).
    #[inline]
    pub fn eip_id(mut self, value: impl Into<String>) -> Self {
        self.eip_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "ModifyCommonBandwidthPackageIpBandwidthResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageIpBandwidthResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyCommonBandwidthPackageIpBandwidthResponse);

impl ModifyCommonBandwidthPackageIpBandwidthResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCommonBandwidthPackageIpBandwidth",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    response: &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    classes: &[
        ("OperationFailed.DistibuteLock", ErrorClass::NotReady),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCommonBandwidthPackageIpBandwidthRequest {
    type Response = ModifyCommonBandwidthPackageIpBandwidthResponse;
    const ACTION: &'static ActionInfo = &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH;
}

/// What `ModifyCommonBandwidthPackageIpBandwidth` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequired {
    /// Bandwidth limit of the EIP in the package, not higher than the bandwidth of the package.
    ///
    /// Required. Unit Mbit/s.
    pub bandwidth: String,
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP in the package to limit.
    ///
    /// Required.
    pub eip_id: String,
}

impl std::fmt::Debug for ModifyCommonBandwidthPackageIpBandwidthRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyCommonBandwidthPackageIpBandwidthRequired",
            &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
            &[(0, &self.bandwidth), (1, &self.bandwidth_package_id), (2, &self.eip_id)],
            f,
        )
    }
}

impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyCommonBandwidthPackageIpBandwidthRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            bandwidth_package_id: required.bandwidth_package_id,
            eip_id: required.eip_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Sets a bandwidth limit for an EIP in a shared bandwidth package.
    ///
    /// This splits the bandwidth between the EIPs of the package. The sum of the limits may exceed the bandwidth of the package: two EIPs in a package of 800 Mbit/s can be limited to 500 and 400 Mbit/s, and neither gets more than that.
    /// The limit is effective only for EIPs of ECS instances. It is in public preview, and the console does not have it. Only one request at a time can do this for an EIP.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCommonBandwidthPackageIpBandwidthRequest`].
    #[inline]
    pub fn modify_common_bandwidth_package_ip_bandwidth(
        &self,
        required: ModifyCommonBandwidthPackageIpBandwidthRequired,
    ) -> Call<ModifyCommonBandwidthPackageIpBandwidthRequest> {
        Call::new(
            &self.inner,
            ModifyCommonBandwidthPackageIpBandwidthRequest::new(required),
        )
    }
}

impl Call<ModifyCommonBandwidthPackageIpBandwidthRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
