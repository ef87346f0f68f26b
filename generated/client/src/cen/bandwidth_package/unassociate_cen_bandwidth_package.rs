// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateCenBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates a bandwidth package from a CEN instance.
///
/// After that, the package can be associated with another instance.
///
/// The parameters of `UnassociateCenBandwidthPackage`. Sent with [`Client::unassociate_cen_bandwidth_package`](super::super::Client::unassociate_cen_bandwidth_package); the response is a [`UnassociateCenBandwidthPackageResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .unassociate_cen_bandwidth_package(cen::UnassociateCenBandwidthPackageRequired {
///         cen_id: "cen-7qthudw0ll6j****".into(),
///         cen_bandwidth_package_id: "cenbwp-4c2zaavbvh5****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.SetPostPay95BandwidthLimitError`](super::super::ErrorCode::OperationFailedSetPostPay95BandwidthLimitError).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateCenBandwidthPackageRequest {
    /// Instance that the package is associated with.
    ///
    /// Required.
    pub cen_id: String,
    /// Package to disassociate.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

pub(crate) static UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "UnassociateCenBandwidthPackageRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("CenBandwidthPackageId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    UnassociateCenBandwidthPackageRequest, UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST, 0
    => cen_id, 1 => cen_bandwidth_package_id
);

impl UnassociateCenBandwidthPackageRequest {
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

/// The response of `UnassociateCenBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateCenBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "UnassociateCenBandwidthPackageResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateCenBandwidthPackageResponse, UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(UnassociateCenBandwidthPackageResponse);

impl UnassociateCenBandwidthPackageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_CEN_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateCenBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
    response: &UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("OperationFailed.SetPostPay95BandwidthLimitError", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateCenBandwidthPackageRequest {
    type Response = UnassociateCenBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_CEN_BANDWIDTH_PACKAGE;
}

/// What `UnassociateCenBandwidthPackage` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UnassociateCenBandwidthPackageRequired {
    /// Instance that the package is associated with.
    ///
    /// Required.
    pub cen_id: String,
    /// Package to disassociate.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

impl std::fmt::Debug for UnassociateCenBandwidthPackageRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateCenBandwidthPackageRequired",
            &UNASSOCIATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
            &[(0, &self.cen_id), (1, &self.cen_bandwidth_package_id)],
            f,
        )
    }
}

impl UnassociateCenBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: UnassociateCenBandwidthPackageRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            cen_bandwidth_package_id: required.cen_bandwidth_package_id,
        }
    }
}

impl Client {
    /// Disassociates a bandwidth package from a CEN instance.
    ///
    /// After that, the package can be associated with another instance.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateCenBandwidthPackageRequest`].
    #[inline]
    pub fn unassociate_cen_bandwidth_package(
        &self,
        required: UnassociateCenBandwidthPackageRequired,
    ) -> Call<UnassociateCenBandwidthPackageRequest> {
        Call::new(&self.inner, UnassociateCenBandwidthPackageRequest::new(required))
    }
}
