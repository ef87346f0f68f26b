// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AssociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    /// Region of the VPC that the route table belongs to.
    pub region_id: String,
    /// Route table to associate.
    pub route_table_id: String,
    /// VSwitch to associate the route table with.
    pub vswitch_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "AssociateRouteTableRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AssociateRouteTableRequest, ASSOCIATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id, 2 => vswitch_id, 3 => client_token
);

/// The response of `AssociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_RESPONSE: Schema = Schema {
    name: "AssociateRouteTableResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociateRouteTableResponse, ASSOCIATE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

static ASSOCIATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_ROUTE_TABLE_REQUEST,
    response: &ASSOCIATE_ROUTE_TABLE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for AssociateRouteTableRequest {
    type Response = AssociateRouteTableResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_ROUTE_TABLE;
}

/// The required parameters of `AssociateRouteTable`.
#[derive(Clone, PartialEq)]
pub struct AssociateRouteTableRequired {
    /// Region of the VPC that the route table belongs to.
    pub region_id: String,
    /// Route table to associate.
    pub route_table_id: String,
    /// VSwitch to associate the route table with.
    pub vswitch_id: String,
}

impl std::fmt::Debug for AssociateRouteTableRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateRouteTableRequired",
            &ASSOCIATE_ROUTE_TABLE_REQUEST,
            &[(0, &self.region_id), (1, &self.route_table_id), (2, &self.vswitch_id)],
            f,
        )
    }
}

impl AssociateRouteTableRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AssociateRouteTableRequired) -> Self {
        Self {
            region_id: required.region_id,
            route_table_id: required.route_table_id,
            vswitch_id: required.vswitch_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a custom route table with a VSwitch of the same VPC.
    ///
    /// # Errors
    /// `InvalidRouteTableId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.5.
    #[inline]
    pub fn associate_route_table(
        &self,
        required: AssociateRouteTableRequired,
    ) -> Call<AssociateRouteTableRequest> {
        Call::new(&self.inner, AssociateRouteTableRequest::new(required))
    }
}

impl Call<AssociateRouteTableRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
