// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewaySpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyNatGatewaySpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNatGatewaySpecRequest {
    /// NAT gateway to change.
    pub nat_gateway_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
    /// New size of the NAT gateway. Xlarge.1 is not on the page of this action.
    pub spec: NatGatewaySpec,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static MODIFY_NAT_GATEWAY_SPEC_REQUEST: Schema = Schema {
    name: "ModifyNatGatewaySpecRequest",
    fields: &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES))
            .required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyNatGatewaySpecRequest, MODIFY_NAT_GATEWAY_SPEC_REQUEST, 0 => nat_gateway_id, 1
    => region_id, 2 => spec, 3 => client_token
);

/// The response of `ModifyNatGatewaySpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNatGatewaySpecResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_NAT_GATEWAY_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyNatGatewaySpecResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyNatGatewaySpecResponse, MODIFY_NAT_GATEWAY_SPEC_RESPONSE, 0 => request_id
);

static MODIFY_NAT_GATEWAY_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatGatewaySpec",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_NAT_GATEWAY_SPEC_REQUEST,
    response: &MODIFY_NAT_GATEWAY_SPEC_RESPONSE,
    classes: &[
        ("NATGW_MODIFY_SPEC_SAME", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyNatGatewaySpecRequest {
    type Response = ModifyNatGatewaySpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_GATEWAY_SPEC;
}

/// The required parameters of `ModifyNatGatewaySpec`.
#[derive(Clone, PartialEq)]
pub struct ModifyNatGatewaySpecRequired {
    /// NAT gateway to change.
    pub nat_gateway_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
    /// New size of the NAT gateway. Xlarge.1 is not on the page of this action.
    pub spec: NatGatewaySpec,
}

impl std::fmt::Debug for ModifyNatGatewaySpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyNatGatewaySpecRequired",
            &MODIFY_NAT_GATEWAY_SPEC_REQUEST,
            &[(0, &self.nat_gateway_id), (1, &self.region_id), (2, &self.spec)],
            f,
        )
    }
}

impl ModifyNatGatewaySpecRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyNatGatewaySpecRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            region_id: required.region_id,
            spec: required.spec,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the size of a NAT gateway.
    ///
    /// The size is about SNAT only and does not limit the amount of traffic. There are at most:
    ///
    /// - `Small`: 10,000 connections, and 1,000 new ones per second
    /// - `Middle`: 50,000 connections, and 5,000 new ones per second
    /// - `Large`: 200,000 connections, and 10,000 new ones per second
    ///
    /// Each day is billed for the largest size that the gateway had on that day.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidNatGatewayId.NotFound`, `NATGW_MODIFY_SPEC_SAME`, `InvalidParameter.Spec.ValueNotSupported`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.3; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_nat_gateway_spec(
        &self,
        required: ModifyNatGatewaySpecRequired,
    ) -> Call<ModifyNatGatewaySpecRequest> {
        Call::new(&self.inner, ModifyNatGatewaySpecRequest::new(required))
    }
}

impl Call<ModifyNatGatewaySpecRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
