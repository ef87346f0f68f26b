// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyNatGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNatGatewayAttributeRequest {
    /// NAT gateway to change.
    pub nat_gateway_id: String,
    /// Region that the NAT gateway is in.
    pub region_id: String,
    /// New description of the NAT gateway. It starts with a letter; only the page of CreateNatGateway allows any character.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the NAT gateway.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyNatGatewayAttributeRequest",
    fields: &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyNatGatewayAttributeRequest, MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    nat_gateway_id, 1 => region_id, 2 => description, 3 => name
);

/// The response of `ModifyNatGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNatGatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyNatGatewayAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyNatGatewayAttributeResponse, MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

static MODIFY_NAT_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatGatewayAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_NAT_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyNatGatewayAttributeRequest {
    type Response = ModifyNatGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_GATEWAY_ATTRIBUTE;
}

impl ModifyNatGatewayAttributeRequest {
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
    /// Changes the name and description of a NAT gateway.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidNatGatewayId.NotFound`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_nat_gateway_attribute(
        &self,
        nat_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyNatGatewayAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyNatGatewayAttributeRequest::new(nat_gateway_id, region_id),
        )
    }
}

impl Call<ModifyNatGatewayAttributeRequest> {
    /// New description of the NAT gateway. It starts with a letter; only the page of CreateNatGateway allows any character.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the NAT gateway.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
