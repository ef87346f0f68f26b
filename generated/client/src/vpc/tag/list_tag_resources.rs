// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTagResources`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the tags of resources, one entry for each tag of each resource.
///
/// The request has ids, tags or both. A tag without a value stands for all values of its key. With several tags, a resource must have all of them, also where it is named by its id.
///
/// The parameters of `ListTagResources`. Sent with [`Client::list_tag_resources`](super::super::Client::list_tag_resources); the response is a [`ListTagResourcesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_tag_resources("VPC").resource_id(["vpc-bp16qjewdsunr41m1****"]).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`SizeLimitExceeded.ResourceId`](super::super::ErrorCode::SizeLimitExceededResourceId), [`BothEmpty.TagsAndResources`](super::super::ErrorCode::BothEmptyTagsAndResources), [`MissingParam.ResourceType`](super::super::ErrorCode::MissingParamResourceType), [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Required. Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: String,
    /// Token of the next page; none for the first one.
    pub next_token: Option<String>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `50`.
    pub max_results: Option<i64>,
    /// Ids of the resources, all of one type. The metadata allows 20.
    ///
    /// At most 50 elements.
    pub resource_id: Vec<String>,
    /// Region of the resources.
    pub region_id: Option<String>,
    /// Tags that the resources have.
    ///
    /// At most 20 elements.
    pub tag: Vec<ResourceTag>,
}

pub(crate) static LIST_TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "ListTagResourcesRequest",
    &[
        Field::new("ResourceType", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Tag", ValueType::List(&ValueType::Record(&RESOURCE_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST, 0 => resource_type, 1 =>
    next_token, 2 => max_results, 3 => resource_id, 4 => region_id, 5 => tag
);

impl ListTagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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

/// The response of `ListTagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// The resources with their tags.
    ///
    /// A list of `TagResource`.
    pub tag_resources: Vec<TagResource>,
    metadata: Metadata,
}

pub(crate) static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "ListTagResourcesResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TagResources", ValueType::List(&ValueType::Record(&TAG_RESOURCE)))
            .wrapper("TagResource"),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE, 0 => next_token, 1 =>
    request_id, 2 => tag_resources
);

aliyun_api_core::response!(ListTagResourcesResponse);

impl ListTagResourcesResponse {
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
        value: impl IntoIterator<Item = impl Into<TagResource>>,
    ) -> Self {
        self.tag_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Type of the resource.
    pub resource_type: Option<TagResourceType>,
    /// Value of the tag.
    pub tag_value: Option<String>,
    /// Id of the resource.
    pub resource_id: Option<String>,
    /// Key of the tag.
    pub tag_key: Option<String>,
}

pub(crate) static TAG_RESOURCE: Schema = Schema::new(
    "TagResource",
    &[
        Field::new(
            "ResourceType",
            ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
        ),
        Field::new("TagValue", ValueType::String),
        Field::new("ResourceId", ValueType::String),
        Field::new("TagKey", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TagResource, TAG_RESOURCE, 0 => resource_type, 1 => tag_value, 2 => resource_id, 3 =>
    tag_key
);

impl TagResource {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<TagResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[inline]
    pub fn tag_value(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_value = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
}

static LIST_TAG_RESOURCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListTagResources",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_TAG_RESOURCES_REQUEST,
    response: &LIST_TAG_RESOURCES_RESPONSE,
    classes: &[
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("InvalidInstanceType.NotFound", ErrorClass::Invalid),
        ("Forbidden.TagKeys", ErrorClass::Denied),
        ("Forbidden.NotAllowedCategary", ErrorClass::Denied),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("SizeLimitExceeded.ResourceId", ErrorClass::Invalid),
        ("BothEmpty.TagsAndResources", ErrorClass::Invalid),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    const ACTION: &'static ActionInfo = &LIST_TAG_RESOURCES;
}

impl aliyun_api_core::Paged for ListTagResourcesRequest {
    type Item = TagResource;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["TagResources"],
        default_size: Some(50),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: ListTagResourcesResponse) -> Vec<TagResource> {
        response.tag_resources
    }
}

impl ListTagResourcesRequest {
    /// With what is required.
    #[inline]
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the tags of resources, one entry for each tag of each resource.
    ///
    /// The request has ids, tags or both. A tag without a value stands for all values of its key. With several tags, a resource must have all of them, also where it is named by its id.
    ///
    /// Parameters with their limits, errors, and an example: [`ListTagResourcesRequest`].
    #[inline]
    pub fn list_tag_resources(
        &self,
        resource_type: impl Into<String>,
    ) -> Call<ListTagResourcesRequest> {
        Call::new(&self.inner, ListTagResourcesRequest::new(resource_type))
    }
}

impl Call<ListTagResourcesRequest> {
    /// Token of the next page; none for the first one.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Ids of the resources, all of one type. The metadata allows 20.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region of the resources.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Tags that the resources have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
