// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteTables`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists route tables with their entries.
///
/// In a policy, the condition key `vpc:VRouter` limits the call to the route tables of one VRouter.
///
/// The parameters of `DescribeRouteTables`. Sent with [`Client::describe_route_tables`](super::super::Client::describe_route_tables); the response is a [`DescribeRouteTablesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_route_tables().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVRouterId.NotFound`](super::super::ErrorCode::InvalidVRouterIdNotFound), [`OperationFailed.DescribeCenRoute`](super::super::ErrorCode::OperationFailedDescribeCenRoute), [`OperationFailed.VRouterNotExist`](super::super::ErrorCode::OperationFailedVRouterNotExist).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.3; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteTablesRequest {
    /// Region of the VPC whose route tables are listed.
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
    /// Name that the route table has: in the documents of 2024 and 2026 2 to 128 letters, digits, periods, underscores and hyphens.
    pub route_table_name: Option<String>,
    /// VRouter or virtual border router that the route tables belong to.
    pub router_id: Option<String>,
    /// Type of the router that the route tables belong to.
    ///
    /// Default: `VRouter`.
    pub router_type: Option<RouterType>,
    /// Type of the entries, such as Custom, System, BGP, CEN or ECR. The manual calls it the type of the route tables.
    pub r#type: Option<String>,
    /// VRouter that the route tables belong to. If set, RouterType is VRouter.
    pub vrouter_id: Option<String>,
}

