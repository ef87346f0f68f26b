// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the configuration of one private network.
///
/// The parameters of `DescribeNetworkAttribute`. Sent with [`Client::describe_network_attribute`](super::super::Client::describe_network_attribute); the response is a [`DescribeNetworkAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_network_attribute("n-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidNetworkId.NotFound`](super::super::ErrorCode::InvalidNetworkIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 10.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeRequest {
    /// Network to read.
    ///
    /// Required.
    pub network_id: String,
}

pub(crate) static DESCRIBE_NETWORK_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeNetworkAttributeRequest",
    &[Field::new("NetworkId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeNetworkAttributeRequest, DESCRIBE_NETWORK_ATTRIBUTE_REQUEST, 0 => network_id
);

impl DescribeNetworkAttributeRequest {
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
}

/// The response of `DescribeNetworkAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Edge node that the network is at.
    pub ens_region_id: Option<String>,
    /// Id of the network.
    pub network_id: Option<String>,
    /// Name of the network.
    pub network_name: Option<String>,
    /// IPv4 CIDR block of the network.
    pub cidr_block: Option<String>,
    /// State that the network is in.
    pub status: Option<NetworkStatus>,
    /// Description of the network.
    pub description: Option<String>,
    /// When the network was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub created_time: Option<Timestamp>,
    /// VSwitches in the network.
    pub vswitch_ids: Vec<String>,
    /// Cloud resources in the network.
    ///
    /// A list of `NetworkCloudResources`.
    pub cloud_resources: Vec<NetworkCloudResources>,
    /// Route table of the network.
    pub router_table_id: Option<String>,
    /// Network ACL of the network.
    pub network_acl_id: Option<String>,
    /// Route table of the gateway.
    pub gateway_route_table_id: Option<String>,
    /// IPv6 CIDR blocks of the network.
    ///
    /// A list of `NetworkIpv6CidrBlock`.
    pub ipv6_cidr_blocks: Vec<NetworkIpv6CidrBlock>,
    /// Route table of the network, as in RouterTableId.
    pub route_table_id: Option<String>,
    /// All route tables of the network.
    pub route_table_ids: Vec<String>,
    /// Further CIDR blocks of the network.
    pub secondary_cidr_blocks: Vec<String>,
    /// Instances in the network.
    pub instance_ids: Vec<String>,
    /// Load balancers in the network.
    pub load_balancer_ids: Vec<String>,
    /// NAT gateways in the network.
    pub nat_gateway_ids: Vec<String>,
    /// Network interfaces in the network.
    pub network_interface_ids: Vec<String>,
    /// High-availability virtual addresses in the network.
    pub havip_ids: Vec<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeNetworkAttributeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("NetworkName", ValueType::String),
        Field::new("CidrBlock", ValueType::String),
        Field::new("Status", ValueType::Enum(<NetworkStatus as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("CreatedTime", ValueType::String).aliases(&["CreateTime"]),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new(
                "CloudResources",
                ValueType::List(&ValueType::Record(&NETWORK_CLOUD_RESOURCES)),
            )
            .wrapper("CloudResourceSetType"),
        Field::new("RouterTableId", ValueType::String),
        Field::new("NetworkAclId", ValueType::String),
        Field::new("GatewayRouteTableId", ValueType::String),
        Field::new(
                "Ipv6CidrBlocks",
                ValueType::List(&ValueType::Record(&NETWORK_IPV6_CIDR_BLOCK)),
            )
            .wrapper("Ipv6CidrBlock"),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouteTableId"),
        Field::new("SecondaryCidrBlocks", ValueType::List(&ValueType::String))
            .wrapper("SecondaryCidrBlock"),
        Field::new("InstanceIds", ValueType::List(&ValueType::String))
            .wrapper("InstanceId"),
        Field::new("LoadBalancerIds", ValueType::List(&ValueType::String))
            .wrapper("LoadBalancerId"),
        Field::new("NatGatewayIds", ValueType::List(&ValueType::String))
            .wrapper("NatGatewayId"),
        Field::new("NetworkInterfaceIds", ValueType::List(&ValueType::String))
            .wrapper("NetworkInterfaceId"),
        Field::new("HaVipIds", ValueType::List(&ValueType::String)).wrapper("HaVipId"),
    ],
);

aliyun_api_core::record!(
    DescribeNetworkAttributeResponse, DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE, 0 =>
    request_id, 1 => ens_region_id, 2 => network_id, 3 => network_name, 4 => cidr_block,
    5 => status, 6 => description, 7 => created_time, 8 => vswitch_ids, 9 =>
    cloud_resources, 10 => router_table_id, 11 => network_acl_id, 12 =>
    gateway_route_table_id, 13 => ipv6_cidr_blocks, 14 => route_table_id, 15 =>
    route_table_ids, 16 => secondary_cidr_blocks, 17 => instance_ids, 18 =>
    load_balancer_ids, 19 => nat_gateway_ids, 20 => network_interface_ids, 21 =>
    havip_ids
);

aliyun_api_core::response!(DescribeNetworkAttributeResponse);

impl DescribeNetworkAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NetworkStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`created_time`](Self#structfield.created_time).
    #[inline]
    pub fn created_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.created_time = value.into_option();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`cloud_resources`](Self#structfield.cloud_resources).
    #[inline]
    pub fn cloud_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkCloudResources>>,
    ) -> Self {
        self.cloud_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`router_table_id`](Self#structfield.router_table_id).
    #[inline]
    pub fn router_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_table_id = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`gateway_route_table_id`](Self#structfield.gateway_route_table_id).
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_blocks`](Self#structfield.ipv6_cidr_blocks).
    #[inline]
    pub fn ipv6_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkIpv6CidrBlock>>,
    ) -> Self {
        self.ipv6_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_ids`](Self#structfield.route_table_ids).
    #[inline]
    pub fn route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`secondary_cidr_blocks`](Self#structfield.secondary_cidr_blocks).
    #[inline]
    pub fn secondary_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`load_balancer_ids`](Self#structfield.load_balancer_ids).
    #[inline]
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`nat_gateway_ids`](Self#structfield.nat_gateway_ids).
    #[inline]
    pub fn nat_gateway_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_gateway_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`network_interface_ids`](Self#structfield.network_interface_ids).
    #[inline]
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`havip_ids`](Self#structfield.havip_ids).
    #[inline]
    pub fn havip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.havip_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The resources of one kind in a network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkCloudResources {
    /// Number of resources.
    pub resource_count: Option<i64>,
    /// Type of the resources.
    pub resource_type: Option<NetworkCloudResourceType>,
}

pub(crate) static NETWORK_CLOUD_RESOURCES: Schema = Schema::new(
    "NetworkCloudResources",
    &[
        Field::new("ResourceCount", ValueType::Integer),
        Field::new(
            "ResourceType",
            ValueType::Enum(<NetworkCloudResourceType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    NetworkCloudResources, NETWORK_CLOUD_RESOURCES, 0 => resource_count, 1 =>
    resource_type
);

impl NetworkCloudResources {
    /// Sets [`resource_count`](Self#structfield.resource_count).
    #[inline]
    pub fn resource_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.resource_count = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(
        mut self,
        value: impl IntoOption<NetworkCloudResourceType>,
    ) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

/// Type of the resources.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkCloudResourceType {
    /// `VSwitch`: VSwitches.
    VSwitch,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkCloudResourceType, VSwitch = "VSwitch");

static DESCRIBE_NETWORK_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeNetworkAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETWORK_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_NETWORK_ATTRIBUTE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeNetworkAttributeRequest {
    type Response = DescribeNetworkAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_NETWORK_ATTRIBUTE;
}

impl DescribeNetworkAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(network_id: impl Into<String>) -> Self {
        Self {
            network_id: network_id.into(),
        }
    }
}

impl Client {
    /// Reads the configuration of one private network.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeNetworkAttributeRequest`].
    #[inline]
    pub fn describe_network_attribute(
        &self,
        network_id: impl Into<String>,
    ) -> Call<DescribeNetworkAttributeRequest> {
        Call::new(&self.inner, DescribeNetworkAttributeRequest::new(network_id))
    }
}
