// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteEntryList`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists entries of a route table.
///
/// DeleteRouteEntry needs the next hop of an entry of a virtual border router, and this action shows it.
///
/// The parameters of `DescribeRouteEntryList`. Sent with [`Client::describe_route_entry_list`](super::super::Client::describe_route_entry_list); the response is a [`DescribeRouteEntryListResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_route_entry_list("vtb-bp1r9pvl4xen8s9ju****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRouteTable.NotFound`](super::super::ErrorCode::InvalidRouteTableNotFound), [`IllegalParam.RouteEntryType`](super::super::ErrorCode::IllegalParamRouteEntryType), [`MissingParam.context`](super::super::ErrorCode::MissingParamContext), [`MissingParam.aliUid`](super::super::ErrorCode::MissingParamDotAliUid), [`MissingParam.bid`](super::super::ErrorCode::MissingParamBid), [`IllegalParam.IpVersion`](super::super::ErrorCode::IllegalParamIpVersion), [`OperationFailed.FilterParamUnderWrongRouteType`](super::super::ErrorCode::OperationFailedFilterParamUnderWrongRouteType), [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`IllegalParam.NextTokenExpired`](super::super::ErrorCode::IllegalParamNextTokenExpired), [`InvalidNextHop.NotFound`](super::super::ErrorCode::InvalidNextHopNotFound), [`OperationFailed.QueryCenEntry`](super::super::ErrorCode::OperationFailedQueryCenEntry), [`OperationDenied.UseGatewayRouteEntryQueryInterface`](super::super::ErrorCode::OperationDeniedUseGatewayRouteEntryQueryInterface).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.11; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRequest {
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Route table whose entries are listed.
    ///
    /// Required.
    pub route_table_id: String,
    /// IPv4 or IPv6 destination CIDR block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub destination_cidr_block: Option<String>,
    /// Version of the Internet protocol.
    pub ip_version: Option<RouteEntryIpVersion>,
    /// Number of entries on a page. The manual has 20 to 100 and the default 50, later texts 1 to 100.
    ///
    /// 1 to 500. Default: `10`.
    pub max_result: Option<i64>,
    /// Id of the next hop of the entries.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    pub next_hop_type: Option<RouteEntryNextHopType>,
    /// Token for the next page.
    pub next_token: Option<String>,
    /// Id of one entry.
    pub route_entry_id: Option<String>,
    /// Name that the entry has.
    pub route_entry_name: Option<String>,
    /// Type of the entries.
    pub route_entry_type: Option<RouteEntryType>,
    /// Service that manages the entries; empty where none does.
    pub service_type: Option<RouteEntryServiceType>,
    /// Destination CIDR blocks, one of which the entries have. The text has at most 20.
    ///
    /// At most 50 elements.
    pub dest_cidr_block_list: Vec<String>,
}

