// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnections`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribePhysicalConnections`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePhysicalConnectionsRequest {
    /// Region of the connections.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Filters for the connections. All of them must match.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<PhysicalConnectionFilter>,
    /// Whether orders that are not valid are included.
    pub include_reservation_data: Option<bool>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST: Schema = Schema {
    name: "DescribePhysicalConnectionsRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    DescribePhysicalConnectionsRequest, DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST, 0 =>
    region_id, 1 => client_token, 2 => filter, 3 => include_reservation_data, 4 =>
    page_number, 5 => page_size
);

/// The response of `DescribePhysicalConnections`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE: Schema = Schema {
    name: "DescribePhysicalConnectionsResponse",
    fields: &[
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
};

aliyun_api_core::record!(
    DescribePhysicalConnectionsResponse, DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE, 0 =>
    physical_connection_set, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

/// A filter for the connections to list.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalConnectionFilter {
    /// What to filter by.
    pub key: Option<PhysicalConnectionFilterKey>,
    /// Values to look for. One match is enough.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static PHYSICAL_CONNECTION_FILTER: Schema = Schema {
    name: "PhysicalConnectionFilter",
    fields: &[
        Field::new(
            "Key",
            ValueType::Enum(<PhysicalConnectionFilterKey as OpenEnum>::VALUES),
        ),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(
    PhysicalConnectionFilter, PHYSICAL_CONNECTION_FILTER, 0 => key, 1 => value
);

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
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionFilterKey, PhysicalConnectionId = "PhysicalConnectionId",
    AccessPointId = "AccessPointId", Type = "Type", LineOperator = "LineOperator", Spec =
    "Spec", Status = "Status", Name = "Name"
);

static DESCRIBE_PHYSICAL_CONNECTIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribePhysicalConnections",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_PHYSICAL_CONNECTIONS_REQUEST,
    response: &DESCRIBE_PHYSICAL_CONNECTIONS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribePhysicalConnectionsRequest {
    type Response = DescribePhysicalConnectionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_PHYSICAL_CONNECTIONS;
}

impl DescribePhysicalConnectionsRequest {
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
    /// Lists physical connections in a region.
    ///
    /// A connection is listed if it matches all filters, and it matches a filter if it has one of its values.
    ///
    /// # Errors
    /// `InvalidFilterKey.ValueNotSupported`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.3.
    #[inline]
    pub fn describe_physical_connections(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribePhysicalConnectionsRequest> {
        Call::new(&self.inner, DescribePhysicalConnectionsRequest::new(region_id))
    }
}

impl Call<DescribePhysicalConnectionsRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Filters for the connections. All of them must match.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = PhysicalConnectionFilter>,
    ) -> Self {
        self.request.filter = value.into_iter().collect();
        self
    }
    /// Whether orders that are not valid are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.request.include_reservation_data = Some(value);
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
