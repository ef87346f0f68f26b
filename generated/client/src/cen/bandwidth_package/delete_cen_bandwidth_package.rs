// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCenBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a bandwidth package.
///
/// The package is not associated with a CEN instance. A subscription (PREPAY) ends by a refund in the console, not by this action.
///
/// The parameters of `DeleteCenBandwidthPackage`. Sent with [`Client::delete_cen_bandwidth_package`](super::super::Client::delete_cen_bandwidth_package); the response is a [`DeleteCenBandwidthPackageResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.delete_cen_bandwidth_package("cenbwp-4c2zaavbvh5f42****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.Release`](super::super::ErrorCode::ForbiddenRelease), [`InvalidOperation.BwpInstanceStatus`](super::super::ErrorCode::InvalidOperationBwpInstanceStatus).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCenBandwidthPackageRequest {
    /// Package to delete.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

pub(crate) static DELETE_CEN_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "DeleteCenBandwidthPackageRequest",
    &[Field::new("CenBandwidthPackageId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DeleteCenBandwidthPackageRequest, DELETE_CEN_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    cen_bandwidth_package_id
);

impl DeleteCenBandwidthPackageRequest {
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = value.into();
        self
    }
}

/// The response of `DeleteCenBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCenBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_CEN_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "DeleteCenBandwidthPackageResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteCenBandwidthPackageResponse, DELETE_CEN_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteCenBandwidthPackageResponse);

impl DeleteCenBandwidthPackageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_CEN_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteCenBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_CEN_BANDWIDTH_PACKAGE_REQUEST,
    response: &DELETE_CEN_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("Forbidden.Release", ErrorClass::Conflict),
        ("InvalidOperation.BwpInstanceStatus", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteCenBandwidthPackageRequest {
    type Response = DeleteCenBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &DELETE_CEN_BANDWIDTH_PACKAGE;
}

impl DeleteCenBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            cen_bandwidth_package_id: cen_bandwidth_package_id.into(),
        }
    }
}

impl Client {
    /// Deletes a bandwidth package.
    ///
    /// The package is not associated with a CEN instance. A subscription (PREPAY) ends by a refund in the console, not by this action.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteCenBandwidthPackageRequest`].
    #[inline]
    pub fn delete_cen_bandwidth_package(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> Call<DeleteCenBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            DeleteCenBandwidthPackageRequest::new(cen_bandwidth_package_id),
        )
    }
}
