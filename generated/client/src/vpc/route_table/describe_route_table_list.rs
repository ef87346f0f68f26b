// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteTableList`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists route tables without their entries.
///
/// The parameters of `DescribeRouteTableList`. Sent with [`Client::describe_route_table_list`](super::super::Client::describe_route_table_list); the response is a [`DescribeRouteTableListResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_route_table_list().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount), [`Abs.InvalidPayType`](super::super::ErrorCode::AbsInvalidPayType), [`Abs.InstanceNotExist`](super::super::ErrorCode::AbsInstanceNotExist), [`Abs.Forbidden`](super::super::ErrorCode::AbsForbidden), [`Abs.InvalidPayPeriod`](super::super::ErrorCode::AbsInvalidPayPeriod).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteTableListRequest {
    /// Region of the VPC that the route tables belong to.
    pub region_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the route tables.
    pub resource_group_id: Option<String>,
    /// Id of one route table.
    pub route_table_id: Option<String>,
    /// Name that the route table has.
    pub route_table_name: Option<String>,
    /// VRouter or virtual border router that the route tables belong to.
    pub router_id: Option<String>,
    /// Type of the router that the route tables belong to.
    ///
    /// Default: `VRouter`.
    pub router_type: Option<RouterType>,
    /// VPC that the route tables belong to. If set, RouterType is VRouter.
    pub vpc_id: Option<String>,
    /// Tags that the route tables have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Type of the route tables.
    pub route_table_type: Option<RouteTableType>,
}

