// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCustomerGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeCustomerGateways`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCustomerGatewaysRequest {
    /// Region of the customer gateways.
    pub region_id: String,
    /// Id of one customer gateway.
    pub customer_gateway_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAYS_REQUEST: Schema = Schema {
    name: "DescribeCustomerGatewaysRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeCustomerGatewaysRequest, DESCRIBE_CUSTOMER_GATEWAYS_REQUEST, 0 => region_id,
    1 => customer_gateway_id, 2 => page_number, 3 => page_size
);

/// The response of `DescribeCustomerGateways`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCustomerGatewaysResponse {
    /// The customer gateways.
    ///
    /// A list of `CustomerGateway`.
    pub customer_gateways: Vec<CustomerGateway>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE: Schema = Schema {
    name: "DescribeCustomerGatewaysResponse",
    fields: &[
        Field::new(
                "CustomerGateways",
                ValueType::List(&ValueType::Record(&CUSTOMER_GATEWAY)),
            )
            .wrapper("CustomerGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeCustomerGatewaysResponse, DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE, 0 =>
    customer_gateways, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

/// A customer gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct CustomerGateway {
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
}

pub(crate) static CUSTOMER_GATEWAY: Schema = Schema {
    name: "CustomerGateway",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    CustomerGateway, CUSTOMER_GATEWAY, 0 => customer_gateway_id, 1 => name, 2 =>
    description, 3 => ip_address, 4 => create_time
);

static DESCRIBE_CUSTOMER_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCustomerGateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CUSTOMER_GATEWAYS_REQUEST,
    response: &DESCRIBE_CUSTOMER_GATEWAYS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCustomerGatewaysRequest {
    type Response = DescribeCustomerGatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CUSTOMER_GATEWAYS;
}

impl DescribeCustomerGatewaysRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists customer gateways in a region.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.6; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_customer_gateways(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeCustomerGatewaysRequest> {
        Call::new(&self.inner, DescribeCustomerGatewaysRequest::new(region_id))
    }
}

impl Call<DescribeCustomerGatewaysRequest> {
    /// Id of one customer gateway.
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.customer_gateway_id = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
