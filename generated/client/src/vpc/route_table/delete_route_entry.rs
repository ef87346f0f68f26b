// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an entry from a route table.
///
/// The entry must be `Available`, and no VSwitch or route entry of its VPC may be in creation or deletion.
///
/// The parameters of `DeleteRouteEntry`. Sent with [`Client::delete_route_entry`](super::super::Client::delete_route_entry); the response is a [`DeleteRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_route_entry(vpc::DeleteRouteEntryRequired {
///         destination_cidr_block: "0.0.0.0/0".into(),
///         route_table_id: "trb-2ze3jgygk9bmsj23sfe12".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`IncorrcetRouteEntryStatus`](super::super::ErrorCode::IncorrcetRouteEntryStatus), [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`InvalidRouteEntry.NotFound`](super::super::ErrorCode::InvalidRouteEntryNotFound), [`InvalidVRouter.NotFound`](super::super::ErrorCode::InvalidVRouterNotFound), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidRouteEntry`](super::super::ErrorCode::InvalidRouteEntry), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.9; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// IPv4 or IPv6 destination CIDR block of the entry. The page of CreateRouteEntry takes an address without a mask, too.
    ///
    /// Required. Matches `(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?`.
    pub destination_cidr_block: String,
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Route table to delete the entry from.
    ///
    /// Required.
    pub route_table_id: String,
    /// Id of the next hop of the entry.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP entry.
    pub next_hop_list: Vec<DeleteRouteEntryNextHop>,
}

pub(crate) static DELETE_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteRouteEntryRequest",
    fields: &[
        Field::new("DestinationCidrBlock", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("NextHopId", ValueType::String),
        Field::new(
                "NextHopList",
                ValueType::List(&ValueType::Record(&DELETE_ROUTE_ENTRY_NEXT_HOP)),
            )
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(
    DeleteRouteEntryRequest, DELETE_ROUTE_ENTRY_REQUEST, 0 => destination_cidr_block, 1
    => region_id, 2 => route_table_id, 3 => next_hop_id, 4 => next_hop_list
);

impl DeleteRouteEntryRequest {
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`next_hop_list`](Self#structfield.next_hop_list).
    #[inline]
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeleteRouteEntryNextHop>>,
    ) -> Self {
        self.next_hop_list = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DeleteRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "DeleteRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteRouteEntryResponse, DELETE_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteRouteEntryResponse);

impl DeleteRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A next hop of the entry to delete.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryNextHop {
    /// Id of the next hop.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    ///
    /// Default: `Instance`.
    pub next_hop_type: Option<NextHopType>,
}

pub(crate) static DELETE_ROUTE_ENTRY_NEXT_HOP: Schema = Schema {
    name: "DeleteRouteEntryNextHop",
    fields: &[
        Field::new("NextHopId", ValueType::String),
        Field::new("NextHopType", ValueType::Enum(<NextHopType as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    DeleteRouteEntryNextHop, DELETE_ROUTE_ENTRY_NEXT_HOP, 0 => next_hop_id, 1 =>
    next_hop_type
);

impl DeleteRouteEntryNextHop {
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(mut self, value: impl IntoOption<NextHopType>) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
}

static DELETE_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouteEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_ROUTE_ENTRY_REQUEST,
    response: &DELETE_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("IncorrcetRouteEntryStatus", ErrorClass::NotReady),
        ("OperationDenied", ErrorClass::Conflict),
        ("Forbbiden", ErrorClass::Conflict),
        ("InvalidRouteEntry", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTE_ENTRY;
}

/// What `DeleteRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteRouteEntryRequired {
    /// IPv4 or IPv6 destination CIDR block of the entry. The page of CreateRouteEntry takes an address without a mask, too.
    ///
    /// Required. Matches `(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?`.
    pub destination_cidr_block: String,
    /// Route table to delete the entry from.
    ///
    /// Required.
    pub route_table_id: String,
}

impl std::fmt::Debug for DeleteRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteRouteEntryRequired",
            &DELETE_ROUTE_ENTRY_REQUEST,
            &[(0, &self.destination_cidr_block), (2, &self.route_table_id)],
            f,
        )
    }
}

impl DeleteRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteRouteEntryRequired) -> Self {
        Self {
            destination_cidr_block: required.destination_cidr_block,
            route_table_id: required.route_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an entry from a route table.
    ///
    /// The entry must be `Available`, and no VSwitch or route entry of its VPC may be in creation or deletion.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteRouteEntryRequest`].
    #[inline]
    pub fn delete_route_entry(
        &self,
        required: DeleteRouteEntryRequired,
    ) -> Call<DeleteRouteEntryRequest> {
        Call::new(&self.inner, DeleteRouteEntryRequest::new(required))
    }
}

impl Call<DeleteRouteEntryRequest> {
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of the next hop of the entry.
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_hop_id = value.into_option();
        self
    }
    /// Next hops of an ECMP entry.
    #[inline]
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeleteRouteEntryNextHop>>,
    ) -> Self {
        self.request.next_hop_list = value.into_iter().map(Into::into).collect();
        self
    }
}
