// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CancelCommonBandwidthPackageIpBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes the bandwidth limit of an EIP in a shared bandwidth package.
///
/// Afterwards the peak bandwidth of the EIP is that of the package. Only one request at a time can do this for an EIP.
///
/// The parameters of `CancelCommonBandwidthPackageIpBandwidth`. Sent with [`Client::cancel_common_bandwidth_package_ip_bandwidth`](super::super::Client::cancel_common_bandwidth_package_ip_bandwidth); the response is a [`CancelCommonBandwidthPackageIpBandwidthResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .cancel_common_bandwidth_package_ip_bandwidth(vpc::CancelCommonBandwidthPackageIpBandwidthRequired {
///         bandwidth_package_id: "cbwp-bp13d0m4e2qv8xxxxxxxx".into(),
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.8; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelCommonBandwidthPackageIpBandwidthRequest {
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP in the package to remove the limit from.
    ///
    /// Required.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
}

pub(crate) static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema = Schema::new(
    "CancelCommonBandwidthPackageIpBandwidthRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("EipId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CancelCommonBandwidthPackageIpBandwidthRequest,
    CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST, 0 => bandwidth_package_id, 1 =>
    eip_id, 2 => region_id
);

impl CancelCommonBandwidthPackageIpBandwidthRequest {
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

/// The response of `CancelCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "CancelCommonBandwidthPackageIpBandwidthResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    CancelCommonBandwidthPackageIpBandwidthResponse,
    CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(CancelCommonBandwidthPackageIpBandwidthResponse);

impl CancelCommonBandwidthPackageIpBandwidthResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CancelCommonBandwidthPackageIpBandwidth",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    response: &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    classes: &[
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CancelCommonBandwidthPackageIpBandwidthRequest {
    type Response = CancelCommonBandwidthPackageIpBandwidthResponse;
    const ACTION: &'static ActionInfo = &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH;
}

/// What `CancelCommonBandwidthPackageIpBandwidth` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CancelCommonBandwidthPackageIpBandwidthRequired {
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP in the package to remove the limit from.
    ///
    /// Required.
    pub eip_id: String,
}

impl std::fmt::Debug for CancelCommonBandwidthPackageIpBandwidthRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CancelCommonBandwidthPackageIpBandwidthRequired",
            &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
            &[(0, &self.bandwidth_package_id), (1, &self.eip_id)],
            f,
        )
    }
}

impl CancelCommonBandwidthPackageIpBandwidthRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CancelCommonBandwidthPackageIpBandwidthRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            eip_id: required.eip_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes the bandwidth limit of an EIP in a shared bandwidth package.
    ///
    /// Afterwards the peak bandwidth of the EIP is that of the package. Only one request at a time can do this for an EIP.
    ///
    /// Parameters with their limits, errors, and an example: [`CancelCommonBandwidthPackageIpBandwidthRequest`].
    #[inline]
    pub fn cancel_common_bandwidth_package_ip_bandwidth(
        &self,
        required: CancelCommonBandwidthPackageIpBandwidthRequired,
    ) -> Call<CancelCommonBandwidthPackageIpBandwidthRequest> {
        Call::new(
            &self.inner,
            CancelCommonBandwidthPackageIpBandwidthRequest::new(required),
        )
    }
}

impl Call<CancelCommonBandwidthPackageIpBandwidthRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
