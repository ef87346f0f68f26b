// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenGeographicSpanRemainingBandwidth`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows how much of a bandwidth package is not used yet.
///
/// The package is the one of the instance for the two areas.
///
/// The parameters of `DescribeCenGeographicSpanRemainingBandwidth`. Sent with [`Client::describe_cen_geographic_span_remaining_bandwidth`](super::super::Client::describe_cen_geographic_span_remaining_bandwidth); the response is a [`DescribeCenGeographicSpanRemainingBandwidthResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_cen_geographic_span_remaining_bandwidth(cen::DescribeCenGeographicSpanRemainingBandwidthRequired {
///         cen_id: "cen-nh98vzx8gfhlwn****".into(),
///         geographic_region_a_id: "China".into(),
///         geographic_region_b_id: "North-America".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidthRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Instance that the package is associated with.
    ///
    /// Required.
    pub cen_id: String,
    /// One of the areas.
    ///
    /// Required.
    pub geographic_region_a_id: GeographicRegion,
    /// The other area.
    ///
    /// Required.
    pub geographic_region_b_id: GeographicRegion,
}

pub(crate) static DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_REQUEST: Schema = Schema::new(
    "DescribeCenGeographicSpanRemainingBandwidthRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("CenId", ValueType::String).required(),
        Field::new(
                "GeographicRegionAId",
                ValueType::Enum(<GeographicRegion as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "GeographicRegionBId",
                ValueType::Enum(<GeographicRegion as OpenEnum>::VALUES),
            )
            .required(),
    ],
);

aliyun_api_core::record!(
    DescribeCenGeographicSpanRemainingBandwidthRequest,
    DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_REQUEST, 0 => page_number, 1 =>
    page_size, 2 => cen_id, 3 => geographic_region_a_id, 4 => geographic_region_b_id
);

impl DescribeCenGeographicSpanRemainingBandwidthRequest {
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`geographic_region_a_id`](Self#structfield.geographic_region_a_id).
    #[inline]
    pub fn geographic_region_a_id(mut self, value: impl Into<GeographicRegion>) -> Self {
        self.geographic_region_a_id = value.into();
        self
    }
    /// Sets [`geographic_region_b_id`](Self#structfield.geographic_region_b_id).
    #[inline]
    pub fn geographic_region_b_id(mut self, value: impl Into<GeographicRegion>) -> Self {
        self.geographic_region_b_id = value.into();
        self
    }
}

/// The response of `DescribeCenGeographicSpanRemainingBandwidth`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpanRemainingBandwidthResponse {
    /// Bandwidth that no two regions have a share of.
    ///
    /// Unit Mbit/s.
    pub remaining_bandwidth: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_RESPONSE: Schema = Schema::new(
    "DescribeCenGeographicSpanRemainingBandwidthResponse",
    &[
        Field::new("RemainingBandwidth", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenGeographicSpanRemainingBandwidthResponse,
    DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_RESPONSE, 0 => remaining_bandwidth,
    1 => request_id
);

aliyun_api_core::response!(DescribeCenGeographicSpanRemainingBandwidthResponse);

impl DescribeCenGeographicSpanRemainingBandwidthResponse {
    /// Sets [`remaining_bandwidth`](Self#structfield.remaining_bandwidth).
    #[inline]
    pub fn remaining_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.remaining_bandwidth = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenGeographicSpanRemainingBandwidth",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_REQUEST,
    response: &DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeCenGeographicSpanRemainingBandwidthRequest {
    type Response = DescribeCenGeographicSpanRemainingBandwidthResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH;
}

/// What `DescribeCenGeographicSpanRemainingBandwidth` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeCenGeographicSpanRemainingBandwidthRequired {
    /// Instance that the package is associated with.
    ///
    /// Required.
    pub cen_id: String,
    /// One of the areas.
    ///
    /// Required.
    pub geographic_region_a_id: GeographicRegion,
    /// The other area.
    ///
    /// Required.
    pub geographic_region_b_id: GeographicRegion,
}

impl std::fmt::Debug for DescribeCenGeographicSpanRemainingBandwidthRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeCenGeographicSpanRemainingBandwidthRequired",
            &DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH_REQUEST,
            &[
                (2, &self.cen_id),
                (3, &self.geographic_region_a_id),
                (4, &self.geographic_region_b_id),
            ],
            f,
        )
    }
}

impl DescribeCenGeographicSpanRemainingBandwidthRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeCenGeographicSpanRemainingBandwidthRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            geographic_region_a_id: required.geographic_region_a_id,
            geographic_region_b_id: required.geographic_region_b_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Shows how much of a bandwidth package is not used yet.
    ///
    /// The package is the one of the instance for the two areas.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenGeographicSpanRemainingBandwidthRequest`].
    #[inline]
    pub fn describe_cen_geographic_span_remaining_bandwidth(
        &self,
        required: DescribeCenGeographicSpanRemainingBandwidthRequired,
    ) -> Call<DescribeCenGeographicSpanRemainingBandwidthRequest> {
        Call::new(
            &self.inner,
            DescribeCenGeographicSpanRemainingBandwidthRequest::new(required),
        )
    }
}

impl Call<DescribeCenGeographicSpanRemainingBandwidthRequest> {
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
}
