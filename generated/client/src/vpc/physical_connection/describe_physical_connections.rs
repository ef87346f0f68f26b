// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnections`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists physical connections in a region.
///
/// A connection is listed if it matches all filters, and it matches a filter if it has one of its values.
///
/// The parameters of `DescribePhysicalConnections`. Sent with [`Client::describe_physical_connections`](super::super::Client::describe_physical_connections); the response is a [`DescribePhysicalConnectionsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_physical_connections().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidFilterKey.ValueNotSupported`](super::super::ErrorCode::InvalidFilterKeyValueNotSupported), [`OperationUnsupported.ResourceGroupId`](super::super::ErrorCode::OperationUnsupportedResourceGroupId).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// Region of the connections.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Filters for the connections. All of them must match.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<PhysicalConnectionFilter>,
    /// Whether orders that are not in effect yet are included.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Tags that the connections have. In the documents of 2024 and 2026 the longest key has 64 characters, and key and value have letters, digits, periods, underscores and hyphens.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// Resource group of the connections.
    pub resource_group_id: Option<String>,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST: Schema = Schema::new(
    "DescribePhysicalConnectionsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&PHYSICAL_CONNECTION_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribePhysicalConnectionsRequest, DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST, 0 =>
    region_id, 1 => client_token, 2 => filter, 3 => include_reservation_data, 4 =>
    page_number, 5 => page_size, 6 => tags, 7 => resource_group_id
);

