// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a custom route table.
///
/// Only a custom route table can be deleted, after its custom entries. Route tables of one VPC are deleted one at a time.
///
/// The route table is deleted in the background; it is gone when DescribeRouteTableList does not show it any more.
///
/// The parameters of `DeleteRouteTable`. Sent with [`Client::delete_route_table`](super::super::Client::delete_route_table); the response is a [`DeleteRouteTableResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_route_table("vtb-bp145q7glnuzdvzu21pom").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`OperationDenied.GatewayAssociated`](super::super::ErrorCode::OperationDeniedGatewayAssociated), [`MissingParam.RouteTableId`](super::super::ErrorCode::MissingParamRouteTableId), [`IncorrectRouteTableType`](super::super::ErrorCode::IncorrectRouteTableType), [`IncorrectRouteTableStatus.RouteEntryExist`](super::super::ErrorCode::IncorrectRouteTableStatusRouteEntryExist), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter.Action`](super::super::ErrorCode::InvalidParameterAction), [`IncorrectRouteTableStatus`](super::super::ErrorCode::IncorrectRouteTableStatus), [`DependencyViolation.RouteEntry`](super::super::ErrorCode::DependencyViolationRouteEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteTableRequest {
    /// Region of the VPC that has the route table.
    pub region_id: Option<String>,
    /// Route table to delete.
    ///
    /// Required.
    pub route_table_id: String,
}

pub(crate) static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema::new(
    "DeleteRouteTableRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteRouteTableRequest, DELETE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id
);

impl DeleteRouteTableRequest {
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
}

/// The response of `DeleteRouteTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_ROUTE_TABLE_RESPONSE: Schema = Schema::new(
    "DeleteRouteTableResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteRouteTableResponse, DELETE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteRouteTableResponse);

impl DeleteRouteTableResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouteTable",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_ROUTE_TABLE_REQUEST,
    response: &DELETE_ROUTE_TABLE_RESPONSE,
    classes: &[
        ("OperationDenied.GatewayAssociated", ErrorClass::Conflict),
        ("IncorrectRouteTableType", ErrorClass::Conflict),
        ("IncorrectRouteTableStatus.RouteEntryExist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteRouteTableRequest {
    type Response = DeleteRouteTableResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTE_TABLE;
}

impl DeleteRouteTableRequest {
    /// With what is required.
    #[inline]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a custom route table.
    ///
    /// Only a custom route table can be deleted, after its custom entries. Route tables of one VPC are deleted one at a time.
    ///
    /// The route table is deleted in the background; it is gone when DescribeRouteTableList does not show it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteRouteTableRequest`].
    #[inline]
    pub fn delete_route_table(
        &self,
        route_table_id: impl Into<String>,
    ) -> Call<DeleteRouteTableRequest> {
        Call::new(&self.inner, DeleteRouteTableRequest::new(route_table_id))
    }
}

impl Call<DeleteRouteTableRequest> {
    /// Region of the VPC that has the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
