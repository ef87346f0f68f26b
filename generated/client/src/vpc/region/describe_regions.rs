// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRegions`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the regions and their endpoints.
///
/// The parameters of `DescribeRegions`. Sent with [`Client::describe_regions`](super::super::Client::describe_regions); the response is a [`DescribeRegionsResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_regions().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 10.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names in the response.
    ///
    /// Default: `zh-CN`.
    pub accept_language: Option<DescribeRegionsAcceptLanguage>,
    /// Kind of product.
    ///
    /// Default: `VPC`.
    pub product_type: Option<String>,
}

pub(crate) static DESCRIBE_REGIONS_REQUEST: Schema = Schema::new(
    "DescribeRegionsRequest",
    &[
        Field::new(
            "AcceptLanguage",
            ValueType::Enum(<DescribeRegionsAcceptLanguage as OpenEnum>::VALUES),
        ),
        Field::new("ProductType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeRegionsRequest, DESCRIBE_REGIONS_REQUEST, 0 => accept_language, 1 =>
    product_type
);

impl DescribeRegionsRequest {
    /// Sets [`accept_language`](Self#structfield.accept_language).
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<DescribeRegionsAcceptLanguage>,
    ) -> Self {
        self.accept_language = value.into_option();
        self
    }
    /// Sets [`product_type`](Self#structfield.product_type).
    #[inline]
    pub fn product_type(mut self, value: impl IntoOption<String>) -> Self {
        self.product_type = value.into_option();
        self
    }
}

/// The response of `DescribeRegions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// The regions.
    ///
    /// A list of `Region`.
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_REGIONS_RESPONSE: Schema = Schema::new(
    "DescribeRegionsResponse",
    &[
        Field::new("Regions", ValueType::List(&ValueType::Record(&REGION)))
            .wrapper("Region"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeRegionsResponse, DESCRIBE_REGIONS_RESPONSE, 0 => regions, 1 => request_id
);

aliyun_api_core::response!(DescribeRegionsResponse);

impl DescribeRegionsResponse {
    /// Sets [`regions`](Self#structfield.regions).
    #[inline]
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Region>>,
    ) -> Self {
        self.regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A region of the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// Name of the region.
    pub local_name: Option<String>,
    /// Endpoint of the service in the region.
    pub region_endpoint: Option<String>,
    /// Id of the region.
    pub region_id: Option<String>,
}

pub(crate) static REGION: Schema = Schema::new(
    "Region",
    &[
        Field::new("LocalName", ValueType::String),
        Field::new("RegionEndpoint", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Region, REGION, 0 => local_name, 1 => region_endpoint, 2 => region_id
);

impl Region {
    /// Sets [`local_name`](Self#structfield.local_name).
    #[inline]
    pub fn local_name(mut self, value: impl IntoOption<String>) -> Self {
        self.local_name = value.into_option();
        self
    }
    /// Sets [`region_endpoint`](Self#structfield.region_endpoint).
    #[inline]
    pub fn region_endpoint(mut self, value: impl IntoOption<String>) -> Self {
        self.region_endpoint = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// Language of the names in the response.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribeRegionsAcceptLanguage {
    /// `zh-CN`: Chinese.
    ZhCn,
    /// `en-US`: English.
    EnUs,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DescribeRegionsAcceptLanguage, ZhCn = "zh-CN", EnUs = "en-US"
);

static DESCRIBE_REGIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRegions",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_REGIONS_REQUEST,
    response: &DESCRIBE_REGIONS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_REGIONS;
}

impl DescribeRegionsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the regions and their endpoints.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRegionsRequest`].
    #[inline]
    pub fn describe_regions(&self) -> Call<DescribeRegionsRequest> {
        Call::new(&self.inner, DescribeRegionsRequest::new())
    }
}

impl Call<DescribeRegionsRequest> {
    /// Language of the names in the response.
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<DescribeRegionsAcceptLanguage>,
    ) -> Self {
        self.request.accept_language = value.into_option();
        self
    }
    /// Kind of product.
    #[inline]
    pub fn product_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.product_type = value.into_option();
        self
    }
}
