// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCustomerGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCustomerGatewayRequest {
    /// Customer gateway to read.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: String,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAY_REQUEST: Schema = Schema {
    name: "DescribeCustomerGatewayRequest",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeCustomerGatewayRequest, DESCRIBE_CUSTOMER_GATEWAY_REQUEST, 0 =>
    customer_gateway_id, 1 => region_id
);

/// The response of `DescribeCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAY_RESPONSE: Schema = Schema {
    name: "DescribeCustomerGatewayResponse",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeCustomerGatewayResponse, DESCRIBE_CUSTOMER_GATEWAY_RESPONSE, 0 =>
    customer_gateway_id, 1 => name, 2 => description, 3 => ip_address, 4 => request_id, 5
    => create_time
);

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
    /// A request with what is required.
    #[inline]
    pub fn new(
        customer_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Reads one customer gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidCustomerGatewayInstanceId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.7; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_customer_gateway(
        &self,
        customer_gateway_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DescribeCustomerGatewayRequest> {
        Call::new(
            &self.inner,
            DescribeCustomerGatewayRequest::new(customer_gateway_id, region_id),
        )
    }
}
