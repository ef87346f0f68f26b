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
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .remove_common_bandwidth_package_ip("cbwp-2ze2ic1xd2qeqk145pn4u")
///     .ip_instance_id("eip-2zeerraiwb7uj6i0d0fo3")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.7.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// Package that the EIP is in.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// EIP to remove. DescribeEipAddresses lists the ids.
    pub ip_instance_id: Option<String>,
    /// Region the package is in.
    pub region_id: Option<String>,
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

impl RemoveCommonBandwidthPackageIpRequest {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`ip_instance_id`](Self#structfield.ip_instance_id).
    #[inline]
    pub fn ip_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_instance_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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

pub(crate) static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema {
    name: "RemoveCommonBandwidthPackageIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

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
    /// With what is required.
    #[inline]
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
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
        bandwidth_package_id: impl Into<String>,
    ) -> Call<RemoveCommonBandwidthPackageIpRequest> {
        Call::new(
            &self.inner,
            RemoveCommonBandwidthPackageIpRequest::new(bandwidth_package_id),
        )
    }
}

impl Call<RemoveCommonBandwidthPackageIpRequest> {
    /// EIP to remove. DescribeEipAddresses lists the ids.
    #[inline]
    pub fn ip_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_instance_id = value.into_option();
        self
    }
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
