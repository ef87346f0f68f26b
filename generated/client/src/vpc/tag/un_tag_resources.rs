// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnTagResources`

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
/// The parameters of `UnTagResources`. Sent with [`Client::un_tag_resources`](super::super::Client::un_tag_resources); the response is a [`UnTagResourcesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .un_tag_resources("VPC", ["vpc-bp16qjewdsunr41m1****"])
///     .tag_key(["FinanceDept"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`SizeLimitExceeded.ResourceId`](super::super::ErrorCode::SizeLimitExceededResourceId), [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnTagResourcesRequest {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Required. Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: String,
    /// Whether all tags of the resources are removed.
    ///
    /// Default: `false`.
    pub all: Option<bool>,
    /// Ids of the resources, all of one type. The metadata allows 20.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Keys of the tags to remove. The metadata has only letters, digits, periods, underscores and hyphens, the first of them a letter, and 64 in all.
    ///
    /// At most 20 elements; each element: at most 128 characters, does not start with `aliyun` or `acs:`, does not contain `http://` or `https://`.
    pub tag_key: Vec<String>,
    /// Region of the resources.
    pub region_id: Option<String>,
}

pub(crate) static UN_TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "UnTagResourcesRequest",
    &[
        Field::new("ResourceType", ValueType::String).required(),
        Field::new("All", ValueType::Boolean),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("TagKey", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    UnTagResourcesRequest, UN_TAG_RESOURCES_REQUEST, 0 => resource_type, 1 => all, 2 =>
    resource_id, 3 => tag_key, 4 => region_id
);

impl UnTagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
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

/// The response of `UnTagResources`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnTagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UN_TAG_RESOURCES_RESPONSE: Schema = Schema::new(
    "UnTagResourcesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnTagResourcesResponse, UN_TAG_RESOURCES_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnTagResourcesResponse);

impl UnTagResourcesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UN_TAG_RESOURCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnTagResources",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UN_TAG_RESOURCES_REQUEST,
    response: &UN_TAG_RESOURCES_RESPONSE,
    classes: &[
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

impl Request for UnTagResourcesRequest {
    type Response = UnTagResourcesResponse;
    const ACTION: &'static ActionInfo = &UN_TAG_RESOURCES;
}

impl UnTagResourcesRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        resource_type: impl Into<String>,
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
    /// Parameters with their limits, errors, and an example: [`UnTagResourcesRequest`].
    #[inline]
    pub fn un_tag_resources(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<UnTagResourcesRequest> {
        Call::new(&self.inner, UnTagResourcesRequest::new(resource_type, resource_id))
    }
}

impl Call<UnTagResourcesRequest> {
    /// Whether all tags of the resources are removed.
    #[inline]
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.all = value.into_option();
        self
    }
    /// Keys of the tags to remove. The metadata has only letters, digits, periods, underscores and hyphens, the first of them a letter, and 64 in all.
    #[inline]
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region of the resources.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
