// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpPeer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteBgpPeer`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpPeerRequest {
    /// BGP peer to delete.
    pub bgp_peer_id: String,
    /// Region of the BGP group that the peer is in.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_BGP_PEER_REQUEST: Schema = Schema {
    name: "DeleteBgpPeerRequest",
    fields: &[
        Field::new("BgpPeerId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteBgpPeerRequest, DELETE_BGP_PEER_REQUEST, 0 => bgp_peer_id, 1 => region_id, 2 =>
    client_token
);

/// The response of `DeleteBgpPeer`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpPeerResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_BGP_PEER_RESPONSE: Schema = Schema {
    name: "DeleteBgpPeerResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteBgpPeerResponse, DELETE_BGP_PEER_RESPONSE, 0 => request_id
);

static DELETE_BGP_PEER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteBgpPeer",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_BGP_PEER_REQUEST,
    response: &DELETE_BGP_PEER_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteBgpPeerRequest {
    type Response = DeleteBgpPeerResponse;
    const ACTION: &'static ActionInfo = &DELETE_BGP_PEER;
}

impl DeleteBgpPeerRequest {
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
    /// Deletes a BGP peer.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpGroup`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.8.
    #[inline]
    pub fn delete_bgp_peer(
        &self,
        bgp_peer_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteBgpPeerRequest> {
        Call::new(&self.inner, DeleteBgpPeerRequest::new(bgp_peer_id, region_id))
    }
}

impl Call<DeleteBgpPeerRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
