// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteTableAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyRouteTableAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouteTableAttributesRequest {
    /// Region of the VPC that has the route table.
    pub region_id: String,
    /// Route table to change.
    pub route_table_id: String,
    /// New description of the route table. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the route table.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub route_table_name: Option<String>,
}

pub(crate) static MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST: Schema = Schema {
    name: "ModifyRouteTableAttributesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyRouteTableAttributesRequest, MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST, 0 =>
    region_id, 1 => route_table_id, 2 => description, 3 => route_table_name
);

/// The response of `ModifyRouteTableAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouteTableAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE: Schema = Schema {
    name: "ModifyRouteTableAttributesResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyRouteTableAttributesResponse, MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE, 0 =>
    request_id
);

static MODIFY_ROUTE_TABLE_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouteTableAttributes",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST,
    response: &MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouteTableAttributesRequest {
    type Response = ModifyRouteTableAttributesResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTE_TABLE_ATTRIBUTES;
}

impl ModifyRouteTableAttributesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, route_table_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a route table.
    ///
    /// # Errors
    /// `Forbbiden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.1.
    #[inline]
    pub fn modify_route_table_attributes(
        &self,
        region_id: impl Into<String>,
        route_table_id: impl Into<String>,
    ) -> Call<ModifyRouteTableAttributesRequest> {
        Call::new(
            &self.inner,
            ModifyRouteTableAttributesRequest::new(region_id, route_table_id),
        )
    }
}

impl Call<ModifyRouteTableAttributesRequest> {
    /// New description of the route table. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the route table.
    #[inline]
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.request.route_table_name = Some(value.into());
        self
    }
}
