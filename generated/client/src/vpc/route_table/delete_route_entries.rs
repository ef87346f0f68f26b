// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes several custom entries of route tables.
///
/// Only entries that are `Available` can be deleted, and only while no VSwitch and no route entry of the VPC is being created or deleted.
/// Entries of one VPC are not deleted by several calls at once. The response says which entries could not be deleted.
///
/// The entries are deleted in the background; they are gone when DescribeRouteEntryList no longer has them.
///
/// The parameters of `DeleteRouteEntries`. Sent with [`Client::delete_route_entries`](super::super::Client::delete_route_entries); the response is a [`DeleteRouteEntriesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_route_entries()
///     .route_entries([
///         vpc::RouteEntryToDelete::new("vtb-2ze3jgygk9bmsj23s****")
///             .route_entry_id("rte-bp1mnnr2al0naomnpv****"),
///         vpc::RouteEntryToDelete::new("vtb-2ze3jgygk9bmsj23s****")
///             .dst_cidr_block("47.100.XX.XX/24")
///             .next_hop("i-j6c2fp57q8rr4jlu****"),
///     ])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`DryRunOperation`](super::super::ErrorCode::DryRunOperation).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntriesRequest {
    /// Region of the route tables.
    pub region_id: Option<String>,
    /// Entries to delete.
    ///
    /// At most 50 elements.
    pub route_entries: Vec<RouteEntryToDelete>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_ROUTE_ENTRIES_REQUEST: Schema = Schema::new(
    "DeleteRouteEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "RouteEntries",
                ValueType::List(&ValueType::Record(&ROUTE_ENTRY_TO_DELETE)),
            )
            .encoding(Encoding::Repeat),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteRouteEntriesRequest, DELETE_ROUTE_ENTRIES_REQUEST, 0 => region_id, 1 =>
    route_entries, 2 => dry_run
);

impl DeleteRouteEntriesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_entries`](Self#structfield.route_entries).
    #[inline]
    pub fn route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntryToDelete>>,
    ) -> Self {
        self.route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DeleteRouteEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntriesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Number of entries that were deleted.
    pub success_count: Option<i64>,
    /// Number of entries that could not be deleted.
    pub failed_count: Option<i64>,
    /// Entries that could not be deleted.
    pub failed_route_entries: Vec<NotDeletedRouteEntry>,
    metadata: Metadata,
}

pub(crate) static DELETE_ROUTE_ENTRIES_RESPONSE: Schema = Schema::new(
    "DeleteRouteEntriesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("SuccessCount", ValueType::Integer),
        Field::new("FailedCount", ValueType::Integer),
        Field::new(
            "FailedRouteEntries",
            ValueType::List(&ValueType::Record(&NOT_DELETED_ROUTE_ENTRY)),
        ),
    ],
);

aliyun_api_core::record!(
    DeleteRouteEntriesResponse, DELETE_ROUTE_ENTRIES_RESPONSE, 0 => request_id, 1 =>
    success_count, 2 => failed_count, 3 => failed_route_entries
);

aliyun_api_core::response!(DeleteRouteEntriesResponse);

impl DeleteRouteEntriesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`success_count`](Self#structfield.success_count).
    #[inline]
    pub fn success_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.success_count = value.into_option();
        self
    }
    /// Sets [`failed_count`](Self#structfield.failed_count).
    #[inline]
    pub fn failed_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.failed_count = value.into_option();
        self
    }
    /// Sets [`failed_route_entries`](Self#structfield.failed_route_entries).
    #[inline]
    pub fn failed_route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotDeletedRouteEntry>>,
    ) -> Self {
        self.failed_route_entries = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An entry to delete, by its id, or by destination and next hop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntryToDelete {
    /// Route table of the entry.
    ///
    /// Required.
    pub route_table_id: String,
    /// Id of the entry. Without it, DstCidrBlock and NextHop are required.
    pub route_entry_id: Option<String>,
    /// Destination of the entry: an IPv4 or IPv6 CIDR block, or a prefix list.
    pub dst_cidr_block: Option<String>,
    /// Id of the next hop.
    pub next_hop: Option<String>,
}

pub(crate) static ROUTE_ENTRY_TO_DELETE: Schema = Schema::new(
    "RouteEntryToDelete",
    &[
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("DstCidrBlock", ValueType::String),
        Field::new("NextHop", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RouteEntryToDelete, ROUTE_ENTRY_TO_DELETE, 0 => route_table_id, 1 => route_entry_id,
    2 => dst_cidr_block, 3 => next_hop
);

impl RouteEntryToDelete {
    /// With what is required.
    #[inline]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }
}

impl RouteEntryToDelete {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.dst_cidr_block = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop = value.into_option();
        self
    }
}

/// An entry that could not be deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotDeletedRouteEntry {
    /// Id of the entry.
    pub route_entry_id: Option<String>,
    /// Destination of the entry.
    pub dst_cidr_block: Option<String>,
    /// Id of the next hop.
    pub next_hop: Option<String>,
    /// Code of the error.
    pub failed_code: Option<String>,
    /// Message of the error.
    pub failed_message: Option<String>,
}

pub(crate) static NOT_DELETED_ROUTE_ENTRY: Schema = Schema::new(
    "NotDeletedRouteEntry",
    &[
        Field::new("RouteEntryId", ValueType::String),
        Field::new("DstCidrBlock", ValueType::String),
        Field::new("NextHop", ValueType::String),
        Field::new("FailedCode", ValueType::String),
        Field::new("FailedMessage", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NotDeletedRouteEntry, NOT_DELETED_ROUTE_ENTRY, 0 => route_entry_id, 1 =>
    dst_cidr_block, 2 => next_hop, 3 => failed_code, 4 => failed_message
);

impl NotDeletedRouteEntry {
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.dst_cidr_block = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop = value.into_option();
        self
    }
    /// Sets [`failed_code`](Self#structfield.failed_code).
    #[inline]
    pub fn failed_code(mut self, value: impl IntoOption<String>) -> Self {
        self.failed_code = value.into_option();
        self
    }
    /// Sets [`failed_message`](Self#structfield.failed_message).
    #[inline]
    pub fn failed_message(mut self, value: impl IntoOption<String>) -> Self {
        self.failed_message = value.into_option();
        self
    }
}

static DELETE_ROUTE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouteEntries",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_ROUTE_ENTRIES_REQUEST,
    response: &DELETE_ROUTE_ENTRIES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteRouteEntriesRequest {
    type Response = DeleteRouteEntriesResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTE_ENTRIES;
}

impl DeleteRouteEntriesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Deletes several custom entries of route tables.
    ///
    /// Only entries that are `Available` can be deleted, and only while no VSwitch and no route entry of the VPC is being created or deleted.
    /// Entries of one VPC are not deleted by several calls at once. The response says which entries could not be deleted.
    ///
    /// The entries are deleted in the background; they are gone when DescribeRouteEntryList no longer has them.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteRouteEntriesRequest`].
    #[inline]
    pub fn delete_route_entries(&self) -> Call<DeleteRouteEntriesRequest> {
        Call::new(&self.inner, DeleteRouteEntriesRequest::new())
    }
}

impl Call<DeleteRouteEntriesRequest> {
    /// Region of the route tables.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Entries to delete.
    #[inline]
    pub fn route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntryToDelete>>,
    ) -> Self {
        self.request.route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
