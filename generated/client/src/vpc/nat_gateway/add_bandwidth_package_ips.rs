// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBandwidthPackageIps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Puts more public addresses into a NAT bandwidth package.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can add addresses to one; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `AddBandwidthPackageIps`. Sent with [`Client::add_bandwidth_package_ips`](super::super::Client::add_bandwidth_package_ips); the response is a [`AddBandwidthPackageIpsResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .add_bandwidth_package_ips(vpc::AddBandwidthPackageIpsRequired {
///         bandwidth_package_id: "bwp-s6lmotmkk".into(),
///         ip_count: "2".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidIpCount.ValueNotSupported`](super::super::ErrorCode::InvalidIpCountValueNotSupported), [`QuotaExceeded.BandwidthPackageIps`](super::super::ErrorCode::QuotaExceededBandwidthPackageIps), [`BandwidthPackage.FinancialLocked`](super::super::ErrorCode::BandwidthPackageFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.9; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsRequest {
    /// Package to add the addresses to.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Number of public IP addresses.
    ///
    /// Required. 1 to 50.
    pub ip_count: String,
    /// Region of the package.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ADD_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema = Schema::new(
    "AddBandwidthPackageIpsRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("IpCount", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AddBandwidthPackageIpsRequest, ADD_BANDWIDTH_PACKAGE_IPS_REQUEST, 0 =>
    bandwidth_package_id, 1 => ip_count, 2 => region_id, 3 => client_token
);

impl AddBandwidthPackageIpsRequest {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`ip_count`](Self#structfield.ip_count).
    #[inline]
    pub fn ip_count(mut self, value: impl Into<String>) -> Self {
        self.ip_count = value.into();
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
}

/// The response of `AddBandwidthPackageIps`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBandwidthPackageIpsResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE: Schema = Schema::new(
    "AddBandwidthPackageIpsResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AddBandwidthPackageIpsResponse, ADD_BANDWIDTH_PACKAGE_IPS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AddBandwidthPackageIpsResponse);

impl AddBandwidthPackageIpsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `AddBandwidthPackageIps` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AddBandwidthPackageIpsRequired {
    /// Package to add the addresses to.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Number of public IP addresses.
    ///
    /// Required. 1 to 50.
    pub ip_count: String,
}

impl std::fmt::Debug for AddBandwidthPackageIpsRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddBandwidthPackageIpsRequired",
            &ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
            &[(0, &self.bandwidth_package_id), (1, &self.ip_count)],
            f,
        )
    }
}

impl AddBandwidthPackageIpsRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AddBandwidthPackageIpsRequired) -> Self {
        Self {
            bandwidth_package_id: required.bandwidth_package_id,
            ip_count: required.ip_count,
            ..Self::default()
        }
    }
}

impl Client {
    /// Puts more public addresses into a NAT bandwidth package.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can add addresses to one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`AddBandwidthPackageIpsRequest`].
    #[inline]
    pub fn add_bandwidth_package_ips(
        &self,
        required: AddBandwidthPackageIpsRequired,
    ) -> Call<AddBandwidthPackageIpsRequest> {
        Call::new(&self.inner, AddBandwidthPackageIpsRequest::new(required))
    }
}

impl Call<AddBandwidthPackageIpsRequest> {
    /// Region of the package.
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
