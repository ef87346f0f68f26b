// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and description of a NAT gateway.
///
/// The parameters of `ModifyNatGatewayAttribute`. Sent with [`Client::modify_nat_gateway_attribute`](super::super::Client::modify_nat_gateway_attribute); the response is a [`ModifyNatGatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_nat_gateway_attribute("ngw-xxoo123").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.2; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeRequest {
    /// NAT gateway to change.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Region that the NAT gateway is in.
    pub region_id: Option<String>,
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

impl ModifyNatGatewayAttributeRequest {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifyNatGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewayAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyNatGatewayAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyNatGatewayAttributeResponse, MODIFY_NAT_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyNatGatewayAttributeResponse);

impl ModifyNatGatewayAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNatGatewayAttributeRequest`].
    #[inline]
    pub fn modify_nat_gateway_attribute(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<ModifyNatGatewayAttributeRequest> {
        Call::new(&self.inner, ModifyNatGatewayAttributeRequest::new(nat_gateway_id))
    }
}

impl Call<ModifyNatGatewayAttributeRequest> {
    /// Region that the NAT gateway is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the NAT gateway. It starts with a letter; only the page of CreateNatGateway allows any character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the NAT gateway.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
