// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRegions`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeRegions`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    /// Language of the names in the response.
    ///
    /// Default: `zh-CN`.
    pub accept_language: Option<DescribeRegionsAcceptLanguage>,
    /// Kind of product.
    pub product_type: Option<String>,
}

pub(crate) static DESCRIBE_REGIONS_REQUEST: Schema = Schema {
    name: "DescribeRegionsRequest",
    fields: &[
        Field::new(
            "AcceptLanguage",
            ValueType::Enum(<DescribeRegionsAcceptLanguage as OpenEnum>::VALUES),
        ),
        Field::new("ProductType", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeRegionsRequest, DESCRIBE_REGIONS_REQUEST, 0 => accept_language, 1 =>
    product_type
);

/// The response of `DescribeRegions`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegionsResponse {
    /// The regions.
    ///
    /// A list of `Region`.
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_REGIONS_RESPONSE: Schema = Schema {
    name: "DescribeRegionsResponse",
    fields: &[
        Field::new("Regions", ValueType::List(&ValueType::Record(&REGION)))
            .wrapper("Region"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeRegionsResponse, DESCRIBE_REGIONS_RESPONSE, 0 => regions, 1 => request_id
);

/// A region of the service.
#[derive(Clone, Default, PartialEq)]
pub struct Region {
    /// Name of the region.
    pub local_name: Option<String>,
    /// Endpoint of the service in the region.
    pub region_endpoint: Option<String>,
    /// Id of the region.
    pub region_id: Option<String>,
}

pub(crate) static REGION: Schema = Schema {
    name: "Region",
    fields: &[
        Field::new("LocalName", ValueType::String),
        Field::new("RegionEndpoint", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    Region, REGION, 0 => local_name, 1 => region_endpoint, 2 => region_id
);

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
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the regions and their endpoints.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 10.3.
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
        value: impl Into<DescribeRegionsAcceptLanguage>,
    ) -> Self {
        self.request.accept_language = Some(value.into());
        self
    }
    /// Kind of product.
    #[inline]
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.request.product_type = Some(value.into());
        self
    }
}
