// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpPeers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists BGP peers in a region.
///
/// The parameters of `DescribeBgpPeers`. Sent with [`Client::describe_bgp_peers`](super::super::Client::describe_bgp_peers); the response is a [`DescribeBgpPeersResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_bgp_peers().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ServiceUnavailable`](super::super::ErrorCode::ServiceUnavailable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpPeersRequest {
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// BGP group that the peers are in.
    pub bgp_group_id: Option<String>,
    /// Id of one peer.
    pub bgp_peer_id: Option<String>,
    /// Whether the group of the peers is the default BGP group.
    pub is_default: Option<bool>,
    /// Account of the owner.
    pub owner_account: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// VBR that the peers connect to.
    pub router_id: Option<String>,
}

pub(crate) static DESCRIBE_BGP_PEERS_REQUEST: Schema = Schema::new(
    "DescribeBgpPeersRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("BgpPeerId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RouterId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBgpPeersRequest, DESCRIBE_BGP_PEERS_REQUEST, 0 => region_id, 1 =>
    bgp_group_id, 2 => bgp_peer_id, 3 => is_default, 4 => owner_account, 5 =>
    page_number, 6 => page_size, 7 => router_id
);

impl DescribeBgpPeersRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_group_id = value.into_option();
        self
    }
    /// Sets [`bgp_peer_id`](Self#structfield.bgp_peer_id).
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_peer_id = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`owner_account`](Self#structfield.owner_account).
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_account = value.into_option();
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
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
}

/// The response of `DescribeBgpPeers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpPeersResponse {
    /// The BGP peers.
    ///
    /// A list of `BgpPeer`.
    pub bgp_peers: Vec<BgpPeer>,
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

