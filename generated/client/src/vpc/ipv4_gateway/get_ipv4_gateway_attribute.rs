// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetIpv4GatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one IPv4 gateway.
///
/// The parameters of `GetIpv4GatewayAttribute`. Sent with [`Client::get_ipv4_gateway_attribute`](super::super::Client::get_ipv4_gateway_attribute); the response is a [`GetIpv4GatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_ipv4_gateway_attribute("ipv4gw-5tsnc6s4ogsedtp3k****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to read.
    ///
    /// Required.
    pub ipv4_gateway_id: String,
}

pub(crate) static GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "GetIpv4GatewayAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv4GatewayId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetIpv4GatewayAttributeRequest, GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST, 0 => region_id, 1
    => ipv4_gateway_id
);

impl GetIpv4GatewayAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = value.into();
        self
    }
}

/// The response of `GetIpv4GatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIpv4GatewayAttributeResponse {
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// State that the gateway is in.
    pub status: Option<Ipv4GatewayStatus>,
    /// Id of the gateway.
    pub ipv4_gateway_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Description of the gateway.
    pub ipv4_gateway_description: Option<String>,
    /// Whether the gateway is activated.
    pub enabled: Option<bool>,
    /// Route table that the gateway is associated with.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name of the gateway.
    pub ipv4_gateway_name: Option<String>,
    /// When the gateway was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub create_time: Option<Timestamp>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Tags of the gateway.
    pub tags: Vec<Tag>,
    metadata: Metadata,
}

pub(crate) static GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "GetIpv4GatewayAttributeResponse",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<Ipv4GatewayStatus as OpenEnum>::VALUES)),
        Field::new("Ipv4GatewayId", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("Ipv4GatewayDescription", ValueType::String),
        Field::new("Enabled", ValueType::Boolean),
        Field::new("Ipv4GatewayRouteTableId", ValueType::String),
        Field::new("Ipv4GatewayName", ValueType::String),
        Field::new("CreateTime", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
    ],
);

aliyun_api_core::record!(
    GetIpv4GatewayAttributeResponse, GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE, 0 => vpc_id, 1
    => status, 2 => ipv4_gateway_id, 3 => request_id, 4 => ipv4_gateway_description, 5 =>
    enabled, 6 => ipv4_gateway_route_table_id, 7 => ipv4_gateway_name, 8 => create_time,
    9 => resource_group_id, 10 => tags
);

aliyun_api_core::response!(GetIpv4GatewayAttributeResponse);

impl GetIpv4GatewayAttributeResponse {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv4GatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ipv4_gateway_description`](Self#structfield.ipv4_gateway_description).
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_description = value.into_option();
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[inline]
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_route_table_id`](Self#structfield.ipv4_gateway_route_table_id).
    #[inline]
    pub fn ipv4_gateway_route_table_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.ipv4_gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_name`](Self#structfield.ipv4_gateway_name).
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_name = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

static GET_IPV4_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetIpv4GatewayAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_IPV4_GATEWAY_ATTRIBUTE_REQUEST,
    response: &GET_IPV4_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for GetIpv4GatewayAttributeRequest {
    type Response = GetIpv4GatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &GET_IPV4_GATEWAY_ATTRIBUTE;
}

impl GetIpv4GatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv4_gateway_id: ipv4_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one IPv4 gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`GetIpv4GatewayAttributeRequest`].
    #[inline]
    pub fn get_ipv4_gateway_attribute(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Call<GetIpv4GatewayAttributeRequest> {
        Call::new(&self.inner, GetIpv4GatewayAttributeRequest::new(ipv4_gateway_id))
    }
}

impl Call<GetIpv4GatewayAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
