// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpPeers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeBgpPeers`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBgpPeersRequest {
    /// Region of the BGP group.
    pub region_id: String,
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

pub(crate) static DESCRIBE_BGP_PEERS_REQUEST: Schema = Schema {
    name: "DescribeBgpPeersRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("BgpPeerId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RouterId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeBgpPeersRequest, DESCRIBE_BGP_PEERS_REQUEST, 0 => region_id, 1 =>
    bgp_group_id, 2 => bgp_peer_id, 3 => is_default, 4 => owner_account, 5 =>
    page_number, 6 => page_size, 7 => router_id
);

/// The response of `DescribeBgpPeers`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_BGP_PEERS_RESPONSE: Schema = Schema {
    name: "DescribeBgpPeersResponse",
    fields: &[
        Field::new("BgpPeers", ValueType::List(&ValueType::Record(&BGP_PEER)))
            .wrapper("BgpPeer"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeBgpPeersResponse, DESCRIBE_BGP_PEERS_RESPONSE, 0 => bgp_peers, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

/// A BGP peer.
#[derive(Clone, Default, PartialEq)]
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
    pub status: Option<String>,
    /// BGP group that the peer is in.
    pub bgp_group_id: Option<String>,
    /// Id of the peer.
    pub bgp_peer_id: Option<String>,
    /// State of the BGP connection.
    pub bgp_status: Option<String>,
    /// Description of the BGP group.
    pub description: Option<String>,
    /// Whether BFD is on.
    pub enable_bfd: Option<bool>,
    /// BGP hold time.
    pub hold: Option<i64>,
    /// Whether a fake ASN is used.
    pub is_fake: Option<bool>,
    /// BGP keepalive interval.
    pub keepalive: Option<i64>,
    /// ASN on the side of Alibaba Cloud.
    pub local_asn: Option<i64>,
    /// ASN of the peer.
    pub peer_asn: Option<i64>,
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// Route limit.
    pub route_limit: Option<i64>,
}

pub(crate) static BGP_PEER: Schema = Schema {
    name: "BgpPeer",
    fields: &[
        Field::new("Name", ValueType::String),
        Field::new("PeerIpAddress", ValueType::String),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("RouterId", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("BgpPeerId", ValueType::String),
        Field::new("BgpStatus", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("Hold", ValueType::Integer),
        Field::new("IsFake", ValueType::Boolean),
        Field::new("Keepalive", ValueType::Integer),
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("PeerAsn", ValueType::Integer),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteLimit", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    BgpPeer, BGP_PEER, 0 => name, 1 => peer_ip_address, 2 => auth_key, 3 => router_id, 4
    => status, 5 => bgp_group_id, 6 => bgp_peer_id, 7 => bgp_status, 8 => description, 9
    => enable_bfd, 10 => hold, 11 => is_fake, 12 => keepalive, 13 => local_asn, 14 =>
    peer_asn, 15 => region_id, 16 => route_limit
);

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

impl DescribeBgpPeersRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists BGP peers in a region.
    ///
    /// # Errors
    /// `InternalError`, `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.7.
    #[inline]
    pub fn describe_bgp_peers(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeBgpPeersRequest> {
        Call::new(&self.inner, DescribeBgpPeersRequest::new(region_id))
    }
}

impl Call<DescribeBgpPeersRequest> {
    /// BGP group that the peers are in.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.bgp_group_id = Some(value.into());
        self
    }
    /// Id of one peer.
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.request.bgp_peer_id = Some(value.into());
        self
    }
    /// Whether the group of the peers is the default BGP group.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.request.is_default = Some(value);
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.request.owner_account = Some(value.into());
        self
    }
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
    /// VBR that the peers connect to.
    #[inline]
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.request.router_id = Some(value.into());
        self
    }
}
