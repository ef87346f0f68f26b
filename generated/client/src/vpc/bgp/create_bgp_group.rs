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
/// A group holds settings that would otherwise be repeated for every peer, and has one autonomous system number (ASN). The version is BGP4. IPv6 is not supported.
///
/// The parameters of `CreateBgpGroup`. Sent with [`Client::create_bgp_group`](super::super::Client::create_bgp_group); the response is a [`CreateBgpGroupResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_bgp_group("1111").router_id("vrt-bp1lhl0taikrteen80oxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDescription.Malformed`](super::super::ErrorCode::InvalidBgpDescriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.2.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBgpGroupRequest {
    /// ASN of the BGP peers. 45104 is that of Alibaba Cloud.
    ///
    /// Required. At least 0; not 45104.
    pub peer_asn: String,
    /// Region of the BGP group.
    pub region_id: Option<String>,
    /// VBR that the group is for.
    pub router_id: Option<String>,
    /// Key that the peers of the group authenticate with.
    ///
    /// Sensitive: never logged or shown.
    pub authkey: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the BGP group. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    pub is_fake_asn: Option<bool>,
    /// Name of the BGP group.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static CREATE_BGP_GROUP_REQUEST: Schema = Schema {
    name: "CreateBgpGroupRequest",
    fields: &[
        Field::new("PeerASN", ValueType::String).required().aliases(&["PeerAsn"]),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterId", ValueType::String),
        Field::new("Authkey", ValueType::String).sensitive().aliases(&["AuthKey"]),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IsFakeAsn", ValueType::Boolean),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateBgpGroupRequest, CREATE_BGP_GROUP_REQUEST, 0 => peer_asn, 1 => region_id, 2 =>
    router_id, 3 => authkey, 4 => client_token, 5 => description, 6 => is_fake_asn, 7 =>
    name
);

impl CreateBgpGroupRequest {
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl Into<String>) -> Self {
        self.peer_asn = value.into();
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
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`authkey`](Self#structfield.authkey).
    #[inline]
    pub fn authkey(mut self, value: impl IntoOption<String>) -> Self {
        self.authkey = value.into_option();
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

pub(crate) static CREATE_BGP_GROUP_RESPONSE: Schema = Schema {
    name: "CreateBgpGroupResponse",
    fields: &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

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
    pub fn new(peer_asn: impl Into<String>) -> Self {
        Self {
            peer_asn: peer_asn.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a BGP group for a virtual border router (VBR).
    ///
    /// BGP connects a VBR with a data center on your premises: add the BGP peer that connects to the VBR to a group, and advertise the BGP network on the VBR.
    /// A group holds settings that would otherwise be repeated for every peer, and has one autonomous system number (ASN). The version is BGP4. IPv6 is not supported.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateBgpGroupRequest`].
    #[inline]
    pub fn create_bgp_group(
        &self,
        peer_asn: impl Into<String>,
    ) -> Call<CreateBgpGroupRequest> {
        Call::new(&self.inner, CreateBgpGroupRequest::new(peer_asn))
    }
}

impl Call<CreateBgpGroupRequest> {
    /// Region of the BGP group.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// VBR that the group is for.
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.router_id = value.into_option();
        self
    }
    /// Key that the peers of the group authenticate with.
    #[inline]
    pub fn authkey(mut self, value: impl IntoOption<String>) -> Self {
        self.request.authkey = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the BGP group. It starts with a letter.
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
    /// Name of the BGP group.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
