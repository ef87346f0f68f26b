// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionOccupancyOrder`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates the occupancy order of a physical connection.
///
/// The order is for the fee of the resources that the connection occupies. The connection must be waiting for the payment.
///
/// The parameters of `CreatePhysicalConnectionOccupancyOrder`. Sent with [`Client::create_physical_connection_occupancy_order`](super::super::Client::create_physical_connection_occupancy_order); the response is a [`CreatePhysicalConnectionOccupancyOrderResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_physical_connection_occupancy_order("pc-bp1hp0wr072f6ambni141").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`Forbidden.NotAllowedInState`](super::super::ErrorCode::ForbiddenNotAllowedInState), [`IAbs.InvalidStatus.ValueNotSupported`](super::super::ErrorCode::IAbsInvalidStatusValueNotSupported), [`InvalidPrice.NotFound`](super::super::ErrorCode::InvalidPriceNotFound), [`InvalidPhysicalConnectionChargeType.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionChargeTypeMalformed), [`InvalidPhysicalConnectionPeriod.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionPeriodMalformed), [`InvalidPhysicalConnectionPricingCycle.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionPricingCycleMalformed), [`INSTANCE.STATUS.NOT.ALLOW`](super::super::ErrorCode::InstanceStatusNotAllow), [`Abs.InstanceNotExist`](super::super::ErrorCode::AbsInstanceNotExist), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.10; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /// Physical connection to order for.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the physical connection.
    pub region_id: Option<String>,
    /// Whether the order is paid automatically. If the balance is too low for that, the order is abnormal and can only be voided.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Billing method of the connection. PrePaid, the only one that the documents of 2024 and 2026 name, needs an account that can pay from its balance or on credit.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<ChargeType>,
    /// Subscription duration, in units of PricingCycle: 1 to 9 months or 1 to 5 years.
    ///
    /// 1 to 9.
    pub period: Option<i64>,
    /// Unit of the subscription duration.
    ///
    /// Default: `Month`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Whether the subscription is renewed automatically.
    pub auto_renew: Option<bool>,
    /// Duration of each automatic renewal.
    pub auto_renew_duration: Option<i64>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST: Schema = Schema::new(
    "CreatePhysicalConnectionOccupancyOrderRequest",
    &[
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
        Field::new("AutoRenew", ValueType::Boolean),
        Field::new("AutoRenewDuration", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionOccupancyOrderRequest,
    CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST, 0 => physical_connection_id, 1 =>
    region_id, 2 => auto_pay, 3 => client_token, 4 => instance_charge_type, 5 => period,
    6 => pricing_cycle, 7 => auto_renew, 8 => auto_renew_duration
);

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`pricing_cycle`](Self#structfield.pricing_cycle).
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`auto_renew_duration`](Self#structfield.auto_renew_duration).
    #[inline]
    pub fn auto_renew_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.auto_renew_duration = value.into_option();
        self
    }
}

/// The response of `CreatePhysicalConnectionOccupancyOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE: Schema = Schema::new(
    "CreatePhysicalConnectionOccupancyOrderResponse",
    &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("httpStatusCode", ValueType::Integer),
        Field::new("Data", ValueType::Record(&PHYSICAL_CONNECTION_ORDER))
            .aliases(&["data"]),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionOccupancyOrderResponse,
    CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE, 0 => request_id, 1 => message, 2
    => http_status_code, 3 => data, 4 => code, 5 => success
);

aliyun_api_core::response!(CreatePhysicalConnectionOccupancyOrderResponse);

impl CreatePhysicalConnectionOccupancyOrderResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[inline]
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }
    /// Sets [`http_status_code`](Self#structfield.http_status_code).
    #[inline]
    pub fn http_status_code(mut self, value: impl IntoOption<i64>) -> Self {
        self.http_status_code = value.into_option();
        self
    }
    /// Sets [`data`](Self#structfield.data).
    #[inline]
    pub fn data(mut self, value: impl IntoOption<PhysicalConnectionOrder>) -> Self {
        self.data = value.into_option();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`success`](Self#structfield.success).
    #[inline]
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }
}

static CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreatePhysicalConnectionOccupancyOrder",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_REQUEST,
    response: &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER_RESPONSE,
    classes: &[
        ("Forbidden.NotAllowedInState", ErrorClass::NotReady),
        ("IAbs.InvalidStatus.ValueNotSupported", ErrorClass::NotReady),
        ("INSTANCE.STATUS.NOT.ALLOW", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreatePhysicalConnectionOccupancyOrderRequest {
    type Response = CreatePhysicalConnectionOccupancyOrderResponse;
    const ACTION: &'static ActionInfo = &CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER;
}

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// With what is required.
    #[inline]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates the occupancy order of a physical connection.
    ///
    /// The order is for the fee of the resources that the connection occupies. The connection must be waiting for the payment.
    ///
    /// Parameters with their limits, errors, and an example: [`CreatePhysicalConnectionOccupancyOrderRequest`].
    #[inline]
    pub fn create_physical_connection_occupancy_order(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<CreatePhysicalConnectionOccupancyOrderRequest> {
        Call::new(
            &self.inner,
            CreatePhysicalConnectionOccupancyOrderRequest::new(physical_connection_id),
        )
    }
}

impl Call<CreatePhysicalConnectionOccupancyOrderRequest> {
    /// Region of the physical connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically. If the balance is too low for that, the order is abnormal and can only be voided.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Billing method of the connection. PrePaid, the only one that the documents of 2024 and 2026 name, needs an account that can pay from its balance or on credit.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Subscription duration, in units of PricingCycle: 1 to 9 months or 1 to 5 years.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of the subscription duration.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Whether the subscription is renewed automatically.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// Duration of each automatic renewal.
    #[inline]
    pub fn auto_renew_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.auto_renew_duration = value.into_option();
        self
    }
}
