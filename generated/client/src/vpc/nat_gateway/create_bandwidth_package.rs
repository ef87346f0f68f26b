// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a bandwidth package for a NAT gateway.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// A package is a number of public IP addresses with a bandwidth that they share. A NAT gateway has up to four packages.
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can create another; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `CreateBandwidthPackage`. Sent with [`Client::create_bandwidth_package`](super::super::Client::create_bandwidth_package); the response is a [`CreateBandwidthPackageResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_bandwidth_package(vpc::CreateBandwidthPackageRequired {
///         nat_gateway_id: "ngw-7mwb327j1".into(),
///         bandwidth: 5,
///         ip_count: 2,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`QuotaExceeded.BandwidthPackageIps`](super::super::ErrorCode::QuotaExceededBandwidthPackageIps), [`QuotaExceeded.BandwidthPackageCountOnNatGateway`](super::super::ErrorCode::QuotaExceededBandwidthPackageCountOnNatGateway), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`](super::super::ErrorCode::InvalidParameterBandwidthPackageNIspValueNotSupport), [`ZONE_NO_AVAILABLE_IP`](super::super::ErrorCode::ZoneNoAvailableIp), [`NATGW_NOT_EXIST`](super::super::ErrorCode::NatgwNotExist).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.4; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBandwidthPackageRequest {
    /// Bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// Required. 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Number of public IP addresses in the package.
    ///
    /// Required. 1 to 50.
    pub ip_count: i64,
    /// NAT gateway of the package.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Region the NAT gateway is in.
    pub region_id: Option<String>,
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

pub(crate) static CREATE_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "CreateBandwidthPackageRequest",
    &[
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
);

aliyun_api_core::record!(
    CreateBandwidthPackageRequest, CREATE_BANDWIDTH_PACKAGE_REQUEST, 0 => bandwidth, 1 =>
    ip_count, 2 => nat_gateway_id, 3 => region_id, 4 => client_token, 5 => description, 6
    => isp, 7 => internet_charge_type, 8 => name, 9 => zone
);

impl CreateBandwidthPackageRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`ip_count`](Self#structfield.ip_count).
    #[inline]
    pub fn ip_count(mut self, value: i64) -> Self {
        self.ip_count = value;
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<NatBandwidthPackageIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<NatBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
}

/// The response of `CreateBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBandwidthPackageResponse {
    /// Id of the new package.
    pub bandwidth_package_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "CreateBandwidthPackageResponse",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateBandwidthPackageResponse, CREATE_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    bandwidth_package_id, 1 => request_id
);

aliyun_api_core::response!(CreateBandwidthPackageResponse);

impl CreateBandwidthPackageResponse {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `CreateBandwidthPackage` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateBandwidthPackageRequired {
    /// NAT gateway of the package.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// Required. 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Number of public IP addresses in the package.
    ///
    /// Required. 1 to 50.
    pub ip_count: i64,
}

impl std::fmt::Debug for CreateBandwidthPackageRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateBandwidthPackageRequired",
            &CREATE_BANDWIDTH_PACKAGE_REQUEST,
            &[(0, &self.bandwidth), (1, &self.ip_count), (2, &self.nat_gateway_id)],
            f,
        )
    }
}

impl CreateBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateBandwidthPackageRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            bandwidth: required.bandwidth,
            ip_count: required.ip_count,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a bandwidth package for a NAT gateway.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// A package is a number of public IP addresses with a bandwidth that they share. A NAT gateway has up to four packages.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can create another; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateBandwidthPackageRequest`].
    #[inline]
    pub fn create_bandwidth_package(
        &self,
        required: CreateBandwidthPackageRequired,
    ) -> Call<CreateBandwidthPackageRequest> {
        Call::new(&self.inner, CreateBandwidthPackageRequest::new(required))
    }
}

impl Call<CreateBandwidthPackageRequest> {
    /// Region the NAT gateway is in.
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
    /// Description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Internet provider of the package.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<NatBandwidthPackageIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
    /// Metering method of the traffic. PayByTraffic is the one that the text lists.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<NatBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Name of the package. Only the page of ModifyBandwidthPackageAttribute allows periods.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Zone of the package. If omitted, one is chosen at random; connections may have a lower latency if the ECS instances behind the gateway are in the same zone.
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone = value.into_option();
        self
    }
}
