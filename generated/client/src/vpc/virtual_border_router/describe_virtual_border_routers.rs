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
/// [`InvalidFilterKey.ValueNotSupported`](super::super::ErrorCode::InvalidFilterKeyValueNotSupported).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.3.
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
}

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
        moves: &[("Recovering", "Enabled")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Enabled",
                by: &["RecoverVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "Unconfirmed",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Terminated",
                by: &["TerminateVirtualBorderRouter"],
            },
            aliyun_api_core::KnownState {
                name: "Recovering",
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
    /// Waits until a VirtualBorderRouter is `Enabled`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_enabled(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "Enabled", vec![vbr_id.into()])
    }
    /// Waits until a VirtualBorderRouter is `Unconfirmed`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_unconfirmed(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "Unconfirmed", vec![vbr_id.into()])
    }
    /// Waits until a VirtualBorderRouter is `Terminated`; it looks with `DescribeVirtualBorderRouters`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_virtual_border_router_terminated(
        &self,
        vbr_id: impl Into<String>,
    ) -> crate::Wait<DescribeVirtualBorderRoutersRequest> {
        crate::Wait::new(&self.inner, "Terminated", vec![vbr_id.into()])
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
