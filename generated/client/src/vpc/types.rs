// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{
    Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType,
};

/// A lock on a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLock {
    /// Why the resource is locked.
    pub lock_reason: Option<LockReason>,
}

pub(crate) static OPERATION_LOCK: Schema = Schema {
    name: "OperationLock",
    fields: &[
        Field::new("LockReason", ValueType::Enum(<LockReason as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(OperationLock, OPERATION_LOCK, 0 => lock_reason);

impl OperationLock {
    /// Sets [`lock_reason`](Self#structfield.lock_reason).
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<LockReason>) -> Self {
        self.lock_reason = value.into_option();
        self
    }
}

/// A tag in a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static REQUEST_TAG: Schema = Schema {
    name: "RequestTag",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
    ],
};

aliyun_api_core::record!(RequestTag, REQUEST_TAG, 0 => key, 1 => value);

impl RequestTag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for RequestTag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl RequestTag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema {
    name: "Tag",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
    ],
};

aliyun_api_core::record!(Tag, TAG, 0 => key, 1 => value);

impl Tag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl Tag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A VPC as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// IPv4 CIDR block of the VPC.
    pub cidr_block: Option<String>,
    /// When the VPC was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VPC.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VPC.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VPC of the region.
    pub is_default: Option<bool>,
    /// NAT gateways in the VPC.
    pub nat_gateway_ids: Vec<String>,
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Resource group of the VPC.
    pub resource_group_id: Option<String>,
    /// Route tables of the VPC.
    pub router_table_ids: Vec<String>,
    /// State the VPC is in.
    pub status: Option<VpcStatus>,
    /// Tags of the VPC.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// CIDR blocks on the side of the customer.
    pub user_cidrs: Vec<String>,
    /// VRouter of the VPC.
    pub vrouter_id: Option<String>,
    /// VSwitches in the VPC.
    pub vswitch_ids: Vec<String>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    pub vpc_name: Option<String>,
}

