// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddCommonBandwidthPackageIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
pub struct AddCommonBandwidthPackageIpRequest {
    /// Package to add the EIP to.
    pub bandwidth_package_id: String,
    /// EIP to add. DescribeEipAddresses lists the ids.
    pub ip_instance_id: String,
    /// Region of the package and the EIP.
    pub region_id: String,
}

pub(crate) static ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema = Schema {
    name: "AddCommonBandwidthPackageIpRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    AddCommonBandwidthPackageIpRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, 0 =>
    bandwidth_package_id, 1 => ip_instance_id, 2 => region_id
);

/// The response of `AddCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
pub struct AddCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema {
    name: "AddCommonBandwidthPackageIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AddCommonBandwidthPackageIpResponse, ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE, 0 =>
    request_id
);

static ADD_COMMON_BANDWIDTH_PACKAGE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddCommonBandwidthPackageIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for AddCommonBandwidthPackageIpRequest {
    type Response = AddCommonBandwidthPackageIpResponse;
    const ACTION: &'static ActionInfo = &ADD_COMMON_BANDWIDTH_PACKAGE_IP;
}

/// The required parameters of `AddCommonBandwidthPackageIp`.
#[derive(Clone, PartialEq)]
pub struct AddCommonBandwidthPackageIpRequired {
    /// Package to add the EIP to.
    pub bandwidth_package_id: String,
    /// EIP to add. DescribeEipAddresses lists the ids.
    pub ip_instance_id: String,
    /// Region of the package and the EIP.
    pub region_id: String,
}

impl std::fmt::Debug for AddCommonBandwidthPackageIpRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddCommonBandwidthPackageIpRequired",
            &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
            &[
                (0, &self.bandwidth_package_id),
                (1, &self.ip_instance_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl AddCommonBandwidthPackageIpRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AddCommonBandwidthPackageIpRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            ip_instance_id: required.ip_instance_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Adds an EIP to a shared bandwidth package.
    ///
    /// The EIP must be pay-as-you-go and in the region of the package.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.4.
    #[inline]
    pub fn add_common_bandwidth_package_ip(
        &self,
        required: AddCommonBandwidthPackageIpRequired,
    ) -> Call<AddCommonBandwidthPackageIpRequest> {
        Call::new(&self.inner, AddCommonBandwidthPackageIpRequest::new(required))
    }
}
