// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `UnassociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateRouteTableRequest {
    /// Region of the VPC that the route table belongs to.
    pub region_id: String,
    /// Route table to disassociate.
    pub route_table_id: String,
    /// VSwitch to disassociate the route table from.
    pub vswitch_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static UNASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    name: "UnassociateRouteTableRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    UnassociateRouteTableRequest, UNASSOCIATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id, 2 => vswitch_id, 3 => client_token
);

/// The response of `UnassociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static UNASSOCIATE_ROUTE_TABLE_RESPONSE: Schema = Schema {
    name: "UnassociateRouteTableResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnassociateRouteTableResponse, UNASSOCIATE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

static UNASSOCIATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UNASSOCIATE_ROUTE_TABLE_REQUEST,
    response: &UNASSOCIATE_ROUTE_TABLE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for UnassociateRouteTableRequest {
    type Response = UnassociateRouteTableResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_ROUTE_TABLE;
}

/// The required parameters of `UnassociateRouteTable`.
#[derive(Clone, PartialEq)]
pub struct UnassociateRouteTableRequired {
    /// Region of the VPC that the route table belongs to.
    pub region_id: String,
    /// Route table to disassociate.
    pub route_table_id: String,
    /// VSwitch to disassociate the route table from.
    pub vswitch_id: String,
}

impl std::fmt::Debug for UnassociateRouteTableRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateRouteTableRequired",
            &UNASSOCIATE_ROUTE_TABLE_REQUEST,
            &[(0, &self.region_id), (1, &self.route_table_id), (2, &self.vswitch_id)],
            f,
        )
    }
}

impl UnassociateRouteTableRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: UnassociateRouteTableRequired) -> Self {
        Self {
            region_id: required.region_id,
            route_table_id: required.route_table_id,
            vswitch_id: required.vswitch_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates a custom route table from a VSwitch.
    ///
    /// # Errors
    /// `InvalidRouteTableId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.6.
    #[inline]
    pub fn unassociate_route_table(
        &self,
        required: UnassociateRouteTableRequired,
    ) -> Call<UnassociateRouteTableRequest> {
        Call::new(&self.inner, UnassociateRouteTableRequest::new(required))
    }
}

impl Call<UnassociateRouteTableRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
