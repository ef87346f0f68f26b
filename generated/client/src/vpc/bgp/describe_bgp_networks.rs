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
/// The parameters of `DescribeBgpNetworks`. Sent with [`Client::describe_bgp_networks`](super::super::Client::describe_bgp_networks); the response is a [`DescribeBgpNetworksResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpNetworksRequest {
    /// Region of the BGP networks.
    pub region_id: Option<String>,
    /// BGP network to look for.
    pub dst_cidr_block: Option<String>,
    /// VBR of the BGP networks.
    pub router_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_BGP_NETWORKS_REQUEST: Schema = Schema::new(
    "DescribeBgpNetworksRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("dstCidrBlock", ValueType::String).aliases(&["DstCidrBlock"]),
        Field::new("RouterId", ValueType::String).aliases(&["routeId"]),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeBgpNetworksRequest, DESCRIBE_BGP_NETWORKS_REQUEST, 0 => region_id, 1 =>
    dst_cidr_block, 2 => router_id, 3 => page_number, 4 => page_size
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
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
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
    /// Number of this page.
    pub page_number: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_BGP_NETWORKS_RESPONSE: Schema = Schema::new(
    "DescribeBgpNetworksResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("BgpNetworks", ValueType::List(&ValueType::Record(&BGP_NETWORK)))
            .wrapper("BgpNetwork"),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeBgpNetworksResponse, DESCRIBE_BGP_NETWORKS_RESPONSE, 0 => request_id, 1 =>
    bgp_networks, 2 => page_size, 3 => total_count, 4 => page_number
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
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
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
    /// State the BGP network is in.
    pub status: Option<String>,
    /// VBR that advertises the CIDR block.
    pub router_id: Option<String>,
}

pub(crate) static BGP_NETWORK: Schema = Schema::new(
    "BgpNetwork",
    &[
        Field::new("DstCidrBlock", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("RouterId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    BgpNetwork, BGP_NETWORK, 0 => dst_cidr_block, 1 => vpc_id, 2 => status, 3 =>
    router_id
);

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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
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

impl aliyun_api_core::Paged for DescribeBgpNetworksRequest {
    type Item = BgpNetwork;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpNetworks"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeBgpNetworksResponse) -> Vec<BgpNetwork> {
        response.bgp_networks
    }
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
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.router_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
}