pub(crate) static DESCRIBE_ROUTE_TABLES_REQUEST: Schema = Schema::new(
    "DescribeRouteTablesRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
        Field::new("RouterId", ValueType::String),
        Field::new("RouterType", ValueType::Enum(<RouterType as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::String),
        Field::new("VRouterId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeRouteTablesRequest, DESCRIBE_ROUTE_TABLES_REQUEST, 0 => region_id, 1 =>
    page_number, 2 => page_size, 3 => resource_group_id, 4 => route_table_id, 5 =>
    route_table_name, 6 => router_id, 7 => router_type, 8 => r#type, 9 => vrouter_id
);

impl DescribeRouteTablesRequest {
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
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
}

/// The response of `DescribeRouteTables`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
    /// The route tables.
    ///
    /// A list of `RouteTable`.
    pub route_tables: Vec<RouteTable>,
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

pub(crate) static DESCRIBE_ROUTE_TABLES_RESPONSE: Schema = Schema::new(
    "DescribeRouteTablesResponse",
    &[
        Field::new("RouteTables", ValueType::List(&ValueType::Record(&ROUTE_TABLE)))
            .wrapper("RouteTable"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeRouteTablesResponse, DESCRIBE_ROUTE_TABLES_RESPONSE, 0 => route_tables, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeRouteTablesResponse);

impl DescribeRouteTablesResponse {
    /// Sets [`route_tables`](Self#structfield.route_tables).
    #[inline]
    pub fn route_tables(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteTable>>,
    ) -> Self {
        self.route_tables = value.into_iter().map(Into::into).collect();
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

/// A route table with its entries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTable {
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// When the route table was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Resource group of the route table.
    pub resource_group_id: Option<String>,
    /// Entries of the route table.
    ///
    /// A list of `RouteTableEntry`.
    pub route_entrys: Vec<RouteTableEntry>,
    /// Type of the route table.
    pub route_table_type: Option<RouteTableType>,
    /// VRouter of the route table.
    pub vrouter_id: Option<String>,
    /// VSwitches that the route table is associated with.
    pub vswitch_ids: Vec<String>,
    /// State that the route table is in.
    pub status: Option<RouteTableStatus>,
}

pub(crate) static ROUTE_TABLE: Schema = Schema::new(
    "RouteTable",
    &[
        Field::new("RouteTableId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new(
                "RouteEntrys",
                ValueType::List(&ValueType::Record(&ROUTE_TABLE_ENTRY)),
            )
            .wrapper("RouteEntry"),
        Field::new(
            "RouteTableType",
            ValueType::Enum(<RouteTableType as OpenEnum>::VALUES),
        ),
        Field::new("VRouterId", ValueType::String),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("Status", ValueType::Enum(<RouteTableStatus as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    RouteTable, ROUTE_TABLE, 0 => route_table_id, 1 => creation_time, 2 =>
    resource_group_id, 3 => route_entrys, 4 => route_table_type, 5 => vrouter_id, 6 =>
    vswitch_ids, 7 => status
);

impl RouteTable {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`route_entrys`](Self#structfield.route_entrys).
    #[inline]
    pub fn route_entrys(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteTableEntry>>,
    ) -> Self {
        self.route_entrys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_table_type`](Self#structfield.route_table_type).
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.route_table_type = value.into_option();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouteTableStatus>) -> Self {
        self.status = value.into_option();
        self
    }
}

/// An entry of a route table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTableEntry {
    /// Route table that the entry belongs to.
    pub route_table_id: Option<String>,
    /// Destination CIDR block of the entry.
    pub destination_cidr_block: Option<String>,
    /// Type of the entry.
    pub r#type: Option<RouteEntryType>,
    /// Type of the next hop.
    pub next_hop_type: Option<RouteEntryNextHopType>,
    /// State the entry is in.
    pub status: Option<RouteEntryStatus>,
    /// Id of the next hop.
    pub instance_id: Option<String>,
    /// Next hops of an ECMP entry.
    ///
    /// A list of `RouteTableEntryNextHop`.
    pub next_hops: Vec<RouteTableEntryNextHop>,
    /// Name of the entry.
    pub route_entry_name: Option<String>,
    /// Id of the entry.
    pub route_entry_id: Option<String>,
    /// Description of the entry.
    pub description: Option<String>,
}

pub(crate) static ROUTE_TABLE_ENTRY: Schema = Schema::new(
    "RouteTableEntry",
    &[
        Field::new("RouteTableId", ValueType::String),
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new("Type", ValueType::Enum(<RouteEntryType as OpenEnum>::VALUES)),
        Field::new(
            "NextHopType",
            ValueType::Enum(<RouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("Status", ValueType::Enum(<RouteEntryStatus as OpenEnum>::VALUES)),
        Field::new("InstanceId", ValueType::String),
        Field::new(
                "NextHops",
                ValueType::List(&ValueType::Record(&ROUTE_TABLE_ENTRY_NEXT_HOP)),
            )
            .wrapper("NextHop"),
        Field::new("RouteEntryName", ValueType::String),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RouteTableEntry, ROUTE_TABLE_ENTRY, 0 => route_table_id, 1 => destination_cidr_block,
    2 => r#type, 3 => next_hop_type, 4 => status, 5 => instance_id, 6 => next_hops, 7 =>
    route_entry_name, 8 => route_entry_id, 9 => description
);

impl RouteTableEntry {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<RouteEntryType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<RouteEntryNextHopType>,
    ) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouteEntryStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`next_hops`](Self#structfield.next_hops).
    #[inline]
    pub fn next_hops(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteTableEntryNextHop>>,
    ) -> Self {
        self.next_hops = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// A next hop of an entry with several.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTableEntryNextHop {
    /// Type of the next hop.
    pub next_hop_type: Option<RouteEntryNextHopType>,
    /// Id of the next hop.
    pub next_hop_id: Option<String>,
    /// Whether the next hop is in use.
    ///
    /// `0` or `1`.
    pub enabled: Option<i64>,
    /// Weight of the next hop.
    pub weight: Option<i64>,
}

pub(crate) static ROUTE_TABLE_ENTRY_NEXT_HOP: Schema = Schema::new(
    "RouteTableEntryNextHop",
    &[
        Field::new(
            "NextHopType",
            ValueType::Enum(<RouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("NextHopId", ValueType::String),
        Field::new("Enabled", ValueType::Integer),
        Field::new("Weight", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    RouteTableEntryNextHop, ROUTE_TABLE_ENTRY_NEXT_HOP, 0 => next_hop_type, 1 =>
    next_hop_id, 2 => enabled, 3 => weight
);

impl RouteTableEntryNextHop {
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<RouteEntryNextHopType>,
    ) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<i64>) -> Self {
        self.enabled = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
}

static DESCRIBE_ROUTE_TABLES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRouteTables",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ROUTE_TABLES_REQUEST,
    response: &DESCRIBE_ROUTE_TABLES_RESPONSE,
    classes: &[
        ("OperationFailed.DescribeCenRoute", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeRouteTablesRequest {
    type Response = DescribeRouteTablesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ROUTE_TABLES;
}

impl aliyun_api_core::Paged for DescribeRouteTablesRequest {
    type Item = RouteTable;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouteTables"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeRouteTablesResponse) -> Vec<RouteTable> {
        response.route_tables
    }
}

impl DescribeRouteTablesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists route tables with their entries.
    ///
    /// In a policy, the condition key `vpc:VRouter` limits the call to the route tables of one VRouter.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRouteTablesRequest`].
    #[deprecated(
        note = "The documents of 2024 and 2026 call the action deprecated. Use `DescribeRouteTableList`."
    )]
    #[inline]
    pub fn describe_route_tables(&self) -> Call<DescribeRouteTablesRequest> {
        Call::new(&self.inner, DescribeRouteTablesRequest::new())
    }
}

impl Call<DescribeRouteTablesRequest> {
    /// Region of the VPC whose route tables are listed.
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
    /// Name that the route table has: in the documents of 2024 and 2026 2 to 128 letters, digits, periods, underscores and hyphens.
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
    /// Type of the entries, such as Custom, System, BGP, CEN or ECR. The manual calls it the type of the route tables.
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.r#type = value.into_option();
        self
    }
    /// VRouter that the route tables belong to. If set, RouterType is VRouter.
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vrouter_id = value.into_option();
        self
    }
}
