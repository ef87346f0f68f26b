// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageIpBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// Bandwidth limit of the EIP in the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: String,
    /// Package that the EIP is in.
    pub bandwidth_package_id: String,
    /// EIP in the package to limit.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: String,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema = Schema {
    name: "ModifyCommonBandwidthPackageIpBandwidthRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("EipId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageIpBandwidthRequest,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST, 0 => bandwidth, 1 =>
    bandwidth_package_id, 2 => eip_id, 3 => region_id
);

/// The response of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageIpBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE: Schema = Schema {
    name: "ModifyCommonBandwidthPackageIpBandwidthResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageIpBandwidthResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE, 0 => request_id
);

static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCommonBandwidthPackageIpBandwidth",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    response: &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyCommonBandwidthPackageIpBandwidthRequest {
    type Response = ModifyCommonBandwidthPackageIpBandwidthResponse;
    const ACTION: &'static ActionInfo = &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH;
}

/// The required parameters of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Clone, PartialEq)]
pub struct ModifyCommonBandwidthPackageIpBandwidthRequired {
    /// Bandwidth limit of the EIP in the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: String,
    /// Package that the EIP is in.
    pub bandwidth_package_id: String,
    /// EIP in the package to limit.
    pub eip_id: String,
    /// Region the package is in.
    pub region_id: String,
}

impl std::fmt::Debug for ModifyCommonBandwidthPackageIpBandwidthRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyCommonBandwidthPackageIpBandwidthRequired",
            &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
            &[
                (0, &self.bandwidth),
                (1, &self.bandwidth_package_id),
                (2, &self.eip_id),
                (3, &self.region_id),
            ],
            f,
        )
    }
}

impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyCommonBandwidthPackageIpBandwidthRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            bandwidth_package_id: required.bandwidth_package_id,
            eip_id: required.eip_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Sets a bandwidth limit for an EIP in a shared bandwidth package.
    ///
    /// This splits the bandwidth between the EIPs of the package. The sum of the limits may exceed the bandwidth of the package: two EIPs in a package of 800 Mbit/s can be limited to 500 and 400 Mbit/s, and neither gets more than that.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.9.
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
