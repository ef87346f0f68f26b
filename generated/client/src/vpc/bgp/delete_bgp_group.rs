// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpGroup`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteBgpGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpGroupRequest {
    /// BGP group to delete.
    pub bgp_group_id: String,
    /// Region the BGP group is in.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_BGP_GROUP_REQUEST: Schema = Schema {
    name: "DeleteBgpGroupRequest",
    fields: &[
        Field::new("BgpGroupId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteBgpGroupRequest, DELETE_BGP_GROUP_REQUEST, 0 => bgp_group_id, 1 => region_id, 2
    => client_token
);

/// The response of `DeleteBgpGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_BGP_GROUP_RESPONSE: Schema = Schema {
    name: "DeleteBgpGroupResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteBgpGroupResponse, DELETE_BGP_GROUP_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteBgpGroupRequest {
    type Response = DeleteBgpGroupResponse;
    const ACTION: &'static ActionInfo = &DELETE_BGP_GROUP;
}

impl DeleteBgpGroupRequest {
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
    /// Deletes a BGP group.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpGroup`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.5.
    #[inline]
    pub fn delete_bgp_group(
        &self,
        bgp_group_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteBgpGroupRequest> {
        Call::new(&self.inner, DeleteBgpGroupRequest::new(bgp_group_id, region_id))
    }
}

impl Call<DeleteBgpGroupRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
