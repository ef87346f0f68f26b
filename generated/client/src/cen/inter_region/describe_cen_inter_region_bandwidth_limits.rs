// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenInterRegionBandwidthLimits`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the bandwidths between regions.
///
/// The parameters of `DescribeCenInterRegionBandwidthLimits`. Sent with [`Client::describe_cen_inter_region_bandwidth_limits`](super::super::Client::describe_cen_inter_region_bandwidth_limits); the response is a [`DescribeCenInterRegionBandwidthLimitsResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_cen_inter_region_bandwidth_limits()
///     .cen_id("cen-pfa6ugf3xl0qsd****")
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
pub struct DescribeCenInterRegionBandwidthLimitsRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Instance that connects the regions.
    pub cen_id: Option<String>,
    /// Region of the transit router.
    pub tr_region_id: Option<String>,
}

pub(crate) static DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_REQUEST: Schema = Schema::new(
    "DescribeCenInterRegionBandwidthLimitsRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("CenId", ValueType::String),
        Field::new("TrRegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenInterRegionBandwidthLimitsRequest,
    DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_REQUEST, 0 => page_number, 1 => page_size,
    2 => cen_id, 3 => tr_region_id
);

impl DescribeCenInterRegionBandwidthLimitsRequest {
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
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`tr_region_id`](Self#structfield.tr_region_id).
    #[inline]
    pub fn tr_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tr_region_id = value.into_option();
        self
    }
}

/// The response of `DescribeCenInterRegionBandwidthLimits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsResponse {
    /// The bandwidths.
    ///
    /// A list of `CenInterRegionBandwidthLimit`.
    pub cen_inter_region_bandwidth_limits: Vec<CenInterRegionBandwidthLimit>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_RESPONSE: Schema = Schema::new(
    "DescribeCenInterRegionBandwidthLimitsResponse",
    &[
        Field::new(
                "CenInterRegionBandwidthLimits",
                ValueType::List(&ValueType::Record(&CEN_INTER_REGION_BANDWIDTH_LIMIT)),
            )
            .wrapper("CenInterRegionBandwidthLimit"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenInterRegionBandwidthLimitsResponse,
    DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_RESPONSE, 0 =>
    cen_inter_region_bandwidth_limits, 1 => total_count, 2 => page_number, 3 =>
    page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeCenInterRegionBandwidthLimitsResponse);

impl DescribeCenInterRegionBandwidthLimitsResponse {
    /// Sets [`cen_inter_region_bandwidth_limits`](Self#structfield.cen_inter_region_bandwidth_limits).
    #[inline]
    pub fn cen_inter_region_bandwidth_limits(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenInterRegionBandwidthLimit>>,
    ) -> Self {
        self.cen_inter_region_bandwidth_limits = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// The bandwidth between two regions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenInterRegionBandwidthLimit {
    /// Instance that connects the regions.
    pub cen_id: Option<String>,
    /// One of the regions.
    pub local_region_id: Option<String>,
    /// The other region.
    pub opposite_region_id: Option<String>,
    /// Id of the areas of the regions.
    pub geographic_span_id: Option<String>,
    /// Peak bandwidth between the regions.
    ///
    /// Unit Mbit/s.
    pub bandwidth_limit: Option<i64>,
    /// Bandwidth package that it is a share of.
    pub bandwidth_package_id: Option<String>,
    /// Where the bandwidth comes from.
    pub bandwidth_type: Option<InterRegionBandwidthType>,
    /// State of the bandwidth.
    pub status: Option<InterRegionBandwidthStatus>,
}

pub(crate) static CEN_INTER_REGION_BANDWIDTH_LIMIT: Schema = Schema::new(
    "CenInterRegionBandwidthLimit",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("LocalRegionId", ValueType::String),
        Field::new("OppositeRegionId", ValueType::String),
        Field::new("GeographicSpanId", ValueType::String),
        Field::new("BandwidthLimit", ValueType::Integer),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new(
            "BandwidthType",
            ValueType::Enum(<InterRegionBandwidthType as OpenEnum>::VALUES),
        ),
        Field::new(
            "Status",
            ValueType::Enum(<InterRegionBandwidthStatus as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    CenInterRegionBandwidthLimit, CEN_INTER_REGION_BANDWIDTH_LIMIT, 0 => cen_id, 1 =>
    local_region_id, 2 => opposite_region_id, 3 => geographic_span_id, 4 =>
    bandwidth_limit, 5 => bandwidth_package_id, 6 => bandwidth_type, 7 => status
);

impl CenInterRegionBandwidthLimit {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`local_region_id`](Self#structfield.local_region_id).
    #[inline]
    pub fn local_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_region_id = value.into_option();
        self
    }
    /// Sets [`opposite_region_id`](Self#structfield.opposite_region_id).
    #[inline]
    pub fn opposite_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_region_id = value.into_option();
        self
    }
    /// Sets [`geographic_span_id`](Self#structfield.geographic_span_id).
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.geographic_span_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_limit`](Self#structfield.bandwidth_limit).
    #[inline]
    pub fn bandwidth_limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth_limit = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_id = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<InterRegionBandwidthStatus>) -> Self {
        self.status = value.into_option();
        self
    }
}

/// State of the bandwidth.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterRegionBandwidthStatus {
    /// `Active`: in effect.
    Active,
    /// `Modifying`: being changed.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InterRegionBandwidthStatus, Active = "Active", Modifying = "Modifying"
);

static DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenInterRegionBandwidthLimits",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_REQUEST,
    response: &DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeCenInterRegionBandwidthLimitsRequest {
    type Response = DescribeCenInterRegionBandwidthLimitsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS;
}

impl aliyun_api_core::Paged for DescribeCenInterRegionBandwidthLimitsRequest {
    type Item = CenInterRegionBandwidthLimit;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenInterRegionBandwidthLimits"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeCenInterRegionBandwidthLimitsResponse,
    ) -> Vec<CenInterRegionBandwidthLimit> {
        response.cen_inter_region_bandwidth_limits
    }
}

impl DescribeCenInterRegionBandwidthLimitsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the bandwidths between regions.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenInterRegionBandwidthLimitsRequest`].
    #[inline]
    pub fn describe_cen_inter_region_bandwidth_limits(
        &self,
    ) -> Call<DescribeCenInterRegionBandwidthLimitsRequest> {
        Call::new(&self.inner, DescribeCenInterRegionBandwidthLimitsRequest::new())
    }
}

impl Call<DescribeCenInterRegionBandwidthLimitsRequest> {
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
    /// Instance that connects the regions.
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cen_id = value.into_option();
        self
    }
    /// Region of the transit router.
    #[inline]
    pub fn tr_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.tr_region_id = value.into_option();
        self
    }
}
