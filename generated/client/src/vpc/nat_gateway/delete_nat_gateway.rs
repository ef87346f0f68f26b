// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNatGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteNatGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNatGatewayRequest {
    /// NAT gateway to delete.
    pub nat_gateway_id: String,
    /// Region the NAT gateway is in.
    pub region_id: String,
    /// Whether to delete the gateway by force.
    pub force: Option<bool>,
}

pub(crate) static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema {
    name: "DeleteNatGatewayRequest",
    fields: &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    DeleteNatGatewayRequest, DELETE_NAT_GATEWAY_REQUEST, 0 => nat_gateway_id, 1 =>
    region_id, 2 => force
);

/// The response of `DeleteNatGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNatGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_NAT_GATEWAY_RESPONSE: Schema = Schema {
    name: "DeleteNatGatewayResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteNatGatewayResponse, DELETE_NAT_GATEWAY_RESPONSE, 0 => request_id
);

static DELETE_NAT_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteNatGateway",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_NAT_GATEWAY_REQUEST,
    response: &DELETE_NAT_GATEWAY_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_NAT_GATEWAY;
}

impl DeleteNatGatewayRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a NAT gateway.
    ///
    /// Bandwidth packages of the gateway must be deleted before it.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidNatGatewayId.NotFound`, `DependencyViolation.BandwidthPackages`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.12; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        nat_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteNatGatewayRequest> {
        Call::new(&self.inner, DeleteNatGatewayRequest::new(nat_gateway_id, region_id))
    }
}

impl Call<DeleteNatGatewayRequest> {
    /// Whether to delete the gateway by force.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.request.force = Some(value);
        self
    }
}