pub(crate) static VPC: Schema = Schema {
    name: "Vpc",
    fields: &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("NatGatewayIds", ValueType::List(&ValueType::String))
            .wrapper("NatGatewayIds"),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouterTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouterTableIds"),
        Field::new("Status", ValueType::Enum(<VpcStatus as OpenEnum>::VALUES)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("UserCidrs", ValueType::List(&ValueType::String)).wrapper("UserCidr"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("VpcId", ValueType::String),
        Field::new("VpcName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    Vpc, VPC, 0 => cidr_block, 1 => creation_time, 2 => description, 3 =>
    ipv6_cidr_block, 4 => is_default, 5 => nat_gateway_ids, 6 => region_id, 7 =>
    resource_group_id, 8 => router_table_ids, 9 => status, 10 => tags, 11 => user_cidrs,
    12 => vrouter_id, 13 => vswitch_ids, 14 => vpc_id, 15 => vpc_name
);

impl Vpc {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`router_table_ids`](Self#structfield.router_table_ids).
    #[inline]
    pub fn router_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.router_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpcStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`user_cidrs`](Self#structfield.user_cidrs).
    #[inline]
    pub fn user_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
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
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
}

/// The route table that a VSwitch uses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchRouteTable {
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// Type of the route table.
    pub route_table_type: Option<RouteTableType>,
}

pub(crate) static VSWITCH_ROUTE_TABLE: Schema = Schema {
    name: "VSwitchRouteTable",
    fields: &[
        Field::new("RouteTableId", ValueType::String),
        Field::new(
            "RouteTableType",
            ValueType::Enum(<RouteTableType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    VSwitchRouteTable, VSWITCH_ROUTE_TABLE, 0 => route_table_id, 1 => route_table_type
);

impl VSwitchRouteTable {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_type`](Self#structfield.route_table_type).
    #[inline]
    pub fn route_table_type(mut self, value: impl IntoOption<RouteTableType>) -> Self {
        self.route_table_type = value.into_option();
        self
    }
}

/// A VSwitch as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// Number of addresses that are still free.
    pub available_ip_address_count: Option<i64>,
    /// IPv4 CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// When the VSwitch was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VSwitch.
    pub description: Option<String>,
    /// IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
    /// Whether it is the default VSwitch of the zone.
    pub is_default: Option<bool>,
    /// Resource group of the VSwitch.
    pub resource_group_id: Option<String>,
    /// The route table in use.
    pub route_table: Option<VSwitchRouteTable>,
    /// State the VSwitch is in.
    pub status: Option<VSwitchStatus>,
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
    /// Name of the VSwitch.
    pub vswitch_name: Option<String>,
    /// VPC the VSwitch belongs to.
    pub vpc_id: Option<String>,
    /// Zone of the VSwitch.
    pub zone_id: Option<String>,
}

pub(crate) static VSWITCH: Schema = Schema {
    name: "VSwitch",
    fields: &[
        Field::new("AvailableIpAddressCount", ValueType::Integer),
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTable", ValueType::Record(&VSWITCH_ROUTE_TABLE)),
        Field::new("Status", ValueType::Enum(<VSwitchStatus as OpenEnum>::VALUES)),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    VSwitch, VSWITCH, 0 => available_ip_address_count, 1 => cidr_block, 2 =>
    creation_time, 3 => description, 4 => ipv6_cidr_block, 5 => is_default, 6 =>
    resource_group_id, 7 => route_table, 8 => status, 9 => vswitch_id, 10 =>
    vswitch_name, 11 => vpc_id, 12 => zone_id
);

impl VSwitch {
    /// Sets [`available_ip_address_count`](Self#structfield.available_ip_address_count).
    #[inline]
    pub fn available_ip_address_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.available_ip_address_count = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
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
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`route_table`](Self#structfield.route_table).
    #[inline]
    pub fn route_table(mut self, value: impl IntoOption<VSwitchRouteTable>) -> Self {
        self.route_table = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VSwitchStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
}

/// A CEN instance that a network instance is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedCen {
    /// Id of the CEN instance.
    pub cen_id: Option<String>,
    /// Account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// State of the attachment to the CEN instance.
    pub cen_status: Option<String>,
}

pub(crate) static ASSOCIATED_CEN: Schema = Schema {
    name: "AssociatedCen",
    fields: &[
        Field::new("CenId", ValueType::String),
        Field::new("CenOwnerId", ValueType::Integer),
        Field::new("CenStatus", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AssociatedCen, ASSOCIATED_CEN, 0 => cen_id, 1 => cen_owner_id, 2 => cen_status
);

impl AssociatedCen {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.cen_owner_id = value.into_option();
        self
    }
    /// Sets [`cen_status`](Self#structfield.cen_status).
    #[inline]
    pub fn cen_status(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_status = value.into_option();
        self
    }
}

/// Number of cloud resources of one type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudResourceCount {
    /// Number of resources.
    pub resource_count: Option<i64>,
    /// Type of the resources.
    pub resource_type: Option<String>,
}

pub(crate) static CLOUD_RESOURCE_COUNT: Schema = Schema {
    name: "CloudResourceCount",
    fields: &[
        Field::new("ResourceCount", ValueType::Integer),
        Field::new("ResourceType", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CloudResourceCount, CLOUD_RESOURCE_COUNT, 0 => resource_count, 1 => resource_type
);

impl CloudResourceCount {
    /// Sets [`resource_count`](Self#structfield.resource_count).
    #[inline]
    pub fn resource_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.resource_count = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

/// A filter for the VBRs to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouterFilter {
    /// What to filter by.
    pub key: Option<String>,
    /// Values to look for.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER_FILTER: Schema = Schema {
    name: "VirtualBorderRouterFilter",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(
    VirtualBorderRouterFilter, VIRTUAL_BORDER_ROUTER_FILTER, 0 => key, 1 => value
);

impl VirtualBorderRouterFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An order for a physical connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnectionOrder {
    /// Id of the order.
    pub order_id: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION_ORDER: Schema = Schema {
    name: "PhysicalConnectionOrder",
    fields: &[Field::new("OrderId", ValueType::String).aliases(&["orderId"])],
};

aliyun_api_core::record!(
    PhysicalConnectionOrder, PHYSICAL_CONNECTION_ORDER, 0 => order_id
);

impl PhysicalConnectionOrder {
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
}

/// A physical connection as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalConnection {
    /// Access point of the connection.
    pub access_point_id: Option<String>,
    /// Location of the device of the connection.
    pub ad_location: Option<String>,
    /// Bandwidth of the connection.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether the connection is locked.
    pub business_status: Option<BusinessStatus>,
    /// Billing method of the connection.
    pub charge_type: Option<String>,
    /// Circuit code of the leased line, assigned by the provider.
    pub circuit_code: Option<String>,
    /// When the connection was set up.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the connection.
    pub description: Option<String>,
    /// When the connection was enabled.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub enabled_time: Option<Timestamp>,
    /// When the connection expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Whether messages about the subscription come in.
    pub has_reservation_data: Option<String>,
    /// Provider of the leased line.
    pub line_operator: Option<PhysicalConnectionLineOperator>,
    /// State of the LOA.
    pub loa_status: Option<String>,
    /// Name of the connection.
    pub name: Option<String>,
    /// Location of the data center.
    pub peer_location: Option<String>,
    /// Id of the connection.
    pub physical_connection_id: Option<String>,
    /// Port number of the device of the connection.
    pub port_number: Option<String>,
    /// Port type of the connection; 1000Base-T by default.
    pub port_type: Option<PhysicalConnectionPortType>,
    /// Redundant connection.
    pub redundant_physical_connection_id: Option<String>,
    /// When the renewal takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Metering method after the renewal.
    pub reservation_internet_charge_type: Option<String>,
    /// Type of the renewal order.
    pub reservation_order_type: Option<String>,
    /// Size of the connection.
    pub spec: Option<String>,
    /// State the connection is in.
    pub status: Option<PhysicalConnectionStatus>,
    /// Type of the connection; VPC by default.
    pub r#type: Option<String>,
}

pub(crate) static PHYSICAL_CONNECTION: Schema = Schema {
    name: "PhysicalConnection",
    fields: &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("AdLocation", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::String),
        Field::new("CircuitCode", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnabledTime", ValueType::String),
        Field::new("EndTime", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
        Field::new(
            "LineOperator",
            ValueType::Enum(<PhysicalConnectionLineOperator as OpenEnum>::VALUES),
        ),
        Field::new("LoaStatus", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PeerLocation", ValueType::String),
        Field::new("PhysicalConnectionId", ValueType::String),
        Field::new("PortNumber", ValueType::String),
        Field::new(
            "PortType",
            ValueType::Enum(<PhysicalConnectionPortType as OpenEnum>::VALUES),
        ),
        Field::new("RedundantPhysicalConnectionId", ValueType::String),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationInternetChargeType", ValueType::String),
        Field::new("ReservationOrderType", ValueType::String),
        Field::new("Spec", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<PhysicalConnectionStatus as OpenEnum>::VALUES),
        ),
        Field::new("Type", ValueType::String),
    ],
};

aliyun_api_core::record!(
    PhysicalConnection, PHYSICAL_CONNECTION, 0 => access_point_id, 1 => ad_location, 2 =>
    bandwidth, 3 => business_status, 4 => charge_type, 5 => circuit_code, 6 =>
    creation_time, 7 => description, 8 => enabled_time, 9 => end_time, 10 =>
    has_reservation_data, 11 => line_operator, 12 => loa_status, 13 => name, 14 =>
    peer_location, 15 => physical_connection_id, 16 => port_number, 17 => port_type, 18
    => redundant_physical_connection_id, 19 => reservation_active_time, 20 =>
    reservation_internet_charge_type, 21 => reservation_order_type, 22 => spec, 23 =>
    status, 24 => r#type
);

impl PhysicalConnection {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`ad_location`](Self#structfield.ad_location).
    #[inline]
    pub fn ad_location(mut self, value: impl IntoOption<String>) -> Self {
        self.ad_location = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.charge_type = value.into_option();
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
    /// Sets [`enabled_time`](Self#structfield.enabled_time).
    #[inline]
    pub fn enabled_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.enabled_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<String>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`line_operator`](Self#structfield.line_operator).
    #[inline]
    pub fn line_operator(
        mut self,
        value: impl IntoOption<PhysicalConnectionLineOperator>,
    ) -> Self {
        self.line_operator = value.into_option();
        self
    }
    /// Sets [`loa_status`](Self#structfield.loa_status).
    #[inline]
    pub fn loa_status(mut self, value: impl IntoOption<String>) -> Self {
        self.loa_status = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_location`](Self#structfield.peer_location).
    #[inline]
    pub fn peer_location(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_location = value.into_option();
        self
    }
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
    /// Sets [`port_number`](Self#structfield.port_number).
    #[inline]
    pub fn port_number(mut self, value: impl IntoOption<String>) -> Self {
        self.port_number = value.into_option();
        self
    }
    /// Sets [`port_type`](Self#structfield.port_type).
    #[inline]
    pub fn port_type(
        mut self,
        value: impl IntoOption<PhysicalConnectionPortType>,
    ) -> Self {
        self.port_type = value.into_option();
        self
    }
    /// Sets [`redundant_physical_connection_id`](Self#structfield.redundant_physical_connection_id).
    #[inline]
    pub fn redundant_physical_connection_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.redundant_physical_connection_id = value.into_option();
        self
    }
    /// Sets [`reservation_active_time`](Self#structfield.reservation_active_time).
    #[inline]
    pub fn reservation_active_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.reservation_active_time = value.into_option();
        self
    }
    /// Sets [`reservation_internet_charge_type`](Self#structfield.reservation_internet_charge_type).
    #[inline]
    pub fn reservation_internet_charge_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.reservation_internet_charge_type = value.into_option();
        self
    }
    /// Sets [`reservation_order_type`](Self#structfield.reservation_order_type).
    #[inline]
    pub fn reservation_order_type(mut self, value: impl IntoOption<String>) -> Self {
        self.reservation_order_type = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<PhysicalConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

/// Settings of phase one of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IkeConfigInput {
    /// Pre-shared key for the mutual authentication of the VPN gateway and the customer gateway. If omitted, a random one is generated.
    ///
    /// At most 100 characters; sensitive: never logged or shown.
    pub psk: Option<String>,
    /// Version of IKE to use.
    ///
    /// Default: `ikev1`.
    pub ike_version: Option<VpnIkeVersion>,
    /// Negotiation mode of version 1.
    ///
    /// Default: `main`.
    pub ike_mode: Option<VpnIkeMode>,
    /// Encryption algorithm in phase one.
    ///
    /// Default: `aes`.
    pub ike_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// Authentication algorithm in phase one.
    ///
    /// Default: `sha1`.
    pub ike_auth_alg: Option<VpnAuthAlgorithm>,
    /// Diffie-Hellman group of the key exchange in phase one.
    ///
    /// Default: `group2`.
    pub ike_pfs: Option<VpnDhGroup>,
    /// SA lifetime of phase one.
    ///
    /// 0 to 86400 seconds. Default: `86400`.
    pub ike_lifetime: Option<i64>,
    /// Local ID (IKE) of the VPN gateway. If omitted, it is its public IP address.
    ///
    /// At most 100 characters.
    pub local_id_ipsec: Option<String>,
    /// Remote ID (IKE) of the customer gateway. If omitted, it is its public IP address.
    ///
    /// At most 100 characters.
    pub remote_id: Option<String>,
}

pub(crate) static IKE_CONFIG_INPUT: Schema = Schema {
    name: "IkeConfigInput",
    fields: &[
        Field::new("Psk", ValueType::String).sensitive(),
        Field::new("IkeVersion", ValueType::Enum(<VpnIkeVersion as OpenEnum>::VALUES)),
        Field::new("IkeMode", ValueType::Enum(<VpnIkeMode as OpenEnum>::VALUES)),
        Field::new(
            "IkeEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IkeAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IkePfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IkeLifetime", ValueType::Integer),
        Field::new("LocalIdIPsec", ValueType::String),
        Field::new("RemoteId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    IkeConfigInput, IKE_CONFIG_INPUT, 0 => psk, 1 => ike_version, 2 => ike_mode, 3 =>
    ike_enc_alg, 4 => ike_auth_alg, 5 => ike_pfs, 6 => ike_lifetime, 7 => local_id_ipsec,
    8 => remote_id
);

impl IkeConfigInput {
    /// Sets [`psk`](Self#structfield.psk).
    #[inline]
    pub fn psk(mut self, value: impl IntoOption<String>) -> Self {
        self.psk = value.into_option();
        self
    }
    /// Sets [`ike_version`](Self#structfield.ike_version).
    #[inline]
    pub fn ike_version(mut self, value: impl IntoOption<VpnIkeVersion>) -> Self {
        self.ike_version = value.into_option();
        self
    }
    /// Sets [`ike_mode`](Self#structfield.ike_mode).
    #[inline]
    pub fn ike_mode(mut self, value: impl IntoOption<VpnIkeMode>) -> Self {
        self.ike_mode = value.into_option();
        self
    }
    /// Sets [`ike_enc_alg`](Self#structfield.ike_enc_alg).
    #[inline]
    pub fn ike_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ike_enc_alg = value.into_option();
        self
    }
    /// Sets [`ike_auth_alg`](Self#structfield.ike_auth_alg).
    #[inline]
    pub fn ike_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ike_auth_alg = value.into_option();
        self
    }
    /// Sets [`ike_pfs`](Self#structfield.ike_pfs).
    #[inline]
    pub fn ike_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ike_pfs = value.into_option();
        self
    }
    /// Sets [`ike_lifetime`](Self#structfield.ike_lifetime).
    #[inline]
    pub fn ike_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ike_lifetime = value.into_option();
        self
    }
    /// Sets [`local_id_ipsec`](Self#structfield.local_id_ipsec).
    #[inline]
    pub fn local_id_ipsec(mut self, value: impl IntoOption<String>) -> Self {
        self.local_id_ipsec = value.into_option();
        self
    }
    /// Sets [`remote_id`](Self#structfield.remote_id).
    #[inline]
    pub fn remote_id(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_id = value.into_option();
        self
    }
}

/// Settings of phase two of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecConfigInput {
    /// Encryption algorithm in phase two.
    ///
    /// Default: `aes`.
    pub ipsec_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// Authentication algorithm in phase two.
    ///
    /// Default: `sha1`.
    pub ipsec_auth_alg: Option<VpnAuthAlgorithm>,
    /// Diffie-Hellman group of the key exchange. Packets of all protocols are forwarded.
    ///
    /// Default: `group2`.
    pub ipsec_pfs: Option<VpnDhGroup>,
    /// SA lifetime of phase two.
    ///
    /// 0 to 86400 seconds. Default: `86400`.
    pub ipsec_lifetime: Option<i64>,
}