pub(crate) static DESCRIBE_ROUTE_ENTRY_LIST_REQUEST: Schema = Schema::new(
    "DescribeRouteEntryListRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<RouteEntryIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("MaxResult", ValueType::Integer),
        Field::new("NextHopId", ValueType::String),
        Field::new(
            "NextHopType",
            ValueType::Enum(<RouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("NextToken", ValueType::String),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("RouteEntryName", ValueType::String),
        Field::new(
            "RouteEntryType",
            ValueType::Enum(<RouteEntryType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ServiceType",
            ValueType::Enum(<RouteEntryServiceType as OpenEnum>::VALUES),
        ),
        Field::new("DestCidrBlockList", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeRouteEntryListRequest, DESCRIBE_ROUTE_ENTRY_LIST_REQUEST, 0 => region_id, 1
    => route_table_id, 2 => destination_cidr_block, 3 => ip_version, 4 => max_result, 5
    => next_hop_id, 6 => next_hop_type, 7 => next_token, 8 => route_entry_id, 9 =>
    route_entry_name, 10 => route_entry_type, 11 => service_type, 12 =>
    dest_cidr_block_list
);

impl DescribeRouteEntryListRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<RouteEntryIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`max_result`](Self#structfield.max_result).
    #[inline]
    pub fn max_result(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_result = value.into_option();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
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
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(mut self, value: impl IntoOption<RouteEntryType>) -> Self {
        self.route_entry_type = value.into_option();
        self
    }
    /// Sets [`service_type`](Self#structfield.service_type).
    #[inline]
    pub fn service_type(
        mut self,
        value: impl IntoOption<RouteEntryServiceType>,
    ) -> Self {
        self.service_type = value.into_option();
        self
    }
    /// Sets [`dest_cidr_block_list`](Self#structfield.dest_cidr_block_list).
    #[inline]
    pub fn dest_cidr_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dest_cidr_block_list = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeRouteEntryList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponse {
    /// Token for the next page.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// The entries.
    ///
    /// A list of `RouteEntry`.
    pub route_entrys: Vec<RouteEntry>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE: Schema = Schema::new(
    "DescribeRouteEntryListResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("RouteEntrys", ValueType::List(&ValueType::Record(&ROUTE_ENTRY)))
            .wrapper("RouteEntry"),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeRouteEntryListResponse, DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE, 0 => next_token,
    1 => request_id, 2 => route_entrys, 3 => total_count
);

aliyun_api_core::response!(DescribeRouteEntryListResponse);

impl DescribeRouteEntryListResponse {
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
    /// Sets [`route_entrys`](Self#structfield.route_entrys).
    #[inline]
    pub fn route_entrys(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntry>>,
    ) -> Self {
        self.route_entrys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// An entry of a route table as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntry {
    /// Destination CIDR block of the entry.
    pub destination_cidr_block: Option<String>,
    /// Version of the Internet protocol.
    pub ip_version: Option<RouteEntryIpVersion>,
    /// Next hops of the entry.
    ///
    /// A list of `RouteEntryNextHop`.
    pub next_hops: Vec<RouteEntryNextHop>,
    /// Id of the entry.
    pub route_entry_id: Option<String>,
    /// Name of the entry.
    pub route_entry_name: Option<String>,
    /// Route table that the entry belongs to.
    pub route_table_id: Option<String>,
    /// State the entry is in.
    pub status: Option<RouteEntryStatus>,
    /// Type of the entry.
    pub r#type: Option<RouteEntryType>,
    /// Description of the entry.
    pub description: Option<String>,
    /// When the entry was changed.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Service that manages the entry; empty where none does.
    pub service_type: Option<RouteEntryServiceType>,
    /// Where the entry comes from.
    pub origin: Option<RouteEntryOrigin>,
}

pub(crate) static ROUTE_ENTRY: Schema = Schema::new(
    "RouteEntry",
    &[
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<RouteEntryIpVersion as OpenEnum>::VALUES),
        ),
        Field::new(
                "NextHops",
                ValueType::List(&ValueType::Record(&ROUTE_ENTRY_NEXT_HOP)),
            )
            .wrapper("NextHop"),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("RouteEntryName", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("Status", ValueType::Enum(<RouteEntryStatus as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::Enum(<RouteEntryType as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("GmtModified", ValueType::String),
        Field::new(
            "ServiceType",
            ValueType::Enum(<RouteEntryServiceType as OpenEnum>::VALUES),
        ),
        Field::new("Origin", ValueType::Enum(<RouteEntryOrigin as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    RouteEntry, ROUTE_ENTRY, 0 => destination_cidr_block, 1 => ip_version, 2 =>
    next_hops, 3 => route_entry_id, 4 => route_entry_name, 5 => route_table_id, 6 =>
    status, 7 => r#type, 8 => description, 9 => gmt_modified, 10 => service_type, 11 =>
    origin
);

impl RouteEntry {
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<RouteEntryIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`next_hops`](Self#structfield.next_hops).
    #[inline]
    pub fn next_hops(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntryNextHop>>,
    ) -> Self {
        self.next_hops = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouteEntryStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<RouteEntryType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`gmt_modified`](Self#structfield.gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.gmt_modified = value.into_option();
        self
    }
    /// Sets [`service_type`](Self#structfield.service_type).
    #[inline]
    pub fn service_type(
        mut self,
        value: impl IntoOption<RouteEntryServiceType>,
    ) -> Self {
        self.service_type = value.into_option();
        self
    }
    /// Sets [`origin`](Self#structfield.origin).
    #[inline]
    pub fn origin(mut self, value: impl IntoOption<RouteEntryOrigin>) -> Self {
        self.origin = value.into_option();
        self
    }
}

/// A next hop of an entry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntryNextHop {
    /// Whether the entry is available.
    ///
    /// `0` or `1`.
    pub enabled: Option<i64>,
    /// Id of the next hop.
    pub next_hop_id: Option<String>,
    /// Region of the next hop.
    pub next_hop_region_id: Option<String>,
    /// What the next hop is associated with.
    pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /// Type of the next hop.
    pub next_hop_type: Option<RouteEntryNextHopType>,
    /// Weight of the entry.
    pub weight: Option<i64>,
}

pub(crate) static ROUTE_ENTRY_NEXT_HOP: Schema = Schema::new(
    "RouteEntryNextHop",
    &[
        Field::new("Enabled", ValueType::Integer),
        Field::new("NextHopId", ValueType::String),
        Field::new("NextHopRegionId", ValueType::String),
        Field::new("NextHopRelatedInfo", ValueType::Record(&NEXT_HOP_RELATED_INFO)),
        Field::new(
            "NextHopType",
            ValueType::Enum(<RouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("Weight", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    RouteEntryNextHop, ROUTE_ENTRY_NEXT_HOP, 0 => enabled, 1 => next_hop_id, 2 =>
    next_hop_region_id, 3 => next_hop_related_info, 4 => next_hop_type, 5 => weight
);

impl RouteEntryNextHop {
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<i64>) -> Self {
        self.enabled = value.into_option();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`next_hop_region_id`](Self#structfield.next_hop_region_id).
    #[inline]
    pub fn next_hop_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_region_id = value.into_option();
        self
    }
    /// Sets [`next_hop_related_info`](Self#structfield.next_hop_related_info).
    #[inline]
    pub fn next_hop_related_info(
        mut self,
        value: impl IntoOption<NextHopRelatedInfo>,
    ) -> Self {
        self.next_hop_related_info = value.into_option();
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
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
}

/// What the next hop is associated with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextHopRelatedInfo {
    /// Id of the associated instance.
    pub instance_id: Option<String>,
    /// Type of the associated instance.
    pub instance_type: Option<NextHopRelatedInstanceType>,
    /// Region of the associated instance.
    pub region_id: Option<String>,
}

pub(crate) static NEXT_HOP_RELATED_INFO: Schema = Schema::new(
    "NextHopRelatedInfo",
    &[
        Field::new("InstanceId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<NextHopRelatedInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NextHopRelatedInfo, NEXT_HOP_RELATED_INFO, 0 => instance_id, 1 => instance_type, 2 =>
    region_id
);

impl NextHopRelatedInfo {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<NextHopRelatedInstanceType>,
    ) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// Type of the associated instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextHopRelatedInstanceType {
    /// `VPC`: VPC.
    Vpc,
    /// `VBR`: virtual border router.
    Vbr,
    /// `PCONN`: physical connection.
    Pconn,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NextHopRelatedInstanceType, Vpc = "VPC", Vbr = "VBR", Pconn = "PCONN"
);

/// Where the entry comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryOrigin {
    /// `RoutePropagation`: propagated.
    RoutePropagation,
    /// `SystemCreate`: created by the system.
    SystemCreate,
    /// `CustomCreate`: created by a user.
    CustomCreate,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryOrigin, RoutePropagation = "RoutePropagation", SystemCreate =
    "SystemCreate", CustomCreate = "CustomCreate"
);

static DESCRIBE_ROUTE_ENTRY_LIST: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRouteEntryList",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    response: &DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    classes: &[
        ("IllegalParam.RouteEntryType", ErrorClass::Invalid),
        ("IllegalParam.IpVersion", ErrorClass::Invalid),
        ("OperationFailed.FilterParamUnderWrongRouteType", ErrorClass::Invalid),
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("IllegalParam.NextTokenExpired", ErrorClass::Invalid),
        ("OperationFailed.QueryCenEntry", ErrorClass::Internal),
        ("OperationDenied.UseGatewayRouteEntryQueryInterface", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeRouteEntryListRequest {
    type Response = DescribeRouteEntryListResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ROUTE_ENTRY_LIST;
}

impl aliyun_api_core::Paged for DescribeRouteEntryListRequest {
    type Item = RouteEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResult",
        items: &["RouteEntrys"],
        default_size: Some(10),
        max_size: Some(500),
    };
    #[inline]
    fn into_items(response: DescribeRouteEntryListResponse) -> Vec<RouteEntry> {
        response.route_entrys
    }
}

impl DescribeRouteEntryListRequest {
    /// With what is required.
    #[inline]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists entries of a route table.
    ///
    /// DeleteRouteEntry needs the next hop of an entry of a virtual border router, and this action shows it.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRouteEntryListRequest`].
    #[inline]
    pub fn describe_route_entry_list(
        &self,
        route_table_id: impl Into<String>,
    ) -> Call<DescribeRouteEntryListRequest> {
        Call::new(&self.inner, DescribeRouteEntryListRequest::new(route_table_id))
    }
}

impl Call<DescribeRouteEntryListRequest> {
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IPv4 or IPv6 destination CIDR block.
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.destination_cidr_block = value.into_option();
        self
    }
    /// Version of the Internet protocol.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<RouteEntryIpVersion>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Number of entries on a page. The manual has 20 to 100 and the default 50, later texts 1 to 100.
    #[inline]
    pub fn max_result(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_result = value.into_option();
        self
    }
    /// Id of the next hop of the entries.
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_hop_id = value.into_option();
        self
    }
    /// Type of the next hop.
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<RouteEntryNextHopType>,
    ) -> Self {
        self.request.next_hop_type = value.into_option();
        self
    }
    /// Token for the next page.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Id of one entry.
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_id = value.into_option();
        self
    }
    /// Name that the entry has.
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_name = value.into_option();
        self
    }
    /// Type of the entries.
    #[inline]
    pub fn route_entry_type(mut self, value: impl IntoOption<RouteEntryType>) -> Self {
        self.request.route_entry_type = value.into_option();
        self
    }
    /// Service that manages the entries; empty where none does.
    #[inline]
    pub fn service_type(
        mut self,
        value: impl IntoOption<RouteEntryServiceType>,
    ) -> Self {
        self.request.service_type = value.into_option();
        self
    }
    /// Destination CIDR blocks, one of which the entries have. The text has at most 20.
    #[inline]
    pub fn dest_cidr_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.dest_cidr_block_list = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeRouteEntryListRequest {
    type Found = RouteEntry;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "RouteEntry",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("RouteTableId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("RouteEntryId"),
                field: Some("RouteEntryId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidRouteEntry.NotFound", "InvalidRouteTableId.NotFound"],
        moves: &[("Pending", "Available"), ("Modifying", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UpdateGatewayRouteTableEntryAttribute", "ModifyRouteEntry"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["UpdateGatewayRouteTableEntryAttribute", "ModifyRouteEntry"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeRouteEntryListResponse) -> Vec<RouteEntry> {
        response.route_entrys
    }
}

/// What finds a RouteEntry.
#[derive(Clone, PartialEq)]
pub struct RouteEntryKey {
    /// `RouteTableId`
    pub route_table_id: String,
    /// `RouteEntryId`
    pub route_entry_id: String,
}

impl std::fmt::Debug for RouteEntryKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RouteEntryKey",
            &DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
            &[(1, &self.route_table_id), (8, &self.route_entry_id)],
            f,
        )
    }
}

impl Client {
    /// Waits until a RouteEntry is `Available`; it looks with `DescribeRouteEntryList`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_route_entry_available(
        &self,
        key: RouteEntryKey,
    ) -> crate::Wait<DescribeRouteEntryListRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![key.route_table_id, key.route_entry_id],
        )
    }
    /// Waits until a RouteEntry is gone; it looks with `DescribeRouteEntryList`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_route_entry_deleted(
        &self,
        key: RouteEntryKey,
    ) -> crate::WaitGone<DescribeRouteEntryListRequest> {
        crate::WaitGone::new(&self.inner, vec![key.route_table_id, key.route_entry_id])
    }
}
