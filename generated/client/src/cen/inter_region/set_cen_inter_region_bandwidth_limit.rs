// Written by `cargo xtask gen` from the specs. Do not edit.

//! `SetCenInterRegionBandwidthLimit`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Sets the bandwidth between two regions.
///
/// A BandwidthLimit above 0 sets or changes the bandwidth, and 0 takes it back. A bandwidth package for the areas of the regions is associated with the instance.
///
/// Only for transit routers of the Basic Edition.
///
/// The parameters of `SetCenInterRegionBandwidthLimit`. Sent with [`Client::set_cen_inter_region_bandwidth_limit`](super::super::Client::set_cen_inter_region_bandwidth_limit); the response is a [`SetCenInterRegionBandwidthLimitResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .set_cen_inter_region_bandwidth_limit(cen::SetCenInterRegionBandwidthLimitRequired {
///         cen_id: "cen-7qthudw0ll6jmx****".into(),
///         local_region_id: "cn-hangzhou".into(),
///         opposite_region_id: "us-west-1".into(),
///         bandwidth_limit: 8,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParam.CbnBandwidthPackageId`](super::super::ErrorCode::MissingParamCbnBandwidthPackageId), [`AttrMismatching.CbnBandwidthPackageId`](super::super::ErrorCode::AttrMismatchingCbnBandwidthPackageId), [`OperationFailed.InvalidOperation`](super::super::ErrorCode::OperationFailedInvalidOperation), [`OperationUnsupported.Attachment`](super::super::ErrorCode::OperationUnsupportedAttachment), [`InvalidOperation.UnsupportChargeType`](super::super::ErrorCode::InvalidOperationUnsupportChargeType), [`OperationUnsupported.TrafficQosPolicyExist`](super::super::ErrorCode::OperationUnsupportedTrafficQosPolicyExist), [`OperationUnsupported.BandwidthType`](super::super::ErrorCode::OperationUnsupportedBandwidthType), [`IllegalParam.BandwidthType`](super::super::ErrorCode::IllegalParamBandwidthType), [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth), [`ParamExclusive.BandwidthTypeAndCenBandwidthPackageId`](super::super::ErrorCode::ParamExclusiveBandwidthTypeAndCenBandwidthPackageId), [`IdentityRegistrationStatusNotSupport`](super::super::ErrorCode::IdentityRegistrationStatusNotSupport).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCenInterRegionBandwidthLimitRequest {
    /// Instance that connects the regions.
    ///
    /// Required.
    pub cen_id: String,
    /// One of the regions.
    ///
    /// Required.
    pub local_region_id: String,
    /// The other region.
    ///
    /// Required.
    pub opposite_region_id: String,
    /// Peak bandwidth between the regions, or 0 for none. All shares of a package together do not exceed its bandwidth.
    ///
    /// Required. At least 0 Mbit/s.
    pub bandwidth_limit: i64,
    /// Where the bandwidth comes from. BandwidthPackage is the one that the page of this action lists.
    ///
    /// Default: `BandwidthPackage`.
    pub bandwidth_type: Option<InterRegionBandwidthType>,
}

pub(crate) static SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_REQUEST: Schema = Schema::new(
    "SetCenInterRegionBandwidthLimitRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("LocalRegionId", ValueType::String).required(),
        Field::new("OppositeRegionId", ValueType::String).required(),
        Field::new("BandwidthLimit", ValueType::Integer).required(),
        Field::new(
            "BandwidthType",
            ValueType::Enum(<InterRegionBandwidthType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    SetCenInterRegionBandwidthLimitRequest, SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_REQUEST,
    0 => cen_id, 1 => local_region_id, 2 => opposite_region_id, 3 => bandwidth_limit, 4
    => bandwidth_type
);

impl SetCenInterRegionBandwidthLimitRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`local_region_id`](Self#structfield.local_region_id).
    #[inline]
    pub fn local_region_id(mut self, value: impl Into<String>) -> Self {
        self.local_region_id = value.into();
        self
    }
    /// Sets [`opposite_region_id`](Self#structfield.opposite_region_id).
    #[inline]
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = value.into();
        self
    }
    /// Sets [`bandwidth_limit`](Self#structfield.bandwidth_limit).
    #[inline]
    pub fn bandwidth_limit(mut self, value: i64) -> Self {
        self.bandwidth_limit = value;
        self
    }
    /// Sets [`bandwidth_type`](Self#structfield.bandwidth_type).
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<InterRegionBandwidthType>,
    ) -> Self {
        self.bandwidth_type = value.into_option();
        self
    }
}

