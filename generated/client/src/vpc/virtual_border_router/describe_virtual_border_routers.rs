// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRouters`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists VBRs in a region.
///
/// The parameters of `DescribeVirtualBorderRouters`. Sent with [`Client::describe_virtual_border_routers`](super::super::Client::describe_virtual_border_routers); the response is a [`DescribeVirtualBorderRoutersResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_virtual_border_routers().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidFilterKey.ValueNotSupported`](super::super::ErrorCode::InvalidFilterKeyValueNotSupported), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
    /// Region that the VBRs are in.
    pub region_id: Option<String>,
    /// Filters for the VBRs.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<VirtualBorderRouterFilter>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether VBRs of other accounts are listed as well.
    ///
    /// Default: `false`.
    pub include_cross_account_vbr: Option<bool>,
    /// Resource group of the VBRs.
    pub resource_group_id: Option<String>,
    /// Tags that the VBRs have.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST: Schema = Schema::new(
    "DescribeVirtualBorderRoutersRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&VIRTUAL_BORDER_ROUTER_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("IncludeCrossAccountVbr", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST, 0 =>
    region_id, 1 => filter, 2 => page_number, 3 => page_size, 4 =>
    include_cross_account_vbr, 5 => resource_group_id, 6 => tags
);

impl DescribeVirtualBorderRoutersRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouterFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`include_cross_account_vbr`](Self#structfield.include_cross_account_vbr).
    #[inline]
    pub fn include_cross_account_vbr(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_cross_account_vbr = value.into_option();
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
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeVirtualBorderRouters`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// The VBRs.
    ///
    /// A list of `VirtualBorderRouter`.
    pub virtual_border_router_set: Vec<VirtualBorderRouter>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE: Schema = Schema::new(
    "DescribeVirtualBorderRoutersResponse",
    &[
        Field::new(
                "VirtualBorderRouterSet",
                ValueType::List(&ValueType::Record(&VIRTUAL_BORDER_ROUTER)),
            )
            .wrapper("VirtualBorderRouterType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersResponse, DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE, 0 =>
    virtual_border_router_set, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeVirtualBorderRoutersResponse);

impl DescribeVirtualBorderRoutersResponse {
    /// Sets [`virtual_border_router_set`](Self#structfield.virtual_border_router_set).
    #[inline]
    pub fn virtual_border_router_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouter>>,
    ) -> Self {
        self.virtual_border_router_set = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A VBR as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouter {
    /// Access point of the physical connection.
    pub access_point_id: Option<String>,
    /// When the VBR was activated for the first time.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub activation_time: Option<Timestamp>,
    /// CEN instances that the VBR is attached to.
    ///
    /// A list of `AssociatedCen`.
    pub associated_cens: Vec<AssociatedCen>,
    /// Physical connections that are associated with the VBR.
    ///
    /// A list of `VirtualBorderRouterPhysicalConnection`.
    pub associated_physical_connections: Vec<VirtualBorderRouterPhysicalConnection>,
    /// Circuit code of the physical connection, assigned by the provider.
    pub circuit_code: Option<String>,
    /// When the VBR was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VBR.
    pub description: Option<String>,
    /// Multiplier of the detection time: the number of packets that may be lost before the link counts as down.
    ///
    /// 3 to 10.
    pub detect_multiplier: Option<i64>,
    /// Address on the side of Alibaba Cloud.
    pub local_gateway_ip: Option<String>,
    /// Interval between received BFD packets.
    ///
    /// 200 to 1000 milliseconds.
    pub min_rx_interval: Option<i64>,
    /// Interval between sent BFD packets.
    ///
    /// 200 to 1000 milliseconds.
    pub min_tx_interval: Option<i64>,
    /// Name of the VBR.
    pub name: Option<String>,
    /// Address on the side of the customer.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of both addresses.
    pub peering_subnet_mask: Option<String>,
    /// Whether the physical connection is locked.
    pub physical_connection_business_status: Option<BusinessStatus>,
    /// Physical connection that the VBR belongs to.
    pub physical_connection_id: Option<String>,
    /// Account that owns the physical connection.
    pub physical_connection_owner_uid: Option<String>,
    /// State the physical connection is in.
    pub physical_connection_status: Option<PhysicalConnectionStatus>,
    /// When the VBR was last recovered.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub recovery_time: Option<Timestamp>,
    /// Route table of the VBR.
    pub route_table_id: Option<String>,
    /// State the VBR is in.
    pub status: Option<VirtualBorderRouterStatus>,
    /// When the VBR was last terminated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub termination_time: Option<Timestamp>,
    /// Id of the VBR.
    pub vbr_id: Option<String>,
    /// VLAN id of the VBR.
    pub vlan_id: Option<i64>,
    /// Router interface of the VBR.
    pub vlan_interface_id: Option<String>,
    /// Type of the VBR.
    pub r#type: Option<String>,
    /// IPv6 address on the side of Alibaba Cloud.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address on the side of the customer.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 subnet of both addresses.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the VBR has IPv6.
    pub enable_ipv6: Option<bool>,
    /// Bandwidth of the VBR.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Maximum transmission unit.
    ///
    /// Unit bytes.
    pub mtu: Option<i64>,
    /// Whether data centers may reach each other through the VBR.
    pub sitelink_enable: Option<bool>,
    /// Billing method of the VBR.
    pub p_conn_vbr_charge_type: Option<ChargeType>,
    /// When the subscription of the VBR expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub p_conn_vbr_expire_time: Option<Timestamp>,
    /// Id of the Express Cloud Connect (ECC) instance.
    pub ecc_id: Option<String>,
    /// Id of the cloud box.
    pub cloud_box_instance_id: Option<String>,
    /// Express connect router (ECR) that the VBR is attached to.
    pub ecr_id: Option<String>,
    /// State of the attachment to the ECR; empty where there is none.
    pub ecr_attatch_status: Option<EcrAttachmentStatus>,
    /// Account that owns the ECR.
    pub ecr_owner_id: Option<String>,
    /// Resource group of the VBR.
    pub resource_group_id: Option<String>,
    /// Tags of the VBR.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER: Schema = Schema::new(
    "VirtualBorderRouter",
    &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("ActivationTime", ValueType::String),
        Field::new(
                "AssociatedCens",
                ValueType::List(&ValueType::Record(&ASSOCIATED_CEN)),
            )
            .wrapper("AssociatedCen"),
        Field::new(
                "AssociatedPhysicalConnections",
                ValueType::List(
                    &ValueType::Record(&VIRTUAL_BORDER_ROUTER_PHYSICAL_CONNECTION),
                ),
            )
            .wrapper("AssociatedPhysicalConnection"),
        Field::new("CircuitCode", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("DetectMultiplier", ValueType::Integer),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("MinRxInterval", ValueType::Integer),
        Field::new("MinTxInterval", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new(
            "PhysicalConnectionBusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("PhysicalConnectionId", ValueType::String),
        Field::new("PhysicalConnectionOwnerUid", ValueType::String),
        Field::new(
            "PhysicalConnectionStatus",
            ValueType::Enum(<PhysicalConnectionStatus as OpenEnum>::VALUES),
        ),
        Field::new("RecoveryTime", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<VirtualBorderRouterStatus as OpenEnum>::VALUES),
        ),
        Field::new("TerminationTime", ValueType::String),
        Field::new("VbrId", ValueType::String),
        Field::new("VlanId", ValueType::Integer),
        Field::new("VlanInterfaceId", ValueType::String),
        Field::new("Type", ValueType::String).aliases(&["type"]),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("Mtu", ValueType::Integer),
        Field::new("SitelinkEnable", ValueType::Boolean),
        Field::new(
            "PConnVbrChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("PConnVbrExpireTime", ValueType::String),
        Field::new("EccId", ValueType::String).aliases(&["eccId"]),
        Field::new("CloudBoxInstanceId", ValueType::String),
        Field::new("EcrId", ValueType::String),
        Field::new(
            "EcrAttatchStatus",
            ValueType::Enum(<EcrAttachmentStatus as OpenEnum>::VALUES),
        ),
        Field::new("EcrOwnerId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tags"),
    ],
);

aliyun_api_core::record!(
    VirtualBorderRouter, VIRTUAL_BORDER_ROUTER, 0 => access_point_id, 1 =>
    activation_time, 2 => associated_cens, 3 => associated_physical_connections, 4 =>
    circuit_code, 5 => creation_time, 6 => description, 7 => detect_multiplier, 8 =>
    local_gateway_ip, 9 => min_rx_interval, 10 => min_tx_interval, 11 => name, 12 =>
    peer_gateway_ip, 13 => peering_subnet_mask, 14 =>
    physical_connection_business_status, 15 => physical_connection_id, 16 =>
    physical_connection_owner_uid, 17 => physical_connection_status, 18 => recovery_time,
    19 => route_table_id, 20 => status, 21 => termination_time, 22 => vbr_id, 23 =>
    vlan_id, 24 => vlan_interface_id, 25 => r#type, 26 => local_ipv6_gateway_ip, 27 =>
    peer_ipv6_gateway_ip, 28 => peering_ipv6_subnet_mask, 29 => enable_ipv6, 30 =>
    bandwidth, 31 => mtu, 32 => sitelink_enable, 33 => p_conn_vbr_charge_type, 34 =>
    p_conn_vbr_expire_time, 35 => ecc_id, 36 => cloud_box_instance_id, 37 => ecr_id, 38
    => ecr_attatch_status, 39 => ecr_owner_id, 40 => resource_group_id, 41 => tags
);

impl VirtualBorderRouter {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`activation_time`](Self#structfield.activation_time).
    #[inline]
    pub fn activation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.activation_time = value.into_option();
        self
    }
    /// Sets [`associated_cens`](Self#structfield.associated_cens).
    #[inline]
    pub fn associated_cens(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssociatedCen>>,
    ) -> Self {
        self.associated_cens = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`associated_physical_connections`](Self#structfield.associated_physical_connections).
    #[inline]
    pub fn associated_physical_connections(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouterPhysicalConnection>>,
    ) -> Self {
        self.associated_physical_connections = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`detect_multiplier`](Self#structfield.detect_multiplier).
    #[inline]
    pub fn detect_multiplier(mut self, value: impl IntoOption<i64>) -> Self {
        self.detect_multiplier = value.into_option();
        self
    }
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
        self
    }
    /// Sets [`min_rx_interval`](Self#structfield.min_rx_interval).
    #[inline]
    pub fn min_rx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.min_rx_interval = value.into_option();
        self
    }
    /// Sets [`min_tx_interval`](Self#structfield.min_tx_interval).
    #[inline]
    pub fn min_tx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.min_tx_interval = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_gateway_ip`](Self#structfield.peer_gateway_ip).
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_subnet_mask`](Self#structfield.peering_subnet_mask).
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_subnet_mask = value.into_option();
        self
    }
    /// Sets [`physical_connection_business_status`](Self#structfield.physical_connection_business_status).
    #[inline]
    pub fn physical_connection_business_status(
        mut self,
        value: impl IntoOption<BusinessStatus>,
    ) -> Self {
        self.physical_connection_business_status = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
    /// Sets [`physical_connection_owner_uid`](Self#structfield.physical_connection_owner_uid).
    #[inline]
    pub fn physical_connection_owner_uid(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.physical_connection_owner_uid = value.into_option();
        self
    }
    /// Sets [`physical_connection_status`](Self#structfield.physical_connection_status).
    #[inline]
    pub fn physical_connection_status(
        mut self,
        value: impl IntoOption<PhysicalConnectionStatus>,
    ) -> Self {
        self.physical_connection_status = value.into_option();
        self
    }
    /// Sets [`recovery_time`](Self#structfield.recovery_time).
    #[inline]
    pub fn recovery_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.recovery_time = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VirtualBorderRouterStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`termination_time`](Self#structfield.termination_time).
    #[inline]
    pub fn termination_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.termination_time = value.into_option();
        self
    }
    /// Sets [`vbr_id`](Self#structfield.vbr_id).
    #[inline]
    pub fn vbr_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vbr_id = value.into_option();
        self
    }
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vlan_id = value.into_option();
        self
    }
    /// Sets [`vlan_interface_id`](Self#structfield.vlan_interface_id).
    #[inline]
    pub fn vlan_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vlan_interface_id = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`local_ipv6_gateway_ip`](Self#structfield.local_ipv6_gateway_ip).
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_ipv6_gateway_ip`](Self#structfield.peer_ipv6_gateway_ip).
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_ipv6_subnet_mask`](Self#structfield.peering_ipv6_subnet_mask).
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`mtu`](Self#structfield.mtu).
    #[inline]
    pub fn mtu(mut self, value: impl IntoOption<i64>) -> Self {
        self.mtu = value.into_option();
        self
    }
    /// Sets [`sitelink_enable`](Self#structfield.sitelink_enable).
    #[inline]
    pub fn sitelink_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.sitelink_enable = value.into_option();
        self
    }
    /// Sets [`p_conn_vbr_charge_type`](Self#structfield.p_conn_vbr_charge_type).
    #[inline]
    pub fn p_conn_vbr_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.p_conn_vbr_charge_type = value.into_option();
        self
    }
    /// Sets [`p_conn_vbr_expire_time`](Self#structfield.p_conn_vbr_expire_time).
    #[inline]
    pub fn p_conn_vbr_expire_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.p_conn_vbr_expire_time = value.into_option();
        self
    }
    /// Sets [`ecc_id`](Self#structfield.ecc_id).
    #[inline]
    pub fn ecc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ecc_id = value.into_option();
        self
    }
    /// Sets [`cloud_box_instance_id`](Self#structfield.cloud_box_instance_id).
    #[inline]
    pub fn cloud_box_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cloud_box_instance_id = value.into_option();
        self
    }
    /// Sets [`ecr_id`](Self#structfield.ecr_id).
    #[inline]
    pub fn ecr_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ecr_id = value.into_option();
        self
    }
    /// Sets [`ecr_attatch_status`](Self#structfield.ecr_attatch_status).
    #[inline]
    pub fn ecr_attatch_status(
        mut self,
        value: impl IntoOption<EcrAttachmentStatus>,
    ) -> Self {
        self.ecr_attatch_status = value.into_option();
        self
    }
    /// Sets [`ecr_owner_id`](Self#structfield.ecr_owner_id).
    #[inline]
    pub fn ecr_owner_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ecr_owner_id = value.into_option();
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

/// A physical connection that is associated with a VBR.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouterPhysicalConnection {
    /// Circuit code of this interface of the VBR, assigned by the provider.
    pub circuit_code: Option<String>,
    /// Own address of the interface to the physical connection.
    pub local_gateway_ip: Option<String>,
    /// Address at the other end of the interface.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of both addresses of the interface.
    pub peering_subnet_mask: Option<String>,
    /// Whether the physical connection is locked.
    pub physical_connection_business_status: Option<BusinessStatus>,
    /// Id of the physical connection.
    pub physical_connection_id: Option<String>,
    /// Account that owns the physical connection.
    pub physical_connection_owner_uid: Option<String>,
    /// State the physical connection is in.
    pub physical_connection_status: Option<PhysicalConnectionStatus>,
    /// VLAN id of the VBR on this physical connection.
    pub vlan_id: Option<String>,
    /// Interface of the VBR to this physical connection. Routes of the VBR may lead to it.
    pub vlan_interface_id: Option<String>,
    /// State the VBR is in.
    pub status: Option<VirtualBorderRouterStatus>,
    /// Own IPv6 address of the interface.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address at the other end of the interface.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 subnet of both addresses of the interface.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the interface has IPv6.
    pub enable_ipv6: Option<bool>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER_PHYSICAL_CONNECTION: Schema = Schema::new(
    "VirtualBorderRouterPhysicalConnection",
    &[
        Field::new("CircuitCode", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new(
            "PhysicalConnectionBusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("PhysicalConnectionId", ValueType::String),
        Field::new("PhysicalConnectionOwnerUid", ValueType::String),
        Field::new(
            "PhysicalConnectionStatus",
            ValueType::Enum(<PhysicalConnectionStatus as OpenEnum>::VALUES),
        ),
        Field::new("VlanId", ValueType::String),
        Field::new("VlanInterfaceId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<VirtualBorderRouterStatus as OpenEnum>::VALUES),
        ),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    VirtualBorderRouterPhysicalConnection, VIRTUAL_BORDER_ROUTER_PHYSICAL_CONNECTION, 0
    => circuit_code, 1 => local_gateway_ip, 2 => peer_gateway_ip, 3 =>
    peering_subnet_mask, 4 => physical_connection_business_status, 5 =>
    physical_connection_id, 6 => physical_connection_owner_uid, 7 =>
    physical_connection_status, 8 => vlan_id, 9 => vlan_interface_id, 10 => status, 11 =>
    local_ipv6_gateway_ip, 12 => peer_ipv6_gateway_ip, 13 => peering_ipv6_subnet_mask, 14
    => enable_ipv6
);

impl VirtualBorderRouterPhysicalConnection {
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_gateway_ip`](Self#structfield.peer_gateway_ip).
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_subnet_mask`](Self#structfield.peering_subnet_mask).
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_subnet_mask = value.into_option();
        self
    }
    /// Sets [`physical_connection_business_status`](Self#structfield.physical_connection_business_status).
    #[inline]
    pub fn physical_connection_business_status(
        mut self,
        value: impl IntoOption<BusinessStatus>,
    ) -> Self {
        self.physical_connection_business_status = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
    /// Sets [`physical_connection_owner_uid`](Self#structfield.physical_connection_owner_uid).
    #[inline]
    pub fn physical_connection_owner_uid(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.physical_connection_owner_uid = value.into_option();
        self
    }
    /// Sets [`physical_connection_status`](Self#structfield.physical_connection_status).
    #[inline]
    pub fn physical_connection_status(
        mut self,
        value: impl IntoOption<PhysicalConnectionStatus>,
    ) -> Self {
        self.physical_connection_status = value.into_option();
        self
    }
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vlan_id = value.into_option();
        self
    }
    /// Sets [`vlan_interface_id`](Self#structfield.vlan_interface_id).
    #[inline]
    pub fn vlan_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vlan_interface_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VirtualBorderRouterStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`local_ipv6_gateway_ip`](Self#structfield.local_ipv6_gateway_ip).
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_ipv6_gateway_ip`](Self#structfield.peer_ipv6_gateway_ip).
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_ipv6_subnet_mask`](Self#structfield.peering_ipv6_subnet_mask).
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
}

/// State of the attachment to the ECR; empty where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcrAttachmentStatus {
    /// `Attached`: attached.
    Attached,
    /// `Attaching`: being attached.
    Attaching,
    /// `Detached`: detached.
    Detached,
    /// `Detaching`: being detached.
    Detaching,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EcrAttachmentStatus, Attached = "Attached", Attaching = "Attaching", Detached =
    "Detached", Detaching = "Detaching"
);

static DESCRIBE_VIRTUAL_BORDER_ROUTERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVirtualBorderRouters",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    response: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVirtualBorderRoutersRequest {
    type Response = DescribeVirtualBorderRoutersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VIRTUAL_BORDER_ROUTERS;
}

impl aliyun_api_core::Paged for DescribeVirtualBorderRoutersRequest {
    type Item = VirtualBorderRouter;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VirtualBorderRouterSet"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeVirtualBorderRoutersResponse,
    ) -> Vec<VirtualBorderRouter> {
        response.virtual_border_router_set
    }
}

impl DescribeVirtualBorderRoutersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists VBRs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVirtualBorderRoutersRequest`].
    #[inline]
    pub fn describe_virtual_border_routers(
        &self,
    ) -> Call<DescribeVirtualBorderRoutersRequest> {
        Call::new(&self.inner, DescribeVirtualBorderRoutersRequest::new())
    }
}

