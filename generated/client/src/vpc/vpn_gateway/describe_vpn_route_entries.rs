// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnRouteEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnRouteEntries`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnRouteEntriesRequest {
    /// Region of the destination routes.
    pub region_id: String,
    /// VPN gateway with the destination routes.
    pub vpn_gateway_id: String,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST: Schema = Schema {
    name: "DescribeVpnRouteEntriesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVpnRouteEntriesRequest, DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST, 0 => region_id, 1
    => vpn_gateway_id, 2 => page_number, 3 => page_size
);

/// The response of `DescribeVpnRouteEntries`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE: Schema = Schema {
    name: "DescribeVpnRouteEntriesResponse",
    fields: &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new(
                "VpnRouteEntries",
                ValueType::List(&ValueType::Record(&VPN_ROUTE_ENTRY)),
            )
            .wrapper("VpnRouteEntry"),
    ],
};

aliyun_api_core::record!(
    DescribeVpnRouteEntriesResponse, DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE, 0 =>
    page_number, 1 => page_size, 2 => request_id, 3 => total_count, 4 =>
    vpn_route_entries
);

/// A destination route of a VPN gateway.
#[derive(Clone, Default, PartialEq)]
pub struct VpnRouteEntry {
    /// When the route was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Next hop of the route.
    pub next_hop: Option<String>,
    /// CIDR block that the route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: Option<String>,
    /// State the route is in.
    pub state: Option<String>,
    /// VPN gateway with the route.
    pub vpn_instance_id: Option<String>,
    /// Weight of the route.
    ///
    /// `0` or `100`.
    pub weight: Option<i64>,
}

pub(crate) static VPN_ROUTE_ENTRY: Schema = Schema {
    name: "VpnRouteEntry",
    fields: &[
        Field::new("CreateTime", ValueType::Integer),
        Field::new("NextHop", ValueType::String),
        Field::new("RouteDest", ValueType::String),
        Field::new("State", ValueType::String),
        Field::new("VpnInstanceId", ValueType::String),
        Field::new("Weight", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    VpnRouteEntry, VPN_ROUTE_ENTRY, 0 => create_time, 1 => next_hop, 2 => route_dest, 3
    => state, 4 => vpn_instance_id, 5 => weight
);

static DESCRIBE_VPN_ROUTE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnRouteEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    response: &DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnRouteEntriesRequest {
    type Response = DescribeVpnRouteEntriesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_ROUTE_ENTRIES;
}

impl DescribeVpnRouteEntriesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the destination routes of a VPN gateway.
    ///
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.27.
    #[inline]
    pub fn describe_vpn_route_entries(
        &self,
        region_id: impl Into<String>,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DescribeVpnRouteEntriesRequest> {
        Call::new(
            &self.inner,
            DescribeVpnRouteEntriesRequest::new(region_id, vpn_gateway_id),
        )
    }
}

impl Call<DescribeVpnRouteEntriesRequest> {
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
