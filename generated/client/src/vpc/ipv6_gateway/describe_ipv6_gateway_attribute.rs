// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6GatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads an IPv6 gateway.
///
/// The parameters of `DescribeIpv6GatewayAttribute`. Sent with [`Client::describe_ipv6_gateway_attribute`](super::super::Client::describe_ipv6_gateway_attribute); the response is a [`DescribeIpv6GatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_ipv6_gateway_attribute("ipv6gw-hp3y0l3ln89j8cdvf****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to read.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
}

pub(crate) static DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeIpv6GatewayAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6GatewayAttributeRequest, DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => ipv6_gateway_id
);

impl DescribeIpv6GatewayAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = value.into();
        self
    }
}

/// The response of `DescribeIpv6GatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6GatewayAttributeResponse {
    /// VPC of the gateway.
    pub vpc_id: Option<String>,
    /// State of the gateway.
    pub status: Option<Ipv6GatewayStatus>,
    /// When the gateway was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Billing method of the gateway.
    pub instance_charge_type: Option<ChargeType>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the gateway.
    pub ipv6_gateway_id: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// When the gateway expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether the gateway is locked.
    pub business_status: Option<BusinessStatus>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Route table that is associated with the gateway, only where there is one.
    pub gateway_route_table_id: Option<String>,
    /// Tags of the gateway.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Account that owns the gateway.
    pub owner_id: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeIpv6GatewayAttributeResponse",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<Ipv6GatewayStatus as OpenEnum>::VALUES)),
        Field::new("CreationTime", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("RequestId", ValueType::String),
        Field::new("Ipv6GatewayId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("GatewayRouteTableId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("OwnerId", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6GatewayAttributeResponse, DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    vpc_id, 1 => status, 2 => creation_time, 3 => region_id, 4 => instance_charge_type, 5
    => request_id, 6 => ipv6_gateway_id, 7 => description, 8 => expired_time, 9 =>
    business_status, 10 => name, 11 => resource_group_id, 12 => gateway_route_table_id,
    13 => tags, 14 => owner_id
);

aliyun_api_core::response!(DescribeIpv6GatewayAttributeResponse);

impl DescribeIpv6GatewayAttributeResponse {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv6GatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_gateway_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`gateway_route_table_id`](Self#structfield.gateway_route_table_id).
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
}

static DESCRIBE_IPV6_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeIpv6GatewayAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_IPV6_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeIpv6GatewayAttributeRequest {
    type Response = DescribeIpv6GatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IPV6_GATEWAY_ATTRIBUTE;
}

impl DescribeIpv6GatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads an IPv6 gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeIpv6GatewayAttributeRequest`].
    #[inline]
    pub fn describe_ipv6_gateway_attribute(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Call<DescribeIpv6GatewayAttributeRequest> {
        Call::new(&self.inner, DescribeIpv6GatewayAttributeRequest::new(ipv6_gateway_id))
    }
}

impl Call<DescribeIpv6GatewayAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
