// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnRouteEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the destination routes or the BGP routes of a VPN gateway.
///
/// The parameters of `DescribeVpnRouteEntries`. Sent with [`Client::describe_vpn_route_entries`](super::super::Client::describe_vpn_route_entries); the response is a [`DescribeVpnRouteEntriesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_route_entries("vpn-bp1a3kqjiiq9legfx****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`IllegalParam.RouteEntryType`](super::super::ErrorCode::IllegalParamRouteEntryType), [`InvalidVpnInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnInstanceIdNotFound), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.27; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesRequest {
    /// Region of the destination routes.
    pub region_id: Option<String>,
    /// VPN gateway with the destination routes.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Type of the routes to list.
    ///
    /// Default: `custom`.
    pub route_entry_type: Option<VpnRouteEntryType>,
}

pub(crate) static DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST: Schema = Schema::new(
    "DescribeVpnRouteEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new(
            "RouteEntryType",
            ValueType::Enum(<VpnRouteEntryType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeVpnRouteEntriesRequest, DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST, 0 => region_id, 1
    => vpn_gateway_id, 2 => page_number, 3 => page_size, 4 => route_entry_type
);

impl DescribeVpnRouteEntriesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
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
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(
        mut self,
        value: impl IntoOption<VpnRouteEntryType>,
    ) -> Self {
        self.route_entry_type = value.into_option();
        self
    }
}

/// The response of `DescribeVpnRouteEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesResponse {
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// The destination routes.
    ///
    /// A list of `VpnRouteEntry`.
    pub vpn_route_entries: Vec<VpnRouteEntry>,
    /// Numbers of routes of the VPN gateway.
    ///
    /// A list of `VpnRouteCount`.
    pub vpn_route_counts: Vec<VpnRouteCount>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE: Schema = Schema::new(
    "DescribeVpnRouteEntriesResponse",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new(
                "VpnRouteEntries",
                ValueType::List(&ValueType::Record(&VPN_ROUTE_ENTRY)),
            )
            .wrapper("VpnRouteEntry"),
        Field::new(
                "VpnRouteCounts",
                ValueType::List(&ValueType::Record(&VPN_ROUTE_COUNT)),
            )
            .wrapper("VpnRouteCount"),
    ],
);

aliyun_api_core::record!(
    DescribeVpnRouteEntriesResponse, DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE, 0 =>
    page_number, 1 => page_size, 2 => request_id, 3 => total_count, 4 =>
    vpn_route_entries, 5 => vpn_route_counts
);

aliyun_api_core::response!(DescribeVpnRouteEntriesResponse);