/// The response of `SetCenInterRegionBandwidthLimit`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCenInterRegionBandwidthLimitResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_RESPONSE: Schema = Schema::new(
    "SetCenInterRegionBandwidthLimitResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    SetCenInterRegionBandwidthLimitResponse,
    SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(SetCenInterRegionBandwidthLimitResponse);

impl SetCenInterRegionBandwidthLimitResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static SET_CEN_INTER_REGION_BANDWIDTH_LIMIT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "SetCenInterRegionBandwidthLimit",
    kind: ActionKind::Write,
    idempotency: None,
    request: &SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_REQUEST,
    response: &SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_RESPONSE,
    classes: &[
        ("MissingParam.CbnBandwidthPackageId", ErrorClass::Conflict),
        ("AttrMismatching.CbnBandwidthPackageId", ErrorClass::Invalid),
        ("OperationFailed.InvalidOperation", ErrorClass::Invalid),
        ("OperationUnsupported.Attachment", ErrorClass::Conflict),
        ("InvalidOperation.UnsupportChargeType", ErrorClass::Invalid),
        ("OperationUnsupported.TrafficQosPolicyExist", ErrorClass::Conflict),
        ("OperationUnsupported.BandwidthType", ErrorClass::Invalid),
        ("IllegalParam.BandwidthType", ErrorClass::Invalid),
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("ParamExclusive.BandwidthTypeAndCenBandwidthPackageId", ErrorClass::Invalid),
        ("IdentityRegistrationStatusNotSupport", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for SetCenInterRegionBandwidthLimitRequest {
    type Response = SetCenInterRegionBandwidthLimitResponse;
    const ACTION: &'static ActionInfo = &SET_CEN_INTER_REGION_BANDWIDTH_LIMIT;
}

/// What `SetCenInterRegionBandwidthLimit` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct SetCenInterRegionBandwidthLimitRequired {
    /// Instance that connects the regions.
    ///
    /// Required.
    pub cen_id: String,
    /// One of the regions.
    ///
    /// Required.
    pub local_region_id: String,
    /// The other region.
    ///
    /// Required.
    pub opposite_region_id: String,
    /// Peak bandwidth between the regions, or 0 for none. All shares of a package together do not exceed its bandwidth.
    ///
    /// Required. At least 0 Mbit/s.
    pub bandwidth_limit: i64,
}

impl std::fmt::Debug for SetCenInterRegionBandwidthLimitRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "SetCenInterRegionBandwidthLimitRequired",
            &SET_CEN_INTER_REGION_BANDWIDTH_LIMIT_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.local_region_id),
                (2, &self.opposite_region_id),
                (3, &self.bandwidth_limit),
            ],
            f,
        )
    }
}

impl SetCenInterRegionBandwidthLimitRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: SetCenInterRegionBandwidthLimitRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            local_region_id: required.local_region_id,
            opposite_region_id: required.opposite_region_id,
            bandwidth_limit: required.bandwidth_limit,
            ..Self::default()
        }
    }
}

impl Client {
    /// Sets the bandwidth between two regions.
    ///
    /// A BandwidthLimit above 0 sets or changes the bandwidth, and 0 takes it back. A bandwidth package for the areas of the regions is associated with the instance.
    ///
    /// Only for transit routers of the Basic Edition.
    ///
    /// Parameters with their limits, errors, and an example: [`SetCenInterRegionBandwidthLimitRequest`].
    #[inline]
    pub fn set_cen_inter_region_bandwidth_limit(
        &self,
        required: SetCenInterRegionBandwidthLimitRequired,
    ) -> Call<SetCenInterRegionBandwidthLimitRequest> {
        Call::new(&self.inner, SetCenInterRegionBandwidthLimitRequest::new(required))
    }
}

impl Call<SetCenInterRegionBandwidthLimitRequest> {
    /// Where the bandwidth comes from. BandwidthPackage is the one that the page of this action lists.
    #[inline]
    pub fn bandwidth_type(
        mut self,
        value: impl IntoOption<InterRegionBandwidthType>,
    ) -> Self {
        self.request.bandwidth_type = value.into_option();
        self
    }
}
