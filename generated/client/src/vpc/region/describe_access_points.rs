// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAccessPoints`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the access points for physical connections in a region.
///
/// The parameters of `DescribeAccessPoints`. Sent with [`Client::describe_access_points`](super::super::Client::describe_access_points); the response is a [`DescribeAccessPointsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_access_points().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotSupport`](super::super::ErrorCode::InvalidRegionIdNotSupport), [`InvalidAccessPointType.NotSupport`](super::super::ErrorCode::InvalidAccessPointTypeNotSupport), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 10.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// Region of the access points.
    pub region_id: Option<String>,
    /// Filters for the access points.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<AccessPointFilter>,
    /// Provider of the data center that is connected to the access point.
    pub host_operator: Option<String>,
    /// Name that the access point has.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Language of the names in the response.
    ///
    /// Default: `en-US`.
    pub accept_language: Option<AccessPointLanguage>,
}

pub(crate) static DESCRIBE_ACCESS_POINTS_REQUEST: Schema = Schema::new(
    "DescribeAccessPointsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Filter", ValueType::List(&ValueType::Record(&ACCESS_POINT_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("HostOperator", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new(
            "AcceptLanguage",
            ValueType::Enum(<AccessPointLanguage as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeAccessPointsRequest, DESCRIBE_ACCESS_POINTS_REQUEST, 0 => region_id, 1 =>
    filter, 2 => host_operator, 3 => name, 4 => page_number, 5 => page_size, 6 =>
    accept_language
);

impl DescribeAccessPointsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`host_operator`](Self#structfield.host_operator).
    #[inline]
    pub fn host_operator(mut self, value: impl IntoOption<String>) -> Self {
        self.host_operator = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
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
    /// Sets [`accept_language`](Self#structfield.accept_language).
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<AccessPointLanguage>,
    ) -> Self {
        self.accept_language = value.into_option();
        self
    }
}

/// The response of `DescribeAccessPoints`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// The access points.
    ///
    /// A list of `AccessPoint`.
    pub access_point_set: Vec<AccessPoint>,
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

pub(crate) static DESCRIBE_ACCESS_POINTS_RESPONSE: Schema = Schema::new(
    "DescribeAccessPointsResponse",
    &[
        Field::new("AccessPointSet", ValueType::List(&ValueType::Record(&ACCESS_POINT)))
            .wrapper("AccessPointType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeAccessPointsResponse, DESCRIBE_ACCESS_POINTS_RESPONSE, 0 => access_point_set,
    1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeAccessPointsResponse);

impl DescribeAccessPointsResponse {
    /// Sets [`access_point_set`](Self#structfield.access_point_set).
    #[inline]
    pub fn access_point_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPoint>>,
    ) -> Self {
        self.access_point_set = value.into_iter().map(Into::into).collect();
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

/// A filter for the access points to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessPointFilter {
    /// What to filter by.
    pub key: Option<String>,
    /// Values to look for.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static ACCESS_POINT_FILTER: Schema = Schema::new(
    "AccessPointFilter",
    &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(AccessPointFilter, ACCESS_POINT_FILTER, 0 => key, 1 => value);

impl AccessPointFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A place where physical connections end.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessPoint {
    /// Id of the access point.
    pub access_point_id: Option<String>,
    /// Region of the access point.
    pub attached_region_no: Option<String>,
    /// Description of the access point.
    pub description: Option<String>,
    /// Provider of the access point.
    pub host_operator: Option<String>,
    /// Where the access point is.
    pub location: Option<String>,
    /// Name of the access point.
    pub name: Option<String>,
    /// State the access point is in.
    pub status: Option<AccessPointStatus>,
    /// Type of the network of the access point.
    pub r#type: Option<String>,
    /// What the access point supports.
    ///
    /// A list of `AccessPointFeature`.
    pub access_point_feature_models: Vec<AccessPointFeature>,
}

pub(crate) static ACCESS_POINT: Schema = Schema::new(
    "AccessPoint",
    &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("AttachedRegionNo", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("HostOperator", ValueType::String),
        Field::new("Location", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Status", ValueType::Enum(<AccessPointStatus as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::String),
        Field::new(
                "AccessPointFeatureModels",
                ValueType::List(&ValueType::Record(&ACCESS_POINT_FEATURE)),
            )
            .wrapper("AccessPointFeatureModel"),
    ],
);

aliyun_api_core::record!(
    AccessPoint, ACCESS_POINT, 0 => access_point_id, 1 => attached_region_no, 2 =>
    description, 3 => host_operator, 4 => location, 5 => name, 6 => status, 7 => r#type,
    8 => access_point_feature_models
);

impl AccessPoint {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`attached_region_no`](Self#structfield.attached_region_no).
    #[inline]
    pub fn attached_region_no(mut self, value: impl IntoOption<String>) -> Self {
        self.attached_region_no = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`host_operator`](Self#structfield.host_operator).
    #[inline]
    pub fn host_operator(mut self, value: impl IntoOption<String>) -> Self {
        self.host_operator = value.into_option();
        self
    }
    /// Sets [`location`](Self#structfield.location).
    #[inline]
    pub fn location(mut self, value: impl IntoOption<String>) -> Self {
        self.location = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<AccessPointStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`access_point_feature_models`](Self#structfield.access_point_feature_models).
    #[inline]
    pub fn access_point_feature_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFeature>>,
    ) -> Self {
        self.access_point_feature_models = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Something that an access point may support.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessPointFeature {
    /// Name of the feature.
    pub feature_key: Option<String>,
    /// Whether the access point supports it.
    pub feature_value: Option<String>,
}

pub(crate) static ACCESS_POINT_FEATURE: Schema = Schema::new(
    "AccessPointFeature",
    &[
        Field::new("FeatureKey", ValueType::String),
        Field::new("FeatureValue", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AccessPointFeature, ACCESS_POINT_FEATURE, 0 => feature_key, 1 => feature_value
);

impl AccessPointFeature {
    /// Sets [`feature_key`](Self#structfield.feature_key).
    #[inline]
    pub fn feature_key(mut self, value: impl IntoOption<String>) -> Self {
        self.feature_key = value.into_option();
        self
    }
    /// Sets [`feature_value`](Self#structfield.feature_value).
    #[inline]
    pub fn feature_value(mut self, value: impl IntoOption<String>) -> Self {
        self.feature_value = value.into_option();
        self
    }
}

/// Language of the names in the response.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPointLanguage {
    /// `zh-CN`: Chinese.
    ZhCn,
    /// `en-US`: English.
    EnUs,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(AccessPointLanguage, ZhCn = "zh-CN", EnUs = "en-US");

/// State the access point is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPointStatus {
    /// `recommended`: has room for physical connections.
    Recommended,
    /// `hot`: works and has many physical connections.
    Hot,
    /// `full`: takes no more physical connections.
    Full,
    /// `disabled`: not in use.
    Disabled,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    AccessPointStatus, Recommended = "recommended", Hot = "hot", Full = "full", Disabled
    = "disabled"
);

static DESCRIBE_ACCESS_POINTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeAccessPoints",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ACCESS_POINTS_REQUEST,
    response: &DESCRIBE_ACCESS_POINTS_RESPONSE,
    classes: &[
        ("InvalidRegionId.NotSupport", ErrorClass::NotFound),
        ("InvalidAccessPointType.NotSupport", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeAccessPointsRequest {
    type Response = DescribeAccessPointsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ACCESS_POINTS;
}

impl aliyun_api_core::Paged for DescribeAccessPointsRequest {
    type Item = AccessPoint;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["AccessPointSet"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeAccessPointsResponse) -> Vec<AccessPoint> {
        response.access_point_set
    }
}

impl DescribeAccessPointsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the access points for physical connections in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeAccessPointsRequest`].
    #[inline]
    pub fn describe_access_points(&self) -> Call<DescribeAccessPointsRequest> {
        Call::new(&self.inner, DescribeAccessPointsRequest::new())
    }
}

impl Call<DescribeAccessPointsRequest> {
    /// Region of the access points.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Filters for the access points.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Provider of the data center that is connected to the access point.
    #[inline]
    pub fn host_operator(mut self, value: impl IntoOption<String>) -> Self {
        self.request.host_operator = value.into_option();
        self
    }
    /// Name that the access point has.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
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
    /// Language of the names in the response.
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<AccessPointLanguage>,
    ) -> Self {
        self.request.accept_language = value.into_option();
        self
    }
}
