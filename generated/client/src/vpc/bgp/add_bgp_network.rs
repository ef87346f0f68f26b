// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBgpNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AddBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBgpNetworkRequest {
    /// CIDR block of the VPC or VSwitch that the data center is to reach.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// Region of the VBR.
    pub region_id: String,
    /// VBR to advertise the network on.
    pub router_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// VPC of the CIDR block.
    pub vpc_id: Option<String>,
}

pub(crate) static ADD_BGP_NETWORK_REQUEST: Schema = Schema {
    name: "AddBgpNetworkRequest",
    fields: &[
        Field::new("DstCidrBlock", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("VpcId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AddBgpNetworkRequest, ADD_BGP_NETWORK_REQUEST, 0 => dst_cidr_block, 1 => region_id, 2
    => router_id, 3 => client_token, 4 => vpc_id
);

/// The response of `AddBgpNetwork`.
#[derive(Clone, Default, PartialEq)]
pub struct AddBgpNetworkResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ADD_BGP_NETWORK_RESPONSE: Schema = Schema {
    name: "AddBgpNetworkResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AddBgpNetworkResponse, ADD_BGP_NETWORK_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AddBgpNetworkRequest {
    type Response = AddBgpNetworkResponse;
    const ACTION: &'static ActionInfo = &ADD_BGP_NETWORK;
}

/// The required parameters of `AddBgpNetwork`.
#[derive(Clone, PartialEq)]
pub struct AddBgpNetworkRequired {
    /// CIDR block of the VPC or VSwitch that the data center is to reach.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub dst_cidr_block: String,
    /// Region of the VBR.
    pub region_id: String,
    /// VBR to advertise the network on.
    pub router_id: String,
}

impl std::fmt::Debug for AddBgpNetworkRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AddBgpNetworkRequired",
            &ADD_BGP_NETWORK_REQUEST,
            &[(0, &self.dst_cidr_block), (1, &self.region_id), (2, &self.router_id)],
            f,
        )
    }
}

impl AddBgpNetworkRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AddBgpNetworkRequired) -> Self {
        Self {
            dst_cidr_block: required.dst_cidr_block,
            region_id: required.region_id,
            router_id: required.router_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Advertises a BGP network on a virtual border router (VBR).
    ///
    /// # Errors
    /// `QuotaExceeded.Bgp`, `QuotaExceeded.Nqa`, `QuotaExceeded.BgpNetwork`, `InvalidPeerIpAddress`, `InvalidVbrNetwork`, `InvalidBgpName.Malformed`, `InvalidBgpDiscription.Malformed`, `InvalidBgpAuthkey.Malformed`, `InvalidIP.Malformed`, `InvalidPeerAsn.Malformed`, `InvalidParams.NotNull`, `InvalidParams.NotFound`, `InvalidParams.AlreadyExists`, `InvalidStatus.CannotOperate`, `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.9.
    #[inline]
    pub fn add_bgp_network(
        &self,
        required: AddBgpNetworkRequired,
    ) -> Call<AddBgpNetworkRequest> {
        Call::new(&self.inner, AddBgpNetworkRequest::new(required))
    }
}

impl Call<AddBgpNetworkRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// VPC of the CIDR block.
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpc_id = Some(value.into());
        self
    }
}
