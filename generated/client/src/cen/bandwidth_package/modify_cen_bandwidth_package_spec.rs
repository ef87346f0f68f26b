// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the bandwidth of a bandwidth package.
///
/// The parameters of `ModifyCenBandwidthPackageSpec`. Sent with [`Client::modify_cen_bandwidth_package_spec`](super::super::Client::modify_cen_bandwidth_package_spec); the response is a [`ModifyCenBandwidthPackageSpecResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.modify_cen_bandwidth_package_spec("cenbwp-4c2zaavbvh5x****").bandwidth(2).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Operation.Failed`](super::super::ErrorCode::OperationFailed), [`InvalidStatus.Resource`](super::super::ErrorCode::InvalidStatusResource), [`OperationFailed.InsufficientBalance`](super::super::ErrorCode::OperationFailedInsufficientBalance), [`OperationFailed.OperationIsProcessing`](super::super::ErrorCode::OperationFailedOperationIsProcessing), [`OperationFailed.OrderIsProcessing`](super::super::ErrorCode::OperationFailedOrderIsProcessing), [`OperationFailed.UpDownRadeConfigNoChange`](super::super::ErrorCode::OperationFailedUpDownRadeConfigNoChange).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageSpecRequest {
    /// Package to change.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
    /// New peak bandwidth of the package.
    ///
    /// 2 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
}

pub(crate) static MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyCenBandwidthPackageSpecRequest",
    &[
        Field::new("CenBandwidthPackageId", ValueType::String).required(),
        Field::new("Bandwidth", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyCenBandwidthPackageSpecRequest, MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_REQUEST, 0 =>
    cen_bandwidth_package_id, 1 => bandwidth
);

impl ModifyCenBandwidthPackageSpecRequest {
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = value.into();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
}

/// The response of `ModifyCenBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyCenBandwidthPackageSpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyCenBandwidthPackageSpecResponse, MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(ModifyCenBandwidthPackageSpecResponse);

impl ModifyCenBandwidthPackageSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCenBandwidthPackageSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: &MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    classes: &[
        ("Operation.Failed", ErrorClass::Invalid),
        ("InvalidStatus.Resource", ErrorClass::Conflict),
        ("OperationFailed.InsufficientBalance", ErrorClass::Denied),
        ("OperationFailed.OperationIsProcessing", ErrorClass::NotReady),
        ("OperationFailed.OrderIsProcessing", ErrorClass::NotReady),
        ("OperationFailed.UpDownRadeConfigNoChange", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCenBandwidthPackageSpecRequest {
    type Response = ModifyCenBandwidthPackageSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC;
}

impl ModifyCenBandwidthPackageSpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            cen_bandwidth_package_id: cen_bandwidth_package_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the bandwidth of a bandwidth package.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCenBandwidthPackageSpecRequest`].
    #[inline]
    pub fn modify_cen_bandwidth_package_spec(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> Call<ModifyCenBandwidthPackageSpecRequest> {
        Call::new(
            &self.inner,
            ModifyCenBandwidthPackageSpecRequest::new(cen_bandwidth_package_id),
        )
    }
}

impl Call<ModifyCenBandwidthPackageSpecRequest> {
    /// New peak bandwidth of the package.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
}
