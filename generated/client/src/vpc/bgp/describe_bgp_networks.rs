// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpNetworks`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeBgpNetworks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBgpNetworksRequest {
    /// Region of the BGP networks.
    pub region_id: String,
    /// BGP network to look for.
    pub dst_cidr_block: Option<String>,
    /// VBR of the BGP networks.
    pub route_id: Option<String>,
}

pub(crate) static DESCRIBE_BGP_NETWORKS_REQUEST: Schema = Schema {
    name: "DescribeBgpNetworksRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("dstCidrBlock", ValueType::String).aliases(&["DstCidrBlock"]),
        Field::new("routeId", ValueType::String).aliases(&["RouterId"]),
    ],
};

aliyun_api_core::record!(
    DescribeBgpNetworksRequest, DESCRIBE_BGP_NETWORKS_REQUEST, 0 => region_id, 1 =>
    dst_cidr_block, 2 => route_id
);

/// The response of `DescribeBgpNetworks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeBgpNetworksResponse {
    /// Id of the request.
    pub request_id: String,
    /// The BGP networks.
    ///
    /// A list of `BgpNetwork`.
    pub bgp_networks: Vec<BgpNetwork>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Number of entries found.
    pub total_count: Option<i64>,
}

pub(crate) static DESCRIBE_BGP_NETWORKS_RESPONSE: Schema = Schema {
    name: "DescribeBgpNetworksResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("BgpNetworks", ValueType::List(&ValueType::Record(&BGP_NETWORK)))
            .wrapper("BgpNetwork"),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeBgpNetworksResponse, DESCRIBE_BGP_NETWORKS_RESPONSE, 0 => request_id, 1 =>
    bgp_networks, 2 => page_size, 3 => total_count
);

/// An advertised BGP network.
#[derive(Clone, Default, PartialEq)]
pub struct BgpNetwork {
    /// CIDR block that is advertised.
    pub dst_cidr_block: Option<String>,
    /// VPC that the CIDR block belongs to; it may be empty.
    pub vpc_id: Option<String>,
}

pub(crate) static BGP_NETWORK: Schema = Schema {
    name: "BgpNetwork",
    fields: &[
        Field::new("DstCidrBlock", ValueType::String),
        Field::new("VpcId", ValueType::String),
    ],
};

aliyun_api_core::record!(BgpNetwork, BGP_NETWORK, 0 => dst_cidr_block, 1 => vpc_id);

static DESCRIBE_BGP_NETWORKS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBgpNetworks",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BGP_NETWORKS_REQUEST,
    response: &DESCRIBE_BGP_NETWORKS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeBgpNetworksRequest {
    type Response = DescribeBgpNetworksResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BGP_NETWORKS;
}

impl DescribeBgpNetworksRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the BGP networks that are advertised in a region.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 12.1.
    #[inline]
    pub fn describe_bgp_networks(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeBgpNetworksRequest> {
        Call::new(&self.inner, DescribeBgpNetworksRequest::new(region_id))
    }
}

impl Call<DescribeBgpNetworksRequest> {
    /// BGP network to look for.
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.request.dst_cidr_block = Some(value.into());
        self
    }
    /// VBR of the BGP networks.
    #[inline]
    pub fn route_id(mut self, value: impl Into<String>) -> Self {
        self.request.route_id = Some(value.into());
        self
    }
}
