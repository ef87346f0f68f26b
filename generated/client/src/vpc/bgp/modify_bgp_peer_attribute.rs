// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpPeerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyBgpPeerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBgpPeerAttributeRequest {
    /// BGP peer to change.
    pub bgp_peer_id: String,
    /// Region of the BGP group that the peer is in.
    pub region_id: String,
    /// BGP group of the peer.
    pub bgp_group_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether BFD is on for the peer.
    pub enable_bfd: Option<bool>,
    /// New IP address of the peer.
    ///
    /// An IPv4 address.
    pub peer_ip_address: Option<String>,
}

pub(crate) static MODIFY_BGP_PEER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyBgpPeerAttributeRequest",
    fields: &[
        Field::new("BgpPeerId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("PeerIpAddress", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyBgpPeerAttributeRequest, MODIFY_BGP_PEER_ATTRIBUTE_REQUEST, 0 => bgp_peer_id, 1
    => region_id, 2 => bgp_group_id, 3 => client_token, 4 => enable_bfd, 5 =>
    peer_ip_address
);

/// The response of `ModifyBgpPeerAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBgpPeerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyBgpPeerAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyBgpPeerAttributeResponse, MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_BGP_PEER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyBgpPeerAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    response: &MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyBgpPeerAttributeRequest {
    type Response = ModifyBgpPeerAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BGP_PEER_ATTRIBUTE;
}

impl ModifyBgpPeerAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(bgp_peer_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            bgp_peer_id: bgp_peer_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the configuration of a BGP peer.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.11.
    #[inline]
    pub fn modify_bgp_peer_attribute(
        &self,
        bgp_peer_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyBgpPeerAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyBgpPeerAttributeRequest::new(bgp_peer_id, region_id),
        )
    }
}

impl Call<ModifyBgpPeerAttributeRequest> {
    /// BGP group of the peer.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.bgp_group_id = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Whether BFD is on for the peer.
    #[inline]
    pub fn enable_bfd(mut self, value: bool) -> Self {
        self.request.enable_bfd = Some(value);
        self
    }
    /// New IP address of the peer.
    #[inline]
    pub fn peer_ip_address(mut self, value: impl Into<String>) -> Self {
        self.request.peer_ip_address = Some(value.into());
        self
    }
}
