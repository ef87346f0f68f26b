// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreatePhysicalConnectionSetupOrder`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates the setup order of a physical connection at an access point.
///
/// The order is for the initial installation fee of a port. The response has the id of the connection that it is about.
///
/// The parameters of `CreatePhysicalConnectionSetupOrder`. Sent with [`Client::create_physical_connection_setup_order`](super::super::Client::create_physical_connection_setup_order); the response is a [`CreatePhysicalConnectionSetupOrderResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_physical_connection_setup_order(vpc::CreatePhysicalConnectionSetupOrderRequired {
///         access_point_id: "ap-cn-beijing-ft-A".into(),
///         line_operator: "CT".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPrice.NotFound`](super::super::ErrorCode::InvalidPriceNotFound), [`QuotaExceeded.PerAccessPoint`](super::super::ErrorCode::QuotaExceededPerAccessPoint), [`InvalidPhysicalConnectionOperator.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionOperatorMalformed), [`InvalidPhysicalConnectionPortType.Malformed`](super::super::ErrorCode::InvalidPhysicalConnectionPortTypeMalformed), [`InvalidPortType.NotFound`](super::super::ErrorCode::InvalidPortTypeNotFound), [`InvalidInstance.NotFound`](super::super::ErrorCode::InvalidInstanceNotFound), [`IncorrectStatus.AccessPoint`](super::super::ErrorCode::IncorrectStatusAccessPoint).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 14.11; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderRequest {
    /// Access point of the connection.
    ///
    /// Required.
    pub access_point_id: String,
    /// Provider of the leased line.
    ///
    /// Required.
    pub line_operator: PhysicalConnectionLineOperator,
    /// Region of the connection.
    pub region_id: Option<String>,
    /// Whether the order is paid automatically.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Port type of the connection.
    ///
    /// Default: `1000Base-T`.
    pub port_type: Option<PhysicalConnectionPortType>,
    /// Redundant connection of the new one.
    pub redundant_physical_connection_id: Option<String>,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST: Schema = Schema::new(
    "CreatePhysicalConnectionSetupOrderRequest",
    &[
        Field::new("AccessPointId", ValueType::String).required(),
        Field::new(
                "LineOperator",
                ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new(
            "PortType",
            ValueType::Enum(<PhysicalConnectionPortType as OpenEnum>::VALUES),
        ),
        Field::new("RedundantPhysicalConnectionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionSetupOrderRequest,
    CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST, 0 => access_point_id, 1 =>
    line_operator, 2 => region_id, 3 => auto_pay, 4 => client_token, 5 => port_type, 6 =>
    redundant_physical_connection_id
);

impl CreatePhysicalConnectionSetupOrderRequest {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = value.into();
        self
    }
    /// Sets [`line_operator`](Self#structfield.line_operator).
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl Into<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.line_operator = value.into();
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
    /// Sets [`port_type`](Self#structfield.port_type).
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.port_type = value.into_option();
        self
    }
    /// Sets [`redundant_physical_connection_id`](Self#structfield.redundant_physical_connection_id).
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.redundant_physical_connection_id = value.into_option();
        self
    }
}

/// The response of `CreatePhysicalConnectionSetupOrder`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderResponse {
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
    /// Id of the new order.
    pub order_id: Option<String>,
    /// Connection of the order.
    pub physical_connection_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE: Schema = Schema::new(
    "CreatePhysicalConnectionSetupOrderResponse",
    &[
        Field::new("RequestId", ValueType::String).aliases(&["requestId"]),
        Field::new("message", ValueType::String),
        Field::new("httpStatusCode", ValueType::Integer),
        Field::new("data", ValueType::Record(&PHYSICAL_CONNECTION_ORDER)),
        Field::new("code", ValueType::String),
        Field::new("success", ValueType::Boolean),
        Field::new("OrderId", ValueType::String).aliases(&["orderId"]),
        Field::new("PhysicalConnectionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreatePhysicalConnectionSetupOrderResponse,
    CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE, 0 => request_id, 1 => message, 2 =>
    http_status_code, 3 => data, 4 => code, 5 => success, 6 => order_id, 7 =>
    physical_connection_id
);

aliyun_api_core::response!(CreatePhysicalConnectionSetupOrderResponse);

impl CreatePhysicalConnectionSetupOrderResponse {
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
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
}

static CREATE_PHYSICAL_CONNECTION_SETUP_ORDER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreatePhysicalConnectionSetupOrder",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
    response: &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreatePhysicalConnectionSetupOrderRequest {
    type Response = CreatePhysicalConnectionSetupOrderResponse;
    const ACTION: &'static ActionInfo = &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER;
}

/// What `CreatePhysicalConnectionSetupOrder` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreatePhysicalConnectionSetupOrderRequired {
    /// Access point of the connection.
    ///
    /// Required.
    pub access_point_id: String,
    /// Provider of the leased line.
    ///
    /// Required.
    pub line_operator: PhysicalConnectionLineOperator,
}

impl std::fmt::Debug for CreatePhysicalConnectionSetupOrderRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreatePhysicalConnectionSetupOrderRequired",
            &CREATE_PHYSICAL_CONNECTION_SETUP_ORDER_REQUEST,
            &[(0, &self.access_point_id), (1, &self.line_operator)],
            f,
        )
    }
}

impl CreatePhysicalConnectionSetupOrderRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreatePhysicalConnectionSetupOrderRequired) -> Self {
        Self {
            access_point_id: required.access_point_id,
            line_operator: required.line_operator,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates the setup order of a physical connection at an access point.
    ///
    /// The order is for the initial installation fee of a port. The response has the id of the connection that it is about.
    ///
    /// Parameters with their limits, errors, and an example: [`CreatePhysicalConnectionSetupOrderRequest`].
    #[inline]
    pub fn create_physical_connection_setup_order(
        &self,
        required: CreatePhysicalConnectionSetupOrderRequired,
    ) -> Call<CreatePhysicalConnectionSetupOrderRequest> {
        Call::new(&self.inner, CreatePhysicalConnectionSetupOrderRequest::new(required))
    }
}

impl Call<CreatePhysicalConnectionSetupOrderRequest> {
    /// Region of the connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically.
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
    /// Port type of the connection.
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.request.port_type = value.into_option();
        self
    }
    /// Redundant connection of the new one.
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.redundant_physical_connection_id = value.into_option();
        self
    }
}
