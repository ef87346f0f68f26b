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

/// Removes tags from resources.
///
/// The parameters of `UntagResources`. Sent with [`Client::untag_resources`](super::super::Client::untag_resources); the response is a [`UntagResourcesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .untag_resources("cen", ["cen-7qthudw0ll6jmc****"])
///     .tag_key(["FinanceDept"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`InvalidTagScope.NotFound`](super::super::ErrorCode::InvalidTagScopeNotFound), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`SizeLimitExceeded.ResourceIdNum`](super::super::ErrorCode::SizeLimitExceededResourceIdNum), [`IllegalParam.Region`](super::super::ErrorCode::IllegalParamRegion).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Type of the resources.
    ///
    /// Required.
    pub resource_type: TagResourceType,
    /// Whether all tags are removed. Only if TagKey is omitted.
    ///
    /// Default: `false`.
    pub all: Option<bool>,
    /// Ids of the resources. The message of an error row names a smaller number.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Keys of the tags to remove.
    ///
    /// At most 20 elements; each element: at most 64 characters, does not start with `aliyun` or `acs:`, does not contain `http://` or `https://`.
    pub tag_key: Vec<String>,
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    pub region_id: Option<String>,
}

pub(crate) static UNTAG_RESOURCES_REQUEST: Schema = Schema::new(
    "UntagResourcesRequest",
    &[
        Field::new(
                "ResourceType",
                ValueType::Enum(<TagResourceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("All", ValueType::Boolean),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("TagKey", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UntagResourcesRequest, UNTAG_RESOURCES_REQUEST, 0 => resource_type, 1 => all, 2 =>
    resource_id, 3 => tag_key, 4 => region_id
);

impl UntagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<TagResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`all`](Self#structfield.all).
    #[inline]
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.all = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("InvalidInstanceType.NotFound", ErrorClass::Invalid),
        ("Forbidden.TagKeys", ErrorClass::Denied),
        ("Forbidden.NotAllowedCategary", ErrorClass::Denied),
        ("SizeLimitExceeded.ResourceIdNum", ErrorClass::Invalid),
        ("IllegalParam.Region", ErrorClass::NotFound),
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
    /// Removes tags from resources.
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
    /// Whether all tags are removed. Only if TagKey is omitted.
    #[inline]
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.all = value.into_option();
        self
    }
    /// Keys of the tags to remove.
    #[inline]
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region of the resources. CEN instances and bandwidth packages have none, and all others need it.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
