// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{Encoding, Field, Kind, OpenEnum, Schema, UnknownValue};

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema {
    name: "Tag",
    fields: &[Field::new("Key", Kind::String), Field::new("Value", Kind::String)],
};

aliyun_api_core::record!(Tag, TAG, 0 => key, 1 => value);

/// A VPC as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct Vpc {
    /// IPv4 CIDR block of the VPC.
    pub cidr_block: Option<String>,
    /// When the VPC was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
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
        Field::new("CidrBlock", Kind::String),
        Field::new("CreationTime", Kind::String),
        Field::new("Description", Kind::String),
        Field::new("Ipv6CidrBlock", Kind::String),
        Field::new("IsDefault", Kind::Boolean),
        Field::new("NatGatewayIds", Kind::List(&Kind::String)).wrapper("NatGatewayIds"),
        Field::new("RegionId", Kind::String),
        Field::new("ResourceGroupId", Kind::String),
        Field::new("RouterTableIds", Kind::List(&Kind::String))
            .wrapper("RouterTableIds"),
        Field::new("Status", Kind::Enum(<VpcStatus as OpenEnum>::VALUES)),
        Field::new("Tags", Kind::List(&Kind::Record(&TAG))).wrapper("Tag"),
        Field::new("UserCidrs", Kind::List(&Kind::String)).wrapper("UserCidr"),
        Field::new("VRouterId", Kind::String),
        Field::new("VSwitchIds", Kind::List(&Kind::String)).wrapper("VSwitchId"),
        Field::new("VpcId", Kind::String),
        Field::new("VpcName", Kind::String),
    ],
};

aliyun_api_core::record!(
    Vpc, VPC, 0 => cidr_block, 1 => creation_time, 2 => description, 3 =>
    ipv6_cidr_block, 4 => is_default, 5 => nat_gateway_ids, 6 => region_id, 7 =>
    resource_group_id, 8 => router_table_ids, 9 => status, 10 => tags, 11 => user_cidrs,
    12 => vrouter_id, 13 => vswitch_ids, 14 => vpc_id, 15 => vpc_name
);

/// A VSwitch as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct VSwitch {
    /// Number of addresses that are still free.
    pub available_ip_address_count: Option<i64>,
    /// IPv4 CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// When the VSwitch was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
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
        Field::new("AvailableIpAddressCount", Kind::Integer),
        Field::new("CidrBlock", Kind::String),
        Field::new("CreationTime", Kind::String),
        Field::new("Description", Kind::String),
        Field::new("Ipv6CidrBlock", Kind::String),
        Field::new("IsDefault", Kind::Boolean),
        Field::new("ResourceGroupId", Kind::String),
        Field::new("RouteTable", Kind::Record(&VSWITCH_ROUTE_TABLE)),
        Field::new("Status", Kind::Enum(<VSwitchStatus as OpenEnum>::VALUES)),
        Field::new("VSwitchId", Kind::String),
        Field::new("VSwitchName", Kind::String),
        Field::new("VpcId", Kind::String),
        Field::new("ZoneId", Kind::String),
    ],
};

aliyun_api_core::record!(
    VSwitch, VSWITCH, 0 => available_ip_address_count, 1 => cidr_block, 2 =>
    creation_time, 3 => description, 4 => ipv6_cidr_block, 5 => is_default, 6 =>
    resource_group_id, 7 => route_table, 8 => status, 9 => vswitch_id, 10 =>
    vswitch_name, 11 => vpc_id, 12 => zone_id
);

/// The route table in use.
#[derive(Clone, Default, PartialEq)]
pub struct VSwitchRouteTable {
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// Where the route table comes from.
    pub route_table_type: Option<RouteTableType>,
}

pub(crate) static VSWITCH_ROUTE_TABLE: Schema = Schema {
    name: "VSwitchRouteTable",
    fields: &[
        Field::new("RouteTableId", Kind::String),
        Field::new("RouteTableType", Kind::Enum(<RouteTableType as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    VSwitchRouteTable, VSWITCH_ROUTE_TABLE, 0 => route_table_id, 1 => route_table_type
);

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

/// Where a route table comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouteTableType {
    /// `System`: made by the system.
    System,
    /// `Custom`: made by a user.
    Custom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(RouteTableType, System = "System", Custom = "Custom");

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