pub(crate) static IPSEC_CONFIG_INPUT: Schema = Schema {
    name: "IpsecConfigInput",
    fields: &[
        Field::new(
            "IpsecEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IpsecAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IpsecPfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IpsecLifetime", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    IpsecConfigInput, IPSEC_CONFIG_INPUT, 0 => ipsec_enc_alg, 1 => ipsec_auth_alg, 2 =>
    ipsec_pfs, 3 => ipsec_lifetime
);

impl IpsecConfigInput {
    /// Sets [`ipsec_enc_alg`](Self#structfield.ipsec_enc_alg).
    #[inline]
    pub fn ipsec_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ipsec_enc_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_auth_alg`](Self#structfield.ipsec_auth_alg).
    #[inline]
    pub fn ipsec_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_pfs`](Self#structfield.ipsec_pfs).
    #[inline]
    pub fn ipsec_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ipsec_pfs = value.into_option();
        self
    }
    /// Sets [`ipsec_lifetime`](Self#structfield.ipsec_lifetime).
    #[inline]
    pub fn ipsec_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipsec_lifetime = value.into_option();
        self
    }
}

/// Phase one of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IkeConfig {
    /// Authentication algorithm in phase one.
    pub ike_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase one.
    pub ike_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase one.
    ///
    /// Unit seconds.
    pub ike_lifetime: Option<i64>,
    /// Negotiation mode.
    pub ike_mode: Option<VpnIkeMode>,
    /// Diffie-Hellman group in phase one.
    pub ike_pfs: Option<VpnDhGroup>,
    /// Version of IKE in use.
    pub ike_version: Option<VpnIkeVersion>,
    /// Local ID (IKE) of the VPN gateway, a domain name or an IP address; by default its own address.
    pub local_id: Option<String>,
    /// The pre-shared key.
    ///
    /// Sensitive: never logged or shown.
    pub psk: Option<String>,
    /// Remote ID (IKE) of the customer gateway, a domain name or an IP address; by default the address of the customer gateway.
    pub remote_id: Option<String>,
}

