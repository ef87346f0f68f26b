// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenGeographicSpans`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the pairs of areas that can be connected.
///
/// The parameters of `DescribeCenGeographicSpans`. Sent with [`Client::describe_cen_geographic_spans`](super::super::Client::describe_cen_geographic_spans); the response is a [`DescribeCenGeographicSpansResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.describe_cen_geographic_spans().geographic_span_id("china_asia-pacific").await?;
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
pub struct DescribeCenGeographicSpansRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of two areas together. If omitted, all pairs are listed.
    pub geographic_span_id: Option<String>,
}

pub(crate) static DESCRIBE_CEN_GEOGRAPHIC_SPANS_REQUEST: Schema = Schema::new(
    "DescribeCenGeographicSpansRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("GeographicSpanId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenGeographicSpansRequest, DESCRIBE_CEN_GEOGRAPHIC_SPANS_REQUEST, 0 =>
    page_number, 1 => page_size, 2 => geographic_span_id
);

impl DescribeCenGeographicSpansRequest {
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
    /// Sets [`geographic_span_id`](Self#structfield.geographic_span_id).
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.geographic_span_id = value.into_option();
        self
    }
}

/// The response of `DescribeCenGeographicSpans`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenGeographicSpansResponse {
    /// The pairs of areas.
    ///
    /// A list of `GeographicSpanModel`.
    pub geographic_span_models: Vec<GeographicSpanModel>,
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

pub(crate) static DESCRIBE_CEN_GEOGRAPHIC_SPANS_RESPONSE: Schema = Schema::new(
    "DescribeCenGeographicSpansResponse",
    &[
        Field::new(
                "GeographicSpanModels",
                ValueType::List(&ValueType::Record(&GEOGRAPHIC_SPAN_MODEL)),
            )
            .wrapper("GeographicSpanModel"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenGeographicSpansResponse, DESCRIBE_CEN_GEOGRAPHIC_SPANS_RESPONSE, 0 =>
    geographic_span_models, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeCenGeographicSpansResponse);

impl DescribeCenGeographicSpansResponse {
    /// Sets [`geographic_span_models`](Self#structfield.geographic_span_models).
    #[inline]
    pub fn geographic_span_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<GeographicSpanModel>>,
    ) -> Self {
        self.geographic_span_models = value.into_iter().map(Into::into).collect();
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

/// Two areas that can be connected.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeographicSpanModel {
    /// Id of the two areas together.
    pub geographic_span_id: Option<String>,
    /// One of the areas.
    pub local_geo_region_id: Option<GeographicRegionId>,
    /// The other area.
    pub opposite_geo_region_id: Option<GeographicRegionId>,
}

pub(crate) static GEOGRAPHIC_SPAN_MODEL: Schema = Schema::new(
    "GeographicSpanModel",
    &[
        Field::new("GeographicSpanId", ValueType::String),
        Field::new(
            "LocalGeoRegionId",
            ValueType::Enum(<GeographicRegionId as OpenEnum>::VALUES),
        ),
        Field::new(
            "OppositeGeoRegionId",
            ValueType::Enum(<GeographicRegionId as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    GeographicSpanModel, GEOGRAPHIC_SPAN_MODEL, 0 => geographic_span_id, 1 =>
    local_geo_region_id, 2 => opposite_geo_region_id
);

impl GeographicSpanModel {
    /// Sets [`geographic_span_id`](Self#structfield.geographic_span_id).
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.geographic_span_id = value.into_option();
        self
    }
    /// Sets [`local_geo_region_id`](Self#structfield.local_geo_region_id).
    #[inline]
    pub fn local_geo_region_id(
        mut self,
        value: impl IntoOption<GeographicRegionId>,
    ) -> Self {
        self.local_geo_region_id = value.into_option();
        self
    }
    /// Sets [`opposite_geo_region_id`](Self#structfield.opposite_geo_region_id).
    #[inline]
    pub fn opposite_geo_region_id(
        mut self,
        value: impl IntoOption<GeographicRegionId>,
    ) -> Self {
        self.opposite_geo_region_id = value.into_option();
        self
    }
}

static DESCRIBE_CEN_GEOGRAPHIC_SPANS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenGeographicSpans",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_GEOGRAPHIC_SPANS_REQUEST,
    response: &DESCRIBE_CEN_GEOGRAPHIC_SPANS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeCenGeographicSpansRequest {
    type Response = DescribeCenGeographicSpansResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_GEOGRAPHIC_SPANS;
}

impl aliyun_api_core::Paged for DescribeCenGeographicSpansRequest {
    type Item = GeographicSpanModel;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["GeographicSpanModels"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeCenGeographicSpansResponse,
    ) -> Vec<GeographicSpanModel> {
        response.geographic_span_models
    }
}

impl DescribeCenGeographicSpansRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the pairs of areas that can be connected.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenGeographicSpansRequest`].
    #[inline]
    pub fn describe_cen_geographic_spans(
        &self,
    ) -> Call<DescribeCenGeographicSpansRequest> {
        Call::new(&self.inner, DescribeCenGeographicSpansRequest::new())
    }
}

impl Call<DescribeCenGeographicSpansRequest> {
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
    /// Id of two areas together. If omitted, all pairs are listed.
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.geographic_span_id = value.into_option();
        self
    }
}
