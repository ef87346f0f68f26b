// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    /// Region to create the route table in.
    pub region_id: String,
    /// VPC to create the route table in.
    pub vpc_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the route table. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the route table.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub route_table_name: Option<String>,
}

pub(crate) static CREATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "CreateRouteTableRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateRouteTableRequest, CREATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 => vpc_id, 2
    => client_token, 3 => description, 4 => route_table_name
);

/// The response of `CreateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new route table.
    pub route_table_id: String,
}

pub(crate) static CREATE_ROUTE_TABLE_RESPONSE: Schema = Schema {
    name: "CreateRouteTableResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("RouteTableId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateRouteTableResponse, CREATE_ROUTE_TABLE_RESPONSE, 0 => request_id, 1 =>
    route_table_id
);

static CREATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_ROUTE_TABLE_REQUEST,
    response: &CREATE_ROUTE_TABLE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateRouteTableRequest {
    type Response = CreateRouteTableResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTE_TABLE;
}

impl CreateRouteTableRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a custom route table in a VPC.
    ///
    /// # Errors
    /// `InvalidParameter.Description.Malformed`, `InvalidVpcId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.4.
    #[inline]
    pub fn create_route_table(
        &self,
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Call<CreateRouteTableRequest> {
        Call::new(&self.inner, CreateRouteTableRequest::new(region_id, vpc_id))
    }
}

impl Call<CreateRouteTableRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the route table. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Name of the route table.
    #[inline]
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.request.route_table_name = Some(value.into());
        self
    }
}
