// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the peak bandwidth of a shared bandwidth package.
///
/// Only one request at a time can change a package.
///
/// The package is Modifying at first. DescribeCommonBandwidthPackages shows when it is Available again.
///
/// The parameters of `ModifyCommonBandwidthPackageSpec`. Sent with [`Client::modify_common_bandwidth_package_spec`](super::super::Client::modify_common_bandwidth_package_spec); the response is a [`ModifyCommonBandwidthPackageSpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_common_bandwidth_package_spec(vpc::ModifyCommonBandwidthPackageSpecRequired {
///         bandwidth: "100".into(),
///         bandwidth_package_id: "cbwp-2ze2ic1xd2qeqk145pn4u".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`BandwidthPackage.FinancialLocked`](super::super::ErrorCode::BandwidthPackageFinancialLocked), [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`Forbidden.ChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenChargeTypeIsPrepaid), [`IncorrectStatus.CbwpModifying`](super::super::ErrorCode::IncorrectStatusCbwpModifying), [`ResourceNotEnough.Bandwidth`](super::super::ErrorCode::ResourceNotEnoughBandwidth), [`InvalidCommonBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidCommonBandwidthPackageIdNotFound), [`IncorrectStatus.ResourceStatus`](super::super::ErrorCode::IncorrectStatusResourceStatus), [`SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`](super::super::ErrorCode::SystemSaleValidateUnexpectedError), [`OperationFailed.SyncOrderToSub`](super::super::ErrorCode::OperationFailedSyncOrderToSub), [`OperationFailed.SaleValidate`](super::super::ErrorCode::OperationFailedSaleValidate), [`OperationFailed.QueryCommodityInfo`](super::super::ErrorCode::OperationFailedQueryCommodityInfo), [`OperationFailed.QueryPrice`](super::super::ErrorCode::OperationFailedQueryPrice), [`OrderError.BandwidthPackage`](super::super::ErrorCode::OrderErrorBandwidthPackage).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecRequest {
    /// New peak bandwidth of the package. On the international site, 1000 is the most. On the China site, the least is 2 if it is billed by bandwidth and 200 by the 95th percentile; by dominant traffic, 2000 is the most.
    ///
    /// Required. 1 to 20000 Mbit/s.
    pub bandwidth: String,
    /// Package to change.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyCommonBandwidthPackageSpecRequest",
    &[
        Field::new("Bandwidth", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageSpecRequest,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST, 0 => bandwidth, 1 =>
    bandwidth_package_id, 2 => region_id
);

impl ModifyCommonBandwidthPackageSpecRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = value.into();
        self
    }
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
}

/// The response of `ModifyCommonBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyCommonBandwidthPackageSpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageSpecResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyCommonBandwidthPackageSpecResponse);

impl ModifyCommonBandwidthPackageSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCommonBandwidthPackageSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    classes: &[
        ("Forbidden.ChargeTypeIsPrepaid", ErrorClass::Conflict),
        ("ResourceNotEnough.Bandwidth", ErrorClass::Quota),
        ("SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR", ErrorClass::Denied),
        ("OperationFailed.SyncOrderToSub", ErrorClass::Internal),
        ("OperationFailed.SaleValidate", ErrorClass::Denied),
        ("OperationFailed.QueryCommodityInfo", ErrorClass::Internal),
        ("OperationFailed.QueryPrice", ErrorClass::Internal),
        ("OrderError.BandwidthPackage", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCommonBandwidthPackageSpecRequest {
    type Response = ModifyCommonBandwidthPackageSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC;
}

/// What `ModifyCommonBandwidthPackageSpec` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyCommonBandwidthPackageSpecRequired {
    /// New peak bandwidth of the package. On the international site, 1000 is the most. On the China site, the least is 2 if it is billed by bandwidth and 200 by the 95th percentile; by dominant traffic, 2000 is the most.
    ///
    /// Required. 1 to 20000 Mbit/s.
    pub bandwidth: String,
    /// Package to change.
    ///
    /// Required.
    pub bandwidth_package_id: String,
}

impl std::fmt::Debug for ModifyCommonBandwidthPackageSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyCommonBandwidthPackageSpecRequired",
            &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
            &[(0, &self.bandwidth), (1, &self.bandwidth_package_id)],
            f,
        )
    }
}

impl ModifyCommonBandwidthPackageSpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyCommonBandwidthPackageSpecRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            bandwidth_package_id: required.bandwidth_package_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the peak bandwidth of a shared bandwidth package.
    ///
    /// Only one request at a time can change a package.
    ///
    /// The package is Modifying at first. DescribeCommonBandwidthPackages shows when it is Available again.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCommonBandwidthPackageSpecRequest`].
    #[inline]
    pub fn modify_common_bandwidth_package_spec(
        &self,
        required: ModifyCommonBandwidthPackageSpecRequired,
    ) -> Call<ModifyCommonBandwidthPackageSpecRequest> {
        Call::new(&self.inner, ModifyCommonBandwidthPackageSpecRequest::new(required))
    }
}

impl Call<ModifyCommonBandwidthPackageSpecRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
