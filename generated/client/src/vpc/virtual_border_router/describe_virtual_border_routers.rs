// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRouters`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVirtualBorderRouters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVirtualBorderRoutersRequest {
    /// Region that the VBRs are in.
    pub region_id: String,
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
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST: Schema = Schema {
    name: "DescribeVirtualBorderRoutersRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&VIRTUAL_BORDER_ROUTER_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST, 0 =>
    region_id, 1 => filter, 2 => page_number, 3 => page_size
);

/// The response of `DescribeVirtualBorderRouters`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE: Schema = Schema {
    name: "DescribeVirtualBorderRoutersResponse",
    fields: &[
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
};

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersResponse, DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE, 0 =>
    virtual_border_router_set, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

/// A VBR as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct VirtualBorderRouter {
    /// Access point of the physical connection.
    pub access_point_id: Option<String>,
    /// When the VBR was activated for the first time.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub activation_time: Option<String>,
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
    pub creation_time: Option<String>,
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
    pub recovery_time: Option<String>,
    /// Route table of the VBR.
    pub route_table_id: Option<String>,
    /// State the VBR is in.
    pub status: Option<VirtualBorderRouterStatus>,
    /// When the VBR was last terminated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub termination_time: Option<String>,
    /// Id of the VBR.
    pub vbr_id: Option<String>,
    /// VLAN id of the VBR.
    pub vlan_id: Option<i64>,
    /// Router interface of the VBR.
    pub vlan_interface_id: Option<String>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER: Schema = Schema {
    name: "VirtualBorderRouter",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    VirtualBorderRouter, VIRTUAL_BORDER_ROUTER, 0 => access_point_id, 1 =>
    activation_time, 2 => associated_cens, 3 => associated_physical_connections, 4 =>
    circuit_code, 5 => creation_time, 6 => description, 7 => detect_multiplier, 8 =>
    local_gateway_ip, 9 => min_rx_interval, 10 => min_tx_interval, 11 => name, 12 =>
    peer_gateway_ip, 13 => peering_subnet_mask, 14 =>
    physical_connection_business_status, 15 => physical_connection_id, 16 =>
    physical_connection_owner_uid, 17 => physical_connection_status, 18 => recovery_time,
    19 => route_table_id, 20 => status, 21 => termination_time, 22 => vbr_id, 23 =>
    vlan_id, 24 => vlan_interface_id
);

/// A physical connection that is associated with a VBR.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static VIRTUAL_BORDER_ROUTER_PHYSICAL_CONNECTION: Schema = Schema {
    name: "VirtualBorderRouterPhysicalConnection",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    VirtualBorderRouterPhysicalConnection, VIRTUAL_BORDER_ROUTER_PHYSICAL_CONNECTION, 0
    => circuit_code, 1 => local_gateway_ip, 2 => peer_gateway_ip, 3 =>
    peering_subnet_mask, 4 => physical_connection_business_status, 5 =>
    physical_connection_id, 6 => physical_connection_owner_uid, 7 =>
    physical_connection_status, 8 => vlan_id, 9 => vlan_interface_id
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

impl DescribeVirtualBorderRoutersRequest {
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
    /// Lists VBRs in a region.
    ///
    /// # Errors
    /// `InvalidFilterKey.ValueNotSupported`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.3.
    #[inline]
    pub fn describe_virtual_border_routers(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeVirtualBorderRoutersRequest> {
        Call::new(&self.inner, DescribeVirtualBorderRoutersRequest::new(region_id))
    }
}

impl Call<DescribeVirtualBorderRoutersRequest> {
    /// Filters for the VBRs.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = VirtualBorderRouterFilter>,
    ) -> Self {
        self.request.filter = value.into_iter().collect();
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
