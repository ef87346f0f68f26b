// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBgpGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a BGP group for a virtual border router (VBR).
///
/// BGP connects a VBR with a data center on your premises: add the BGP peer that connects to the VBR to a group, and advertise the BGP network on the VBR.
/// A group holds settings that would otherwise be repeated for every peer, and has one autonomous system number (ASN). The version is BGP4. IPv6 needs a VBR with IPv6.
/// A VBR has up to 8 peers, and a peer up to 110 dynamic routes.
///
/// The parameters of `CreateBgpGroup`. Sent with [`Client::create_bgp_group`](super::super::Client::create_bgp_group); the response is a [`CreateBgpGroupResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_bgp_group("vrt-bp1lhl0taikrteen80oxx", 1111).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDescription.Malformed`](super::super::ErrorCode::InvalidBgpDescriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`InvalidBgpGroup.LocalAsnInvalid`](super::super::ErrorCode::InvalidBgpGroupLocalAsnInvalid), [`IllegalParam.PeerAsn`](super::super::ErrorCode::IllegalParamPeerAsn), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse), [`IllegalParam.LocalAsn`](super::super::ErrorCode::IllegalParamLocalAsn), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`OperationUnsupport`](super::super::ErrorCode::OperationUnsupport), [`IllegalParam.RouteLimit`](super::super::ErrorCode::IllegalParamRouteLimit), [`IllegalParam.BgpGroupLocalAsn`](super::super::ErrorCode::IllegalParamBgpGroupLocalAsn), [`OperationDenied.VbrAttachEcrInMiddleStatus`](super::super::ErrorCode::OperationDeniedVbrAttachEcrInMiddleStatus), [`OperationFailed.BgpPeerConflictWithECR`](super::super::ErrorCode::OperationFailedBgpPeerConflictWithECR).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBgpGroupRequest {
    /// ASN of the BGP peers, of two or four bytes. 45104 is that of Alibaba Cloud.
    ///
    /// Required. 0 to 4294967295; not 45104.
    pub peer_asn: i64,
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// VBR that the group is for.
    ///
    /// Required.
    pub router_id: String,
    /// Key that the peers of the group authenticate with.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the BGP group. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    ///
    /// Default: `false`.
    pub is_fake_asn: Option<bool>,
    /// Name of the BGP group. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// ASN on the side of Alibaba Cloud. A value of your own may cause loops of routes if there are several lines; 65025 is reserved.
    ///
    /// 45104, 64512 to 65534 or 4200000000 to 4294967294; not 65025. Default: `45104`.
    pub local_asn: Option<i64>,
    /// Version of the IP addresses of the peers. IPv6 needs a VBR with IPv6.
    ///
    /// Default: `IPv4`.
    pub ip_version: Option<BgpIpVersion>,
    /// Largest number of routes of a peer.
    ///
    /// Default: `110`.
    pub route_quota: Option<i64>,
}

pub(crate) static CREATE_BGP_GROUP_REQUEST: Schema = Schema::new(
    "CreateBgpGroupRequest",
    &[
        Field::new("PeerAsn", ValueType::Integer).required().aliases(&["PeerASN"]),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterId", ValueType::String).required(),
        Field::new("AuthKey", ValueType::String).sensitive().aliases(&["Authkey"]),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IsFakeAsn", ValueType::Boolean),
        Field::new("Name", ValueType::String),
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("IpVersion", ValueType::Enum(<BgpIpVersion as OpenEnum>::VALUES)),
        Field::new("RouteQuota", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateBgpGroupRequest, CREATE_BGP_GROUP_REQUEST, 0 => peer_asn, 1 => region_id, 2 =>
    router_id, 3 => auth_key, 4 => client_token, 5 => description, 6 => is_fake_asn, 7 =>
    name, 8 => local_asn, 9 => ip_version, 10 => route_quota
);

impl CreateBgpGroupRequest {
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: i64) -> Self {
        self.peer_asn = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = value.into();
        self
    }
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`is_fake_asn`](Self#structfield.is_fake_asn).
    #[inline]
    pub fn is_fake_asn(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_fake_asn = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<BgpIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`route_quota`](Self#structfield.route_quota).
    #[inline]
    pub fn route_quota(mut self, value: impl IntoOption<i64>) -> Self {
        self.route_quota = value.into_option();
        self
    }
}

/// The response of `CreateBgpGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBgpGroupResponse {
    /// Id of the new BGP group.
    pub bgp_group_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_BGP_GROUP_RESPONSE: Schema = Schema::new(
    "CreateBgpGroupResponse",
    &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateBgpGroupResponse, CREATE_BGP_GROUP_RESPONSE, 0 => bgp_group_id, 1 => request_id
);

aliyun_api_core::response!(CreateBgpGroupResponse);

impl CreateBgpGroupResponse {
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_BGP_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateBgpGroup",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_BGP_GROUP_REQUEST,
    response: &CREATE_BGP_GROUP_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("InvalidBgpGroup.LocalAsnInvalid", ErrorClass::Invalid),
        ("IllegalParam.PeerAsn", ErrorClass::Invalid),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("IllegalParam.LocalAsn", ErrorClass::Invalid),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Conflict),
        ("OperationUnsupport", ErrorClass::Denied),
        ("IllegalParam.RouteLimit", ErrorClass::Quota),
        ("IllegalParam.BgpGroupLocalAsn", ErrorClass::Invalid),
        ("OperationDenied.VbrAttachEcrInMiddleStatus", ErrorClass::NotReady),
        ("OperationFailed.BgpPeerConflictWithECR", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateBgpGroupRequest {
    type Response = CreateBgpGroupResponse;
    const ACTION: &'static ActionInfo = &CREATE_BGP_GROUP;
}

impl CreateBgpGroupRequest {
    /// With what is required.
    #[inline]
    pub fn new(router_id: impl Into<String>, peer_asn: i64) -> Self {
        Self {
            router_id: router_id.into(),
            peer_asn,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a BGP group for a virtual border router (VBR).
    ///
    /// BGP connects a VBR with a data center on your premises: add the BGP peer that connects to the VBR to a group, and advertise the BGP network on the VBR.
    /// A group holds settings that would otherwise be repeated for every peer, and has one autonomous system number (ASN). The version is BGP4. IPv6 needs a VBR with IPv6.
    /// A VBR has up to 8 peers, and a peer up to 110 dynamic routes.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateBgpGroupRequest`].
    #[inline]
    pub fn create_bgp_group(
        &self,
        router_id: impl Into<String>,
        peer_asn: i64,
    ) -> Call<CreateBgpGroupRequest> {
        Call::new(&self.inner, CreateBgpGroupRequest::new(router_id, peer_asn))
    }
}

impl Call<CreateBgpGroupRequest> {
    /// Region of the BGP group.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Key that the peers of the group authenticate with.
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.request.auth_key = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the BGP group. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    #[inline]
    pub fn is_fake_asn(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_fake_asn = value.into_option();
        self
    }
    /// Name of the BGP group. It starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// ASN on the side of Alibaba Cloud. A value of your own may cause loops of routes if there are several lines; 65025 is reserved.
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.local_asn = value.into_option();
        self
    }
    /// Version of the IP addresses of the peers. IPv6 needs a VBR with IPv6.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<BgpIpVersion>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Largest number of routes of a peer.
    #[inline]
    pub fn route_quota(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.route_quota = value.into_option();
        self
    }
}
