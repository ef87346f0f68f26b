// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateIpv6InternetBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Buys Internet bandwidth for an IPv6 address.
///
/// Without it, an IPv6 address can be reached in private networks only. The address belongs to an ECS instance in a VPC with IPv6. Bandwidth of one address is bought by one request at a time.
///
/// The parameters of `AllocateIpv6InternetBandwidth`. Sent with [`Client::allocate_ipv6_internet_bandwidth`](super::super::Client::allocate_ipv6_internet_bandwidth); the response is a [`AllocateIpv6InternetBandwidthResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .allocate_ipv6_internet_bandwidth("ipv6-2zen5j4axcp5l5qyy****", 200)
///     .ipv6_gateway_id("ipv6gw-uf6hcyzu65v98v3du****")
///     .internet_charge_type("PayByBandwidth")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth), [`MissingParam.Ipv6InstanceId`](super::super::ErrorCode::MissingParamIpv6InstanceId), [`InvalidIpv6Instance.NotFound`](super::super::ErrorCode::InvalidIpv6InstanceNotFound), [`IllegalParam.ChargeType`](super::super::ErrorCode::IllegalParamChargeType), [`IllegalParam.InternetChargeType`](super::super::ErrorCode::IllegalParamInternetChargeType), [`OperationUnsupported.PrePaid`](super::super::ErrorCode::OperationUnsupportedPrePaid), [`OperationFailed.Ipv6GatewayDisMatchIpv6Address`](super::super::ErrorCode::OperationFailedIpv6GatewayDisMatchIpv6Address), [`OperationFailed.InternetBandwidthAlreadyExisted`](super::super::ErrorCode::OperationFailedInternetBandwidthAlreadyExisted), [`OperationFailed.Ipv6GatewayNotExist`](super::super::ErrorCode::OperationFailedIpv6GatewayNotExist), [`IncorrectStatus.Ipv6Instance`](super::super::ErrorCode::IncorrectStatusIpv6Instance), [`IllegalParam.Ipv6Address`](super::super::ErrorCode::IllegalParamIpv6Address), [`UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address`](super::super::ErrorCode::UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address), [`UnsupportedFeature.InternetChargeTypeOnStaticIsp`](super::super::ErrorCode::UnsupportedFeatureInternetChargeTypeOnStaticIsp), [`OperationUnsupported.ULA`](super::super::ErrorCode::OperationUnsupportedUla), [`OperationFailed.OpenCdtServiceFirst`](super::super::ErrorCode::OperationFailedOpenCdtServiceFirst), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ResourceNotFound.Ipv6Address`](super::super::ErrorCode::ResourceNotFoundIpv6Address), [`OperationFailed.QueryAccountInfo`](super::super::ErrorCode::OperationFailedQueryAccountInfo), [`OperationFailed.SaleValidate`](super::super::ErrorCode::OperationFailedSaleValidate), [`SystemBusy`](super::super::ErrorCode::SystemBusy).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// IPv6 gateway of the address.
    pub ipv6_gateway_id: Option<String>,
    /// IPv6 address that gets the bandwidth.
    ///
    /// Required.
    pub ipv6_address_id: String,
    /// Metering method of the bandwidth.
    ///
    /// Default: `PayByBandwidth`.
    pub internet_charge_type: Option<Ipv6InternetChargeType>,
    /// Internet bandwidth of the address. PayByTraffic ends at 1000.
    ///
    /// Required. 1 to 2000 Mbit/s.
    pub bandwidth: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema = Schema::new(
    "AllocateIpv6InternetBandwidthRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String),
        Field::new("Ipv6AddressId", ValueType::String).required(),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<Ipv6InternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AllocateIpv6InternetBandwidthRequest, ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST, 0 =>
    region_id, 1 => ipv6_gateway_id, 2 => ipv6_address_id, 3 => internet_charge_type, 4
    => bandwidth, 5 => client_token, 6 => dry_run
);

impl AllocateIpv6InternetBandwidthRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_gateway_id = value.into_option();
        self
    }
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = value.into();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<Ipv6InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `AllocateIpv6InternetBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthResponse {
    /// Id of the address.
    pub ipv6_address_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the Internet bandwidth.
    pub internet_bandwidth_id: String,
    metadata: Metadata,
}

pub(crate) static ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "AllocateIpv6InternetBandwidthResponse",
    &[
        Field::new("Ipv6AddressId", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("InternetBandwidthId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    AllocateIpv6InternetBandwidthResponse, ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE, 0
    => ipv6_address_id, 1 => request_id, 2 => internet_bandwidth_id
);

aliyun_api_core::response!(AllocateIpv6InternetBandwidthResponse);

impl AllocateIpv6InternetBandwidthResponse {
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`internet_bandwidth_id`](Self#structfield.internet_bandwidth_id).
    #[inline]
    pub fn internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.internet_bandwidth_id = value.into();
        self
    }
}

static ALLOCATE_IPV6_INTERNET_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AllocateIpv6InternetBandwidth",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ALLOCATE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: &ALLOCATE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    classes: &[
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("IllegalParam.ChargeType", ErrorClass::Invalid),
        ("IllegalParam.InternetChargeType", ErrorClass::Invalid),
        ("OperationUnsupported.PrePaid", ErrorClass::Invalid),
        ("OperationFailed.Ipv6GatewayDisMatchIpv6Address", ErrorClass::Conflict),
        ("OperationFailed.InternetBandwidthAlreadyExisted", ErrorClass::Conflict),
        ("IllegalParam.Ipv6Address", ErrorClass::Invalid),
        ("UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address", ErrorClass::Conflict),
        ("UnsupportedFeature.InternetChargeTypeOnStaticIsp", ErrorClass::Conflict),
        ("OperationUnsupported.ULA", ErrorClass::Conflict),
        ("OperationFailed.OpenCdtServiceFirst", ErrorClass::Denied),
        ("OperationFailed.QueryAccountInfo", ErrorClass::Internal),
        ("OperationFailed.SaleValidate", ErrorClass::Denied),
        ("SystemBusy", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AllocateIpv6InternetBandwidthRequest {
    type Response = AllocateIpv6InternetBandwidthResponse;
    const ACTION: &'static ActionInfo = &ALLOCATE_IPV6_INTERNET_BANDWIDTH;
}

impl AllocateIpv6InternetBandwidthRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_address_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            ipv6_address_id: ipv6_address_id.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Buys Internet bandwidth for an IPv6 address.
    ///
    /// Without it, an IPv6 address can be reached in private networks only. The address belongs to an ECS instance in a VPC with IPv6. Bandwidth of one address is bought by one request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`AllocateIpv6InternetBandwidthRequest`].
    #[inline]
    pub fn allocate_ipv6_internet_bandwidth(
        &self,
        ipv6_address_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<AllocateIpv6InternetBandwidthRequest> {
        Call::new(
            &self.inner,
            AllocateIpv6InternetBandwidthRequest::new(ipv6_address_id, bandwidth),
        )
    }
}

impl Call<AllocateIpv6InternetBandwidthRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv6 gateway of the address.
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_gateway_id = value.into_option();
        self
    }
    /// Metering method of the bandwidth.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<Ipv6InternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
