// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworks`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists private networks.
///
/// The parameters of `DescribeNetworks`. Sent with [`Client::describe_networks`](super::super::Client::describe_networks); the response is a [`DescribeNetworksResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_networks()
///     .network_id("n-5***")
///     .ens_region_id("cn-beijing-telecom")
///     .network_name("example")
///     .page_number(1)
///     .page_size(10)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 10.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworksRequest {
    /// Id of one network.
    pub network_id: Option<String>,
    /// Edge node of the networks.
    pub ens_region_id: Option<String>,
    /// Name that the networks have.
    pub network_name: Option<String>,
    /// Page of the networks to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of networks on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Edge nodes of the networks.
    ///
    /// 1 to 100 elements.
    pub ens_region_ids: Vec<String>,
    /// Ids of networks.
    ///
    /// 1 to 100 elements.
    pub network_ids: Vec<String>,
}

pub(crate) static DESCRIBE_NETWORKS_REQUEST: Schema = Schema::new(
    "DescribeNetworksRequest",
    &[
        Field::new("NetworkId", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("NetworkName", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("NetworkIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeNetworksRequest, DESCRIBE_NETWORKS_REQUEST, 0 => network_id, 1 =>
    ens_region_id, 2 => network_name, 3 => page_number, 4 => page_size, 5 =>
    ens_region_ids, 6 => network_ids
);

impl DescribeNetworksRequest {
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
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
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`network_ids`](Self#structfield.network_ids).
    #[inline]
    pub fn network_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeNetworks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworksResponse {
    /// Id of the request.
    pub request_id: String,
    /// Number of networks found.
    pub total_count: Option<i64>,
    /// Number of networks on a page.
    pub page_size: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// The networks.
    ///
    /// A list of `Network`.
    pub networks: Vec<Network>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_NETWORKS_RESPONSE: Schema = Schema::new(
    "DescribeNetworksResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("Networks", ValueType::List(&ValueType::Record(&NETWORK)))
            .wrapper("Network"),
    ],
);

aliyun_api_core::record!(
    DescribeNetworksResponse, DESCRIBE_NETWORKS_RESPONSE, 0 => request_id, 1 =>
    total_count, 2 => page_size, 3 => page_number, 4 => networks
);

aliyun_api_core::response!(DescribeNetworksResponse);

impl DescribeNetworksResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`networks`](Self#structfield.networks).
    #[inline]
    pub fn networks(
        mut self,
        value: impl IntoIterator<Item = impl Into<Network>>,
    ) -> Self {
        self.networks = value.into_iter().map(Into::into).collect();
        self
    }
}

static DESCRIBE_NETWORKS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNetworks",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETWORKS_REQUEST,
    response: &DESCRIBE_NETWORKS_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeNetworksRequest {
    type Response = DescribeNetworksResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NETWORKS;
}

impl aliyun_api_core::Paged for DescribeNetworksRequest {
    type Item = Network;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Networks"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeNetworksResponse) -> Vec<Network> {
        response.networks
    }
}

impl DescribeNetworksRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists private networks.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeNetworksRequest`].
    #[inline]
    pub fn describe_networks(&self) -> Call<DescribeNetworksRequest> {
        Call::new(&self.inner, DescribeNetworksRequest::new())
    }
}

impl Call<DescribeNetworksRequest> {
    /// Id of one network.
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_id = value.into_option();
        self
    }
    /// Edge node of the networks.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Name that the networks have.
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_name = value.into_option();
        self
    }
    /// Page of the networks to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of networks on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Edge nodes of the networks.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Ids of networks.
    #[inline]
    pub fn network_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.network_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeNetworksRequest {
    type Found = Network;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Network",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("NetworkId"),
                field: Some("NetworkId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidNetworkId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeNetworksResponse) -> Vec<Network> {
        response.networks
    }
}

impl Client {
    /// Waits until a Network is `Available`; it looks with `DescribeNetworks`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_network_available(
        &self,
        network_id: impl Into<String>,
    ) -> crate::Wait<DescribeNetworksRequest> {
        crate::Wait::new(&self.inner, "Available", vec![network_id.into()])
    }
    /// Waits until a Network is gone; it looks with `DescribeNetworks`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_network_deleted(
        &self,
        network_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeNetworksRequest> {
        crate::WaitGone::new(&self.inner, vec![network_id.into()])
    }
}
