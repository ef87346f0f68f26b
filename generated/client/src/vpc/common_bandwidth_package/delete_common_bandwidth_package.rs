// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCommonBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a shared bandwidth package.
///
/// A package that has EIPs is deleted only by force, which removes the EIPs first. Only one request at a time can delete a package.
///
/// The parameters of `DeleteCommonBandwidthPackage`. Sent with [`Client::delete_common_bandwidth_package`](super::super::Client::delete_common_bandwidth_package); the response is a [`DeleteCommonBandwidthPackageResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_common_bandwidth_package("cbwp-2ze2ic1xd2qeqk145pn4u").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`MissingParam.%s`](super::super::ErrorCode::MissingParamAny), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`InvalidOperation.DeletionProtection`](super::super::ErrorCode::InvalidOperationDeletionProtection), [`ForbiddenAction.PrePaid`](super::super::ErrorCode::ForbiddenActionPrePaid), [`OperationUnsupported.Release95Instance`](super::super::ErrorCode::OperationUnsupportedRelease95Instance), [`DependencyViolation.Ips`](super::super::ErrorCode::DependencyViolationIps), [`OperationFailed.BandwidthPackageNotEmpty`](super::super::ErrorCode::OperationFailedBandwidthPackageNotEmpty), [`OperationFailed.AddIpTaskInProcessing`](super::super::ErrorCode::OperationFailedAddIpTaskInProcessing).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackageRequest {
    /// Package to delete.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
    /// Whether all EIPs are removed from the package and it is deleted; if false, a package that has EIPs is kept.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

pub(crate) static DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "DeleteCommonBandwidthPackageRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteCommonBandwidthPackageRequest, DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => force
);

impl DeleteCommonBandwidthPackageRequest {
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

/// The response of `DeleteCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommonBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "DeleteCommonBandwidthPackageResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteCommonBandwidthPackageResponse, DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteCommonBandwidthPackageResponse);

impl DeleteCommonBandwidthPackageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_COMMON_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteCommonBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: &DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("InvalidOperation.DeletionProtection", ErrorClass::Conflict),
        ("ForbiddenAction.PrePaid", ErrorClass::Conflict),
        ("OperationUnsupported.Release95Instance", ErrorClass::Conflict),
        ("OperationFailed.BandwidthPackageNotEmpty", ErrorClass::Conflict),
        ("OperationFailed.AddIpTaskInProcessing", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteCommonBandwidthPackageRequest {
    type Response = DeleteCommonBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &DELETE_COMMON_BANDWIDTH_PACKAGE;
}

impl DeleteCommonBandwidthPackageRequest {
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
    /// Deletes a shared bandwidth package.
    ///
    /// A package that has EIPs is deleted only by force, which removes the EIPs first. Only one request at a time can delete a package.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteCommonBandwidthPackageRequest`].
    #[inline]
    pub fn delete_common_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Call<DeleteCommonBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            DeleteCommonBandwidthPackageRequest::new(bandwidth_package_id),
        )
    }
}

impl Call<DeleteCommonBandwidthPackageRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether all EIPs are removed from the package and it is deleted; if false, a package that has EIPs is kept.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
}
