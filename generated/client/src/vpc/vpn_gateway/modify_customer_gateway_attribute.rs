// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCustomerGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyCustomerGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCustomerGatewayAttributeRequest {
    /// Customer gateway to change.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the customer gateway. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the customer gateway.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyCustomerGatewayAttributeRequest",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyCustomerGatewayAttributeRequest, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST, 0
    => customer_gateway_id, 1 => region_id, 2 => client_token, 3 => description, 4 =>
    name
);

/// The response of `ModifyCustomerGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCustomerGatewayAttributeResponse {
    /// Id of the customer gateway.
    pub customer_gateway_id: Option<String>,
    /// Name of the customer gateway.
    pub name: Option<String>,
    /// Description of the customer gateway.
    pub description: Option<String>,
    /// Address of the customer gateway.
    pub ip_address: Option<String>,
    /// When the customer gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyCustomerGatewayAttributeResponse",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyCustomerGatewayAttributeResponse, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE, 0
    => customer_gateway_id, 1 => name, 2 => description, 3 => ip_address, 4 =>
    create_time, 5 => request_id
);

static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCustomerGatewayAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidName", ErrorClass::Invalid),
        ("InvalidDescription", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCustomerGatewayAttributeRequest {
    type Response = ModifyCustomerGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE;
}

impl ModifyCustomerGatewayAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        customer_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a customer gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidCustomerGatewayInstanceId.NotFound`, `InvalidName`, `InvalidDescription`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.9; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_customer_gateway_attribute(
        &self,
        customer_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyCustomerGatewayAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyCustomerGatewayAttributeRequest::new(customer_gateway_id, region_id),
        )
    }
}

impl Call<ModifyCustomerGatewayAttributeRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// New description of the customer gateway. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the customer gateway.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
