// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    /// Region of the VPC that has the route table.
    pub region_id: String,
    /// Route table to delete.
    pub route_table_id: String,
}

pub(crate) static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "DeleteRouteTableRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteRouteTableRequest, DELETE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id
);

/// The response of `DeleteRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_ROUTE_TABLE_RESPONSE: Schema = Schema {
    name: "DeleteRouteTableResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteRouteTableResponse, DELETE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

static DELETE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteRouteTable",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_ROUTE_TABLE_REQUEST,
    response: &DELETE_ROUTE_TABLE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteRouteTableRequest {
    type Response = DeleteRouteTableResponse;
    const ACTION: &'static ActionInfo = &DELETE_ROUTE_TABLE;
}

impl DeleteRouteTableRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, route_table_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            route_table_id: route_table_id.into(),
        }
    }
}

impl Client {
    /// Deletes a custom route table.
    ///
    /// # Errors
    /// `IncorrectVSwitchStatus`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.7.
    #[inline]
    pub fn delete_route_table(
        &self,
        region_id: impl Into<String>,
        route_table_id: impl Into<String>,
    ) -> Call<DeleteRouteTableRequest> {
        Call::new(&self.inner, DeleteRouteTableRequest::new(region_id, route_table_id))
    }
}
