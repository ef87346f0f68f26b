// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseIpv6Address`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Releases an IPv6 address that no resource has.
///
/// The parameters of `ReleaseIpv6Address`. Sent with [`Client::release_ipv6_address`](super::super::Client::release_ipv6_address); the response is a [`ReleaseIpv6AddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.release_ipv6_address("ipv6-2zen5j4axcp5l5qyy****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`DependencyViolation.Ipv6InternetBandwidth`](super::super::ErrorCode::DependencyViolationIpv6InternetBandwidth), [`OperationFailed.AssociationExist`](super::super::ErrorCode::OperationFailedAssociationExist), [`ResourceNotFound.Ipv6InstanceId`](super::super::ErrorCode::ResourceNotFoundIpv6InstanceId).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressRequest {
    /// Region of the address.
    pub region_id: Option<String>,
    /// Address to release.
    ///
    /// Required.
    pub ipv6_address_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static RELEASE_IPV6_ADDRESS_REQUEST: Schema = Schema::new(
    "ReleaseIpv6AddressRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6AddressId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ReleaseIpv6AddressRequest, RELEASE_IPV6_ADDRESS_REQUEST, 0 => region_id, 1 =>
    ipv6_address_id, 2 => client_token, 3 => dry_run
);

impl ReleaseIpv6AddressRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = value.into();
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

/// The response of `ReleaseIpv6Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseIpv6AddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RELEASE_IPV6_ADDRESS_RESPONSE: Schema = Schema::new(
    "ReleaseIpv6AddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReleaseIpv6AddressResponse, RELEASE_IPV6_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ReleaseIpv6AddressResponse);

impl ReleaseIpv6AddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RELEASE_IPV6_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleaseIpv6Address",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &RELEASE_IPV6_ADDRESS_REQUEST,
    response: &RELEASE_IPV6_ADDRESS_RESPONSE,
    classes: &[
        ("OperationFailed.AssociationExist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReleaseIpv6AddressRequest {
    type Response = ReleaseIpv6AddressResponse;
    const ACTION: &'static ActionInfo = &RELEASE_IPV6_ADDRESS;
}

impl ReleaseIpv6AddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_address_id: impl Into<String>) -> Self {
        Self {
            ipv6_address_id: ipv6_address_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Releases an IPv6 address that no resource has.
    ///
    /// Parameters with their limits, errors, and an example: [`ReleaseIpv6AddressRequest`].
    #[inline]
    pub fn release_ipv6_address(
        &self,
        ipv6_address_id: impl Into<String>,
    ) -> Call<ReleaseIpv6AddressRequest> {
        Call::new(&self.inner, ReleaseIpv6AddressRequest::new(ipv6_address_id))
    }
}

impl Call<ReleaseIpv6AddressRequest> {
    /// Region of the address.
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
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
