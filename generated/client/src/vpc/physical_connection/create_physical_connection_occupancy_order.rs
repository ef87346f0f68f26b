// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionOccupancyOrder`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /// Physical connection to order for.
    pub physical_connection_id: String,
    /// Region of the physical connection.
    pub region_id: String,
    /// Whether the order is paid automatically. If the balance is too low for that, the order is abnormal and can only be voided.
    ///
    /// Default: `true`.
    pub auto_pay: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Billing method of the connection. PrePaid needs a valid credit card or a sufficient balance at PayPal.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<ChargeType>,
    /// Subscription duration, in units of PricingCycle.
    pub period: Option<i64>,
    /// Unit of the subscription duration.
    pub pricing_cycle: Option<PricingCycle>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST: Schema = Schema {
    name: "CreatePhysicalConnectionOccupancyOrderRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Period", ValueType::Integer),
        Field::new("PricingCycle", ValueType::Enum(<PricingCycle as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    CreatePhysicalConnectionOccupancyOrderRequest,
    CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST, 0 => physical_connection_id, 1 =>
    region_id, 2 => auto_pay, 3 => client_token, 4 => instance_charge_type, 5 => period,
    6 => pricing_cycle
);

/// The response of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result message.
    pub message: Option<String>,
    /// HTTP status.
    pub http_status_code: Option<i64>,
    /// The new order.
    pub data: Option<PhysicalConnectionOrder>,
    /// Result code.
    pub code: Option<String>,
    /// Whether the order was created.
    pub success: Option<bool>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE: Schema = Schema {
    name: "CreatePhysicalConnectionOccupancyOrderResponse",
    fields: &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("httpStatusCode", ValueType::Integer),
        Field::new("data", ValueType::Record(&PHYSICAL_CONNECTION_ORDER)),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    CreatePhysicalConnectionOccupancyOrderResponse,
    CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE, 0 => request_id, 1 => message, 2
    => http_status_code, 3 => data, 4 => code, 5 => success
);

static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreatePhysicalConnectionOccupancyOrder",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    response: &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreatePhysicalConnectionOccupancyOrderRequest {
    type Response = CreatePhysicalConnectionOccupancyOrderResponse;
    const ACTION: &'static ActionInfo = &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER;
}

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates the occupancy order of a physical connection.
    ///
    /// The documentation calls it an order for the initial installation fee, and CreatePhysicalConnectionSetupOrder one for the fee of occupied resources. Their names and parameters suggest the opposite.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`, `Forbidden.NotAllowedInState`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 14.10.
    #[inline]
    pub fn create_physical_connection_occupancy_order(
        &self,
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<CreatePhysicalConnectionOccupancyOrderRequest> {
        Call::new(
            &self.inner,
            CreatePhysicalConnectionOccupancyOrderRequest::new(
                physical_connection_id,
                region_id,
            ),
        )
    }
}

impl Call<CreatePhysicalConnectionOccupancyOrderRequest> {
    /// Whether the order is paid automatically. If the balance is too low for that, the order is abnormal and can only be voided.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.request.auto_pay = Some(value);
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Billing method of the connection. PrePaid needs a valid credit card or a sufficient balance at PayPal.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<ChargeType>) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Subscription duration, in units of PricingCycle.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.request.period = Some(value);
        self
    }
    /// Unit of the subscription duration.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.request.pricing_cycle = Some(value.into());
        self
    }
}
