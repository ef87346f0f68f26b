// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateCenBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a bandwidth package with a CEN instance.
///
/// An instance may have several packages, but only one for the same two areas.
///
/// The parameters of `AssociateCenBandwidthPackage`. Sent with [`Client::associate_cen_bandwidth_package`](super::super::Client::associate_cen_bandwidth_package); the response is a [`AssociateCenBandwidthPackageResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .associate_cen_bandwidth_package(cen::AssociateCenBandwidthPackageRequired {
///         cen_id: "cen-7qthudw0ll6jmc****".into(),
///         cen_bandwidth_package_id: "cenbwp-4c2zaavbvh5fx****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.TransitRouter`](super::super::ErrorCode::IncorrectStatusTransitRouter), [`OperationFailed.SetPostPay95BandwidthLimitError`](super::super::ErrorCode::OperationFailedSetPostPay95BandwidthLimitError), [`OperationInvalid.UserCanNotUseBwp`](super::super::ErrorCode::OperationInvalidUserCanNotUseBwp).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateCenBandwidthPackageRequest {
    /// Instance to associate the package with.
    ///
    /// Required.
    pub cen_id: String,
    /// Package to associate.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

pub(crate) static ASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "AssociateCenBandwidthPackageRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("CenBandwidthPackageId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    AssociateCenBandwidthPackageRequest, ASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    cen_id, 1 => cen_bandwidth_package_id
);

impl AssociateCenBandwidthPackageRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = value.into();
        self
    }
}

/// The response of `AssociateCenBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateCenBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "AssociateCenBandwidthPackageResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateCenBandwidthPackageResponse, ASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(AssociateCenBandwidthPackageResponse);

impl AssociateCenBandwidthPackageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_CEN_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateCenBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
    response: &ASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("OperationFailed.SetPostPay95BandwidthLimitError", ErrorClass::Internal),
        ("OperationInvalid.UserCanNotUseBwp", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateCenBandwidthPackageRequest {
    type Response = AssociateCenBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_CEN_BANDWIDTH_PACKAGE;
}

/// What `AssociateCenBandwidthPackage` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateCenBandwidthPackageRequired {
    /// Instance to associate the package with.
    ///
    /// Required.
    pub cen_id: String,
    /// Package to associate.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

impl std::fmt::Debug for AssociateCenBandwidthPackageRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateCenBandwidthPackageRequired",
            &ASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
            &[(0, &self.cen_id), (1, &self.cen_bandwidth_package_id)],
            f,
        )
    }
}

impl AssociateCenBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateCenBandwidthPackageRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            cen_bandwidth_package_id: required.cen_bandwidth_package_id,
        }
    }
}

impl Client {
    /// Associates a bandwidth package with a CEN instance.
    ///
    /// An instance may have several packages, but only one for the same two areas.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateCenBandwidthPackageRequest`].
    #[inline]
    pub fn associate_cen_bandwidth_package(
        &self,
        required: AssociateCenBandwidthPackageRequired,
    ) -> Call<AssociateCenBandwidthPackageRequest> {
        Call::new(&self.inner, AssociateCenBandwidthPackageRequest::new(required))
    }
}