pub(crate) static IKE_CONFIG: Schema = Schema {
    name: "IkeConfig",
    fields: &[
        Field::new(
            "IkeAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IkeEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IkeLifetime", ValueType::Integer),
        Field::new("IkeMode", ValueType::Enum(<VpnIkeMode as OpenEnum>::VALUES)),
        Field::new("IkePfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
        Field::new("IkeVersion", ValueType::Enum(<VpnIkeVersion as OpenEnum>::VALUES)),
        Field::new("LocalId", ValueType::String),
        Field::new("Psk", ValueType::String).sensitive(),
        Field::new("RemoteId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    IkeConfig, IKE_CONFIG, 0 => ike_auth_alg, 1 => ike_enc_alg, 2 => ike_lifetime, 3 =>
    ike_mode, 4 => ike_pfs, 5 => ike_version, 6 => local_id, 7 => psk, 8 => remote_id
);

impl IkeConfig {
    /// Sets [`ike_auth_alg`](Self#structfield.ike_auth_alg).
    #[inline]
    pub fn ike_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ike_auth_alg = value.into_option();
        self
    }
    /// Sets [`ike_enc_alg`](Self#structfield.ike_enc_alg).
    #[inline]
    pub fn ike_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ike_enc_alg = value.into_option();
        self
    }
    /// Sets [`ike_lifetime`](Self#structfield.ike_lifetime).
    #[inline]
    pub fn ike_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ike_lifetime = value.into_option();
        self
    }
    /// Sets [`ike_mode`](Self#structfield.ike_mode).
    #[inline]
    pub fn ike_mode(mut self, value: impl IntoOption<VpnIkeMode>) -> Self {
        self.ike_mode = value.into_option();
        self
    }
    /// Sets [`ike_pfs`](Self#structfield.ike_pfs).
    #[inline]
    pub fn ike_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ike_pfs = value.into_option();
        self
    }
    /// Sets [`ike_version`](Self#structfield.ike_version).
    #[inline]
    pub fn ike_version(mut self, value: impl IntoOption<VpnIkeVersion>) -> Self {
        self.ike_version = value.into_option();
        self
    }
    /// Sets [`local_id`](Self#structfield.local_id).
    #[inline]
    pub fn local_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_id = value.into_option();
        self
    }
    /// Sets [`psk`](Self#structfield.psk).
    #[inline]
    pub fn psk(mut self, value: impl IntoOption<String>) -> Self {
        self.psk = value.into_option();
        self
    }
    /// Sets [`remote_id`](Self#structfield.remote_id).
    #[inline]
    pub fn remote_id(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_id = value.into_option();
        self
    }
}

/// Phase two of the negotiation of an IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// Authentication algorithm in phase two.
    pub ipsec_auth_alg: Option<VpnAuthAlgorithm>,
    /// Encryption algorithm in phase two.
    pub ipsec_enc_alg: Option<VpnEncryptionAlgorithm>,
    /// SA lifetime of phase two.
    ///
    /// Unit seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group in phase two.
    pub ipsec_pfs: Option<VpnDhGroup>,
}

