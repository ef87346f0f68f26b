// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBandwidthPackageIps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBandwidthPackageIpsRequest {
    /// Package to add the addresses to.
    pub bandwidth_package_id: String,
    /// Number of public IP addresses.
    ///
    /// 1 to 50.
    pub ip_count: String,
    /// Region of the package.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ADD_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema = Schema {
    name: "AddBandwidthPackageIpsRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpCount", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AddBandwidthPackageIpsRequest, ADD_BANDWIDTH_PACKAGE_IPS_REQUEST, 0 =>
    bandwidth_package_id, 1 => ip_count, 2 => region_id, 3 => client_token
);

/// The response of `AddBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE: Schema = Schema {
    name: "AddBandwidthPackageIpsResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AddBandwidthPackageIpsResponse, ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE, 0 => request_id
);

static ADD_BANDWIDTH_PACKAGE_IPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddBandwidthPackageIps",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
    response: &ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for AddBandwidthPackageIpsRequest {
    type Response = AddBandwidthPackageIpsResponse;
    const ACTION: &'static ActionInfo = &ADD_BANDWIDTH_PACKAGE_IPS;
}

/// The required parameters of `AddBandwidthPackageIps`.
#[derive(Clone, PartialEq)]
pub struct AddBandwidthPackageIpsRequired {
    /// Package to add the addresses to.
    pub bandwidth_package_id: String,
    /// Number of public IP addresses.
    ///
    /// 1 to 50.
    pub ip_count: String,
    /// Region of the package.
    pub region_id: String,
}

impl std::fmt::Debug for AddBandwidthPackageIpsRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddBandwidthPackageIpsRequired",
            &ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
            &[
                (0, &self.bandwidth_package_id),
                (1, &self.ip_count),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl AddBandwidthPackageIpsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AddBandwidthPackageIpsRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            ip_count: required.ip_count,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Puts more public addresses into a NAT bandwidth package.
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can add addresses to one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidIpCount.ValueNotSupported`, `QuotaExceeded.BandwidthPackageIps`, `BandwidthPackage.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.9; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn add_bandwidth_package_ips(
        &self,
        required: AddBandwidthPackageIpsRequired,
    ) -> Call<AddBandwidthPackageIpsRequest> {
        Call::new(&self.inner, AddBandwidthPackageIpsRequest::new(required))
    }
}

impl Call<AddBandwidthPackageIpsRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
