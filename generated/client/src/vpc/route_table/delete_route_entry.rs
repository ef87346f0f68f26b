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
/// The entry must be `Available`, and no VSwitch or route entry of its VPC may be in creation or deletion. It is found by its id, or by route table and destination.
/// To delete an entry of a virtual border router, look up its next hop with DescribeRouteEntryList first. Entries of one VPC or virtual border router are deleted one at a time.
///
/// The entry is deleted in the background; it is gone when DescribeRouteEntryList does not show it any more.
///
/// The parameters of `DeleteRouteEntry`. Sent with [`Client::delete_route_entry`](super::super::Client::delete_route_entry); the response is a [`DeleteRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_route_entry()
///     .destination_cidr_block("0.0.0.0/0")
///     .route_table_id("trb-2ze3jgygk9bmsj23sfe12")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`IncorrcetRouteEntryStatus`](super::super::ErrorCode::IncorrcetRouteEntryStatus), [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`InvalidRouteEntry.NotFound`](super::super::ErrorCode::InvalidRouteEntryNotFound), [`InvalidVRouter.NotFound`](super::super::ErrorCode::InvalidVRouterNotFound), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidRouteEntry`](super::super::ErrorCode::InvalidRouteEntry), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`InvalidNextHop`](super::super::ErrorCode::InvalidNextHop), [`Forbidden.VRouterNotFound`](super::super::ErrorCode::ForbiddenVRouterNotFound), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidRouteEntryId.NotFound`](super::super::ErrorCode::InvalidRouteEntryIdNotFound), [`InvalidVpnInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnInstanceIdNotFound), [`ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock`](super::super::ErrorCode::ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock), [`InvalidNextHopList.Size`](super::super::ErrorCode::InvalidNextHopListSize), [`ParamExclusive.NextHopIdAndList`](super::super::ErrorCode::ParamExclusiveNextHopIdAndList), [`OperationFailed.DeleteMultiScopeEntry`](super::super::ErrorCode::OperationFailedDeleteMultiScopeEntry), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`OperationDenied.DeleteManagedRouteEntry`](super::super::ErrorCode::OperationDeniedDeleteManagedRouteEntry), [`OperationDenied.RouteTableTypeNotPermitted`](super::super::ErrorCode::OperationDeniedRouteTableTypeNotPermitted), [`IncorrectStatus.VpcRouteEntry`](super::super::ErrorCode::IncorrectStatusVpcRouteEntry), [`OperationDenied.NextHopNotChanged`](super::super::ErrorCode::OperationDeniedNextHopNotChanged), [`OperationDenied.DeleteGatewayEndpointRoute`](super::super::ErrorCode::OperationDeniedDeleteGatewayEndpointRoute), [`IncorrectStatus.PrefixList`](super::super::ErrorCode::IncorrectStatusPrefixList), [`InvalidCidrBlock`](super::super::ErrorCode::InvalidCidrBlock), [`OperationDenied.VbrAttachEcrInMiddleStatus`](super::super::ErrorCode::OperationDeniedVbrAttachEcrInMiddleStatus), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`Vpc.Error`](super::super::ErrorCode::VpcDotError), [`Internal.Error`](super::super::ErrorCode::InternalDotError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.9; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// IPv4 or IPv6 destination CIDR block of the entry, or the id of a prefix list. The page of CreateRouteEntry takes an address without a mask, too.
    ///
    /// Matches `(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+`.
    pub destination_cidr_block: Option<String>,
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Route table to delete the entry from.
    pub route_table_id: Option<String>,
    /// Id of the next hop of the entry, unless it is an ECMP entry.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP entry.
    ///
    /// 2 to 16 elements.
    pub next_hop_list: Vec<DeleteRouteEntryNextHop>,
    /// Id of the entry.
    pub route_entry_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "DeleteRouteEntryRequest",
    &[
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("NextHopId", ValueType::String),
        Field::new(
                "NextHopList",
                ValueType::List(&ValueType::Record(&DELETE_ROUTE_ENTRY_NEXT_HOP)),
            )
            .encoding(Encoding::Repeat),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteRouteEntryRequest, DELETE_ROUTE_ENTRY_REQUEST, 0 => destination_cidr_block, 1
    => region_id, 2 => route_table_id, 3 => next_hop_id, 4 => next_hop_list, 5 =>
    route_entry_id, 6 => dry_run
);

impl DeleteRouteEntryRequest {
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
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
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
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
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
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

pub(crate) static DELETE_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "DeleteRouteEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

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

pub(crate) static DELETE_ROUTE_ENTRY_NEXT_HOP: Schema = Schema::new(
    "DeleteRouteEntryNextHop",
    &[
        Field::new("NextHopId", ValueType::String),
        Field::new("NextHopType", ValueType::Enum(<NextHopType as OpenEnum>::VALUES)),
    ],
);

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
        ("InvalidNextHop", ErrorClass::Invalid),
        ("TaskConflict", ErrorClass::Throttling),
        (
            "ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
            ErrorClass::Invalid,
        ),
        ("InvalidNextHopList.Size", ErrorClass::Invalid),
        ("ParamExclusive.NextHopIdAndList", ErrorClass::Invalid),
        ("OperationFailed.DeleteMultiScopeEntry", ErrorClass::Conflict),
        ("OperationFailed.DistibuteLock", ErrorClass::Internal),
        ("OperationDenied.DeleteManagedRouteEntry", ErrorClass::Conflict),
        ("OperationDenied.RouteTableTypeNotPermitted", ErrorClass::Conflict),
        ("OperationDenied.NextHopNotChanged", ErrorClass::Conflict),
        ("OperationDenied.DeleteGatewayEndpointRoute", ErrorClass::Conflict),
        ("InvalidCidrBlock", ErrorClass::Invalid),
        ("OperationDenied.VbrAttachEcrInMiddleStatus", ErrorClass::NotReady),
        ("Vpc.Error", ErrorClass::Internal),
        ("Internal.Error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteRouteEntryRequest {
    type Response = DeleteRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTE_ENTRY;
}

impl DeleteRouteEntryRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Deletes an entry from a route table.
    ///
    /// The entry must be `Available`, and no VSwitch or route entry of its VPC may be in creation or deletion. It is found by its id, or by route table and destination.
    /// To delete an entry of a virtual border router, look up its next hop with DescribeRouteEntryList first. Entries of one VPC or virtual border router are deleted one at a time.
    ///
    /// The entry is deleted in the background; it is gone when DescribeRouteEntryList does not show it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteRouteEntryRequest`].
    #[inline]
    pub fn delete_route_entry(&self) -> Call<DeleteRouteEntryRequest> {
        Call::new(&self.inner, DeleteRouteEntryRequest::new())
    }
}

impl Call<DeleteRouteEntryRequest> {
    /// IPv4 or IPv6 destination CIDR block of the entry, or the id of a prefix list. The page of CreateRouteEntry takes an address without a mask, too.
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.destination_cidr_block = value.into_option();
        self
    }
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Route table to delete the entry from.
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_id = value.into_option();
        self
    }
    /// Id of the next hop of the entry, unless it is an ECMP entry.
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
    /// Id of the entry.
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
