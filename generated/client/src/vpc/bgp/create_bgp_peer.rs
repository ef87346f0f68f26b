// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBgpPeer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateBgpPeer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBgpPeerRequest {
    /// BGP group to add the peer to.
    pub bgp_group_id: String,
    /// Region of the BGP group.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether to turn on BFD for the peer.
    pub enable_bfd: Option<bool>,
    /// IP address of the peer.
    ///
    /// An IPv4 address.
    pub peer_ip_address: Option<String>,
}

pub(crate) static CREATE_BGP_PEER_REQUEST: Schema = Schema {
    name: "CreateBgpPeerRequest",
    fields: &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("PeerIpAddress", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateBgpPeerRequest, CREATE_BGP_PEER_REQUEST, 0 => bgp_group_id, 1 => region_id, 2
    => client_token, 3 => enable_bfd, 4 => peer_ip_address
);

/// The response of `CreateBgpPeer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBgpPeerResponse {
    /// Id of the new peer.
    pub bgp_peer_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_BGP_PEER_RESPONSE: Schema = Schema {
    name: "CreateBgpPeerResponse",
    fields: &[
        Field::new("BgpPeerId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateBgpPeerResponse, CREATE_BGP_PEER_RESPONSE, 0 => bgp_peer_id, 1 => request_id
);

static CREATE_BGP_PEER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateBgpPeer",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_BGP_PEER_REQUEST,
    response: &CREATE_BGP_PEER_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateBgpPeerRequest {
    type Response = CreateBgpPeerResponse;
    const ACTION: &'static ActionInfo = &CREATE_BGP_PEER;
}

impl CreateBgpPeerRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(bgp_group_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a BGP peer in a BGP group.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpGroup`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.6.
    #[inline]
    pub fn create_bgp_peer(
        &self,
        bgp_group_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<CreateBgpPeerRequest> {
        Call::new(&self.inner, CreateBgpPeerRequest::new(bgp_group_id, region_id))
    }
}

impl Call<CreateBgpPeerRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Whether to turn on BFD for the peer.
    #[inline]
    pub fn enable_bfd(mut self, value: bool) -> Self {
        self.request.enable_bfd = Some(value);
        self
    }
    /// IP address of the peer.
    #[inline]
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.request.peer_ip_address = Some(value.into());
        self
    }
}
