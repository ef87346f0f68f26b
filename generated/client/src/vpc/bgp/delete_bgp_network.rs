// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpNetworkRequest {
    /// BGP network to delete.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// Region of the BGP network.
    pub region_id: String,
    /// VBR that the network is advertised on.
    pub route_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_BGP_NETWORK_REQUEST: Schema = Schema {
    name: "DeleteBgpNetworkRequest",
    fields: &[
        Field::new("dstCidrBlock", ValueType::String)
            .required()
            .aliases(&["DstCidrBlock"]),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("routeId", ValueType::String).required().aliases(&["RouterId"]),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteBgpNetworkRequest, DELETE_BGP_NETWORK_REQUEST, 0 => dst_cidr_block, 1 =>
    region_id, 2 => route_id, 3 => client_token
);

/// The response of `DeleteBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBgpNetworkResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_BGP_NETWORK_RESPONSE: Schema = Schema {
    name: "DeleteBgpNetworkResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteBgpNetworkResponse, DELETE_BGP_NETWORK_RESPONSE, 0 => request_id
);

static DELETE_BGP_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteBgpNetwork",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_BGP_NETWORK_REQUEST,
    response: &DELETE_BGP_NETWORK_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteBgpNetworkRequest {
    type Response = DeleteBgpNetworkResponse;
    const ACTION: &'static ActionInfo = &DELETE_BGP_NETWORK;
}

/// The required parameters of `DeleteBgpNetwork`.
#[derive(Clone, PartialEq)]
pub struct DeleteBgpNetworkRequired {
    /// BGP network to delete.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// Region of the BGP network.
    pub region_id: String,
    /// VBR that the network is advertised on.
    pub route_id: String,
}

impl std::fmt::Debug for DeleteBgpNetworkRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteBgpNetworkRequired",
            &DELETE_BGP_NETWORK_REQUEST,
            &[(0, &self.dst_cidr_block), (1, &self.region_id), (2, &self.route_id)],
            f,
        )
    }
}

impl DeleteBgpNetworkRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: DeleteBgpNetworkRequired) -> Self {
        Self {
            dst_cidr_block: required.dst_cidr_block,
            region_id: required.region_id,
            route_id: required.route_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an advertised BGP network.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpGroup`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.10.
    #[inline]
    pub fn delete_bgp_network(
        &self,
        required: DeleteBgpNetworkRequired,
    ) -> Call<DeleteBgpNetworkRequest> {
        Call::new(&self.inner, DeleteBgpNetworkRequest::new(required))
    }
}

impl Call<DeleteBgpNetworkRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
