// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a BGP group that has no peers.
///
/// The parameters of `DeleteBgpGroup`. Sent with [`Client::delete_bgp_group`](super::super::Client::delete_bgp_group); the response is a [`DeleteBgpGroupResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_bgp_group("bgpg-wz9f62v4fbg2gxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDiscription.Malformed`](super::super::ErrorCode::InvalidBgpDiscriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse), [`OperationDenied.VbrAttachEcrInMiddleStatus`](super::super::ErrorCode::OperationDeniedVbrAttachEcrInMiddleStatus), [`DependencyViolation.BgpPeer`](super::super::ErrorCode::DependencyViolationBgpPeer).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBgpGroupRequest {
    /// BGP group to delete.
    ///
    /// Required.
    pub bgp_group_id: String,
    /// Region the BGP group is in.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_BGP_GROUP_REQUEST: Schema = Schema::new(
    "DeleteBgpGroupRequest",
    &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteBgpGroupRequest, DELETE_BGP_GROUP_REQUEST, 0 => bgp_group_id, 1 => region_id, 2
    => client_token
);

impl DeleteBgpGroupRequest {
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
}

/// The response of `DeleteBgpGroup`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBgpGroupResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_BGP_GROUP_RESPONSE: Schema = Schema::new(
    "DeleteBgpGroupResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteBgpGroupResponse, DELETE_BGP_GROUP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteBgpGroupResponse);

impl DeleteBgpGroupResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_BGP_GROUP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteBgpGroup",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_BGP_GROUP_REQUEST,
    response: &DELETE_BGP_GROUP_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("OperationDenied.VbrAttachEcrInMiddleStatus", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteBgpGroupRequest {
    type Response = DeleteBgpGroupResponse;
    const ACTION: &'static ActionInfo = &DELETE_BGP_GROUP;
}

impl DeleteBgpGroupRequest {
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
    /// Deletes a BGP group that has no peers.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteBgpGroupRequest`].
    #[inline]
    pub fn delete_bgp_group(
        &self,
        bgp_group_id: impl Into<String>,
    ) -> Call<DeleteBgpGroupRequest> {
        Call::new(&self.inner, DeleteBgpGroupRequest::new(bgp_group_id))
    }
}

impl Call<DeleteBgpGroupRequest> {
    /// Region the BGP group is in.
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
}