pub(crate) static IPSEC_CONFIG: Schema = Schema {
    name: "IpsecConfig",
    fields: &[
        Field::new(
            "IpsecAuthAlg",
            ValueType::Enum(<VpnAuthAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new(
            "IpsecEncAlg",
            ValueType::Enum(<VpnEncryptionAlgorithm as OpenEnum>::VALUES),
        ),
        Field::new("IpsecLifetime", ValueType::Integer),
        Field::new("IpsecPfs", ValueType::Enum(<VpnDhGroup as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    IpsecConfig, IPSEC_CONFIG, 0 => ipsec_auth_alg, 1 => ipsec_enc_alg, 2 =>
    ipsec_lifetime, 3 => ipsec_pfs
);

impl IpsecConfig {
    /// Sets [`ipsec_auth_alg`](Self#structfield.ipsec_auth_alg).
    #[inline]
    pub fn ipsec_auth_alg(mut self, value: impl IntoOption<VpnAuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_enc_alg`](Self#structfield.ipsec_enc_alg).
    #[inline]
    pub fn ipsec_enc_alg(
        mut self,
        value: impl IntoOption<VpnEncryptionAlgorithm>,
    ) -> Self {
        self.ipsec_enc_alg = value.into_option();
        self
    }
    /// Sets [`ipsec_lifetime`](Self#structfield.ipsec_lifetime).
    #[inline]
    pub fn ipsec_lifetime(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipsec_lifetime = value.into_option();
        self
    }
    /// Sets [`ipsec_pfs`](Self#structfield.ipsec_pfs).
    #[inline]
    pub fn ipsec_pfs(mut self, value: impl IntoOption<VpnDhGroup>) -> Self {
        self.ipsec_pfs = value.into_option();
        self
    }
}

/// An IPsec connection as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnConnection {
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the IPsec connection.
    pub vpn_connection_id: Option<String>,
    /// Customer gateway at the other end.
    pub customer_gateway_id: Option<String>,
    /// VPN gateway at the end of the VPC.
    pub vpn_gateway_id: Option<String>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// CIDR blocks of the VPC, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub local_subnet: Option<String>,
    /// CIDR blocks of the data center, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub remote_subnet: Option<String>,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Negotiation state.
    pub status: Option<VpnConnectionStatus>,
    /// Whether a change of the network configuration starts a new negotiation at once; if false, it does when traffic comes, which may interrupt the connection for a moment.
    pub effect_immediately: Option<bool>,
    /// Health check of the IPsec connection.
    pub vco_health_check: Option<VcoHealthCheck>,
}

pub(crate) static VPN_CONNECTION: Schema = Schema {
    name: "VpnConnection",
    fields: &[
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<VpnConnectionStatus as OpenEnum>::VALUES))
            .aliases(&["status"]),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("VcoHealthCheck", ValueType::Record(&VCO_HEALTH_CHECK)),
    ],
};

aliyun_api_core::record!(
    VpnConnection, VPN_CONNECTION, 0 => ike_config, 1 => ipsec_config, 2 =>
    vpn_connection_id, 3 => customer_gateway_id, 4 => vpn_gateway_id, 5 => name, 6 =>
    local_subnet, 7 => remote_subnet, 8 => create_time, 9 => status, 10 =>
    effect_immediately, 11 => vco_health_check
);

impl VpnConnection {
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfig>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfig>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_connection_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_subnet = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`vco_health_check`](Self#structfield.vco_health_check).
    #[inline]
    pub fn vco_health_check(mut self, value: impl IntoOption<VcoHealthCheck>) -> Self {
        self.vco_health_check = value.into_option();
        self
    }
}

/// Health check of the IPsec connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// Destination address of the probes.
    pub dip: Option<String>,
    /// Interval between two checks.
    pub interval: Option<i64>,
    /// Source address of the probes.
    pub sip: Option<String>,
}

pub(crate) static VCO_HEALTH_CHECK: Schema = Schema {
    name: "VcoHealthCheck",
    fields: &[
        Field::new("Dip", ValueType::String),
        Field::new("Interval", ValueType::Integer),
        Field::new("Sip", ValueType::String),
    ],
};

aliyun_api_core::record!(
    VcoHealthCheck, VCO_HEALTH_CHECK, 0 => dip, 1 => interval, 2 => sip
);

impl VcoHealthCheck {
    /// Sets [`dip`](Self#structfield.dip).
    #[inline]
    pub fn dip(mut self, value: impl IntoOption<String>) -> Self {
        self.dip = value.into_option();
        self
    }
    /// Sets [`interval`](Self#structfield.interval).
    #[inline]
    pub fn interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.interval = value.into_option();
        self
    }
    /// Sets [`sip`](Self#structfield.sip).
    #[inline]
    pub fn sip(mut self, value: impl IntoOption<String>) -> Self {
        self.sip = value.into_option();
        self
    }
}

/// An SSL-VPN server as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SslVpnServer {
    /// Encryption algorithm of the server.
    pub cipher: Option<SslVpnCipher>,
    /// CIDR block that clients get their addresses from.
    pub client_ip_pool: Option<String>,
    /// Whether the traffic is compressed.
    pub compress: Option<bool>,
    /// Number of clients that are connected now.
    pub connections: Option<i64>,
    /// When the server was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Public address of the server.
    pub internet_ip: Option<String>,
    /// CIDR block that clients reach.
    pub local_subnet: Option<String>,
    /// Largest number of concurrent client connections.
    pub max_connections: Option<i64>,
    /// Name of the server.
    pub name: Option<String>,
    /// Port of the server.
    pub port: Option<i64>,
    /// Protocol of the server.
    pub proto: Option<SslVpnProto>,
    /// Region of the server.
    pub region_id: Option<String>,
    /// Id of the server.
    pub ssl_vpn_server_id: Option<String>,
    /// VPN gateway the server belongs to.
    pub vpn_gateway_id: Option<String>,
}

pub(crate) static SSL_VPN_SERVER: Schema = Schema {
    name: "SslVpnServer",
    fields: &[
        Field::new("Cipher", ValueType::Enum(<SslVpnCipher as OpenEnum>::VALUES)),
        Field::new("ClientIpPool", ValueType::String).aliases(&["CLientIpPool"]),
        Field::new("Compress", ValueType::Boolean),
        Field::new("Connections", ValueType::Integer),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("InternetIp", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("MaxConnections", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("Port", ValueType::Integer),
        Field::new("Proto", ValueType::Enum(<SslVpnProto as OpenEnum>::VALUES)),
        Field::new("RegionId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    SslVpnServer, SSL_VPN_SERVER, 0 => cipher, 1 => client_ip_pool, 2 => compress, 3 =>
    connections, 4 => create_time, 5 => internet_ip, 6 => local_subnet, 7 =>
    max_connections, 8 => name, 9 => port, 10 => proto, 11 => region_id, 12 =>
    ssl_vpn_server_id, 13 => vpn_gateway_id
);

impl SslVpnServer {
    /// Sets [`cipher`](Self#structfield.cipher).
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.cipher = value.into_option();
        self
    }
    /// Sets [`client_ip_pool`](Self#structfield.client_ip_pool).
    #[inline]
    pub fn client_ip_pool(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip_pool = value.into_option();
        self
    }
    /// Sets [`compress`](Self#structfield.compress).
    #[inline]
    pub fn compress(mut self, value: impl IntoOption<bool>) -> Self {
        self.compress = value.into_option();
        self
    }
    /// Sets [`connections`](Self#structfield.connections).
    #[inline]
    pub fn connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.connections = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`max_connections`](Self#structfield.max_connections).
    #[inline]
    pub fn max_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_connections = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
    /// Sets [`proto`](Self#structfield.proto).
    #[inline]
    pub fn proto(mut self, value: impl IntoOption<SslVpnProto>) -> Self {
        self.proto = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
}

/// State of a VPC.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpcStatus {
    /// `Pending`: being configured, not ready for use.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpcStatus, Pending = "Pending", Available = "Available");

/// State of a VSwitch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VSwitchStatus, Pending = "Pending", Available = "Available");

/// Type of a route table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteTableType {
    /// `System`: created by the system.
    System,
    /// `Custom`: created by a user.
    Custom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteTableType, System = "System", Custom = "Custom");

/// Type of a router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterType {
    /// `VRouter`: router of a VPC.
    VRouter,
    /// `VBR`: virtual border router.
    Vbr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouterType, VRouter = "VRouter", Vbr = "VBR");

/// Type of the next hop of a route.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NextHopType, Instance = "Instance", HaVip = "HaVip", RouterInterface =
    "RouterInterface"
);

/// Whether a resource is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessStatus {
    /// `Normal`: not locked.
    Normal,
    /// `FinancialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// `SecurityLocked`: locked for reasons of security.
    SecurityLocked,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BusinessStatus, Normal = "Normal", FinancialLocked = "FinancialLocked",
    SecurityLocked = "SecurityLocked"
);

/// Why a resource is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LockReason {
    /// `financial`: a payment is overdue.
    Financial,
    /// `security`: for reasons of security.
    Security,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(LockReason, Financial = "financial", Security = "security");

/// Billing method of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// `PrePaid`: subscription.
    PrePaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ChargeType, PostPaid = "PostPaid", PrePaid = "PrePaid");

/// Unit of the subscription duration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingCycle {
    /// `Month`: months.
    Month,
    /// `Year`: years.
    Year,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PricingCycle, Month = "Month", Year = "Year");

/// Type of an order that is not in effect yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReservationOrderType {
    /// `RENEWCHANGE`: renewal, also with another size.
    RenewChange,
    /// `TEMP_UPGRADE`: a temporary upgrade.
    TempUpgrade,
    /// `UPGRADE`: an upgrade.
    Upgrade,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ReservationOrderType, RenewChange = "RENEWCHANGE", TempUpgrade = "TEMP_UPGRADE",
    Upgrade = "UPGRADE"
);

/// Size of a NAT gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewaySpec {
    /// `Small`: small.
    Small,
    /// `Middle`: medium.
    Middle,
    /// `Large`: large.
    Large,
    /// `Xlarge.1`: extra large.
    XLarge1,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatGatewaySpec, Small = "Small", Middle = "Middle", Large = "Large", XLarge1 =
    "Xlarge.1"
);

/// Type of a network instance that a CEN instance connects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenInstanceType {
    /// `VPC`: VPC.
    Vpc,
    /// `VBR`: virtual border router.
    Vbr,
    /// `CCN`: CCN.
    Ccn,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenInstanceType, Vpc = "VPC", Vbr = "VBR", Ccn = "CCN");

/// State of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryStatus, Pending = "Pending", Available = "Available", Modifying =
    "Modifying"
);

