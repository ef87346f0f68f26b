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
/// The EIP must be pay-as-you-go and in the region of the package.
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.4.
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
}

/// The response of `AddCommonBandwidthPackageIp`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE: Schema = Schema {
    name: "AddCommonBandwidthPackageIpResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

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
    idempotency: None,
    request: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: &ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
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
    /// The EIP must be pay-as-you-go and in the region of the package.
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
}
