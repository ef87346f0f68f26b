// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyIpv6InternetBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the Internet bandwidth of an IPv6 address.
///
/// The request names the address or the bandwidth. Bandwidth of one address is changed by one request at a time.
///
/// The parameters of `ModifyIpv6InternetBandwidth`. Sent with [`Client::modify_ipv6_internet_bandwidth`](super::super::Client::modify_ipv6_internet_bandwidth); the response is a [`ModifyIpv6InternetBandwidthResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_ipv6_internet_bandwidth(200)
///     .ipv6_address_id("ipv6-2zen5j4axcp5l5qyy****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParam.Ipv6InstanceId`](super::super::ErrorCode::MissingParamIpv6InstanceId), [`InvalidIpv6Instance.NotFound`](super::super::ErrorCode::InvalidIpv6InstanceNotFound), [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth), [`OperationUnsupported.FinancialLocked`](super::super::ErrorCode::OperationUnsupportedFinancialLocked), [`OperationFailed.InternetBandwidthNonExist`](super::super::ErrorCode::OperationFailedInternetBandwidthNonExist), [`OperationFailed.InternetBandwidthUnstable`](super::super::ErrorCode::OperationFailedInternetBandwidthUnstable), [`OperationFailed.BandwidthExceedLimit`](super::super::ErrorCode::OperationFailedBandwidthExceedLimit), [`ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId`](super::super::ErrorCode::ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`OperationFailed.QuerySpInfo`](super::super::ErrorCode::OperationFailedQuerySpInfo), [`OperationFailed.QueryAccountInfo`](super::super::ErrorCode::OperationFailedQueryAccountInfo), [`OperationFailed.SyncTradeResource`](super::super::ErrorCode::OperationFailedSyncTradeResource).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidthRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// IPv6 address whose bandwidth is changed.
    pub ipv6_address_id: Option<String>,
    /// Internet bandwidth to change.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// New Internet bandwidth. PayByTraffic ends at 1000.
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

pub(crate) static MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema = Schema::new(
    "ModifyIpv6InternetBandwidthRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6AddressId", ValueType::String),
        Field::new("Ipv6InternetBandwidthId", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyIpv6InternetBandwidthRequest, MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST, 0 =>
    region_id, 1 => ipv6_address_id, 2 => ipv6_internet_bandwidth_id, 3 => bandwidth, 4
    => client_token, 5 => dry_run
);

impl ModifyIpv6InternetBandwidthRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_id = value.into_option();
        self
    }
    /// Sets [`ipv6_internet_bandwidth_id`](Self#structfield.ipv6_internet_bandwidth_id).
    #[inline]
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_internet_bandwidth_id = value.into_option();
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

/// The response of `ModifyIpv6InternetBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_IPV6_INTERNET_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "ModifyIpv6InternetBandwidthResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyIpv6InternetBandwidthResponse, MODIFY_IPV6_INTERNET_BANDWIDTH_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyIpv6InternetBandwidthResponse);

impl ModifyIpv6InternetBandwidthResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_IPV6_INTERNET_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyIpv6InternetBandwidth",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: &MODIFY_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    classes: &[
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("OperationUnsupported.FinancialLocked", ErrorClass::Conflict),
        ("OperationFailed.InternetBandwidthNonExist", ErrorClass::Conflict),
        ("OperationFailed.InternetBandwidthUnstable", ErrorClass::NotReady),
        ("OperationFailed.BandwidthExceedLimit", ErrorClass::Invalid),
        ("ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId", ErrorClass::Invalid),
        ("OperationFailed.QuerySpInfo", ErrorClass::Internal),
        ("OperationFailed.QueryAccountInfo", ErrorClass::Internal),
        ("OperationFailed.SyncTradeResource", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyIpv6InternetBandwidthRequest {
    type Response = ModifyIpv6InternetBandwidthResponse;
    const ACTION: &'static ActionInfo = &MODIFY_IPV6_INTERNET_BANDWIDTH;
}

impl ModifyIpv6InternetBandwidthRequest {
    /// With what is required.
    #[inline]
    pub fn new(bandwidth: i64) -> Self {
        Self {
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the Internet bandwidth of an IPv6 address.
    ///
    /// The request names the address or the bandwidth. Bandwidth of one address is changed by one request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyIpv6InternetBandwidthRequest`].
    #[inline]
    pub fn modify_ipv6_internet_bandwidth(
        &self,
        bandwidth: i64,
    ) -> Call<ModifyIpv6InternetBandwidthRequest> {
        Call::new(&self.inner, ModifyIpv6InternetBandwidthRequest::new(bandwidth))
    }
}

impl Call<ModifyIpv6InternetBandwidthRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv6 address whose bandwidth is changed.
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address_id = value.into_option();
        self
    }
    /// Internet bandwidth to change.
    #[inline]
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_internet_bandwidth_id = value.into_option();
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