/// Type of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryType {
    /// `Custom`: created by a user.
    Custom,
    /// `System`: created by the system.
    System,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteEntryType, Custom = "Custom", System = "System");

/// Version of the Internet protocol of a route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteEntryIpVersion, IPv4 = "IPv4", IPv6 = "IPv6");

/// Type of the next hop of a listed route entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteEntryNextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `VpnGateway`: VPN gateway.
    VpnGateway,
    /// `NatGateway`: NAT gateway.
    NatGateway,
    /// `NetworkInterface`: secondary elastic network interface.
    NetworkInterface,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// `IPv6Gateway`: IPv6 gateway.
    IPv6Gateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouteEntryNextHopType, Instance = "Instance", HaVip = "HaVip", VpnGateway =
    "VpnGateway", NatGateway = "NatGateway", NetworkInterface = "NetworkInterface",
    RouterInterface = "RouterInterface", IPv6Gateway = "IPv6Gateway"
);

/// Role of a router interface in a peering connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceRole {
    /// `InitiatingSide`: starts the connection.
    InitiatingSide,
    /// `AcceptingSide`: accepts the connection.
    AcceptingSide,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceRole, InitiatingSide = "InitiatingSide", AcceptingSide =
    "AcceptingSide"
);

/// Size of a router interface. Each has its bandwidth.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceSpec {
    /// `Mini.2`: 2 Mbit/s.
    Mini2,
    /// `Mini.5`: 5 Mbit/s.
    Mini5,
    /// `Small.1`: 10 Mbit/s.
    Small1,
    /// `Small.2`: 20 Mbit/s.
    Small2,
    /// `Small.5`: 50 Mbit/s.
    Small5,
    /// `Middle.1`: 100 Mbit/s.
    Middle1,
    /// `Middle.2`: 200 Mbit/s.
    Middle2,
    /// `Middle.5`: 500 Mbit/s.
    Middle5,
    /// `Large.1`: 1000 Mbit/s.
    Large1,
    /// `Large.2`: 2000 Mbit/s.
    Large2,
    /// `Large.5`: 5000 Mbit/s.
    Large5,
    /// `Xlarge.1`: 10000 Mbit/s.
    XLarge1,
    /// `Negative`: the size of every acceptor.
    Negative,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceSpec, Mini2 = "Mini.2", Mini5 = "Mini.5", Small1 = "Small.1", Small2 =
    "Small.2", Small5 = "Small.5", Middle1 = "Middle.1", Middle2 = "Middle.2", Middle5 =
    "Middle.5", Large1 = "Large.1", Large2 = "Large.2", Large5 = "Large.5", XLarge1 =
    "Xlarge.1", Negative = "Negative"
);

/// State of a router interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceStatus {
    /// `Idle`: not connected yet.
    Idle,
    /// `Connecting`: an initiator whose connection is being established.
    Connecting,
    /// `Activating`: being activated.
    Activating,
    /// `Active`: in use.
    Active,
    /// `Deactivating`: being deactivated.
    Deactivating,
    /// `Inactive`: not in use.
    Inactive,
    /// `Deleted`: deleted; seen if the other end of a connection is gone.
    Deleted,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceStatus, Idle = "Idle", Connecting = "Connecting", Activating =
    "Activating", Active = "Active", Deactivating = "Deactivating", Inactive =
    "Inactive", Deleted = "Deleted"
);

