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

/// Lists the tags of resources.
///
/// With ResourceId, the tags of these resources are listed; with Tag, the resources that have all these tags; with both, those of the resources that have them.
///
/// The parameters of `ListTagResources`. Sent with [`Client::list_tag_resources`](super::super::Client::list_tag_resources); the response is a [`ListTagResourcesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.list_tag_resources("cen").resource_id(["cen-8z69wtwqel33lq****"]).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`InvalidTagScope.NotFound`](super::super::ErrorCode::InvalidTagScopeNotFound), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`SizeLimitExceeded.ResourceIdNum`](super::super::ErrorCode::SizeLimitExceededResourceIdNum), [`BothEmpty.TagsAndResources`](super::super::ErrorCode::BothEmptyTagsAndResources), [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`IllegalParam.Region`](super::super::ErrorCode::IllegalParamRegion).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Token from the response before. The first request has none.
    pub next_token: Option<String>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Ids of the resources.
    ///
    /// At most 20 elements.
    pub resource_id: Vec<String>,
    /// Tags that the resources have.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    pub region_id: Option<String>,
}

pub(crate) static LIST_TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "ListTagResourcesRequest",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("NextToken", ValueType::String),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST, 0 => resource_type, 1 =>
    next_token, 2 => page_size, 3 => resource_id, 4 => tag, 5 => region_id
);

impl ListTagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<TagResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
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
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `ListTagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// The tags.
    ///
    /// A list of `TagResource`.
    pub tag_resources: Vec<TagResource>,
    /// Token for the next request. Empty, where there are no more entries.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "ListTagResourcesResponse",
    &[
        Field::new("TagResources", ValueType::List(&ValueType::Record(&TAG_RESOURCE)))
            .wrapper("TagResource"),
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE, 0 => tag_resources, 1 =>
    next_token, 2 => request_id
);

aliyun_api_core::response!(ListTagResourcesResponse);

impl ListTagResourcesResponse {
    /// Sets [`tag_resources`](Self#structfield.tag_resources).
    #[inline]
    pub fn tag_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagResource>>,
    ) -> Self {
        self.tag_resources = value.into_iter().map(Into::into).collect();
        self
    }
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
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Id of the resource.
    pub resource_id: Option<String>,
    /// Type of the resource, with the values of the request in any case.
    pub resource_type: Option<String>,
    /// Key of the tag.
    pub tag_key: Option<String>,
    /// Value of the tag.
    pub tag_value: Option<String>,
}

pub(crate) static TAG_RESOURCE: Schema = Schema::new(
    "TagResource",
    &[
        Field::new("ResourceId", ValueType::String),
        Field::new("ResourceType", ValueType::String),
        Field::new("TagKey", ValueType::String),
        Field::new("TagValue", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TagResource, TAG_RESOURCE, 0 => resource_id, 1 => resource_type, 2 => tag_key, 3 =>
    tag_value
);

impl TagResource {
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[inline]
    pub fn tag_value(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_value = value.into_option();
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
        ("SizeLimitExceeded.ResourceIdNum", ErrorClass::Invalid),
        ("BothEmpty.TagsAndResources", ErrorClass::Invalid),
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("IllegalParam.Region", ErrorClass::NotFound),
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
        size: "PageSize",
        items: &["TagResources"],
        default_size: Some(10),
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
    pub fn new(resource_type: impl Into<TagResourceType>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the tags of resources.
    ///
    /// With ResourceId, the tags of these resources are listed; with Tag, the resources that have all these tags; with both, those of the resources that have them.
    ///
    /// Parameters with their limits, errors, and an example: [`ListTagResourcesRequest`].
    #[inline]
    pub fn list_tag_resources(
        &self,
        resource_type: impl Into<TagResourceType>,
    ) -> Call<ListTagResourcesRequest> {
        Call::new(&self.inner, ListTagResourcesRequest::new(resource_type))
    }
}

impl Call<ListTagResourcesRequest> {
    /// Token from the response before. The first request has none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Ids of the resources.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Tags that the resources have.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