impl Call<DescribeVirtualBorderRoutersRequest> {
    /// Region that the VBRs are in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Filters for the VBRs.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouterFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Whether VBRs of other accounts are listed as well.
    #[inline]
    pub fn include_cross_account_vbr(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_cross_account_vbr = value.into_option();
        self
    }
    /// Resource group of the VBRs.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the VBRs have.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVirtualBorderRoutersRequest {
    type Found = VirtualBorderRouter;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VirtualBorderRouter",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "VbrId",
                },
                field: Some("VbrId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVbrId.NotFound"],
        moves: &[("terminating", "terminated"), ("recovering", "active")],
        states: &[
            aliyun_api_core::KnownState {
                name: "active",
                by: &["RecoverVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "unconfirmed",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "terminating",
                by: &["TerminateVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "terminated",
                by: &["TerminateVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "recovering",
                by: &["RecoverVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "Rejected",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Allocation Failed",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeVirtualBorderRoutersResponse,
    ) -> Vec<VirtualBorderRouter> {
        response.virtual_border_router_set
    }
}

impl Client {
    /// Waits until a VirtualBorderRouter is `active`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_active(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "active", vec![vbr_id.into()])
    }
    /// Waits until a VirtualBorderRouter is `unconfirmed`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_unconfirmed(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "unconfirmed", vec![vbr_id.into()])
    }
    /// Waits until a VirtualBorderRouter is `terminated`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_terminated(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "terminated", vec![vbr_id.into()])
    }
    /// Waits until a VirtualBorderRouter is gone; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_deleted(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVirtualBorderRoutersRequest> {
        crate::WaitGone::new(&self.inner, vec![vbr_id.into()])
    }
}
