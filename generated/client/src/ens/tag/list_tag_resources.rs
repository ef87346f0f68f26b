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

/// Lists the tags of instances.
///
/// The parameters of `ListTagResources`. Sent with [`Client::list_tag_resources`](super::super::Client::list_tag_resources); the response is a [`ListTagResourcesResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .list_tag_resources("instance")
///     .resource_id(["i-5zy93g7z1hnkdmav84joxyzgn"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`CallInterface`](super::super::ErrorCode::CallInterface), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Ids of the instances.
    ///
    /// 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Token of the page to show.
    pub next_token: Option<String>,
    /// Tags that the instances have. The texts speak of 20 at most.
    ///
    /// At most 50 elements.
    pub tag: Vec<TagFilter>,
}

pub(crate) static LIST_TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "ListTagResourcesRequest",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("NextToken", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG_FILTER)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST, 0 => resource_type, 1 =>
    resource_id, 2 => next_token, 3 => tag
);

impl ListTagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<TagResourceType>) -> Self {
        self.resource_type = value.into();
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
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<TagFilter>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ListTagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    /// The tags with their resources.
    pub tag_resources: Vec<TagResource>,
    /// Token of the next page. There is none after the last one.
    pub next_token: Option<String>,
    metadata: Metadata,
}

pub(crate) static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "ListTagResourcesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("TagResources", ValueType::List(&ValueType::Record(&TAG_RESOURCE))),
        Field::new("NextToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE, 0 => request_id, 1 =>
    tag_resources, 2 => next_token
);

aliyun_api_core::response!(ListTagResourcesResponse);

impl ListTagResourcesResponse {
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
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
}

/// A tag to look for. Key and value go together.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagFilter {
    /// Key of the tag. The text speaks of 64 characters at most.
    ///
    /// 1 to 128 characters; does not start with `aliyun`, `acs:`, `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static TAG_FILTER: Schema = Schema::new(
    "TagFilter",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(TagFilter, TAG_FILTER, 0 => key, 1 => value);

impl TagFilter {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagFilter {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl TagFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Id of the instance.
    pub resource_id: Option<String>,
    /// Type of the resource.
    pub resource_type: Option<TagResourceType>,
    /// Key of the tag.
    pub tag_key: Option<String>,
    /// Value of the tag.
    pub tag_value: Option<String>,
}

pub(crate) static TAG_RESOURCE: Schema = Schema::new(
    "TagResource",
    &[
        Field::new("ResourceId", ValueType::String),
        Field::new(
            "ResourceType",
            ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
        ),
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
    pub fn resource_type(mut self, value: impl IntoOption<TagResourceType>) -> Self {
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
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    const ACTION: &'static ActionInfo = &LIST_TAG_RESOURCES;
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
    /// Lists the tags of instances.
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
    /// Ids of the instances.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Token of the page to show.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Tags that the instances have. The texts speak of 20 at most.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<TagFilter>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
