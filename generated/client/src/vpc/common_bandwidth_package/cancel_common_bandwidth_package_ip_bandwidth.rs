// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CancelCommonBandwidthPackageIpBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CancelCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelCommonBandwidthPackageIpBandwidthRequest {
    /// Package that the EIP is in.
    pub bandwidth_package_id: String,
    /// EIP in the package to remove the limit from.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: String,
}

pub(crate) static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema = Schema {
    name: "CancelCommonBandwidthPackageIpBandwidthRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("EipId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CancelCommonBandwidthPackageIpBandwidthRequest,
    CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST, 0 => bandwidth_package_id, 1 =>
    eip_id, 2 => region_id
);

/// The response of `CancelCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE: Schema = Schema {
    name: "CancelCommonBandwidthPackageIpBandwidthResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    CancelCommonBandwidthPackageIpBandwidthResponse,
    CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE, 0 => request_id
);

static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CancelCommonBandwidthPackageIpBandwidth",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    response: &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CancelCommonBandwidthPackageIpBandwidthRequest {
    type Response = CancelCommonBandwidthPackageIpBandwidthResponse;
    const ACTION: &'static ActionInfo = &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH;
}

/// The required parameters of `CancelCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, PartialEq)]
pub struct CancelCommonBandwidthPackageIpBandwidthRequired {
    /// Package that the EIP is in.
    pub bandwidth_package_id: String,
    /// EIP in the package to remove the limit from.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: String,
}

impl std::fmt::Debug for CancelCommonBandwidthPackageIpBandwidthRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CancelCommonBandwidthPackageIpBandwidthRequired",
            &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
            &[(0, &self.bandwidth_package_id), (1, &self.eip_id), (2, &self.region_id)],
            f,
        )
    }
}

impl CancelCommonBandwidthPackageIpBandwidthRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CancelCommonBandwidthPackageIpBandwidthRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            eip_id: required.eip_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Removes the bandwidth limit of an EIP in a shared bandwidth package.
    ///
    /// Afterwards the peak bandwidth of the EIP is that of the package.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.8.
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
