// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeTagKeys`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists tag keys.
///
/// The parameters of `DescribeTagKeys`. Sent with [`Client::describe_tag_keys`](super::super::Client::describe_tag_keys); the response is a [`DescribeTagKeysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_tag_keys().resource_type("VPC").await?;
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
pub struct DescribeTagKeysRequest {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    ///
    /// Matches `(?i)VPC|VSWITCH|ROUTETABLE|EIP|VPNGATEWAY|NATGATEWAY|COMMONBANDWIDTHPACKAGE|PREFIXLIST|PUBLICIPADDRESSPOOL|IPV4GATEWAY|IPV6GATEWAY|NETWORKACL|TRAFFICMIRRORFILTER|TRAFFICMIRRORSESSION|FLOWLOG|HAVIP|DHCPOPTIONSSET|GATEWAYENDPOINT|IPV6ADDRESS`.
    pub resource_type: Option<String>,
    /// Tag key to look for.
    pub keyword: Option<String>,
    /// Region of the resources.
    pub region_id: Option<String>,
    /// Token of the next page; none for the first one.
    pub next_token: Option<String>,
    /// Number of entries on a page. The texts allow 50.
    ///
    /// At most 500. Default: `50`.
    pub max_result: Option<i64>,
    /// Ids of the resources, all of one type. The metadata allows 20.
    ///
    /// At most 50 elements.
    pub resource_id: Vec<String>,
}

pub(crate) static DESCRIBE_TAG_KEYS_REQUEST: Schema = Schema::new(
    "DescribeTagKeysRequest",
    &[
        Field::new("ResourceType", ValueType::String),
        Field::new("Keyword", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResult", ValueType::Integer),
        Field::new("ResourceId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeTagKeysRequest, DESCRIBE_TAG_KEYS_REQUEST, 0 => resource_type, 1 => keyword,
    2 => region_id, 3 => next_token, 4 => max_result, 5 => resource_id
);

impl DescribeTagKeysRequest {
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`keyword`](Self#structfield.keyword).
    #[inline]
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
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
}

/// The response of `DescribeTagKeys`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTagKeysResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// The tag keys.
    ///
    /// A list of `TagKey`.
    pub tag_keys: Vec<TagKey>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_TAG_KEYS_RESPONSE: Schema = Schema::new(
    "DescribeTagKeysResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TagKeys", ValueType::List(&ValueType::Record(&TAG_KEY)))
            .wrapper("TagKey"),
    ],
);

aliyun_api_core::record!(
    DescribeTagKeysResponse, DESCRIBE_TAG_KEYS_RESPONSE, 0 => next_token, 1 =>
    request_id, 2 => tag_keys
);

aliyun_api_core::response!(DescribeTagKeysResponse);

impl DescribeTagKeysResponse {
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
    /// Sets [`tag_keys`](Self#structfield.tag_keys).
    #[inline]
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagKey>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A tag key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagKey {
    /// Who made the key.
    pub r#type: Option<TagKeyType>,
    /// The key itself.
    pub tag_key: Option<String>,
}

pub(crate) static TAG_KEY: Schema = Schema::new(
    "TagKey",
    &[
        Field::new("Type", ValueType::Enum(<TagKeyType as OpenEnum>::VALUES)),
        Field::new("TagKey", ValueType::String),
    ],
);

aliyun_api_core::record!(TagKey, TAG_KEY, 0 => r#type, 1 => tag_key);

impl TagKey {
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<TagKeyType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
}

static DESCRIBE_TAG_KEYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeTagKeys",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_TAG_KEYS_REQUEST,
    response: &DESCRIBE_TAG_KEYS_RESPONSE,
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

impl Request for DescribeTagKeysRequest {
    type Response = DescribeTagKeysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_TAG_KEYS;
}

impl aliyun_api_core::Paged for DescribeTagKeysRequest {
    type Item = TagKey;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResult",
        items: &["TagKeys"],
        default_size: Some(50),
        max_size: Some(500),
    };
    #[inline]
    fn into_items(response: DescribeTagKeysResponse) -> Vec<TagKey> {
        response.tag_keys
    }
}

impl DescribeTagKeysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists tag keys.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeTagKeysRequest`].
    #[inline]
    pub fn describe_tag_keys(&self) -> Call<DescribeTagKeysRequest> {
        Call::new(&self.inner, DescribeTagKeysRequest::new())
    }
}

impl Call<DescribeTagKeysRequest> {
    /// Type of the resources, in any case: VPC, VSWITCH, ROUTETABLE, EIP, VPNGATEWAY, NATGATEWAY, COMMONBANDWIDTHPACKAGE, PREFIXLIST, PUBLICIPADDRESSPOOL, IPV4GATEWAY, IPV6GATEWAY, NETWORKACL, TRAFFICMIRRORFILTER, TRAFFICMIRRORSESSION, FLOWLOG, HAVIP, DHCPOPTIONSSET, GATEWAYENDPOINT or IPV6ADDRESS.
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_type = value.into_option();
        self
    }
    /// Tag key to look for.
    #[inline]
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.request.keyword = value.into_option();
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
    /// Ids of the resources, all of one type. The metadata allows 20.
    #[inline]
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
}
