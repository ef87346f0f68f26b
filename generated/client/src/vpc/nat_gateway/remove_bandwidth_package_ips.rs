// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveBandwidthPackageIps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Takes public addresses out of a NAT bandwidth package.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// The addresses must be in the package and must not be used by a DNAT or SNAT entry. At least one address stays in the package.
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can remove addresses from one; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `RemoveBandwidthPackageIps`. Sent with [`Client::remove_bandwidth_package_ips`](super::super::Client::remove_bandwidth_package_ips); the response is a [`RemoveBandwidthPackageIpsResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.remove_bandwidth_package_ips("bwp-s6lmotmkk", ["116.62.222.28"]).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`invalidRemovedIpAddresses.NotFound`](super::super::ErrorCode::InvalidRemovedIpAddressesDotNotFound), [`InvalidIpCount.ValueNotSupported`](super::super::ErrorCode::InvalidIpCountValueNotSupported), [`InvalidRemovedIpAddresses.NotFound`](super::super::ErrorCode::InvalidRemovedIpAddressesNotFound), [`DependencyViolation.ForwardEntry`](super::super::ErrorCode::DependencyViolationForwardEntry), [`DependencyViolation.SnatEntry`](super::super::ErrorCode::DependencyViolationSnatEntry), [`BandwidthPackage.FinancialLocked`](super::super::ErrorCode::BandwidthPackageFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.10; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsRequest {
    /// Package to remove the addresses from.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
    /// Public IP addresses to remove. The page also calls them ids.
    ///
    /// Required. 1 to 20 elements.
    pub removed_ip_addresses: Vec<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema = Schema::new(
    "RemoveBandwidthPackageIpsRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RemovedIpAddresses", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RemoveBandwidthPackageIpsRequest, REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => removed_ip_addresses, 3 => client_token
);

impl RemoveBandwidthPackageIpsRequest {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`removed_ip_addresses`](Self#structfield.removed_ip_addresses).
    #[inline]
    pub fn removed_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.removed_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `RemoveBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE: Schema = Schema::new(
    "RemoveBandwidthPackageIpsResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RemoveBandwidthPackageIpsResponse, REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(RemoveBandwidthPackageIpsResponse);

impl RemoveBandwidthPackageIpsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REMOVE_BANDWIDTH_PACKAGE_IPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveBandwidthPackageIps",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST,
    response: &REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for RemoveBandwidthPackageIpsRequest {
    type Response = RemoveBandwidthPackageIpsResponse;
    const ACTION: &'static ActionInfo = &REMOVE_BANDWIDTH_PACKAGE_IPS;
}

impl RemoveBandwidthPackageIpsRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        removed_ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            removed_ip_addresses: removed_ip_addresses
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Takes public addresses out of a NAT bandwidth package.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// The addresses must be in the package and must not be used by a DNAT or SNAT entry. At least one address stays in the package.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can remove addresses from one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`RemoveBandwidthPackageIpsRequest`].
    #[inline]
    pub fn remove_bandwidth_package_ips(
        &self,
        bandwidth_package_id: impl Into<String>,
        removed_ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<RemoveBandwidthPackageIpsRequest> {
        Call::new(
            &self.inner,
            RemoveBandwidthPackageIpsRequest::new(
                bandwidth_package_id,
                removed_ip_addresses,
            ),
        )
    }
}

impl Call<RemoveBandwidthPackageIpsRequest> {
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
}
