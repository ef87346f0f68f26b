// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCustomerGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCustomerGatewayRequest {
    /// Customer gateway to delete.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_CUSTOMER_GATEWAY_REQUEST: Schema = Schema {
    name: "DeleteCustomerGatewayRequest",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteCustomerGatewayRequest, DELETE_CUSTOMER_GATEWAY_REQUEST, 0 =>
    customer_gateway_id, 1 => region_id, 2 => client_token
);

/// The response of `DeleteCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCustomerGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_CUSTOMER_GATEWAY_RESPONSE: Schema = Schema {
    name: "DeleteCustomerGatewayResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteCustomerGatewayResponse, DELETE_CUSTOMER_GATEWAY_RESPONSE, 0 => request_id
);

static DELETE_CUSTOMER_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteCustomerGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_CUSTOMER_GATEWAY_REQUEST,
    response: &DELETE_CUSTOMER_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteCustomerGatewayRequest {
    type Response = DeleteCustomerGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_CUSTOMER_GATEWAY;
}

impl DeleteCustomerGatewayRequest {
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
    /// Deletes a customer gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidCustomerGatewayInstanceId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.8; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_customer_gateway(
        &self,
        customer_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteCustomerGatewayRequest> {
        Call::new(
            &self.inner,
            DeleteCustomerGatewayRequest::new(customer_gateway_id, region_id),
        )
    }
}

impl Call<DeleteCustomerGatewayRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
