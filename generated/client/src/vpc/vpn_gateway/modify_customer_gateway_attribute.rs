// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCustomerGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, the description and the BGP authentication key of a customer gateway.
///
/// A change of AuthKey goes on in the background: the VPN gateway is updating, then active.
///
/// The parameters of `ModifyCustomerGatewayAttribute`. Sent with [`Client::modify_customer_gateway_attribute`](super::super::Client::modify_customer_gateway_attribute); the response is a [`ModifyCustomerGatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_customer_gateway_attribute("vpn-bp1q8bgx4xnkm2ogj0fiu")
///     .name("test")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidCustomerGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidCustomerGatewayInstanceIdNotFound), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidDescription`](super::super::ErrorCode::InvalidDescription), [`OperationDenied.MissingAsn`](super::super::ErrorCode::OperationDeniedMissingAsn), [`InvalidAuthkey.Malformed`](super::super::ErrorCode::InvalidAuthkeyMalformed), [`OperationDenied.VpnFinancialLocked`](super::super::ErrorCode::OperationDeniedVpnFinancialLocked), [`OperationDenied.VpnConfiguring`](super::super::ErrorCode::OperationDeniedVpnConfiguring).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.9; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCustomerGatewayAttributeRequest {
    /// Customer gateway to change.
    ///
    /// Required.
    pub customer_gateway_id: String,
    /// Region of the customer gateway.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 256 with a letter first in the manual.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New BGP authentication key of the customer gateway, without spaces and question marks.
    ///
    /// 1 to 64 characters; matches `[\x21-\x3e\x40-\x7e]*`; ASCII characters only; sensitive: never logged or shown.
    pub auth_key: Option<String>,
}

pub(crate) static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyCustomerGatewayAttributeRequest",
    &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("AuthKey", ValueType::String).sensitive(),
    ],
);

aliyun_api_core::record!(
    ModifyCustomerGatewayAttributeRequest, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_REQUEST, 0
    => customer_gateway_id, 1 => region_id, 2 => client_token, 3 => description, 4 =>
    name, 5 => auth_key
);

impl ModifyCustomerGatewayAttributeRequest {
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
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
}

/// The response of `ModifyCustomerGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Resource group of the customer gateway.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyCustomerGatewayAttributeResponse",
    &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyCustomerGatewayAttributeResponse, MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE_RESPONSE, 0
    => customer_gateway_id, 1 => name, 2 => description, 3 => ip_address, 4 =>
    create_time, 5 => request_id, 6 => resource_group_id
);

aliyun_api_core::response!(ModifyCustomerGatewayAttributeResponse);

impl ModifyCustomerGatewayAttributeResponse {
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
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

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
        ("OperationDenied.MissingAsn", ErrorClass::Invalid),
        ("OperationDenied.VpnFinancialLocked", ErrorClass::Denied),
        ("OperationDenied.VpnConfiguring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyCustomerGatewayAttributeRequest {
    type Response = ModifyCustomerGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE;
}

impl ModifyCustomerGatewayAttributeRequest {
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
    /// Changes the name, the description and the BGP authentication key of a customer gateway.
    ///
    /// A change of AuthKey goes on in the background: the VPN gateway is updating, then active.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCustomerGatewayAttributeRequest`].
    #[inline]
    pub fn modify_customer_gateway_attribute(
        &self,
        customer_gateway_id: impl Into<String>,
    ) -> Call<ModifyCustomerGatewayAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyCustomerGatewayAttributeRequest::new(customer_gateway_id),
        )
    }
}

impl Call<ModifyCustomerGatewayAttributeRequest> {
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
    /// New description of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 256 with a letter first in the manual.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New BGP authentication key of the customer gateway, without spaces and question marks.
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.request.auth_key = value.into_option();
        self
    }
}
