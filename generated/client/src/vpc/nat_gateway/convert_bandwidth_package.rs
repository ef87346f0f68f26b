// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConvertBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Converts a NAT bandwidth package into a shared bandwidth package.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, API metadata (2026-04).
///
/// The result of the conversion has an id of its own, which is returned. It keeps bandwidth and billing, and the public addresses become EIPs.
/// SNAT and DNAT entries go on working, and there is no charge.
///
/// The parameters of `ConvertBandwidthPackage`. Sent with [`Client::convert_bandwidth_package`](super::super::Client::convert_bandwidth_package); the response is a [`ConvertBandwidthPackageResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.convert_bandwidth_package("bwp-bp1xea10o8qxw4f****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InternalError`](super::super::ErrorCode::InternalError), [`NotOpen.Api`](super::super::ErrorCode::NotOpenApi), [`NotFound.BandwidthPackage`](super::super::ErrorCode::NotFoundBandwidthPackage), [`ORDER.QUOTA_EXCEEDED`](super::super::ErrorCode::OrderQuotaExceeded), [`ORDER.ERROR`](super::super::ErrorCode::OrderError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.21; Virtual Private Cloud, OpenAPI document (2024-06).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertBandwidthPackageRequest {
    /// Package to convert.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region of the NAT gateway that has the package.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CONVERT_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "ConvertBandwidthPackageRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ConvertBandwidthPackageRequest, CONVERT_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => client_token
);

impl ConvertBandwidthPackageRequest {
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
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `ConvertBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertBandwidthPackageResponse {
    /// Id of the shared bandwidth package.
    pub convert_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CONVERT_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "ConvertBandwidthPackageResponse",
    &[
        Field::new("ConvertInstanceId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ConvertBandwidthPackageResponse, CONVERT_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    convert_instance_id, 1 => request_id
);

aliyun_api_core::response!(ConvertBandwidthPackageResponse);

impl ConvertBandwidthPackageResponse {
    /// Sets [`convert_instance_id`](Self#structfield.convert_instance_id).
    #[inline]
    pub fn convert_instance_id(mut self, value: impl Into<String>) -> Self {
        self.convert_instance_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CONVERT_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ConvertBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CONVERT_BANDWIDTH_PACKAGE_REQUEST,
    response: &CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("NotOpen.Api", ErrorClass::Denied),
        ("ORDER.QUOTA_EXCEEDED", ErrorClass::Quota),
        ("ORDER.ERROR", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ConvertBandwidthPackageRequest {
    type Response = ConvertBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CONVERT_BANDWIDTH_PACKAGE;
}

impl ConvertBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Converts a NAT bandwidth package into a shared bandwidth package.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, API metadata (2026-04).
    ///
    /// The result of the conversion has an id of its own, which is returned. It keeps bandwidth and billing, and the public addresses become EIPs.
    /// SNAT and DNAT entries go on working, and there is no charge.
    ///
    /// Parameters with their limits, errors, and an example: [`ConvertBandwidthPackageRequest`].
    #[inline]
    pub fn convert_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Call<ConvertBandwidthPackageRequest> {
        Call::new(&self.inner, ConvertBandwidthPackageRequest::new(bandwidth_package_id))
    }
}

impl Call<ConvertBandwidthPackageRequest> {
    /// Region of the NAT gateway that has the package.
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
