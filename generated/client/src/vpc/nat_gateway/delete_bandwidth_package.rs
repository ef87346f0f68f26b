// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a bandwidth package of a NAT gateway.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// Delete the DNAT and SNAT entries that use the package first.
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can delete one; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `DeleteBandwidthPackage`. Sent with [`Client::delete_bandwidth_package`](super::super::Client::delete_bandwidth_package); the response is a [`DeleteBandwidthPackageResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_bandwidth_package("bwp-bp1arsrmca9kpxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`DependencyViolation.ForwardEntry`](super::super::ErrorCode::DependencyViolationForwardEntry), [`DependencyViolation.SnatEntry`](super::super::ErrorCode::DependencyViolationSnatEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.11; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageRequest {
    /// Package to delete.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region of the NAT gateway that has the package.
    pub region_id: Option<String>,
    /// Whether to delete the package by force.
    pub force: Option<bool>,
}

pub(crate) static DELETE_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "DeleteBandwidthPackageRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteBandwidthPackageRequest, DELETE_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => force
);

impl DeleteBandwidthPackageRequest {
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
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.force = value.into_option();
        self
    }
}

/// The response of `DeleteBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "DeleteBandwidthPackageResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteBandwidthPackageResponse, DELETE_BANDWIDTH_PACKAGE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteBandwidthPackageResponse);

impl DeleteBandwidthPackageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_BANDWIDTH_PACKAGE_REQUEST,
    response: &DELETE_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &DELETE_BANDWIDTH_PACKAGE;
}

impl DeleteBandwidthPackageRequest {
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
    /// Deletes a bandwidth package of a NAT gateway.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// Delete the DNAT and SNAT entries that use the package first.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can delete one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteBandwidthPackageRequest`].
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Call<DeleteBandwidthPackageRequest> {
        Call::new(&self.inner, DeleteBandwidthPackageRequest::new(bandwidth_package_id))
    }
}

impl Call<DeleteBandwidthPackageRequest> {
    /// Region of the NAT gateway that has the package.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether to delete the package by force.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
}
