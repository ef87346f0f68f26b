// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpNetworks`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the BGP networks that are advertised in a region.
///
/// The parameters of `DescribeBgpNetworks`. Sent with [`Client::describe_bgp_networks`](super::super::Client::describe_bgp_networks); the response is a [`DescribeBgpNetworksResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_bgp_networks().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpNetworksRequest {
    /// Region of the BGP networks.
    pub region_id: Option<String>,
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

impl DescribeBgpNetworksRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.dst_cidr_block = value.into_option();
        self
    }
    /// Sets [`route_id`](Self#structfield.route_id).
    #[inline]
    pub fn route_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_id = value.into_option();
        self
    }
}

/// The response of `DescribeBgpNetworks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
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

aliyun_api_core::response!(DescribeBgpNetworksResponse);

impl DescribeBgpNetworksResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`bgp_networks`](Self#structfield.bgp_networks).
    #[inline]
    pub fn bgp_networks(
        mut self,
        value: impl IntoIterator<Item = impl Into<BgpNetwork>>,
    ) -> Self {
        self.bgp_networks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// An advertised BGP network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

impl BgpNetwork {
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.dst_cidr_block = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
}

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
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the BGP networks that are advertised in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeBgpNetworksRequest`].
    #[inline]
    pub fn describe_bgp_networks(&self) -> Call<DescribeBgpNetworksRequest> {
        Call::new(&self.inner, DescribeBgpNetworksRequest::new())
    }
}

impl Call<DescribeBgpNetworksRequest> {
    /// Region of the BGP networks.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// BGP network to look for.
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dst_cidr_block = value.into_option();
        self
    }
    /// VBR of the BGP networks.
    #[inline]
    pub fn route_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_id = value.into_option();
        self
    }
}
