// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveBandwidthPackageIps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemoveBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveBandwidthPackageIpsRequest {
    /// Package to remove the addresses from.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
    /// Public IP addresses to remove. The page also calls them ids.
    ///
    /// 1 to 20 elements.
    pub removed_ip_addresses: Vec<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema = Schema {
    name: "RemoveBandwidthPackageIpsRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RemovedIpAddresses", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    RemoveBandwidthPackageIpsRequest, REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => removed_ip_addresses, 3 => client_token
);

/// The response of `RemoveBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE: Schema = Schema {
    name: "RemoveBandwidthPackageIpsResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RemoveBandwidthPackageIpsResponse, REMOVE_BANDWIDTH_PACKAGE_IPS_RESPONSE, 0 =>
    request_id
);

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

/// The required parameters of `RemoveBandwidthPackageIps`.
#[derive(Clone, PartialEq)]
pub struct RemoveBandwidthPackageIpsRequired {
    /// Package to remove the addresses from.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
    /// Public IP addresses to remove. The page also calls them ids.
    ///
    /// 1 to 20 elements.
    pub removed_ip_addresses: Vec<String>,
}

impl std::fmt::Debug for RemoveBandwidthPackageIpsRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RemoveBandwidthPackageIpsRequired",
            &REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST,
            &[
                (0, &self.bandwidth_package_id),
                (1, &self.region_id),
                (2, &self.removed_ip_addresses),
            ],
            f,
        )
    }
}

impl RemoveBandwidthPackageIpsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: RemoveBandwidthPackageIpsRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            region_id: required.region_id,
            removed_ip_addresses: required.removed_ip_addresses,
            ..Self::default()
        }
    }
}

impl Client {
    /// Takes public addresses out of a NAT bandwidth package.
    ///
    /// The addresses must be in the package and must not be used by a DNAT or SNAT entry. At least one address stays in the package.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can remove addresses from one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `invalidRemovedIpAddresses.NotFound`, `InvalidIpCount.ValueNotSupported`, `InvalidRemovedIpAddresses.NotFound`, `DependencyViolation.ForwardEntry`, `DependencyViolation.SnatEntry`, `BandwidthPackage.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.10; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn remove_bandwidth_package_ips(
        &self,
        required: RemoveBandwidthPackageIpsRequired,
    ) -> Call<RemoveBandwidthPackageIpsRequest> {
        Call::new(&self.inner, RemoveBandwidthPackageIpsRequest::new(required))
    }
}

impl Call<RemoveBandwidthPackageIpsRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
