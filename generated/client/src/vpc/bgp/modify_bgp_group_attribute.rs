// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyBgpGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBgpGroupAttributeRequest {
    /// BGP group to change.
    pub bgp_group_id: String,
    /// Region the BGP group is in.
    pub region_id: String,
    /// New key that the peers of the group authenticate with.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the BGP group. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    pub is_fake_asn: Option<bool>,
    /// New name of the BGP group.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New ASN of the BGP peers. 45104 is that of Alibaba Cloud.
    ///
    /// At least 0; not 45104.
    pub peer_asn: Option<String>,
}

pub(crate) static MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyBgpGroupAttributeRequest",
    fields: &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IsFakeAsn", ValueType::Boolean),
        Field::new("Name", ValueType::String),
        Field::new("PeerASN", ValueType::String).aliases(&["PeerAsn"]),
    ],
};

aliyun_api_core::record!(
    ModifyBgpGroupAttributeRequest, MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST, 0 =>
    bgp_group_id, 1 => region_id, 2 => auth_key, 3 => client_token, 4 => description, 5
    => is_fake_asn, 6 => name, 7 => peer_asn
);

/// The response of `ModifyBgpGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBgpGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_BGP_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyBgpGroupAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyBgpGroupAttributeResponse, MODIFY_BGP_GROUP_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_BGP_GROUP_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyBgpGroupAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST,
    response: &MODIFY_BGP_GROUP_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyBgpGroupAttributeRequest {
    type Response = ModifyBgpGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BGP_GROUP_ATTRIBUTE;
}

impl ModifyBgpGroupAttributeRequest {
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
    /// Changes the configuration of a BGP group.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpGroup`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.4.
    #[inline]
    pub fn modify_bgp_group_attribute(
        &self,
        bgp_group_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyBgpGroupAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyBgpGroupAttributeRequest::new(bgp_group_id, region_id),
        )
    }
}

impl Call<ModifyBgpGroupAttributeRequest> {
    /// New key that the peers of the group authenticate with.
    #[inline]
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.request.auth_key = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// New description of the BGP group. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    #[inline]
    pub fn is_fake_asn(mut self, value: bool) -> Self {
        self.request.is_fake_asn = Some(value);
        self
    }
    /// New name of the BGP group.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// New ASN of the BGP peers. 45104 is that of Alibaba Cloud.
    #[inline]
    pub fn peer_asn(mut self, value: impl Into<String>) -> Self {
        self.request.peer_asn = Some(value.into());
        self
    }
}
