// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCustomerGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a customer gateway.
///
/// The gateway must have no IPsec connection: delete those first.
///
/// The parameters of `DeleteCustomerGateway`. Sent with [`Client::delete_customer_gateway`](super::super::Client::delete_customer_gateway); the response is a [`DeleteCustomerGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_customer_gateway("vpn-bp1q8bgx4xnkm2ogj0fiu").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidCustomerGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidCustomerGatewayInstanceIdNotFound), [`DependencyViolation.VpnConnection`](super::super::ErrorCode::DependencyViolationVpnConnection), [`VpnGateway.task.conflict`](super::super::ErrorCode::VpnGatewayTaskConflict).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.8; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayRequest {
    /// Customer gateway to delete.
    ///
    /// Required.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_CUSTOMER_GATEWAY_REQUEST: Schema = Schema::new(
    "DeleteCustomerGatewayRequest",
    &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteCustomerGatewayRequest, DELETE_CUSTOMER_GATEWAY_REQUEST, 0 =>
    customer_gateway_id, 1 => region_id, 2 => client_token
);

impl DeleteCustomerGatewayRequest {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomerGatewayResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_CUSTOMER_GATEWAY_RESPONSE: Schema = Schema::new(
    "DeleteCustomerGatewayResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteCustomerGatewayResponse, DELETE_CUSTOMER_GATEWAY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteCustomerGatewayResponse);

impl DeleteCustomerGatewayResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("VpnGateway.task.conflict", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteCustomerGatewayRequest {
    type Response = DeleteCustomerGatewayResponse;
    const ACTION: &'static ActionInfo = &DELETE_CUSTOMER_GATEWAY;
}

impl DeleteCustomerGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(customer_gateway_id: impl Into<String>) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a customer gateway.
    ///
    /// The gateway must have no IPsec connection: delete those first.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteCustomerGatewayRequest`].
    #[inline]
    pub fn delete_customer_gateway(
        &self,
        customer_gateway_id: impl Into<String>,
    ) -> Call<DeleteCustomerGatewayRequest> {
        Call::new(&self.inner, DeleteCustomerGatewayRequest::new(customer_gateway_id))
    }
}

impl Call<DeleteCustomerGatewayRequest> {
    /// Region of the customer gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
