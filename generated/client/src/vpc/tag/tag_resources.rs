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

/// Attaches tags to resources.
///
/// A tag is a key with a value. A resource has at most one tag with a key, and at most 20 tags in all; a request that would give it more is refused. There is no tag without a resource: when a resource is deleted, its tags are gone.
/// Tags of one region are not known in another. Within an account and a region, VPCs, VSwitches, route tables and EIPs share theirs.
///
/// The parameters of `TagResources`. Sent with [`Client::tag_resources`](super::super::Client::tag_resources); the response is a [`TagResourcesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .tag_resources(vpc::TagResourcesRequired {
///         resource_type: "VPC".into(),
///         resource_id: vec!["vpc-bp16qjewdsunr41m1****".into()],
///         tag: vec![vpc::ResourceTag::new("FinanceDept", "FinanceJoshua")],
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`MissingParam`](super::super::ErrorCode::MissingParam), [`InvalidInstanceType.NotFound`](super::super::ErrorCode::InvalidInstanceTypeNotFound), [`InvalidInstanceIds.NotFound`](super::super::ErrorCode::InvalidInstanceIdsNotFound), [`Forbidden.TagKeys`](super::super::ErrorCode::ForbiddenTagKeys), [`QuotaExceeded.TagNum`](super::super::ErrorCode::QuotaExceededTagNum), [`InvalidTagScope.NotFound`](super::super::ErrorCode::InvalidTagScopeNotFound), [`Forbidden.NotAllowedCategary`](super::super::ErrorCode::ForbiddenNotAllowedCategary), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`SizeLimitExceeded.ResourceId`](super::super::ErrorCode::SizeLimitExceededResourceId), [`MissingParameter.TagValue`](super::super::ErrorCode::MissingParameterTagValue), [`MissingParameter.TagKey`](super::super::ErrorCode::MissingParameterTagKey), [`MissingParam.Tags`](super::super::ErrorCode::MissingParamTags), [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Required. Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: String,
    /// Ids of the resources, all of one type. The metadata allows 20.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Region of the resources.
    pub region_id: Option<String>,
    /// Tags to attach.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<ResourceTag>,
}

pub(crate) static TAG_RESOURCES_REQUEST: Schema = Schema::new(
    "TagResourcesRequest",
    &[
        Field::new("ResourceType", ValueType::String).required(),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Tag", ValueType::List(&ValueType::Record(&RESOURCE_TAG)))
            .required()
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    TagResourcesRequest, TAG_RESOURCES_REQUEST, 0 => resource_type, 1 => resource_id, 2
    => region_id, 3 => tag
);

impl TagResourcesRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
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
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("SizeLimitExceeded.ResourceId", ErrorClass::Invalid),
        ("Forbidden", ErrorClass::Denied),
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
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Required. Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: String,
    /// Ids of the resources, all of one type. The metadata allows 20.
    ///
    /// Required. 1 to 50 elements.
    pub resource_id: Vec<String>,
    /// Tags to attach.
    ///
    /// Required. 1 to 20 elements.
    pub tag: Vec<ResourceTag>,
}

impl std::fmt::Debug for TagResourcesRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "TagResourcesRequired",
            &TAG_RESOURCES_REQUEST,
            &[(0, &self.resource_type), (1, &self.resource_id), (3, &self.tag)],
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
    /// Attaches tags to resources.
    ///
    /// A tag is a key with a value. A resource has at most one tag with a key, and at most 20 tags in all; a request that would give it more is refused. There is no tag without a resource: when a resource is deleted, its tags are gone.
    /// Tags of one region are not known in another. Within an account and a region, VPCs, VSwitches, route tables and EIPs share theirs.
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
    /// Region of the resources.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