impl DescribePhysicalConnectionsRequest {
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
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
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
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `DescribePhysicalConnections`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// The connections.
    ///
    /// A list of `PhysicalConnection`.
    pub physical_connection_set: Vec<PhysicalConnection>,
    /// Number of connections found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of connections on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE: Schema = Schema::new(
    "DescribePhysicalConnectionsResponse",
    &[
        Field::new(
                "PhysicalConnectionSet",
                ValueType::List(&ValueType::Record(&PHYSICAL_CONNECTION)),
            )
            .wrapper("PhysicalConnectionType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribePhysicalConnectionsResponse, DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE, 0 =>
    physical_connection_set, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribePhysicalConnectionsResponse);

impl DescribePhysicalConnectionsResponse {
    /// Sets [`physical_connection_set`](Self#structfield.physical_connection_set).
    #[inline]
    pub fn physical_connection_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnection>>,
    ) -> Self {
        self.physical_connection_set = value.into_iter().map(Into::into).collect();
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
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A filter for the connections to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionFilter {
    /// What to filter by.
    pub key: Option<PhysicalConnectionFilterKey>,
    /// Values to look for. One match is enough.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static PHYSICAL_CONNECTION_FILTER: Schema = Schema::new(
    "PhysicalConnectionFilter",
    &[
        Field::new(
            "Key",
            ValueType::Enum(<PhysicalConnectionFilterKey as OpenEnum>::VALUES),
        ),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    PhysicalConnectionFilter, PHYSICAL_CONNECTION_FILTER, 0 => key, 1 => value
);

impl PhysicalConnectionFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<PhysicalConnectionFilterKey>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// What to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionFilterKey {
    /// `PhysicalConnectionId`: id of the connection.
    PhysicalConnectionId,
    /// `AccessPointId`: id of the access point.
    AccessPointId,
    /// `Type`: type of the leased line.
    Type,
    /// `LineOperator`: provider of the leased line.
    LineOperator,
    /// `Spec`: size of the connection.
    Spec,
    /// `Status`: state of the connection.
    Status,
    /// `Name`: name of the connection.
    Name,
    /// `ProductType`: whether the connection is a dedicated or a hosted one.
    ProductType,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionFilterKey, PhysicalConnectionId = "PhysicalConnectionId",
    AccessPointId = "AccessPointId", Type = "Type", LineOperator = "LineOperator", Spec =
    "Spec", Status = "Status", Name = "Name", ProductType = "ProductType"
);

static DESCRIBE_PHYSICAL_CONNECTIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribePhysicalConnections",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: &DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    classes: &[
        ("OperationUnsupported.ResourceGroupId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribePhysicalConnectionsRequest {
    type Response = DescribePhysicalConnectionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_PHYSICAL_CONNECTIONS;
}

impl aliyun_api_core::Paged for DescribePhysicalConnectionsRequest {
    type Item = PhysicalConnection;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["PhysicalConnectionSet"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribePhysicalConnectionsResponse,
    ) -> Vec<PhysicalConnection> {
        response.physical_connection_set
    }
}

impl DescribePhysicalConnectionsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists physical connections in a region.
    ///
    /// A connection is listed if it matches all filters, and it matches a filter if it has one of its values.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribePhysicalConnectionsRequest`].
    #[inline]
    pub fn describe_physical_connections(
        &self,
    ) -> Call<DescribePhysicalConnectionsRequest> {
        Call::new(&self.inner, DescribePhysicalConnectionsRequest::new())
    }
}

impl Call<DescribePhysicalConnectionsRequest> {
    /// Region of the connections.
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
    /// Filters for the connections. All of them must match.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<PhysicalConnectionFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
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
    /// Tags that the connections have. In the documents of 2024 and 2026 the longest key has 64 characters, and key and value have letters, digits, periods, underscores and hyphens.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the connections.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribePhysicalConnectionsRequest {
    type Found = PhysicalConnection;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "PhysicalConnection",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "PhysicalConnectionId",
                },
                field: Some("PhysicalConnectionId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidPhysicalConnectionId.NotFound"],
        moves: &[
            ("Initial", "Approved"),
            ("Approved", "Allocating"),
            ("Allocating", "Allocated"),
            ("Allocated", "Confirmed"),
            ("Terminating", "Terminated"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Initial",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Approved",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Allocating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Allocated",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Confirmed",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Canceled",
                by: &["CancelPhysicalConnection"],
            },
            aliyun_api_core::KnownState {
                name: "Enabled",
                by: &["EnablePhysicalConnection"],
            },
            aliyun_api_core::KnownState {
                name: "Terminating",
                by: &["TerminatePhysicalConnection"],
            },
            aliyun_api_core::KnownState {
                name: "Terminated",
                by: &["TerminatePhysicalConnection"],
            },
            aliyun_api_core::KnownState {
                name: "Rejected",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "AllocationFailed",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribePhysicalConnectionsResponse,
    ) -> Vec<PhysicalConnection> {
        response.physical_connection_set
    }
}

impl Client {
    /// Waits until a PhysicalConnection is `Confirmed`; it looks with `DescribePhysicalConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_physical_connection_confirmed(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribePhysicalConnectionsRequest> {
        crate::Wait::new(&self.inner, "Confirmed", vec![physical_connection_id.into()])
    }
    /// Waits until a PhysicalConnection is `Canceled`; it looks with `DescribePhysicalConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_physical_connection_canceled(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribePhysicalConnectionsRequest> {
        crate::Wait::new(&self.inner, "Canceled", vec![physical_connection_id.into()])
    }
    /// Waits until a PhysicalConnection is `Enabled`; it looks with `DescribePhysicalConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_physical_connection_enabled(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribePhysicalConnectionsRequest> {
        crate::Wait::new(&self.inner, "Enabled", vec![physical_connection_id.into()])
    }
    /// Waits until a PhysicalConnection is `Terminated`; it looks with `DescribePhysicalConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_physical_connection_terminated(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribePhysicalConnectionsRequest> {
        crate::Wait::new(&self.inner, "Terminated", vec![physical_connection_id.into()])
    }
    /// Waits until a PhysicalConnection is gone; it looks with `DescribePhysicalConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_physical_connection_deleted(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> crate::WaitGone<DescribePhysicalConnectionsRequest> {
        crate::WaitGone::new(&self.inner, vec![physical_connection_id.into()])
    }
}
