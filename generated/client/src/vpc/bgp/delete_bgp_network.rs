// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBgpNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an advertised BGP network.
///
/// The parameters of `DeleteBgpNetwork`. Sent with [`Client::delete_bgp_network`](super::super::Client::delete_bgp_network); the response is a [`DeleteBgpNetworkResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_bgp_network(vpc::DeleteBgpNetworkRequired {
///         dst_cidr_block: "10.110.192.12/32".into(),
///         router_id: "vrt-bp1lhl0taikrteen80oxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDiscription.Malformed`](super::super::ErrorCode::InvalidBgpDiscriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.10; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBgpNetworkRequest {
    /// BGP network to delete.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// Region of the BGP network.
    pub region_id: Option<String>,
    /// VBR that the network is advertised on.
    ///
    /// Required.
    pub router_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_BGP_NETWORK_REQUEST: Schema = Schema::new(
    "DeleteBgpNetworkRequest",
    &[
        Field::new("DstCidrBlock", ValueType::String)
            .required()
            .aliases(&["dstCidrBlock"]),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterId", ValueType::String).required().aliases(&["routeId"]),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteBgpNetworkRequest, DELETE_BGP_NETWORK_REQUEST, 0 => dst_cidr_block, 1 =>
    region_id, 2 => router_id, 3 => client_token
);

impl DeleteBgpNetworkRequest {
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = value.into();
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
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBgpNetworkResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_BGP_NETWORK_RESPONSE: Schema = Schema::new(
    "DeleteBgpNetworkResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteBgpNetworkResponse, DELETE_BGP_NETWORK_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteBgpNetworkResponse);

impl DeleteBgpNetworkResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteBgpNetworkRequest {
    type Response = DeleteBgpNetworkResponse;
    const ACTION: &'static ActionInfo = &DELETE_BGP_NETWORK;
}

/// What `DeleteBgpNetwork` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteBgpNetworkRequired {
    /// BGP network to delete.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// VBR that the network is advertised on.
    ///
    /// Required.
    pub router_id: String,
}

impl std::fmt::Debug for DeleteBgpNetworkRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteBgpNetworkRequired",
            &DELETE_BGP_NETWORK_REQUEST,
            &[(0, &self.dst_cidr_block), (2, &self.router_id)],
            f,
        )
    }
}

impl DeleteBgpNetworkRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteBgpNetworkRequired) -> Self {
        Self {
            dst_cidr_block: required.dst_cidr_block,
            router_id: required.router_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an advertised BGP network.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteBgpNetworkRequest`].
    #[inline]
    pub fn delete_bgp_network(
        &self,
        required: DeleteBgpNetworkRequired,
    ) -> Call<DeleteBgpNetworkRequest> {
        Call::new(&self.inner, DeleteBgpNetworkRequest::new(required))
    }
}

impl Call<DeleteBgpNetworkRequest> {
    /// Region of the BGP network.
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
