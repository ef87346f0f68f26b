// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6InternetBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes the Internet bandwidth of an IPv6 address.
///
/// The request names the address or the bandwidth. Bandwidth of one address is deleted by one request at a time.
///
/// The parameters of `DeleteIpv6InternetBandwidth`. Sent with [`Client::delete_ipv6_internet_bandwidth`](super::super::Client::delete_ipv6_internet_bandwidth); the response is a [`DeleteIpv6InternetBandwidthResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_ipv6_internet_bandwidth()
///     .ipv6_address_id("ipv6-2zen5j4axcp5l5qyy****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId`](super::super::ErrorCode::BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId), [`OperationFailed.ServiceManaged`](super::super::ErrorCode::OperationFailedServiceManaged).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidthRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// IPv6 address whose bandwidth is deleted.
    pub ipv6_address_id: Option<String>,
    /// Internet bandwidth to delete.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST: Schema = Schema::new(
    "DeleteIpv6InternetBandwidthRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6AddressId", ValueType::String),
        Field::new("Ipv6InternetBandwidthId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteIpv6InternetBandwidthRequest, DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST, 0 =>
    region_id, 1 => ipv6_address_id, 2 => ipv6_internet_bandwidth_id, 3 => client_token,
    4 => dry_run
);

impl DeleteIpv6InternetBandwidthRequest {
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

/// The response of `DeleteIpv6InternetBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_IPV6_INTERNET_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "DeleteIpv6InternetBandwidthResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteIpv6InternetBandwidthResponse, DELETE_IPV6_INTERNET_BANDWIDTH_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteIpv6InternetBandwidthResponse);

impl DeleteIpv6InternetBandwidthResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_IPV6_INTERNET_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteIpv6InternetBandwidth",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_IPV6_INTERNET_BANDWIDTH_REQUEST,
    response: &DELETE_IPV6_INTERNET_BANDWIDTH_RESPONSE,
    classes: &[
        ("BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId", ErrorClass::Invalid),
        ("OperationFailed.ServiceManaged", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteIpv6InternetBandwidthRequest {
    type Response = DeleteIpv6InternetBandwidthResponse;
    const ACTION: &'static ActionInfo = &DELETE_IPV6_INTERNET_BANDWIDTH;
}

impl DeleteIpv6InternetBandwidthRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Deletes the Internet bandwidth of an IPv6 address.
    ///
    /// The request names the address or the bandwidth. Bandwidth of one address is deleted by one request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteIpv6InternetBandwidthRequest`].
    #[inline]
    pub fn delete_ipv6_internet_bandwidth(
        &self,
    ) -> Call<DeleteIpv6InternetBandwidthRequest> {
        Call::new(&self.inner, DeleteIpv6InternetBandwidthRequest::new())
    }
}

impl Call<DeleteIpv6InternetBandwidthRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv6 address whose bandwidth is deleted.
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address_id = value.into_option();
        self
    }
    /// Internet bandwidth to delete.
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
