// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCustomerGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists customer gateways in a region.
///
/// The parameters of `DescribeCustomerGateways`. Sent with [`Client::describe_customer_gateways`](super::super::Client::describe_customer_gateways); the response is a [`DescribeCustomerGatewaysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_customer_gateways().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.6; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysRequest {
    /// Region of the customer gateways.
    pub region_id: Option<String>,
    /// Id of one customer gateway.
    pub customer_gateway_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags that the customer gateways have. Keys of more than 64 characters are on other pages alone.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Resource group of the customer gateways.
    pub resource_group_id: Option<String>,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAYS_REQUEST: Schema = Schema::new(
    "DescribeCustomerGatewaysRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCustomerGatewaysRequest, DESCRIBE_CUSTOMER_GATEWAYS_REQUEST, 0 => region_id,
    1 => customer_gateway_id, 2 => page_number, 3 => page_size, 4 => tag, 5 =>
    resource_group_id
);

impl DescribeCustomerGatewaysRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `DescribeCustomerGateways`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCustomerGatewaysResponse {
    /// The customer gateways.
    ///
    /// A list of `CustomerGateway`.
    pub customer_gateways: Vec<CustomerGateway>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE: Schema = Schema::new(
    "DescribeCustomerGatewaysResponse",
    &[
        Field::new(
                "CustomerGateways",
                ValueType::List(&ValueType::Record(&CUSTOMER_GATEWAY)),
            )
            .wrapper("CustomerGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCustomerGatewaysResponse, DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE, 0 =>
    customer_gateways, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeCustomerGatewaysResponse);

impl DescribeCustomerGatewaysResponse {
    /// Sets [`customer_gateways`](Self#structfield.customer_gateways).
    #[inline]
    pub fn customer_gateways(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomerGateway>>,
    ) -> Self {
        self.customer_gateways = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A customer gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGateway {
    /// Id of the customer gateway.
    pub customer_gateway_id: Option<String>,
    /// Name of the customer gateway.
    pub name: Option<String>,
    /// Description of the customer gateway.
    pub description: Option<String>,
    /// Address of the customer gateway.
    pub ip_address: Option<String>,
    /// When the customer gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Autonomous system number of the customer gateway.
    pub asn: Option<i64>,
    /// BGP authentication key of the customer gateway.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Tags of the customer gateway.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Resource group of the customer gateway.
    pub resource_group_id: Option<String>,
}

pub(crate) static CUSTOMER_GATEWAY: Schema = Schema::new(
    "CustomerGateway",
    &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Asn", ValueType::Integer),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CustomerGateway, CUSTOMER_GATEWAY, 0 => customer_gateway_id, 1 => name, 2 =>
    description, 3 => ip_address, 4 => create_time, 5 => asn, 6 => auth_key, 7 => tags, 8
    => resource_group_id
);

impl CustomerGateway {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`asn`](Self#structfield.asn).
    #[inline]
    pub fn asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.asn = value.into_option();
        self
    }
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static DESCRIBE_CUSTOMER_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCustomerGateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    response: &DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCustomerGatewaysRequest {
    type Response = DescribeCustomerGatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CUSTOMER_GATEWAYS;
}

impl aliyun_api_core::Paged for DescribeCustomerGatewaysRequest {
    type Item = CustomerGateway;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CustomerGateways"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeCustomerGatewaysResponse) -> Vec<CustomerGateway> {
        response.customer_gateways
    }
}

impl DescribeCustomerGatewaysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists customer gateways in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCustomerGatewaysRequest`].
    #[inline]
    pub fn describe_customer_gateways(&self) -> Call<DescribeCustomerGatewaysRequest> {
        Call::new(&self.inner, DescribeCustomerGatewaysRequest::new())
    }
}

impl Call<DescribeCustomerGatewaysRequest> {
    /// Region of the customer gateways.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one customer gateway.
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.customer_gateway_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Tags that the customer gateways have. Keys of more than 64 characters are on other pages alone.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the customer gateways.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
