// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBgpNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Advertises a BGP network on a virtual border router (VBR).
///
/// The parameters of `AddBgpNetwork`. Sent with [`Client::add_bgp_network`](super::super::Client::add_bgp_network); the response is a [`AddBgpNetworkResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .add_bgp_network(vpc::AddBgpNetworkRequired {
///         dst_cidr_block: "10.110.192.12/32".into(),
///         router_id: "vrt-2zeo3xzyf38r4urzdpvfs".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`QuotaExceeded.Bgp`](super::super::ErrorCode::QuotaExceededBgp), [`QuotaExceeded.Nqa`](super::super::ErrorCode::QuotaExceededNqa), [`QuotaExceeded.BgpNetwork`](super::super::ErrorCode::QuotaExceededBgpNetwork), [`InvalidPeerIpAddress`](super::super::ErrorCode::InvalidPeerIpAddress), [`InvalidVbrNetwork`](super::super::ErrorCode::InvalidVbrNetwork), [`InvalidBgpName.Malformed`](super::super::ErrorCode::InvalidBgpNameMalformed), [`InvalidBgpDiscription.Malformed`](super::super::ErrorCode::InvalidBgpDiscriptionMalformed), [`InvalidBgpAuthkey.Malformed`](super::super::ErrorCode::InvalidBgpAuthkeyMalformed), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidPeerAsn.Malformed`](super::super::ErrorCode::InvalidPeerAsnMalformed), [`InvalidParams.NotNull`](super::super::ErrorCode::InvalidParamsNotNull), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`InvalidStatus.CannotOperate`](super::super::ErrorCode::InvalidStatusCannotOperate), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`Duplicated.CidrBlock`](super::super::ErrorCode::DuplicatedCidrBlock), [`InvalidDestCidrBlock.Malformed`](super::super::ErrorCode::InvalidDestCidrBlockMalformed), [`IllegalParam.ConflictWithDClass`](super::super::ErrorCode::IllegalParamConflictWithDClass), [`InvalidBgpGroup`](super::super::ErrorCode::InvalidBgpGroup), [`InvalidParams.PeerIpAddressMustPointOut`](super::super::ErrorCode::InvalidParamsPeerIpAddressMustPointOut), [`InvalidParams.PeerIpAddressInUse`](super::super::ErrorCode::InvalidParamsPeerIpAddressInUse), [`InvalidIP.IpInSnatPool`](super::super::ErrorCode::InvalidIPIpInSnatPool), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`OperationFailed.NoActiveRouterInterface`](super::super::ErrorCode::OperationFailedNoActiveRouterInterface).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.9; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBgpNetworkRequest {
    /// CIDR block of the VPC or VSwitch that the data center is to reach.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`; not in `224.0.0.0/4`.
    pub dst_cidr_block: String,
    /// Region of the VBR.
    pub region_id: Option<String>,
    /// VBR to advertise the network on.
    ///
    /// Required.
    pub router_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// VPC of the CIDR block.
    pub vpc_id: Option<String>,
}

pub(crate) static ADD_BGP_NETWORK_REQUEST: Schema = Schema::new(
    "AddBgpNetworkRequest",
    &[
        Field::new("DstCidrBlock", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("VpcId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AddBgpNetworkRequest, ADD_BGP_NETWORK_REQUEST, 0 => dst_cidr_block, 1 => region_id, 2
    => router_id, 3 => client_token, 4 => vpc_id
);

impl AddBgpNetworkRequest {
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
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
}

/// The response of `AddBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBgpNetworkResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ADD_BGP_NETWORK_RESPONSE: Schema = Schema::new(
    "AddBgpNetworkResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AddBgpNetworkResponse, ADD_BGP_NETWORK_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AddBgpNetworkResponse);

impl AddBgpNetworkResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ADD_BGP_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AddBgpNetwork",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ADD_BGP_NETWORK_REQUEST,
    response: &ADD_BGP_NETWORK_RESPONSE,
    classes: &[
        ("InvalidPeerIpAddress", ErrorClass::Invalid),
        ("InvalidVbrNetwork", ErrorClass::NotFound),
        ("InvalidStatus.CannotOperate", ErrorClass::NotReady),
        ("Duplicated.CidrBlock", ErrorClass::Conflict),
        ("IllegalParam.ConflictWithDClass", ErrorClass::Invalid),
        ("InvalidBgpGroup", ErrorClass::NotFound),
        ("InvalidParams.PeerIpAddressMustPointOut", ErrorClass::Invalid),
        ("InvalidParams.PeerIpAddressInUse", ErrorClass::Conflict),
        ("InvalidIP.IpInSnatPool", ErrorClass::Conflict),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Conflict),
        ("OperationFailed.NoActiveRouterInterface", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddBgpNetworkRequest {
    type Response = AddBgpNetworkResponse;
    const ACTION: &'static ActionInfo = &ADD_BGP_NETWORK;
}

/// What `AddBgpNetwork` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AddBgpNetworkRequired {
    /// CIDR block of the VPC or VSwitch that the data center is to reach.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`; not in `224.0.0.0/4`.
    pub dst_cidr_block: String,
    /// VBR to advertise the network on.
    ///
    /// Required.
    pub router_id: String,
}

impl std::fmt::Debug for AddBgpNetworkRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddBgpNetworkRequired",
            &ADD_BGP_NETWORK_REQUEST,
            &[(0, &self.dst_cidr_block), (2, &self.router_id)],
            f,
        )
    }
}

impl AddBgpNetworkRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AddBgpNetworkRequired) -> Self {
        Self {
            dst_cidr_block: required.dst_cidr_block,
            router_id: required.router_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Advertises a BGP network on a virtual border router (VBR).
    ///
    /// Parameters with their limits, errors, and an example: [`AddBgpNetworkRequest`].
    #[inline]
    pub fn add_bgp_network(
        &self,
        required: AddBgpNetworkRequired,
    ) -> Call<AddBgpNetworkRequest> {
        Call::new(&self.inner, AddBgpNetworkRequest::new(required))
    }
}

impl Call<AddBgpNetworkRequest> {
    /// Region of the VBR.
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
    /// VPC of the CIDR block.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
}
