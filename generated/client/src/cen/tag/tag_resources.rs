// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TagResources`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds tags to resources.
///
/// A tag with a key that a resource has already replaces its value. A resource has at most 20 tags.
///
/// The parameters of `TagResources`. Sent with [`Client::tag_resources`](super::super::Client::tag_resources); the response is a [`TagResourcesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .tag_resources(cen::TagResourcesRequired {
///         resource_type: "cen".into(),
///         resource_id: vec!["cen-7qthudw0ll6jmc****".into()],
///         tag: vec![cen::NewTag::new("TagKey", "TagValue")],
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`InvalidTagScope.NotFound`](super::super::ErrorCode::InvalidTagScopeNotFound), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`SizeLimitExceeded.ResourceIdNum`](super::super::ErrorCode::SizeLimitExceededResourceIdNum), [`MissingParameter.TagValue`](super::super::ErrorCode::MissingParameterTagValue), [`DuplicatedParam.TagKey`](super::super::ErrorCode::DuplicatedParamTagKey), [`IllegalParamLength.Tag`](super::super::ErrorCode::IllegalParamLengthTag), [`IllegalParam.Region`](super::super::ErrorCode::IllegalParamRegion), [`MissingParameter.TagKey`](super::super::ErrorCode::MissingParameterTagKey).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Ids of the resources.
    ///
    /// Required. 1 to 20 elements.
    pub resource_id: Vec<String>,
    /// Tags to add.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<NewTag>,
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    pub region_id: Option<String>,
}

pub(crate) static TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "TagResourcesRequest",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&NEW_TAG)))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    TagResourcesRequest, TAG_RESOURCES_REQUEST, 0 => resource_type, 1 => resource_id, 2
    => tag, 3 => region_id
);

impl TagResourcesRequest {
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
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<NewTag>>) -> Self {
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

/// The response of `TagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static TAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "TagResourcesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(TagResourcesResponse, TAG_RESOURCES_RESPONSE, 0 => request_id);

aliyun_api_core::response!(TagResourcesResponse);

impl TagResourcesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A tag to add.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewTag {
    /// Key of the tag. It must not be empty.
    ///
    /// Required. 1 to 64 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Required. At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: String,
}

pub(crate) static NEW_TAG: Schema = Schema::new(
    "NewTag",
    &[
        Field::new("Key", ValueType::String).required(),
        Field::new("Value", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(NewTag, NEW_TAG, 0 => key, 1 => value);

impl NewTag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for NewTag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl NewTag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

static TAG_RESOURCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "TagResources",
    kind: ActionKind::Write,
    idempotency: None,
    request: &TAG_RESOURCES_REQUEST,
    response: &TAG_RESOURCES_RESPONSE,
    classes: &[
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("InvalidInstanceType.NotFound", ErrorClass::Invalid),
        ("Forbidden.TagKeys", ErrorClass::Denied),
        ("Forbidden.NotAllowedCategary", ErrorClass::Denied),
        ("SizeLimitExceeded.ResourceIdNum", ErrorClass::Invalid),
        ("DuplicatedParam.TagKey", ErrorClass::Invalid),
        ("IllegalParamLength.Tag", ErrorClass::Invalid),
        ("IllegalParam.Region", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for TagResourcesRequest {
    type Response = TagResourcesResponse;
    const ACTION: &'static ActionInfo = &TAG_RESOURCES;
}

/// What `TagResources` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct TagResourcesRequired {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Ids of the resources.
    ///
    /// Required. 1 to 20 elements.
    pub resource_id: Vec<String>,
    /// Tags to add.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<NewTag>,
}

impl std::fmt::Debug for TagResourcesRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "TagResourcesRequired",
            &TAG_RESOURCES_REQUEST,
            &[(0, &self.resource_type), (1, &self.resource_id), (2, &self.tag)],
            f,
        )
    }
}

impl TagResourcesRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: TagResourcesRequired) -> Self {
        Self {
            resource_type: required.resource_type,
            resource_id: required.resource_id,
            tag: required.tag,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds tags to resources.
    ///
    /// A tag with a key that a resource has already replaces its value. A resource has at most 20 tags.
    ///
    /// Parameters with their limits, errors, and an example: [`TagResourcesRequest`].
    #[inline]
    pub fn tag_resources(
        &self,
        required: TagResourcesRequired,
    ) -> Call<TagResourcesRequest> {
        Call::new(&self.inner, TagResourcesRequest::new(required))
    }
}

impl Call<TagResourcesRequest> {
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
