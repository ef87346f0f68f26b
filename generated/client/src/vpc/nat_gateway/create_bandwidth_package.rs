// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBandwidthPackageRequest {
    /// Bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Number of public IP addresses in the package.
    ///
    /// 1 to 50.
    pub ip_count: i64,
    /// NAT gateway of the package.
    pub nat_gateway_id: String,
    /// Region the NAT gateway is in.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the package. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Internet provider of the package.
    pub isp: Option<NatBandwidthPackageIsp>,
    /// Metering method of the traffic. PayByTraffic is the one that the text lists.
    pub internet_charge_type: Option<NatBandwidthPackageInternetChargeType>,
    /// Name of the package. Only the page of ModifyBandwidthPackageAttribute allows periods.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Zone of the package. If omitted, one is chosen at random; connections may have a lower latency if the ECS instances behind the gateway are in the same zone.
    pub zone: Option<String>,
}

pub(crate) static CREATE_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema {
    name: "CreateBandwidthPackageRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("IpCount", ValueType::Integer).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ISP", ValueType::Enum(<NatBandwidthPackageIsp as OpenEnum>::VALUES)),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<NatBandwidthPackageInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("Zone", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateBandwidthPackageRequest, CREATE_BANDWIDTH_PACKAGE_REQUEST, 0 => bandwidth, 1 =>
    ip_count, 2 => nat_gateway_id, 3 => region_id, 4 => client_token, 5 => description, 6
    => isp, 7 => internet_charge_type, 8 => name, 9 => zone
);

/// The response of `CreateBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBandwidthPackageResponse {
    /// Id of the new package.
    pub bandwidth_package_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema {
    name: "CreateBandwidthPackageResponse",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateBandwidthPackageResponse, CREATE_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    bandwidth_package_id, 1 => request_id
);

static CREATE_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_BANDWIDTH_PACKAGE_REQUEST,
    response: &CREATE_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("ZONE_NO_AVAILABLE_IP", ErrorClass::Quota),
        ("NATGW_NOT_EXIST", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateBandwidthPackageRequest {
    type Response = CreateBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CREATE_BANDWIDTH_PACKAGE;
}

/// The required parameters of `CreateBandwidthPackage`.
#[derive(Clone, PartialEq)]
pub struct CreateBandwidthPackageRequired {
    /// Bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Number of public IP addresses in the package.
    ///
    /// 1 to 50.
    pub ip_count: i64,
    /// NAT gateway of the package.
    pub nat_gateway_id: String,
    /// Region the NAT gateway is in.
    pub region_id: String,
}

impl std::fmt::Debug for CreateBandwidthPackageRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateBandwidthPackageRequired",
            &CREATE_BANDWIDTH_PACKAGE_REQUEST,
            &[
                (0, &self.bandwidth),
                (1, &self.ip_count),
                (2, &self.nat_gateway_id),
                (3, &self.region_id),
            ],
            f,
        )
    }
}

impl CreateBandwidthPackageRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateBandwidthPackageRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            ip_count: required.ip_count,
            nat_gateway_id: required.nat_gateway_id,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a bandwidth package for a NAT gateway.
    ///
    /// A package is a number of public IP addresses with a bandwidth that they share. A NAT gateway has up to four packages.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can create another; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `MissingParameter`, `InvalidZoneId.NotFound`, `QuotaExceeded.BandwidthPackageIps`, `QuotaExceeded.BandwidthPackageCountOnNatGateway`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`, `InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`, `ZONE_NO_AVAILABLE_IP`, `NATGW_NOT_EXIST`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.4; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_bandwidth_package(
        &self,
        required: CreateBandwidthPackageRequired,
    ) -> Call<CreateBandwidthPackageRequest> {
        Call::new(&self.inner, CreateBandwidthPackageRequest::new(required))
    }
}

impl Call<CreateBandwidthPackageRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Internet provider of the package.
    #[inline]
    pub fn isp(mut self, value: impl Into<NatBandwidthPackageIsp>) -> Self {
        self.request.isp = Some(value.into());
        self
    }
    /// Metering method of the traffic. PayByTraffic is the one that the text lists.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<NatBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = Some(value.into());
        self
    }
    /// Name of the package. Only the page of ModifyBandwidthPackageAttribute allows periods.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Zone of the package. If omitted, one is chosen at random; connections may have a lower latency if the ECS instances behind the gateway are in the same zone.
    #[inline]
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.request.zone = Some(value.into());
        self
    }
}
