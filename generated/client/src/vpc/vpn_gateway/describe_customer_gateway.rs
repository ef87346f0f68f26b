// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCustomerGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one customer gateway.
///
/// The parameters of `DescribeCustomerGateway`. Sent with [`Client::describe_customer_gateway`](super::super::Client::describe_customer_gateway); the response is a [`DescribeCustomerGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_customer_gateway("vpn-bp1q8bgx4xnkm2ogj0fiu").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidCustomerGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidCustomerGatewayInstanceIdNotFound), [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.7; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayRequest {
    /// Customer gateway to read.
    ///
    /// Required.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: Option<String>,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAY_REQUEST: Schema = Schema::new(
    "DescribeCustomerGatewayRequest",
    &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeCustomerGatewayRequest, DESCRIBE_CUSTOMER_GATEWAY_REQUEST, 0 =>
    customer_gateway_id, 1 => region_id
);

impl DescribeCustomerGatewayRequest {
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
}

/// The response of `DescribeCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCustomerGatewayResponse {
    /// Id of the customer gateway.
    pub customer_gateway_id: Option<String>,
    /// Name of the customer gateway.
    pub name: Option<String>,
    /// Description of the customer gateway.
    pub description: Option<String>,
    /// Address of the customer gateway.
    pub ip_address: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// When the customer gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Autonomous system number of the customer gateway.
    pub asn: Option<i64>,
    /// BGP authentication key of the customer gateway.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Tags of the customer gateway.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Resource group of the customer gateway.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAY_RESPONSE: Schema = Schema::new(
    "DescribeCustomerGatewayResponse",
    &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Asn", ValueType::Integer),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCustomerGatewayResponse, DESCRIBE_CUSTOMER_GATEWAY_RESPONSE, 0 =>
    customer_gateway_id, 1 => name, 2 => description, 3 => ip_address, 4 => request_id, 5
    => create_time, 6 => asn, 7 => auth_key, 8 => tags, 9 => resource_group_id
);

aliyun_api_core::response!(DescribeCustomerGatewayResponse);

impl DescribeCustomerGatewayResponse {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`asn`](Self#structfield.asn).
    #[inline]
    pub fn asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.asn = value.into_option();
        self
    }
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static DESCRIBE_CUSTOMER_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCustomerGateway",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CUSTOMER_GATEWAY_REQUEST,
    response: &DESCRIBE_CUSTOMER_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCustomerGatewayRequest {
    type Response = DescribeCustomerGatewayResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CUSTOMER_GATEWAY;
}

impl DescribeCustomerGatewayRequest {
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
    /// Reads one customer gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCustomerGatewayRequest`].
    #[inline]
    pub fn describe_customer_gateway(
        &self,
        customer_gateway_id: impl Into<String>,
    ) -> Call<DescribeCustomerGatewayRequest> {
        Call::new(&self.inner, DescribeCustomerGatewayRequest::new(customer_gateway_id))
    }
}

impl Call<DescribeCustomerGatewayRequest> {
    /// Region of the customer gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