/// State of a VBR. The documents give it the states of physical connections as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualBorderRouterStatus {
    /// `Initial`: applied for.
    Initial,
    /// `Approved`: application approved.
    Approved,
    /// `Allocating`: resources are being allocated.
    Allocating,
    /// `Allocated`: access is being built.
    Allocated,
    /// `Confirmed`: waiting for the confirmation of the user.
    Confirmed,
    /// `Enabled`: in use.
    Enabled,
    /// `Rejected`: application rejected.
    Rejected,
    /// `Canceled`: canceled before it was enabled.
    Canceled,
    /// `Allocation Failed`: no resources could be allocated.
    AllocationFailed,
    /// `Terminated`: not in operation.
    Terminated,
    /// `Unconfirmed`: created for another account that has not confirmed it yet.
    Unconfirmed,
    /// `Recovering`: being recovered.
    Recovering,
    /// `active`: in use.
    Active,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VirtualBorderRouterStatus, Initial = "Initial", Approved = "Approved", Allocating =
    "Allocating", Allocated = "Allocated", Confirmed = "Confirmed", Enabled = "Enabled",
    Rejected = "Rejected", Canceled = "Canceled", AllocationFailed = "Allocation Failed",
    Terminated = "Terminated", Unconfirmed = "Unconfirmed", Recovering = "Recovering",
    Active = "active", Available = "Available"
);

/// State of a physical connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionStatus {
    /// `Initial`: the application is under review.
    Initial,
    /// `Approved`: the application is approved.
    Approved,
    /// `Allocating`: resources are being allocated.
    Allocating,
    /// `Allocated`: cables are being laid at the data center.
    Allocated,
    /// `Confirmed`: the user has to confirm.
    Confirmed,
    /// `Enabled`: in operation.
    Enabled,
    /// `Rejected`: the application is rejected.
    Rejected,
    /// `Canceled`: canceled before it was enabled.
    Canceled,
    /// `AllocationFailed`: resources could not be allocated.
    AllocationFailed,
    /// `Terminating`: being terminated.
    Terminating,
    /// `Terminated`: not in operation any more.
    Terminated,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionStatus, Initial = "Initial", Approved = "Approved", Allocating =
    "Allocating", Allocated = "Allocated", Confirmed = "Confirmed", Enabled = "Enabled",
    Rejected = "Rejected", Canceled = "Canceled", AllocationFailed = "AllocationFailed",
    Terminating = "Terminating", Terminated = "Terminated"
);

/// Provider of a leased line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionLineOperator {
    /// `CT`: China Telecom.
    Ct,
    /// `CU`: China Unicom.
    Cu,
    /// `CM`: China Mobile.
    Cm,
    /// `CO`: another provider in mainland China.
    Co,
    /// `Equinix`: Equinix.
    Equinix,
    /// `Other`: another provider outside mainland China.
    Other,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionLineOperator, Ct = "CT", Cu = "CU", Cm = "CM", Co = "CO", Equinix =
    "Equinix", Other = "Other"
);

/// Port type of a physical connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionPortType {
    /// `100Base-T`: electrical, 100 Mbit/s.
    Base100T,
    /// `1000Base-T`: electrical, 1 Gbit/s.
    Base1000T,
    /// `1000Base-LX`: optical, single-mode, 1 Gbit/s, up to 10 km.
    Base1000Lx,
    /// `10GBase-T`: electrical, 10 Gbit/s.
    Base10GT,
    /// `10GBase-LR`: optical, single-mode, 10 Gbit/s, up to 10 km.
    Base10GLr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionPortType, Base100T = "100Base-T", Base1000T = "1000Base-T",
    Base1000Lx = "1000Base-LX", Base10GT = "10GBase-T", Base10GLr = "10GBase-LR"
);

/// Type of a leased line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConnectionLineType {
    /// `MSTP`.
    Mstp,
    /// `Other`.
    Other,
    /// `SDH`.
    Sdh,
    /// `MPLSVPN`.
    Mplsvpn,
    /// `FIBRE`.
    Fibre,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PhysicalConnectionLineType, Mstp = "MSTP", Other = "Other", Sdh = "SDH", Mplsvpn =
    "MPLSVPN", Fibre = "FIBRE"
);

/// Version of the IKE protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnIkeVersion {
    /// `ikev1`: version 1.
    Ikev1,
    /// `ikev2`: version 2.
    Ikev2,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnIkeVersion, Ikev1 = "ikev1", Ikev2 = "ikev2");

/// Negotiation mode of version 1 of IKE.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnIkeMode {
    /// `main`: main mode, which is more secure.
    Main,
    /// `aggressive`: aggressive mode, which suits NAT traversal better.
    Aggressive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnIkeMode, Main = "main", Aggressive = "aggressive");

/// Encryption algorithm of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnEncryptionAlgorithm {
    /// `aes`: AES.
    Aes,
    /// `aes192`: AES-192.
    Aes192,
    /// `aes256`: AES-256.
    Aes256,
    /// `des`: DES.
    Des,
    /// `3des`: triple DES.
    TripleDes,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnEncryptionAlgorithm, Aes = "aes", Aes192 = "aes192", Aes256 = "aes256", Des =
    "des", TripleDes = "3des"
);

/// Authentication algorithm of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnAuthAlgorithm {
    /// `md5`: MD5.
    Md5,
    /// `sha1`: SHA-1.
    Sha1,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnAuthAlgorithm, Md5 = "md5", Sha1 = "sha1");

/// Diffie-Hellman group of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnDhGroup {
    /// `group1`.
    Group1,
    /// `group2`.
    Group2,
    /// `group5`.
    Group5,
    /// `group14`.
    Group14,
    /// `group24`.
    Group24,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnDhGroup, Group1 = "group1", Group2 = "group2", Group5 = "group5", Group14 =
    "group14", Group24 = "group24"
);

/// Negotiation state of an IPsec connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnConnectionStatus {
    /// `ike_sa_not_established`: phase one of the negotiation failed.
    IkeSaNotEstablished,
    /// `ike_sa_established`: phase one of the negotiation succeeded.
    IkeSaEstablished,
    /// `ipsec_sa_not_established`: phase two of the negotiation failed.
    IpsecSaNotEstablished,
    /// `ipsec_sa_established`: phase two of the negotiation succeeded.
    IpsecSaEstablished,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnConnectionStatus, IkeSaNotEstablished = "ike_sa_not_established", IkeSaEstablished
    = "ike_sa_established", IpsecSaNotEstablished = "ipsec_sa_not_established",
    IpsecSaEstablished = "ipsec_sa_established"
);

