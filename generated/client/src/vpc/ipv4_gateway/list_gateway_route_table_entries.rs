// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListGatewayRouteTableEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the entries of a gateway route table.
///
/// The parameters of `ListGatewayRouteTableEntries`. Sent with [`Client::list_gateway_route_table_entries`](super::super::Client::list_gateway_route_table_entries); the response is a [`ListGatewayRouteTableEntriesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .list_gateway_route_table_entries("vtb-5ts0ohchwkp3dydt2****")
///     .destination_cidr_block("192.168.0.5")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.GatewayRouteTable`](super::super::ErrorCode::ResourceNotFoundGatewayRouteTable), [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesRequest {
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Number of entries on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Gateway route table whose entries are listed.
    ///
    /// Required.
    pub gateway_route_table_id: String,
    /// Destination of the entries.
    pub destination_cidr_block: Option<String>,
}

pub(crate) static LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST: Schema = Schema::new(
    "ListGatewayRouteTableEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("GatewayRouteTableId", ValueType::String).required(),
        Field::new("DestinationCidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListGatewayRouteTableEntriesRequest, LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST, 0 =>
    region_id, 1 => max_results, 2 => next_token, 3 => gateway_route_table_id, 4 =>
    destination_cidr_block
);

impl ListGatewayRouteTableEntriesRequest {
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
    /// Sets [`gateway_route_table_id`](Self#structfield.gateway_route_table_id).
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_route_table_id = value.into();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
}

/// The response of `ListGatewayRouteTableEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Number of entries found.
    pub total_count: Option<String>,
    /// The entries.
    pub gateway_route_entry_models: Vec<GatewayRouteEntry>,
    metadata: Metadata,
}

pub(crate) static LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE: Schema = Schema::new(
    "ListGatewayRouteTableEntriesResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new(
            "GatewayRouteEntryModels",
            ValueType::List(&ValueType::Record(&GATEWAY_ROUTE_ENTRY)),
        ),
    ],
);

aliyun_api_core::record!(
    ListGatewayRouteTableEntriesResponse, LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE, 0 =>
    next_token, 1 => request_id, 2 => total_count, 3 => gateway_route_entry_models
);

aliyun_api_core::response!(ListGatewayRouteTableEntriesResponse);

impl ListGatewayRouteTableEntriesResponse {
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
    /// Sets [`gateway_route_entry_models`](Self#structfield.gateway_route_entry_models).
    #[inline]
    pub fn gateway_route_entry_models(
        mut self,
        value: impl IntoIterator<Item = impl Into<GatewayRouteEntry>>,
    ) -> Self {
        self.gateway_route_entry_models = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An entry of a gateway route table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayRouteEntry {
    /// State that the entry is in.
    pub status: Option<RouteEntryStatus>,
    /// Id of the next hop.
    pub next_hop_id: Option<String>,
    /// Description of the entry.
    pub description: Option<String>,
    /// Type of the next hop.
    pub next_hop_type: Option<GatewayRouteEntryNextHopType>,
    /// Destination of the entry.
    pub destination_cidr_block: Option<String>,
    /// Name of the entry.
    pub name: Option<String>,
    /// Next hops of the entry.
    pub next_hops: Vec<GatewayRouteEntryNextHop>,
}

pub(crate) static GATEWAY_ROUTE_ENTRY: Schema = Schema::new(
    "GatewayRouteEntry",
    &[
        Field::new("Status", ValueType::Enum(<RouteEntryStatus as OpenEnum>::VALUES)),
        Field::new("NextHopId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "NextHopType",
            ValueType::Enum(<GatewayRouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new(
            "NextHops",
            ValueType::List(&ValueType::Record(&GATEWAY_ROUTE_ENTRY_NEXT_HOP)),
        ),
    ],
);

aliyun_api_core::record!(
    GatewayRouteEntry, GATEWAY_ROUTE_ENTRY, 0 => status, 1 => next_hop_id, 2 =>
    description, 3 => next_hop_type, 4 => destination_cidr_block, 5 => name, 6 =>
    next_hops
);

impl GatewayRouteEntry {
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouteEntryStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<GatewayRouteEntryNextHopType>,
    ) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`next_hops`](Self#structfield.next_hops).
    #[inline]
    pub fn next_hops(
        mut self,
        value: impl IntoIterator<Item = impl Into<GatewayRouteEntryNextHop>>,
    ) -> Self {
        self.next_hops = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A next hop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayRouteEntryNextHop {
    /// Id of the next hop.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    pub next_hop_type: Option<RouteEntryNextHopType>,
    /// Weight of the next hop.
    pub weight: Option<String>,
    /// Whether the route can be used: 1 if so, 0 if not.
    pub enabled: Option<String>,
}

pub(crate) static GATEWAY_ROUTE_ENTRY_NEXT_HOP: Schema = Schema::new(
    "GatewayRouteEntryNextHop",
    &[
        Field::new("NextHopId", ValueType::String),
        Field::new(
            "NextHopType",
            ValueType::Enum(<RouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("Weight", ValueType::String),
        Field::new("Enabled", ValueType::String),
    ],
);

aliyun_api_core::record!(
    GatewayRouteEntryNextHop, GATEWAY_ROUTE_ENTRY_NEXT_HOP, 0 => next_hop_id, 1 =>
    next_hop_type, 2 => weight, 3 => enabled
);

impl GatewayRouteEntryNextHop {
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
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<String>) -> Self {
        self.weight = value.into_option();
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<String>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

/// Type of the next hop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GatewayRouteEntryNextHopType {
    /// `EcsInstance`: ECS instance.
    EcsInstance,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `Local`: the VPC itself.
    Local,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GatewayRouteEntryNextHopType, EcsInstance = "EcsInstance", NetworkInterface =
    "NetworkInterface", Local = "Local"
);

static LIST_GATEWAY_ROUTE_TABLE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListGatewayRouteTableEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST,
    response: &LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListGatewayRouteTableEntriesRequest {
    type Response = ListGatewayRouteTableEntriesResponse;
    const ACTION: &'static ActionInfo = &LIST_GATEWAY_ROUTE_TABLE_ENTRIES;
}

impl aliyun_api_core::Paged for ListGatewayRouteTableEntriesRequest {
    type Item = GatewayRouteEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["GatewayRouteEntryModels"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: ListGatewayRouteTableEntriesResponse,
    ) -> Vec<GatewayRouteEntry> {
        response.gateway_route_entry_models
    }
}

impl ListGatewayRouteTableEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(gateway_route_table_id: impl Into<String>) -> Self {
        Self {
            gateway_route_table_id: gateway_route_table_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the entries of a gateway route table.
    ///
    /// Parameters with their limits, errors, and an example: [`ListGatewayRouteTableEntriesRequest`].
    #[inline]
    pub fn list_gateway_route_table_entries(
        &self,
        gateway_route_table_id: impl Into<String>,
    ) -> Call<ListGatewayRouteTableEntriesRequest> {
        Call::new(
            &self.inner,
            ListGatewayRouteTableEntriesRequest::new(gateway_route_table_id),
        )
    }
}

impl Call<ListGatewayRouteTableEntriesRequest> {
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Number of entries on a page.
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
    /// Destination of the entries.
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.destination_cidr_block = value.into_option();
        self
    }
}