pub(crate) static DESCRIBE_ROUTE_TABLE_LIST_REQUEST: Schema = Schema::new(
    "DescribeRouteTableListRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
        Field::new("RouterId", ValueType::String),
        Field::new("RouterType", ValueType::Enum(<RouterType as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new(
            "RouteTableType",
            ValueType::Enum(<RouteTableType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeRouteTableListRequest, DESCRIBE_ROUTE_TABLE_LIST_REQUEST, 0 => region_id, 1
    => page_number, 2 => page_size, 3 => resource_group_id, 4 => route_table_id, 5 =>
    route_table_name, 6 => router_id, 7 => router_type, 8 => vpc_id, 9 => tag, 10 =>
    route_table_type
);

impl DescribeRouteTableListRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_name`](Self#structfield.route_table_name).
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_name = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`router_type`](Self#structfield.router_type).
    #[inline]
    pub fn router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.router_type = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
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
    /// Sets [`route_table_type`](Self#structfield.route_table_type).
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.route_table_type = value.into_option();
        self
    }
}

/// The response of `DescribeRouteTableList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteTableListResponse {
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// The route tables.
    ///
    /// A list of `RouterTableListType`.
    pub router_table_list: Vec<RouterTableListType>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Result message.
    pub message: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// Result code.
    pub code: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ROUTE_TABLE_LIST_RESPONSE: Schema = Schema::new(
    "DescribeRouteTableListResponse",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "RouterTableList",
                ValueType::List(&ValueType::Record(&ROUTER_TABLE_LIST_TYPE)),
            )
            .wrapper("RouterTableListType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("message", ValueType::String).aliases(&["Message"]),
        Field::new("Success", ValueType::Boolean),
        Field::new("Code", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeRouteTableListResponse, DESCRIBE_ROUTE_TABLE_LIST_RESPONSE, 0 => page_number,
    1 => page_size, 2 => request_id, 3 => router_table_list, 4 => total_count, 5 =>
    message, 6 => success, 7 => code
);

aliyun_api_core::response!(DescribeRouteTableListResponse);

impl DescribeRouteTableListResponse {
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
    /// Sets [`router_table_list`](Self#structfield.router_table_list).
    #[inline]
    pub fn router_table_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouterTableListType>>,
    ) -> Self {
        self.router_table_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[inline]
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
}

/// A route table as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterTableListType {
    /// When the route table was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the route table.
    pub description: Option<String>,
    /// Resource group of the route table.
    pub resource_group_id: Option<String>,
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// Name of the route table.
    pub route_table_name: Option<String>,
    /// Type of the route table.
    pub route_table_type: Option<RouteTableType>,
    /// Router that the route table belongs to.
    pub router_id: Option<String>,
    /// Type of that router.
    pub router_type: Option<RouterType>,
    /// Tags of the route table.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// VSwitches that the route table is associated with.
    pub vswitch_ids: Vec<String>,
    /// VPC that the route table belongs to.
    pub vpc_id: Option<String>,
    /// State that the route table is in.
    pub status: Option<RouteTableStatus>,
    /// What the route table is for.
    pub associate_type: Option<RouteTableAssociateType>,
    /// Account that owns the route table.
    pub owner_id: Option<i64>,
    /// IPv4 and IPv6 gateways that the route table is associated with.
    pub gateway_ids: Vec<String>,
    /// Whether the route table takes propagated routes.
    pub route_propagation_enable: Option<bool>,
}

pub(crate) static ROUTER_TABLE_LIST_TYPE: Schema = Schema::new(
    "RouterTableListType",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
        Field::new(
            "RouteTableType",
            ValueType::Enum(<RouteTableType as OpenEnum>::VALUES),
        ),
        Field::new("RouterId", ValueType::String),
        Field::new("RouterType", ValueType::Enum(<RouterType as OpenEnum>::VALUES)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<RouteTableStatus as OpenEnum>::VALUES)),
        Field::new(
            "AssociateType",
            ValueType::Enum(<RouteTableAssociateType as OpenEnum>::VALUES),
        ),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("GatewayIds", ValueType::List(&ValueType::String))
            .wrapper("GatewayIds"),
        Field::new("RoutePropagationEnable", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    RouterTableListType, ROUTER_TABLE_LIST_TYPE, 0 => creation_time, 1 => description, 2
    => resource_group_id, 3 => route_table_id, 4 => route_table_name, 5 =>
    route_table_type, 6 => router_id, 7 => router_type, 8 => tags, 9 => vswitch_ids, 10
    => vpc_id, 11 => status, 12 => associate_type, 13 => owner_id, 14 => gateway_ids, 15
    => route_propagation_enable
);

impl RouterTableListType {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_name`](Self#structfield.route_table_name).
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_name = value.into_option();
        self
    }
    /// Sets [`route_table_type`](Self#structfield.route_table_type).
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.route_table_type = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`router_type`](Self#structfield.router_type).
    #[inline]
    pub fn router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.router_type = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouteTableStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`associate_type`](Self#structfield.associate_type).
    #[inline]
    pub fn associate_type(
        mut self,
        value: impl IntoOption<RouteTableAssociateType>,
    ) -> Self {
        self.associate_type = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`gateway_ids`](Self#structfield.gateway_ids).
    #[inline]
    pub fn gateway_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gateway_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_propagation_enable`](Self#structfield.route_propagation_enable).
    #[inline]
    pub fn route_propagation_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.route_propagation_enable = value.into_option();
        self
    }
}

static DESCRIBE_ROUTE_TABLE_LIST: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRouteTableList",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    response: &DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("Abs.InvalidPayType", ErrorClass::Invalid),
        ("Abs.Forbidden", ErrorClass::Denied),
        ("Abs.InvalidPayPeriod", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeRouteTableListRequest {
    type Response = DescribeRouteTableListResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ROUTE_TABLE_LIST;
}

impl aliyun_api_core::Paged for DescribeRouteTableListRequest {
    type Item = RouterTableListType;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouterTableList"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeRouteTableListResponse) -> Vec<RouterTableListType> {
        response.router_table_list
    }
}

impl DescribeRouteTableListRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists route tables without their entries.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRouteTableListRequest`].
    #[inline]
    pub fn describe_route_table_list(&self) -> Call<DescribeRouteTableListRequest> {
        Call::new(&self.inner, DescribeRouteTableListRequest::new())
    }
}

impl Call<DescribeRouteTableListRequest> {
    /// Region of the VPC that the route tables belong to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
    /// Resource group of the route tables.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Id of one route table.
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_id = value.into_option();
        self
    }
    /// Name that the route table has.
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_name = value.into_option();
        self
    }
    /// VRouter or virtual border router that the route tables belong to.
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.router_id = value.into_option();
        self
    }
    /// Type of the router that the route tables belong to.
    #[inline]
    pub fn router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.request.router_type = value.into_option();
        self
    }
    /// VPC that the route tables belong to. If set, RouterType is VRouter.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Tags that the route tables have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Type of the route tables.
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.request.route_table_type = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeRouteTableListRequest {
    type Found = RouterTableListType;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "RouteTable",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("RouteTableId"),
                field: Some("RouteTableId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidRouteTableId.NotFound"],
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
    fn into_found(response: DescribeRouteTableListResponse) -> Vec<RouterTableListType> {
        response.router_table_list
    }
}

impl Client {
    /// Waits until a RouteTable is `Available`; it looks with `DescribeRouteTableList`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_route_table_available(
        &self,
        route_table_id: impl Into<String>,
    ) -> crate::Wait<DescribeRouteTableListRequest> {
        crate::Wait::new(&self.inner, "Available", vec![route_table_id.into()])
    }
    /// Waits until a RouteTable is gone; it looks with `DescribeRouteTableList`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_route_table_deleted(
        &self,
        route_table_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeRouteTableListRequest> {
        crate::WaitGone::new(&self.inner, vec![route_table_id.into()])
    }
}
