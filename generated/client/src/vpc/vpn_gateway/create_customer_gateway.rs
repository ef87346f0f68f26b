// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCustomerGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a customer gateway.
///
/// The parameters of `CreateCustomerGateway`. Sent with [`Client::create_customer_gateway`](super::super::Client::create_customer_gateway); the response is a [`CreateCustomerGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_customer_gateway("100.1.1.2").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidIpAddress.AlreadyExist`](super::super::ErrorCode::InvalidIpAddressAlreadyExist), [`InvalidIpAddress.WrongFormat`](super::super::ErrorCode::InvalidIpAddressWrongFormat), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidDescription`](super::super::ErrorCode::InvalidDescription), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidAuthkey.Malformed`](super::super::ErrorCode::InvalidAuthkeyMalformed), [`IllegalParam.Asn`](super::super::ErrorCode::IllegalParamAsn), [`OperationDenied.MissingAsn`](super::super::ErrorCode::OperationDeniedMissingAsn), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey), [`OperationFailed.NoRamPermission`](super::super::ErrorCode::OperationFailedNoRamPermission), [`CreateVpnUserGatewayQuotaFull.QuotaFull`](super::super::ErrorCode::CreateVpnUserGatewayQuotaFullQuotaFull), [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`OperationConflict`](super::super::ErrorCode::OperationConflict).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.5; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerGatewayRequest {
    /// Static address of the customer gateway, public or private like the IPsec connection. It must be unique. With an address in 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 255.0.0.0/8, no connection is established.
    ///
    /// Required. An IPv4 address.
    pub ip_address: String,
    /// Region to create the customer gateway in.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 256 with a letter first in the manual.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Autonomous system number of the customer gateway, which BGP needs: a number of 32 bits, or its two halves with a dot between them. A private one is advised.
    ///
    /// Matches `[1-9][0-9]{0,9}|[0-9]{1,5}\.[0-9]{1,5}`; not 45104.
    pub asn: Option<String>,
    /// BGP authentication key of the customer gateway, without spaces and question marks.
    ///
    /// 1 to 64 characters; matches `[\x21-\x3e\x40-\x7e]*`; ASCII characters only; sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Tags for the customer gateway. Keys of more than 64 characters are on other pages alone.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// Resource group of the customer gateway. If omitted, it is the default one.
    pub resource_group_id: Option<String>,
}

pub(crate) static CREATE_CUSTOMER_GATEWAY_REQUEST: Schema = Schema::new(
    "CreateCustomerGatewayRequest",
    &[
        Field::new("IpAddress", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Asn", ValueType::String),
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateCustomerGatewayRequest, CREATE_CUSTOMER_GATEWAY_REQUEST, 0 => ip_address, 1 =>
    region_id, 2 => client_token, 3 => description, 4 => name, 5 => asn, 6 => auth_key, 7
    => tags, 8 => resource_group_id
);

impl CreateCustomerGatewayRequest {
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = value.into();
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
    /// Sets [`asn`](Self#structfield.asn).
    #[inline]
    pub fn asn(mut self, value: impl IntoOption<String>) -> Self {
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
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
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

/// The response of `CreateCustomerGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerGatewayResponse {
    /// Id of the new customer gateway.
    pub customer_gateway_id: String,
    /// Address of the customer gateway.
    pub ip_address: Option<String>,
    /// Name of the customer gateway.
    pub name: Option<String>,
    /// Description of the customer gateway.
    pub description: Option<String>,
    /// When the customer gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_CUSTOMER_GATEWAY_RESPONSE: Schema = Schema::new(
    "CreateCustomerGatewayResponse",
    &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("IpAddress", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateCustomerGatewayResponse, CREATE_CUSTOMER_GATEWAY_RESPONSE, 0 =>
    customer_gateway_id, 1 => ip_address, 2 => name, 3 => description, 4 => create_time,
    5 => request_id
);

aliyun_api_core::response!(CreateCustomerGatewayResponse);

impl CreateCustomerGatewayResponse {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = value.into();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
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
}

static CREATE_CUSTOMER_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateCustomerGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_CUSTOMER_GATEWAY_REQUEST,
    response: &CREATE_CUSTOMER_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidIpAddress.WrongFormat", ErrorClass::Invalid),
        ("InvalidName", ErrorClass::Invalid),
        ("InvalidDescription", ErrorClass::Invalid),
        ("IllegalParam.Asn", ErrorClass::Invalid),
        ("OperationDenied.MissingAsn", ErrorClass::Invalid),
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("OperationFailed.NoRamPermission", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateCustomerGatewayRequest {
    type Response = CreateCustomerGatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_CUSTOMER_GATEWAY;
}

impl CreateCustomerGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(ip_address: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a customer gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateCustomerGatewayRequest`].
    #[inline]
    pub fn create_customer_gateway(
        &self,
        ip_address: impl Into<String>,
    ) -> Call<CreateCustomerGatewayRequest> {
        Call::new(&self.inner, CreateCustomerGatewayRequest::new(ip_address))
    }
}

impl Call<CreateCustomerGatewayRequest> {
    /// Region to create the customer gateway in.
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
    /// Description of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 256 with a letter first in the manual.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the customer gateway, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Autonomous system number of the customer gateway, which BGP needs: a number of 32 bits, or its two halves with a dot between them. A private one is advised.
    #[inline]
    pub fn asn(mut self, value: impl IntoOption<String>) -> Self {
        self.request.asn = value.into_option();
        self
    }
    /// BGP authentication key of the customer gateway, without spaces and question marks.
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.request.auth_key = value.into_option();
        self
    }
    /// Tags for the customer gateway. Keys of more than 64 characters are on other pages alone.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the customer gateway. If omitted, it is the default one.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
