// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeTags`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists tags of resources.
///
/// A tag without a value stands for all values of its key. With several tags, those are listed that are any of them; the resources that are named by their ids have any of them, too.
///
/// The parameters of `DescribeTags`. Sent with [`Client::describe_tags`](super::super::Client::describe_tags); the response is a [`DescribeTagsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_tags()
///     .resource_type("VPC")
///     .resource_id(["vpc-bp16qjewdsunr41m1****"])
///     .tag([vpc::ResourceTag::default().key("FinanceDept")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`BothEmpty.TagsAndResources`](super::super::ErrorCode::BothEmptyTagsAndResources), [`MissingParameter.TagKey`](super::super::ErrorCode::MissingParameterTagKey), [`MissingParameter.TagValue`](super::super::ErrorCode::MissingParameterTagValue), [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`SizeLimitExceeded.ResourceId`](super::super::ErrorCode::SizeLimitExceededResourceId), [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: Option<String>,
    /// Region of the resources.
    pub region_id: Option<String>,
    /// Token of the next page; none for the first one.
    pub next_token: Option<String>,
    /// Number of entries on a page. The texts allow 50.
    ///
    /// At most 500. Default: `50`.
    pub max_result: Option<i64>,
    /// Ids of the resources, all of one type. The limit of the list is 21.
    ///
    /// At most 50 elements.
    pub resource_id: Vec<String>,
    /// Tags to look for.
    ///
    /// At most 20 elements.
    pub tag: Vec<ResourceTag>,
}

pub(crate) static DESCRIBE_TAGS_REQUEST: Schema = Schema::new(
    "DescribeTagsRequest",
    &[
        Field::new("ResourceType", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResult", ValueType::Integer),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&RESOURCE_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeTagsRequest, DESCRIBE_TAGS_REQUEST, 0 => resource_type, 1 => region_id, 2 =>
    next_token, 3 => max_result, 4 => resource_id, 5 => tag
);

impl DescribeTagsRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`max_result`](Self#structfield.max_result).
    #[inline]
    pub fn max_result(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_result = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeTags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// The tags.
    ///
    /// A list of `FoundTag`.
    pub tag_resources: Vec<FoundTag>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_TAGS_RESPONSE: Schema = Schema::new(
    "DescribeTagsResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TagResources", ValueType::List(&ValueType::Record(&FOUND_TAG)))
            .wrapper("TagResource"),
    ],
);

aliyun_api_core::record!(
    DescribeTagsResponse, DESCRIBE_TAGS_RESPONSE, 0 => next_token, 1 => request_id, 2 =>
    tag_resources
);

aliyun_api_core::response!(DescribeTagsResponse);

impl DescribeTagsResponse {
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`tag_resources`](Self#structfield.tag_resources).
    #[inline]
    pub fn tag_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<FoundTag>>,
    ) -> Self {
        self.tag_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundTag {
    /// Value of the tag.
    pub tag_value: Option<String>,
    /// Key of the tag.
    pub tag_key: Option<String>,
}

pub(crate) static FOUND_TAG: Schema = Schema::new(
    "FoundTag",
    &[Field::new("TagValue", ValueType::String), Field::new("TagKey", ValueType::String)],
);

aliyun_api_core::record!(FoundTag, FOUND_TAG, 0 => tag_value, 1 => tag_key);

impl FoundTag {
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[inline]
    pub fn tag_value(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_value = value.into_option();
        self
    }
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
}

static DESCRIBE_TAGS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeTags",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_TAGS_REQUEST,
    response: &DESCRIBE_TAGS_RESPONSE,
    classes: &[
        ("BothEmpty.TagsAndResources", ErrorClass::Invalid),
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("InvalidInstanceType.NotFound", ErrorClass::Invalid),
        ("Forbidden.TagKeys", ErrorClass::Denied),
        ("Forbidden.NotAllowedCategary", ErrorClass::Denied),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("SizeLimitExceeded.ResourceId", ErrorClass::Invalid),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeTagsRequest {
    type Response = DescribeTagsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_TAGS;
}

impl aliyun_api_core::Paged for DescribeTagsRequest {
    type Item = FoundTag;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResult",
        items: &["TagResources"],
        default_size: Some(50),
        max_size: Some(500),
    };
    #[inline]
    fn into_items(response: DescribeTagsResponse) -> Vec<FoundTag> {
        response.tag_resources
    }
}

impl DescribeTagsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists tags of resources.
    ///
    /// A tag without a value stands for all values of its key. With several tags, those are listed that are any of them; the resources that are named by their ids have any of them, too.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeTagsRequest`].
    #[inline]
    pub fn describe_tags(&self) -> Call<DescribeTagsRequest> {
        Call::new(&self.inner, DescribeTagsRequest::new())
    }
}

impl Call<DescribeTagsRequest> {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_type = value.into_option();
        self
    }
    /// Region of the resources.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Token of the next page; none for the first one.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of entries on a page. The texts allow 50.
    #[inline]
    pub fn max_result(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_result = value.into_option();
        self
    }
    /// Ids of the resources, all of one type. The limit of the list is 21.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Tags to look for.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
