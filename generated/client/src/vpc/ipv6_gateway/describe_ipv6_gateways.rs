// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6Gateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists IPv6 gateways in a region.
///
/// The parameters of `DescribeIpv6Gateways`. Sent with [`Client::describe_ipv6_gateways`](super::super::Client::describe_ipv6_gateways); the response is a [`DescribeIpv6GatewaysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_ipv6_gateways()
///     .ipv6_gateway_id("ipv6gw-hp3rwmtmfhgis****")
///     .page_number(1)
///     .page_size(10)
///     .tags([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysRequest {
    /// Region of the gateways.
    pub region_id: Option<String>,
    /// Id of one gateway.
    pub ipv6_gateway_id: Option<String>,
    /// VPC of the gateways.
    pub vpc_id: Option<String>,
    /// Name that the gateways have. Both documents have 2 characters at least, the first of them a letter.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the gateways.
    pub resource_group_id: Option<String>,
    /// Tags that the gateways have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_IPV6_GATEWAYS_REQUEST: Schema = Schema::new(
    "DescribeIpv6GatewaysRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6GatewaysRequest, DESCRIBE_IPV6_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    ipv6_gateway_id, 2 => vpc_id, 3 => name, 4 => page_number, 5 => page_size, 6 =>
    resource_group_id, 7 => tags
);

impl DescribeIpv6GatewaysRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeIpv6Gateways`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6GatewaysResponse {
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// The gateways.
    ///
    /// A list of `Ipv6Gateway`.
    pub ipv6_gateways: Vec<Ipv6Gateway>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IPV6_GATEWAYS_RESPONSE: Schema = Schema::new(
    "DescribeIpv6GatewaysResponse",
    &[
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Ipv6Gateways", ValueType::List(&ValueType::Record(&IPV6_GATEWAY)))
            .wrapper("Ipv6Gateway"),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6GatewaysResponse, DESCRIBE_IPV6_GATEWAYS_RESPONSE, 0 => page_size, 1 =>
    request_id, 2 => page_number, 3 => total_count, 4 => ipv6_gateways
);

aliyun_api_core::response!(DescribeIpv6GatewaysResponse);

impl DescribeIpv6GatewaysResponse {
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
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`ipv6_gateways`](Self#structfield.ipv6_gateways).
    #[inline]
    pub fn ipv6_gateways(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ipv6Gateway>>,
    ) -> Self {
        self.ipv6_gateways = value.into_iter().map(Into::into).collect();
        self
    }
}

static DESCRIBE_IPV6_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeIpv6Gateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IPV6_GATEWAYS_REQUEST,
    response: &DESCRIBE_IPV6_GATEWAYS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeIpv6GatewaysRequest {
    type Response = DescribeIpv6GatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IPV6_GATEWAYS;
}

impl aliyun_api_core::Paged for DescribeIpv6GatewaysRequest {
    type Item = Ipv6Gateway;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Ipv6Gateways"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeIpv6GatewaysResponse) -> Vec<Ipv6Gateway> {
        response.ipv6_gateways
    }
}

impl DescribeIpv6GatewaysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists IPv6 gateways in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeIpv6GatewaysRequest`].
    #[inline]
    pub fn describe_ipv6_gateways(&self) -> Call<DescribeIpv6GatewaysRequest> {
        Call::new(&self.inner, DescribeIpv6GatewaysRequest::new())
    }
}

impl Call<DescribeIpv6GatewaysRequest> {
    /// Region of the gateways.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_gateway_id = value.into_option();
        self
    }
    /// VPC of the gateways.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Name that the gateways have. Both documents have 2 characters at least, the first of them a letter.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
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
    /// Resource group of the gateways.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the gateways have. The limit of the list is 10.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeIpv6GatewaysRequest {
    type Found = Ipv6Gateway;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Ipv6Gateway",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("Ipv6GatewayId"),
                field: Some("Ipv6GatewayId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidIpv6GatewayId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeIpv6GatewaysResponse) -> Vec<Ipv6Gateway> {
        response.ipv6_gateways
    }
}

impl Client {
    /// Waits until a Ipv6Gateway is `Available`; it looks with `DescribeIpv6Gateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_gateway_available(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> crate::Wait<DescribeIpv6GatewaysRequest> {
        crate::Wait::new(&self.inner, "Available", vec![ipv6_gateway_id.into()])
    }
    /// Waits until a Ipv6Gateway is gone; it looks with `DescribeIpv6Gateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_gateway_deleted(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeIpv6GatewaysRequest> {
        crate::WaitGone::new(&self.inner, vec![ipv6_gateway_id.into()])
    }
}
