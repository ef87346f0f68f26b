// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveCommonBandwidthPackageIp`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemoveCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// Package that the EIP is in.
    pub bandwidth_package_id: String,
    /// EIP to remove. DescribeEipAddresses lists the ids.
    pub ip_instance_id: Option<String>,
    /// Region the package is in.
    pub region_id: String,
}

pub(crate) static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema = Schema {
    name: "RemoveCommonBandwidthPackageIpRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpInstanceId", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    RemoveCommonBandwidthPackageIpRequest, REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, 0
    => bandwidth_package_id, 1 => ip_instance_id, 2 => region_id
);

/// The response of `RemoveCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema {
    name: "RemoveCommonBandwidthPackageIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RemoveCommonBandwidthPackageIpResponse, REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    0 => request_id
);

static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveCommonBandwidthPackageIp",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for RemoveCommonBandwidthPackageIpRequest {
    type Response = RemoveCommonBandwidthPackageIpResponse;
    const ACTION: &'static ActionInfo = &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP;
}

impl RemoveCommonBandwidthPackageIpRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes an EIP from a shared bandwidth package.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.7.
    #[inline]
    pub fn remove_common_bandwidth_package_ip(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<RemoveCommonBandwidthPackageIpRequest> {
        Call::new(
            &self.inner,
            RemoveCommonBandwidthPackageIpRequest::new(bandwidth_package_id, region_id),
        )
    }
}

impl Call<RemoveCommonBandwidthPackageIpRequest> {
    /// EIP to remove. DescribeEipAddresses lists the ids.
    #[inline]
    pub fn ip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.ip_instance_id = Some(value.into());
        self
    }
}