/// State of a VPN gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayStatus {
    /// `init`: new and not set up yet.
    Init,
    /// `provisioning`: being set up.
    Provisioning,
    /// `active`: in operation.
    Active,
    /// `updating`: being changed.
    Updating,
    /// `deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayStatus, Init = "init", Provisioning = "provisioning", Active = "active",
    Updating = "updating", Deleting = "deleting"
);

/// Whether a VPN gateway is locked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayBusinessStatus {
    /// `Normal`: not locked.
    Normal,
    /// `FinancialLocked`: locked because a payment is overdue.
    FinancialLocked,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayBusinessStatus, Normal = "Normal", FinancialLocked = "FinancialLocked"
);

/// Encryption algorithm of an SSL-VPN server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVpnCipher {
    /// `AES-128-CBC`: AES with a key of 128 bits.
    Aes128Cbc,
    /// `AES-192-CBC`: AES with a key of 192 bits.
    Aes192Cbc,
    /// `AES-256-CBC`: AES with a key of 256 bits.
    Aes256Cbc,
    /// `none`: no encryption.
    None,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SslVpnCipher, Aes128Cbc = "AES-128-CBC", Aes192Cbc = "AES-192-CBC", Aes256Cbc =
    "AES-256-CBC", None = "none"
);

/// Protocol of an SSL-VPN server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SslVpnProto {
    /// `UDP`: UDP.
    Udp,
    /// `TCP`: TCP.
    Tcp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(SslVpnProto, Udp = "UDP", Tcp = "TCP");

/// Billing method of a NAT gateway or a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatInstanceChargeType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatInstanceChargeType, PostPaid = "PostPaid");

/// Metering method of a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatBandwidthPackageInternetChargeType {
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatBandwidthPackageInternetChargeType, PayByTraffic = "PayByTraffic", PayByBandwidth
    = "PayByBandwidth"
);

/// Internet provider of a NAT bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatBandwidthPackageIsp {
    /// `BGP`: several lines.
    Bgp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatBandwidthPackageIsp, Bgp = "BGP");

/// Protocol whose packets a DNAT entry forwards.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardEntryProtocol {
    /// `TCP`: TCP packets.
    Tcp,
    /// `UDP`: UDP packets.
    Udp,
    /// `Any`: all packets.
    Any,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ForwardEntryProtocol, Tcp = "TCP", Udp = "UDP", Any = "Any");

/// Type of a global acceleration instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationBandwidthType {
    /// `Sharing`: shared bandwidth.
    Sharing,
    /// `Exclusive`: dedicated bandwidth.
    Exclusive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationBandwidthType, Sharing = "Sharing", Exclusive = "Exclusive"
);

/// Service area of a global acceleration instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationServiceLocation {
    /// `china-mainland`: mainland of China.
    ChinaMainland,
    /// `north-america`: North America.
    NorthAmerica,
    /// `asia-pacific`: Asia Pacific.
    AsiaPacific,
    /// `europe`: Europe.
    Europe,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationServiceLocation, ChinaMainland = "china-mainland", NorthAmerica =
    "north-america", AsiaPacific = "asia-pacific", Europe = "europe"
);

/// Type of a backend server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalAccelerationServerType {
    /// `EcsInstance`: ECS instance.
    EcsInstance,
    /// `SlbInstance`: SLB instance.
    SlbInstance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GlobalAccelerationServerType, EcsInstance = "EcsInstance", SlbInstance =
    "SlbInstance"
);

/// Metering method of a shared bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonBandwidthPackageInternetChargeType {
    /// `PayBy95`: by the 95th percentile of the bandwidth.
    PayBy95,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CommonBandwidthPackageInternetChargeType, PayBy95 = "PayBy95", PayByBandwidth =
    "PayByBandwidth", PayByTraffic = "PayByTraffic"
);

/// State of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipStatus {
    /// `Associating`: being associated with a resource.
    Associating,
    /// `Unassociating`: being disassociated.
    Unassociating,
    /// `InUse`: allocated.
    InUse,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipStatus, Associating = "Associating", Unassociating = "Unassociating", InUse =
    "InUse", Available = "Available"
);

/// Type of the resource that an EIP is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInstanceType {
    /// `EcsInstance`: ECS instance in a VPC.
    EcsInstance,
    /// `SlbInstance`: SLB instance in a VPC.
    SlbInstance,
    /// `Nat`: NAT gateway.
    Nat,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInstanceType, EcsInstance = "EcsInstance", SlbInstance = "SlbInstance", Nat =
    "Nat", HaVip = "HaVip", NetworkInterface = "NetworkInterface"
);

/// Metering method of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInternetChargeType {
    /// `PayByTraffic`: by the amount of traffic.
    PayByTraffic,
    /// `PayByBandwidth`: by the bandwidth.
    PayByBandwidth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInternetChargeType, PayByTraffic = "PayByTraffic", PayByBandwidth =
    "PayByBandwidth"
);

/// Line of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipIsp {
    /// `BGP`: several lines.
    Bgp,
    /// `ChinaTelecom`: China Telecom.
    ChinaTelecom,
    /// `ChinaUnicom`: China Unicom.
    ChinaUnicom,
    /// `ChinaMobile`: China Mobile.
    ChinaMobile,
    /// `BGP_FinanceCloud`: financial cloud in Hangzhou.
    BgpFinanceCloud,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipIsp, Bgp = "BGP", ChinaTelecom = "ChinaTelecom", ChinaUnicom = "ChinaUnicom",
    ChinaMobile = "ChinaMobile", BgpFinanceCloud = "BGP_FinanceCloud"
);

/// Type of the resource whose traffic a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogResourceType {
    /// `NetworkInterface`: a network interface.
    NetworkInterface,
    /// `VSwitch`: all network interfaces of a VSwitch.
    VSwitch,
    /// `VPC`: all network interfaces of a VPC.
    Vpc,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogResourceType, NetworkInterface = "NetworkInterface", VSwitch = "VSwitch", Vpc
    = "VPC"
);

/// Traffic that a flow log captures.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowLogTrafficType {
    /// `All`: all traffic.
    All,
    /// `Allow`: traffic that access control allows.
    Allow,
    /// `Drop`: traffic that access control denies.
    Drop,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    FlowLogTrafficType, All = "All", Allow = "Allow", Drop = "Drop"
);
