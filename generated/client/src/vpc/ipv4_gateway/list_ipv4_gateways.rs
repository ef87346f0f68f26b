// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListIpv4Gateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists IPv4 gateways in a region.
///
/// The parameters of `ListIpv4Gateways`. Sent with [`Client::list_ipv4_gateways`](super::super::Client::list_ipv4_gateways); the response is a [`ListIpv4GatewaysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_ipv4_gateways().await?;
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
pub struct ListIpv4GatewaysRequest {
    /// Region that the gateways are in.
    pub region_id: Option<String>,
    /// Number of gateways on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// Id of one gateway.
    pub ipv4_gateway_id: Option<String>,
    /// Name that the gateway has.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Resource group of the gateways.
    pub resource_group_id: Option<String>,
    /// Tags that the gateways have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static LIST_IPV4_GATEWAYS_REQUEST: Schema = Schema::new(
    "ListIpv4GatewaysRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("Ipv4GatewayId", ValueType::String),
        Field::new("Ipv4GatewayName", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListIpv4GatewaysRequest, LIST_IPV4_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    max_results, 2 => next_token, 3 => vpc_id, 4 => ipv4_gateway_id, 5 =>
    ipv4_gateway_name, 6 => resource_group_id, 7 => tags
);

impl ListIpv4GatewaysRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_name`](Self#structfield.ipv4_gateway_name).
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_name = value.into_option();
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

/// The response of `ListIpv4Gateways`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIpv4GatewaysResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Number of gateways found.
    pub total_count: Option<String>,
    /// The gateways.
    pub ipv4_gateway_models: Vec<Ipv4Gateway>,
    metadata: Metadata,
}

pub(crate) static LIST_IPV4_GATEWAYS_RESPONSE: Schema = Schema::new(
    "ListIpv4GatewaysResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new(
            "Ipv4GatewayModels",
            ValueType::List(&ValueType::Record(&IPV4_GATEWAY)),
        ),
    ],
);

aliyun_api_core::record!(
    ListIpv4GatewaysResponse, LIST_IPV4_GATEWAYS_RESPONSE, 0 => next_token, 1 =>
    request_id, 2 => total_count, 3 => ipv4_gateway_models
);

aliyun_api_core::response!(ListIpv4GatewaysResponse);

impl ListIpv4GatewaysResponse {
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_models`](Self#structfield.ipv4_gateway_models).
    #[inline]
    pub fn ipv4_gateway_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ipv4Gateway>>,
    ) -> Self {
        self.ipv4_gateway_models = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An IPv4 gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv4Gateway {
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// State that the gateway is in.
    pub status: Option<Ipv4GatewayStatus>,
    /// Id of the gateway.
    pub ipv4_gateway_id: Option<String>,
    /// Description of the gateway.
    pub ipv4_gateway_description: Option<String>,
    /// Whether the gateway is activated.
    pub enabled: Option<bool>,
    /// When the gateway was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub gmt_create: Option<Timestamp>,
    /// Route table that the gateway is associated with.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name of the gateway.
    pub ipv4_gateway_name: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Tags of the gateway.
    pub tags: Vec<Tag>,
}

pub(crate) static IPV4_GATEWAY: Schema = Schema::new(
    "Ipv4Gateway",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<Ipv4GatewayStatus as OpenEnum>::VALUES)),
        Field::new("Ipv4GatewayId", ValueType::String),
        Field::new("Ipv4GatewayDescription", ValueType::String),
        Field::new("Enabled", ValueType::Boolean),
        Field::new("GmtCreate", ValueType::String),
        Field::new("Ipv4GatewayRouteTableId", ValueType::String),
        Field::new("Ipv4GatewayName", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
    ],
);

aliyun_api_core::record!(
    Ipv4Gateway, IPV4_GATEWAY, 0 => vpc_id, 1 => status, 2 => ipv4_gateway_id, 3 =>
    ipv4_gateway_description, 4 => enabled, 5 => gmt_create, 6 =>
    ipv4_gateway_route_table_id, 7 => ipv4_gateway_name, 8 => resource_group_id, 9 =>
    tags
);

impl Ipv4Gateway {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv4GatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_description`](Self#structfield.ipv4_gateway_description).
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_description = value.into_option();
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
    /// Sets [`gmt_create`](Self#structfield.gmt_create).
    #[inline]
    pub fn gmt_create(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.gmt_create = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_route_table_id`](Self#structfield.ipv4_gateway_route_table_id).
    #[inline]
    pub fn ipv4_gateway_route_table_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.ipv4_gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_name`](Self#structfield.ipv4_gateway_name).
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_name = value.into_option();
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
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

static LIST_IPV4_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListIpv4Gateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_IPV4_GATEWAYS_REQUEST,
    response: &LIST_IPV4_GATEWAYS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ListIpv4GatewaysRequest {
    type Response = ListIpv4GatewaysResponse;
    const ACTION: &'static ActionInfo = &LIST_IPV4_GATEWAYS;
}

impl aliyun_api_core::Paged for ListIpv4GatewaysRequest {
    type Item = Ipv4Gateway;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["Ipv4GatewayModels"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: ListIpv4GatewaysResponse) -> Vec<Ipv4Gateway> {
        response.ipv4_gateway_models
    }
}

impl ListIpv4GatewaysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists IPv4 gateways in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`ListIpv4GatewaysRequest`].
    #[inline]
    pub fn list_ipv4_gateways(&self) -> Call<ListIpv4GatewaysRequest> {
        Call::new(&self.inner, ListIpv4GatewaysRequest::new())
    }
}

impl Call<ListIpv4GatewaysRequest> {
    /// Region that the gateways are in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Number of gateways on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// VPC that the gateway belongs to.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_id = value.into_option();
        self
    }
    /// Name that the gateway has.
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_name = value.into_option();
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

impl aliyun_api_core::Lookup for ListIpv4GatewaysRequest {
    type Found = Ipv4Gateway;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Ipv4Gateway",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("Ipv4GatewayId"),
                field: Some("Ipv4GatewayId"),
            },
        ],
        status: "Status",
        not_found: &["ResourceNotFound.Ipv4Gateway"],
        moves: &[
            ("Creating", "Created"),
            ("Activating", "Created"),
            ("Modifying", "Created"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Created",
                by: &[
                    "EnableVpcIpv4Gateway",
                    "AssociateRouteTableWithGateway",
                    "DissociateRouteTableFromGateway",
                ],
            },
            aliyun_api_core::KnownState {
                name: "Activating",
                by: &["EnableVpcIpv4Gateway"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &[
                    "AssociateRouteTableWithGateway",
                    "DissociateRouteTableFromGateway",
                ],
            },
        ],
    };
    #[inline]
    fn into_found(response: ListIpv4GatewaysResponse) -> Vec<Ipv4Gateway> {
        response.ipv4_gateway_models
    }
}

impl Client {
    /// Waits until a Ipv4Gateway is `Created`; it looks with `ListIpv4Gateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv4_gateway_created(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> crate::Wait<ListIpv4GatewaysRequest> {
        crate::Wait::new(&self.inner, "Created", vec![ipv4_gateway_id.into()])
    }
    /// Waits until a Ipv4Gateway is gone; it looks with `ListIpv4Gateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv4_gateway_deleted(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> crate::WaitGone<ListIpv4GatewaysRequest> {
        crate::WaitGone::new(&self.inner, vec![ipv4_gateway_id.into()])
    }
}
