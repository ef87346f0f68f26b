// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpPeerAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the configuration of a BGP peer.
///
/// The parameters of `ModifyBgpPeerAttribute`. Sent with [`Client::modify_bgp_peer_attribute`](super::super::Client::modify_bgp_peer_attribute); the response is a [`ModifyBgpPeerAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_bgp_peer_attribute("Bgp-awjhxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`MissingParam.BgpPeerId`](super::super::ErrorCode::MissingParamBgpPeerId), [`IllegalParam.IpAddress`](super::super::ErrorCode::IllegalParamIpAddress), [`IllegalParam.BfdMultiHop`](super::super::ErrorCode::IllegalParamBfdMultiHop), [`InvalidBgpPeerId.NotFound`](super::super::ErrorCode::InvalidBgpPeerIdNotFound), [`IncorrectStatus.BgpPeer`](super::super::ErrorCode::IncorrectStatusBgpPeer), [`DuplicatedParam.PeerIpAddress`](super::super::ErrorCode::DuplicatedParamPeerIpAddress), [`MissingParam.EnableBfd`](super::super::ErrorCode::MissingParamEnableBfd), [`InvalidAccessDeviceId.NotFound`](super::super::ErrorCode::InvalidAccessDeviceIdNotFound), [`QuotaExceeded.BfdSession`](super::super::ErrorCode::QuotaExceededBfdSession), [`InvalidBgpPeer.NotFound`](super::super::ErrorCode::InvalidBgpPeerNotFound), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`IncorretStatus.BgpPeer`](super::super::ErrorCode::IncorretStatusBgpPeer), [`Internal.Error`](super::super::ErrorCode::InternalDotError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.11; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeRequest {
    /// BGP peer to change.
    ///
    /// Required.
    pub bgp_peer_id: String,
    /// Region of the BGP group that the peer is in.
    pub region_id: Option<String>,
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
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*`.
    pub peer_ip_address: Option<String>,
    /// Largest number of devices between the two ends, for BFD. It is needed if BFD is on.
    ///
    /// 1 to 255.
    pub bfd_multi_hop: Option<i64>,
}

pub(crate) static MODIFY_BGP_PEER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyBgpPeerAttributeRequest",
    &[
        Field::new("BgpPeerId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("PeerIpAddress", ValueType::String),
        Field::new("BfdMultiHop", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyBgpPeerAttributeRequest, MODIFY_BGP_PEER_ATTRIBUTE_REQUEST, 0 => bgp_peer_id, 1
    => region_id, 2 => bgp_group_id, 3 => client_token, 4 => enable_bfd, 5 =>
    peer_ip_address, 6 => bfd_multi_hop
);

impl ModifyBgpPeerAttributeRequest {
    /// Sets [`bgp_peer_id`](Self#structfield.bgp_peer_id).
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = value.into();
        self
    }
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
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`enable_bfd`](Self#structfield.enable_bfd).
    #[inline]
    pub fn enable_bfd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_bfd = value.into_option();
        self
    }
    /// Sets [`peer_ip_address`](Self#structfield.peer_ip_address).
    #[inline]
    pub fn peer_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ip_address = value.into_option();
        self
    }
    /// Sets [`bfd_multi_hop`](Self#structfield.bfd_multi_hop).
    #[inline]
    pub fn bfd_multi_hop(mut self, value: impl IntoOption<i64>) -> Self {
        self.bfd_multi_hop = value.into_option();
        self
    }
}

/// The response of `ModifyBgpPeerAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBgpPeerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyBgpPeerAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyBgpPeerAttributeResponse, MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyBgpPeerAttributeResponse);

impl ModifyBgpPeerAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_BGP_PEER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyBgpPeerAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_BGP_PEER_ATTRIBUTE_REQUEST,
    response: &MODIFY_BGP_PEER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("IllegalParam.IpAddress", ErrorClass::Invalid),
        ("IllegalParam.BfdMultiHop", ErrorClass::Invalid),
        ("DuplicatedParam.PeerIpAddress", ErrorClass::Conflict),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Conflict),
        ("IncorretStatus.BgpPeer", ErrorClass::NotReady),
        ("Internal.Error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyBgpPeerAttributeRequest {
    type Response = ModifyBgpPeerAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BGP_PEER_ATTRIBUTE;
}

impl ModifyBgpPeerAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(bgp_peer_id: impl Into<String>) -> Self {
        Self {
            bgp_peer_id: bgp_peer_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the configuration of a BGP peer.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyBgpPeerAttributeRequest`].
    #[inline]
    pub fn modify_bgp_peer_attribute(
        &self,
        bgp_peer_id: impl Into<String>,
    ) -> Call<ModifyBgpPeerAttributeRequest> {
        Call::new(&self.inner, ModifyBgpPeerAttributeRequest::new(bgp_peer_id))
    }
}

impl Call<ModifyBgpPeerAttributeRequest> {
    /// Region of the BGP group that the peer is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// BGP group of the peer.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bgp_group_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether BFD is on for the peer.
    #[inline]
    pub fn enable_bfd(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_bfd = value.into_option();
        self
    }
    /// New IP address of the peer.
    #[inline]
    pub fn peer_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_ip_address = value.into_option();
        self
    }
    /// Largest number of devices between the two ends, for BFD. It is needed if BFD is on.
    #[inline]
    pub fn bfd_multi_hop(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bfd_multi_hop = value.into_option();
        self
    }
}
