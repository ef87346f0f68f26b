// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBgpGroupAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the configuration of a BGP group.
///
/// The parameters of `ModifyBgpGroupAttribute`. Sent with [`Client::modify_bgp_group_attribute`](super::super::Client::modify_bgp_group_attribute); the response is a [`ModifyBgpGroupAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_bgp_group_attribute("bgpg-wz9f62v4fbg2gxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDiscription.Malformed`](super::super::ErrorCode::InvalidBgpDiscriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`InvalidBgpGroup.LocalAsnInvalid`](super::super::ErrorCode::InvalidBgpGroupLocalAsnInvalid), [`IllegalParam.PeerAsn`](super::super::ErrorCode::IllegalParamPeerAsn), [`OperationFailed.ClearAuthKeyForbidden`](super::super::ErrorCode::OperationFailedClearAuthKeyForbidden), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse), [`IllegalParam.LocalAsn`](super::super::ErrorCode::IllegalParamLocalAsn), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`OperationUnsupport`](super::super::ErrorCode::OperationUnsupport), [`IllegalParam.RouteLimit`](super::super::ErrorCode::IllegalParamRouteLimit), [`OperationDenied.VbrAttachEcrInMiddleStatus`](super::super::ErrorCode::OperationDeniedVbrAttachEcrInMiddleStatus), [`OperationUnsupported.VBRAttachedECR`](super::super::ErrorCode::OperationUnsupportedVBRAttachedECR).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBgpGroupAttributeRequest {
    /// BGP group to change.
    ///
    /// Required.
    pub bgp_group_id: String,
    /// Region the BGP group is in.
    pub region_id: Option<String>,
    /// New key that the peers of the group authenticate with. ClearAuthKey takes it away.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the BGP group. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the ASN is a fake one. A BGP router is usually in one AS; it needs another ASN if an AS is moved or merged with others.
    pub is_fake_asn: Option<bool>,
    /// New name of the BGP group. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New ASN of the BGP peers, of two or four bytes. 45104 is that of Alibaba Cloud.
    ///
    /// 0 to 4294967295; not 45104.
    pub peer_asn: Option<i64>,
    /// New ASN on the side of Alibaba Cloud. A value of your own may cause loops of routes if there are several lines; 65025 is reserved.
    ///
    /// 45104, 64512 to 65534 or 4200000000 to 4294967294; not 65025.
    pub local_asn: Option<i64>,
    /// New largest number of routes of a peer.
    pub route_quota: Option<i64>,
    /// Whether the group is to have no key any more.
    ///
    /// Default: `false`.
    pub clear_auth_key: Option<bool>,
}

pub(crate) static MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyBgpGroupAttributeRequest",
    &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IsFakeAsn", ValueType::Boolean),
        Field::new("Name", ValueType::String),
        Field::new("PeerAsn", ValueType::Integer).aliases(&["PeerASN"]),
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("RouteQuota", ValueType::Integer),
        Field::new("ClearAuthKey", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyBgpGroupAttributeRequest, MODIFY_BGP_GROUP_ATTRIBUTE_REQUEST, 0 =>
    bgp_group_id, 1 => region_id, 2 => auth_key, 3 => client_token, 4 => description, 5
    => is_fake_asn, 6 => name, 7 => peer_asn, 8 => local_asn, 9 => route_quota, 10 =>
    clear_auth_key
);

impl ModifyBgpGroupAttributeRequest {
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
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`route_quota`](Self#structfield.route_quota).
    #[inline]
    pub fn route_quota(mut self, value: impl IntoOption<i64>) -> Self {
        self.route_quota = value.into_option();
        self
    }
    /// Sets [`clear_auth_key`](Self#structfield.clear_auth_key).
    #[inline]
    pub fn clear_auth_key(mut self, value: impl IntoOption<bool>) -> Self {
        self.clear_auth_key = value.into_option();
        self
    }
}

/// The response of `ModifyBgpGroupAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBgpGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_BGP_GROUP_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyBgpGroupAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyBgpGroupAttributeResponse, MODIFY_BGP_GROUP_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyBgpGroupAttributeResponse);

impl ModifyBgpGroupAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("InvalidBgpGroup.LocalAsnInvalid", ErrorClass::Invalid),
        ("IllegalParam.PeerAsn", ErrorClass::Invalid),
        ("OperationFailed.ClearAuthKeyForbidden", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("IllegalParam.LocalAsn", ErrorClass::Invalid),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Conflict),
        ("OperationUnsupport", ErrorClass::Denied),
        ("IllegalParam.RouteLimit", ErrorClass::Quota),
        ("OperationDenied.VbrAttachEcrInMiddleStatus", ErrorClass::NotReady),
        ("OperationUnsupported.VBRAttachedECR", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyBgpGroupAttributeRequest {
    type Response = ModifyBgpGroupAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BGP_GROUP_ATTRIBUTE;
}

impl ModifyBgpGroupAttributeRequest {
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
    /// Changes the configuration of a BGP group.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyBgpGroupAttributeRequest`].
    #[inline]
    pub fn modify_bgp_group_attribute(
        &self,
        bgp_group_id: impl Into<String>,
    ) -> Call<ModifyBgpGroupAttributeRequest> {
        Call::new(&self.inner, ModifyBgpGroupAttributeRequest::new(bgp_group_id))
    }
}

impl Call<ModifyBgpGroupAttributeRequest> {
    /// Region the BGP group is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New key that the peers of the group authenticate with. ClearAuthKey takes it away.
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
    /// New description of the BGP group. It starts with a letter or a Chinese character.
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
    /// New name of the BGP group. It starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New ASN of the BGP peers, of two or four bytes. 45104 is that of Alibaba Cloud.
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.peer_asn = value.into_option();
        self
    }
    /// New ASN on the side of Alibaba Cloud. A value of your own may cause loops of routes if there are several lines; 65025 is reserved.
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.local_asn = value.into_option();
        self
    }
    /// New largest number of routes of a peer.
    #[inline]
    pub fn route_quota(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.route_quota = value.into_option();
        self
    }
    /// Whether the group is to have no key any more.
    #[inline]
    pub fn clear_auth_key(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.clear_auth_key = value.into_option();
        self
    }
}
