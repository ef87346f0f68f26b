// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBgpPeer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a BGP peer in a BGP group.
///
/// The parameters of `CreateBgpPeer`. Sent with [`Client::create_bgp_peer`](super::super::Client::create_bgp_peer); the response is a [`CreateBgpPeerResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_bgp_peer("bgpg-wz9f62v4fbgxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDiscription.Malformed`](super::super::ErrorCode::InvalidBgpDiscriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`IllegalParam.BfdMultiHop`](super::super::ErrorCode::IllegalParamBfdMultiHop), [`DuplicatedParam.PeerIpAddress`](super::super::ErrorCode::DuplicatedParamPeerIpAddress), [`MissingParam.EnableBfd`](super::super::ErrorCode::MissingParamEnableBfd), [`InvalidAccessDeviceId.NotFound`](super::super::ErrorCode::InvalidAccessDeviceIdNotFound), [`QuotaExceeded.BfdSession`](super::super::ErrorCode::QuotaExceededBfdSession), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse), [`BgpPeer.Already.Exists`](super::super::ErrorCode::BgpPeerAlreadyExists), [`OperationUnsupported.IPV6ForThisRegion`](super::super::ErrorCode::OperationUnsupportedIPV6ForThisRegion), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`UnsupportedFeature.Vpconn`](super::super::ErrorCode::UnsupportedFeatureVpconn), [`DuplicatedParam.LocalIpAddress`](super::super::ErrorCode::DuplicatedParamLocalIpAddress), [`DuplicatedParam.PeerIpv6Address`](super::super::ErrorCode::DuplicatedParamPeerIpv6Address), [`DuplicatedParam.LocalIpv6Address`](super::super::ErrorCode::DuplicatedParamLocalIpv6Address), [`IllegalParam.LocalGatewayIpAndMask`](super::super::ErrorCode::IllegalParamLocalGatewayIpAndMask), [`IllegalParam.PeeringIpv6SubnetMask`](super::super::ErrorCode::IllegalParamPeeringIpv6SubnetMask).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBgpPeerRequest {
    /// BGP group to add the peer to.
    ///
    /// Required.
    pub bgp_group_id: String,
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether to turn on BFD for the peer; it is off if omitted.
    pub enable_bfd: Option<bool>,
    /// IP address of the peer.
    ///
    /// Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*`.
    pub peer_ip_address: Option<String>,
    /// Version of the IP address of the peer. IPv6 needs a VBR with IPv6.
    ///
    /// Default: `IPv4`.
    pub ip_version: Option<BgpIpVersion>,
    /// Largest number of devices between the two ends, for BFD. It is needed if BFD is on, and is 1 for a direct line.
    ///
    /// 1 to 255.
    pub bfd_multi_hop: Option<i64>,
}

pub(crate) static CREATE_BGP_PEER_REQUEST: Schema = Schema::new(
    "CreateBgpPeerRequest",
    &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("EnableBfd", ValueType::Boolean),
        Field::new("PeerIpAddress", ValueType::String),
        Field::new("IpVersion", ValueType::Enum(<BgpIpVersion as OpenEnum>::VALUES)),
        Field::new("BfdMultiHop", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateBgpPeerRequest, CREATE_BGP_PEER_REQUEST, 0 => bgp_group_id, 1 => region_id, 2
    => client_token, 3 => enable_bfd, 4 => peer_ip_address, 5 => ip_version, 6 =>
    bfd_multi_hop
);

impl CreateBgpPeerRequest {
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<BgpIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`bfd_multi_hop`](Self#structfield.bfd_multi_hop).
    #[inline]
    pub fn bfd_multi_hop(mut self, value: impl IntoOption<i64>) -> Self {
        self.bfd_multi_hop = value.into_option();
        self
    }
}

/// The response of `CreateBgpPeer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBgpPeerResponse {
    /// Id of the new peer.
    pub bgp_peer_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_BGP_PEER_RESPONSE: Schema = Schema::new(
    "CreateBgpPeerResponse",
    &[
        Field::new("BgpPeerId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateBgpPeerResponse, CREATE_BGP_PEER_RESPONSE, 0 => bgp_peer_id, 1 => request_id
);

aliyun_api_core::response!(CreateBgpPeerResponse);

impl CreateBgpPeerResponse {
    /// Sets [`bgp_peer_id`](Self#structfield.bgp_peer_id).
    #[inline]
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("IllegalParam.BfdMultiHop", ErrorClass::Invalid),
        ("DuplicatedParam.PeerIpAddress", ErrorClass::Conflict),
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("BgpPeer.Already.Exists", ErrorClass::Conflict),
        ("OperationUnsupported.IPV6ForThisRegion", ErrorClass::Denied),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Conflict),
        ("UnsupportedFeature.Vpconn", ErrorClass::Denied),
        ("DuplicatedParam.LocalIpAddress", ErrorClass::Conflict),
        ("DuplicatedParam.PeerIpv6Address", ErrorClass::Conflict),
        ("DuplicatedParam.LocalIpv6Address", ErrorClass::Conflict),
        ("IllegalParam.LocalGatewayIpAndMask", ErrorClass::Invalid),
        ("IllegalParam.PeeringIpv6SubnetMask", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateBgpPeerRequest {
    type Response = CreateBgpPeerResponse;
    const ACTION: &'static ActionInfo = &CREATE_BGP_PEER;
}

impl CreateBgpPeerRequest {
    /// With what is required.
    #[inline]
    pub fn new(bgp_group_id: impl Into<String>) -> Self {
        Self {
            bgp_group_id: bgp_group_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a BGP peer in a BGP group.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateBgpPeerRequest`].
    #[inline]
    pub fn create_bgp_peer(
        &self,
        bgp_group_id: impl Into<String>,
    ) -> Call<CreateBgpPeerRequest> {
        Call::new(&self.inner, CreateBgpPeerRequest::new(bgp_group_id))
    }
}

impl Call<CreateBgpPeerRequest> {
    /// Region of the BGP group.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether to turn on BFD for the peer; it is off if omitted.
    #[inline]
    pub fn enable_bfd(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_bfd = value.into_option();
        self
    }
    /// IP address of the peer.
    #[inline]
    pub fn peer_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_ip_address = value.into_option();
        self
    }
    /// Version of the IP address of the peer. IPv6 needs a VBR with IPv6.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<BgpIpVersion>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Largest number of devices between the two ends, for BFD. It is needed if BFD is on, and is 1 for a direct line.
    #[inline]
    pub fn bfd_multi_hop(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bfd_multi_hop = value.into_option();
        self
    }
}
