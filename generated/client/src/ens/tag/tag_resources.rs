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

/// Adds tags to instances.
///
/// Only instances can have tags, virtual machines and bare metal. An instance has a largest number of tags, beyond which there is an error.
///
/// The parameters of `TagResources`. Sent with [`Client::tag_resources`](super::super::Client::tag_resources); the response is a [`TagResourcesResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .tag_resources(ens::TagResourcesRequired {
///         resource_type: "instance".into(),
///         tag: vec![ens::TagToAdd::new("team", "Deep")],
///         resource_id: vec!["i-5****".into()],
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Tags to add.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<TagToAdd>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
}

pub(crate) static TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "TagResourcesRequest",
    &[
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG_TO_ADD)))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
    ],
);

aliyun_api_core::record!(
    TagResourcesRequest, TAG_RESOURCES_REQUEST, 0 => tag, 1 => resource_id, 2 =>
    resource_type
);

impl TagResourcesRequest {
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<TagToAdd>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<TagResourceType>) -> Self {
        self.resource_type = value.into();
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
pub struct TagToAdd {
    /// Key of the tag.
    ///
    /// Required. 1 to 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: String,
    /// Value of the tag. It may be empty.
    ///
    /// Required. At most 128 characters; does not start with `acs:`; does not contain `http://` or `https://`.
    pub value: String,
}

pub(crate) static TAG_TO_ADD: Schema = Schema::new(
    "TagToAdd",
    &[
        Field::new("Key", ValueType::String).required(),
        Field::new("Value", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(TagToAdd, TAG_TO_ADD, 0 => key, 1 => value);

impl TagToAdd {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagToAdd {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl TagToAdd {
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
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
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
    /// Tags to add.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<TagToAdd>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
}

impl std::fmt::Debug for TagResourcesRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "TagResourcesRequired",
            &TAG_RESOURCES_REQUEST,
            &[(0, &self.tag), (1, &self.resource_id), (2, &self.resource_type)],
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
            tag: required.tag,
            resource_id: required.resource_id,
        }
    }
}

impl Client {
    /// Adds tags to instances.
    ///
    /// Only instances can have tags, virtual machines and bare metal. An instance has a largest number of tags, beyond which there is an error.
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