pub(crate) static DESCRIBE_BGP_PEERS_RESPONSE: Schema = Schema::new(
    "DescribeBgpPeersResponse",
    &[
        Field::new("BgpPeers", ValueType::List(&ValueType::Record(&BGP_PEER)))
            .wrapper("BgpPeer"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBgpPeersResponse, DESCRIBE_BGP_PEERS_RESPONSE, 0 => bgp_peers, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeBgpPeersResponse);

impl DescribeBgpPeersResponse {
    /// Sets [`bgp_peers`](Self#structfield.bgp_peers).
    #[inline]
    pub fn bgp_peers(
        mut self,
        value: impl IntoIterator<Item = impl Into<BgpPeer>>,
    ) -> Self {
        self.bgp_peers = value.into_iter().map(Into::into).collect();
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

/// A BGP peer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BgpPeer {
    /// Name of the peer.
    pub name: Option<String>,
    /// IP address of the peer.
    pub peer_ip_address: Option<String>,
    /// Key of the BGP group for authentication.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// VBR that the peer connects to.
    pub router_id: Option<String>,
    /// State the peer is in.
    pub status: Option<BgpPeerStatus>,
    /// BGP group that the peer is in.
    pub bgp_group_id: Option<String>,
    /// Id of the peer.
    pub bgp_peer_id: Option<String>,
    /// State of the BGP connection.
    pub bgp_status: Option<BgpStatus>,
    /// Description of the BGP group.
    pub description: Option<String>,
    /// Whether BFD is on.
    pub enable_bfd: Option<bool>,
    /// BGP hold time: a peer that sends no BGP message for this long is disconnected.
    ///
    /// Unit seconds.
    pub hold: Option<String>,
    /// Whether a fake ASN is used.
    pub is_fake: Option<bool>,
    /// BGP keepalive interval.
    ///
    /// Unit seconds.
    pub keepalive: Option<String>,
    /// ASN on the side of Alibaba Cloud.
    pub local_asn: Option<String>,
    /// ASN of the peer.
    pub peer_asn: Option<String>,
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// Largest number of dynamic routes.
    pub route_limit: Option<String>,
    /// Largest number of devices between the two ends, for BFD.
    pub bfd_multi_hop: Option<i64>,
    /// Version of the IP address of the peer.
    pub ip_version: Option<String>,
    /// Number of routes that are advertised to the peer.
    pub advertised_route_count: Option<i64>,
    /// Number of routes that the peer sent.
    pub received_route_count: Option<i64>,
    /// When the peer was last changed.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub gmt_modified: Option<Timestamp>,
}

pub(crate) static BGP_PEER: Schema = Schema::new(
    "BgpPeer",
    &[
        Field::new("Name", ValueType::String),
        Field::new("PeerIpAddress", ValueType::String),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("RouterId", ValueType::String),
        Field::new("Status", ValueType::Enum(<BgpPeerStatus as OpenEnum>::VALUES)),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("BgpPeerId", ValueType::String),
        Field::new("BgpStatus", ValueType::Enum(<BgpStatus as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("Hold", ValueType::String),
        Field::new("IsFake", ValueType::Boolean),
        Field::new("Keepalive", ValueType::String),
        Field::new("LocalAsn", ValueType::String),
        Field::new("PeerAsn", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteLimit", ValueType::String),
        Field::new("BfdMultiHop", ValueType::Integer),
        Field::new("IpVersion", ValueType::String),
        Field::new("AdvertisedRouteCount", ValueType::Integer),
        Field::new("ReceivedRouteCount", ValueType::Integer),
        Field::new("GmtModified", ValueType::String),
    ],
);

aliyun_api_core::record!(
    BgpPeer, BGP_PEER, 0 => name, 1 => peer_ip_address, 2 => auth_key, 3 => router_id, 4
    => status, 5 => bgp_group_id, 6 => bgp_peer_id, 7 => bgp_status, 8 => description, 9
    => enable_bfd, 10 => hold, 11 => is_fake, 12 => keepalive, 13 => local_asn, 14 =>
    peer_asn, 15 => region_id, 16 => route_limit, 17 => bfd_multi_hop, 18 => ip_version,
    19 => advertised_route_count, 20 => received_route_count, 21 => gmt_modified
);

impl BgpPeer {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_ip_address`](Self#structfield.peer_ip_address).
    #[inline]
    pub fn peer_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ip_address = value.into_option();
        self
    }
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<BgpPeerStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_group_id = value.into_option();
        self
    }
    /// Sets [`bgp_peer_id`](Self#structfield.bgp_peer_id).
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_peer_id = value.into_option();
        self
    }
    /// Sets [`bgp_status`](Self#structfield.bgp_status).
    #[inline]
    pub fn bgp_status(mut self, value: impl IntoOption<BgpStatus>) -> Self {
        self.bgp_status = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`enable_bfd`](Self#structfield.enable_bfd).
    #[inline]
    pub fn enable_bfd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_bfd = value.into_option();
        self
    }
    /// Sets [`hold`](Self#structfield.hold).
    #[inline]
    pub fn hold(mut self, value: impl IntoOption<String>) -> Self {
        self.hold = value.into_option();
        self
    }
    /// Sets [`is_fake`](Self#structfield.is_fake).
    #[inline]
    pub fn is_fake(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_fake = value.into_option();
        self
    }
    /// Sets [`keepalive`](Self#structfield.keepalive).
    #[inline]
    pub fn keepalive(mut self, value: impl IntoOption<String>) -> Self {
        self.keepalive = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_limit`](Self#structfield.route_limit).
    #[inline]
    pub fn route_limit(mut self, value: impl IntoOption<String>) -> Self {
        self.route_limit = value.into_option();
        self
    }
    /// Sets [`bfd_multi_hop`](Self#structfield.bfd_multi_hop).
    #[inline]
    pub fn bfd_multi_hop(mut self, value: impl IntoOption<i64>) -> Self {
        self.bfd_multi_hop = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`advertised_route_count`](Self#structfield.advertised_route_count).
    #[inline]
    pub fn advertised_route_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.advertised_route_count = value.into_option();
        self
    }
    /// Sets [`received_route_count`](Self#structfield.received_route_count).
    #[inline]
    pub fn received_route_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.received_route_count = value.into_option();
        self
    }
    /// Sets [`gmt_modified`](Self#structfield.gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.gmt_modified = value.into_option();
        self
    }
}

static DESCRIBE_BGP_PEERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBgpPeers",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BGP_PEERS_REQUEST,
    response: &DESCRIBE_BGP_PEERS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeBgpPeersRequest {
    type Response = DescribeBgpPeersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BGP_PEERS;
}

impl aliyun_api_core::Paged for DescribeBgpPeersRequest {
    type Item = BgpPeer;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpPeers"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeBgpPeersResponse) -> Vec<BgpPeer> {
        response.bgp_peers
    }
}

impl DescribeBgpPeersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists BGP peers in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeBgpPeersRequest`].
    #[inline]
    pub fn describe_bgp_peers(&self) -> Call<DescribeBgpPeersRequest> {
        Call::new(&self.inner, DescribeBgpPeersRequest::new())
    }
}

impl Call<DescribeBgpPeersRequest> {
    /// Region of the BGP group.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// BGP group that the peers are in.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bgp_group_id = value.into_option();
        self
    }
    /// Id of one peer.
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bgp_peer_id = value.into_option();
        self
    }
    /// Whether the group of the peers is the default BGP group.
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_default = value.into_option();
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.request.owner_account = value.into_option();
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
    /// VBR that the peers connect to.
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.router_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeBgpPeersRequest {
    type Found = BgpPeer;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "BgpPeer",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("BgpPeerId"),
                field: Some("BgpPeerId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidBgpPeer.NotFound"],
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
    fn into_found(response: DescribeBgpPeersResponse) -> Vec<BgpPeer> {
        response.bgp_peers
    }
}

impl Client {
    /// Waits until a BgpPeer is `Available`; it looks with `DescribeBgpPeers`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_bgp_peer_available(
        &self,
        bgp_peer_id: impl Into<String>,
    ) -> crate::Wait<DescribeBgpPeersRequest> {
        crate::Wait::new(&self.inner, "Available", vec![bgp_peer_id.into()])
    }
    /// Waits until a BgpPeer is gone; it looks with `DescribeBgpPeers`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_bgp_peer_deleted(
        &self,
        bgp_peer_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeBgpPeersRequest> {
        crate::WaitGone::new(&self.inner, vec![bgp_peer_id.into()])
    }
}