impl DescribeVpnRouteEntriesResponse {
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`vpn_route_entries`](Self#structfield.vpn_route_entries).
    #[inline]
    pub fn vpn_route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnRouteEntry>>,
    ) -> Self {
        self.vpn_route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpn_route_counts`](Self#structfield.vpn_route_counts).
    #[inline]
    pub fn vpn_route_counts(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnRouteCount>>,
    ) -> Self {
        self.vpn_route_counts = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A destination route of a VPN gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnRouteEntry {
    /// When the route was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Next hop of the route.
    pub next_hop: Option<String>,
    /// CIDR block that the route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: Option<String>,
    /// Whether the route is published to the VPC: `published` or `normal`.
    pub state: Option<String>,
    /// VPN gateway with the route.
    pub vpn_instance_id: Option<String>,
    /// Weight of a destination route: 100 for a high priority, 0 for a low one. It is 100 if the IPsec connections of the gateway have two tunnels.
    ///
    /// `0` or `100`.
    pub weight: Option<i64>,
    /// Type of the route.
    pub route_entry_type: Option<VpnRouteEntryType>,
    /// Autonomous systems that a BGP route leads through.
    pub as_path: Option<String>,
    /// BGP communities of the route.
    pub community: Option<String>,
    /// Where the route comes from.
    pub source: Option<VpnRouteSource>,
    /// Tunnel of the next hop, if the IPsec connections of the gateway have two.
    pub next_hop_tunnel_id: Option<String>,
}

pub(crate) static VPN_ROUTE_ENTRY: Schema = Schema::new(
    "VpnRouteEntry",
    &[
        Field::new("CreateTime", ValueType::Integer),
        Field::new("NextHop", ValueType::String),
        Field::new("RouteDest", ValueType::String),
        Field::new("State", ValueType::String),
        Field::new("VpnInstanceId", ValueType::String),
        Field::new("Weight", ValueType::Integer),
        Field::new(
            "RouteEntryType",
            ValueType::Enum(<VpnRouteEntryType as OpenEnum>::VALUES),
        ),
        Field::new("AsPath", ValueType::String),
        Field::new("Community", ValueType::String),
        Field::new("Source", ValueType::Enum(<VpnRouteSource as OpenEnum>::VALUES)),
        Field::new("NextHopTunnelId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpnRouteEntry, VPN_ROUTE_ENTRY, 0 => create_time, 1 => next_hop, 2 => route_dest, 3
    => state, 4 => vpn_instance_id, 5 => weight, 6 => route_entry_type, 7 => as_path, 8
    => community, 9 => source, 10 => next_hop_tunnel_id
);

impl VpnRouteEntry {
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop = value.into_option();
        self
    }
    /// Sets [`route_dest`](Self#structfield.route_dest).
    #[inline]
    pub fn route_dest(mut self, value: impl IntoOption<String>) -> Self {
        self.route_dest = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<String>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`vpn_instance_id`](Self#structfield.vpn_instance_id).
    #[inline]
    pub fn vpn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_instance_id = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(
        mut self,
        value: impl IntoOption<VpnRouteEntryType>,
    ) -> Self {
        self.route_entry_type = value.into_option();
        self
    }
    /// Sets [`as_path`](Self#structfield.as_path).
    #[inline]
    pub fn as_path(mut self, value: impl IntoOption<String>) -> Self {
        self.as_path = value.into_option();
        self
    }
    /// Sets [`community`](Self#structfield.community).
    #[inline]
    pub fn community(mut self, value: impl IntoOption<String>) -> Self {
        self.community = value.into_option();
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[inline]
    pub fn source(mut self, value: impl IntoOption<VpnRouteSource>) -> Self {
        self.source = value.into_option();
        self
    }
    /// Sets [`next_hop_tunnel_id`](Self#structfield.next_hop_tunnel_id).
    #[inline]
    pub fn next_hop_tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_tunnel_id = value.into_option();
        self
    }
}

/// Number of routes of one type and source.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnRouteCount {
    /// Number of routes.
    pub route_count: Option<i64>,
    /// Type of the routes.
    pub route_entry_type: Option<VpnRouteEntryType>,
    /// Where the routes come from.
    pub source: Option<VpnRouteSource>,
}

pub(crate) static VPN_ROUTE_COUNT: Schema = Schema::new(
    "VpnRouteCount",
    &[
        Field::new("RouteCount", ValueType::Integer),
        Field::new(
            "RouteEntryType",
            ValueType::Enum(<VpnRouteEntryType as OpenEnum>::VALUES),
        ),
        Field::new("Source", ValueType::Enum(<VpnRouteSource as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    VpnRouteCount, VPN_ROUTE_COUNT, 0 => route_count, 1 => route_entry_type, 2 => source
);

impl VpnRouteCount {
    /// Sets [`route_count`](Self#structfield.route_count).
    #[inline]
    pub fn route_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.route_count = value.into_option();
        self
    }
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(
        mut self,
        value: impl IntoOption<VpnRouteEntryType>,
    ) -> Self {
        self.route_entry_type = value.into_option();
        self
    }
    /// Sets [`source`](Self#structfield.source).
    #[inline]
    pub fn source(mut self, value: impl IntoOption<VpnRouteSource>) -> Self {
        self.source = value.into_option();
        self
    }
}

static DESCRIBE_VPN_ROUTE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnRouteEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    response: &DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("IllegalParam.RouteEntryType", ErrorClass::Invalid),
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnRouteEntriesRequest {
    type Response = DescribeVpnRouteEntriesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_ROUTE_ENTRIES;
}

impl aliyun_api_core::Paged for DescribeVpnRouteEntriesRequest {
    type Item = VpnRouteEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnRouteEntries"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVpnRouteEntriesResponse) -> Vec<VpnRouteEntry> {
        response.vpn_route_entries
    }
}

impl DescribeVpnRouteEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the destination routes or the BGP routes of a VPN gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnRouteEntriesRequest`].
    #[inline]
    pub fn describe_vpn_route_entries(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DescribeVpnRouteEntriesRequest> {
        Call::new(&self.inner, DescribeVpnRouteEntriesRequest::new(vpn_gateway_id))
    }
}

impl Call<DescribeVpnRouteEntriesRequest> {
    /// Region of the destination routes.
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
    /// Type of the routes to list.
    #[inline]
    pub fn route_entry_type(
        mut self,
        value: impl IntoOption<VpnRouteEntryType>,
    ) -> Self {
        self.request.route_entry_type = value.into_option();
        self
    }
}
