// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UntagResources`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes tags from instances.
///
/// A tag that no resource has any more is deleted.
///
/// The parameters of `UntagResources`. Sent with [`Client::untag_resources`](super::super::Client::untag_resources); the response is a [`UntagResourcesResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .untag_resources("instance", ["i-5zy93g7z1hnkdmav84joxyzgn"])
///     .tag_key(["test_tag_key-2"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`SystemError`](super::super::ErrorCode::SystemError), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Ids of the instances. The texts speak of 50 at most.
    ///
    /// Required. 1 to 100 elements.
    pub resource_id: Vec<String>,
    /// Keys of the tags to remove.
    ///
    /// At most 20 elements.
    pub tag_key: Vec<String>,
    /// Whether all tags are removed. It counts only without TagKey.
    ///
    /// Default: `false`.
    pub all: Option<bool>,
}

pub(crate) static UNTAG_RESOURCES_REQUEST: Schema = Schema::new(
    "UntagResourcesRequest",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("TagKey", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("All", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    UntagResourcesRequest, UNTAG_RESOURCES_REQUEST, 0 => resource_type, 1 => resource_id,
    2 => tag_key, 3 => all
);

impl UntagResourcesRequest {
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
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`all`](Self#structfield.all).
    #[inline]
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.all = value.into_option();
        self
    }
}

/// The response of `UntagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNTAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "UntagResourcesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UntagResourcesResponse, UNTAG_RESOURCES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UntagResourcesResponse);

impl UntagResourcesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNTAG_RESOURCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UntagResources",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UNTAG_RESOURCES_REQUEST,
    response: &UNTAG_RESOURCES_RESPONSE,
    classes: &[
        ("SystemError", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    const ACTION: &'static ActionInfo = &UNTAG_RESOURCES;
}

impl UntagResourcesRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        resource_type: impl Into<TagResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Removes tags from instances.
    ///
    /// A tag that no resource has any more is deleted.
    ///
    /// Parameters with their limits, errors, and an example: [`UntagResourcesRequest`].
    #[inline]
    pub fn untag_resources(
        &self,
        resource_type: impl Into<TagResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<UntagResourcesRequest> {
        Call::new(&self.inner, UntagResourcesRequest::new(resource_type, resource_id))
    }
}

impl Call<UntagResourcesRequest> {
    /// Keys of the tags to remove.
    #[inline]
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether all tags are removed. It counts only without TagKey.
    #[inline]
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.all = value.into_option();
        self
    }
}
