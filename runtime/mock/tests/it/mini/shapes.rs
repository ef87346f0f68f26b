//! The records of the small services.

use aliyun_api_core::{
    Encoding, Field, Metadata, Request, Schema, UnknownValue, ValueType, open_enum, record, response,
};

/// A struct, its schema and its record, in the form that the generator writes them.
macro_rules! shape {
    ($type:ident, $schema:ident $(, $index:literal $field:ident: $kind:ty = $spec:expr)* $(,)?) => {
        #[derive(Clone, Default)]
        pub(crate) struct $type { $(pub(crate) $field: $kind,)* }
        pub(crate) static $schema: Schema = Schema::new(stringify!($type), &[$($spec),*]);
        record!($type, $schema $(, $index => $field)*);
    };
}

pub(super) use shape;

pub(super) type Text = Option<String>;
pub(super) type Number = Option<i64>;
type Flag = Option<bool>;

pub(super) const fn text(wire: &'static str) -> Field {
    Field::new(wire, ValueType::String)
}

pub(super) const fn number(wire: &'static str) -> Field {
    Field::new(wire, ValueType::Integer)
}

const fn flag(wire: &'static str) -> Field {
    Field::new(wire, ValueType::Boolean)
}

pub(super) const fn texts(wire: &'static str) -> Field {
    Field::new(wire, ValueType::List(&ValueType::String))
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Size {
    Small,
    Large,
    Unknown(UnknownValue),
}
open_enum!(Size, Small = "Small", Large = "Large");

const SIZES: &[&str] = &["Small", "Large"];

shape!(Tag, TAG,
    0 key: String = text("Key").required(),
    1 value: Text = text("Value"),
    2 size: Option<Size> = Field::new("Size", ValueType::Enum(SIZES)),
);

shape!(CreateVpcRequest, CREATE_VPC_REQUEST,
    0 region_id: String = text("RegionId").required(),
    1 cidr_block: Text = text("CidrBlock"),
    2 vpc_name: Text = text("VpcName"),
    3 size: Option<Size> = Field::new("Size", ValueType::Enum(SIZES)),
    4 tag: Vec<Tag> = Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).encoding(Encoding::Repeat),
    5 bandwidth: Number = number("Bandwidth"),
    6 password: Text = text("Password").sensitive(),
    7 client_token: Text = text("ClientToken"),
    8 dry_run: Flag = flag("DryRun"),
);
shape!(CreateVpcResponse, CREATE_VPC_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 vpc_id: String = text("VpcId").required(),
    2 route_table_id: Text = text("RouteTableId"),
    3 v_router_id: Text = text("VRouterId"),
    4 code: String = text("Code").required(),
);

shape!(Vpc, VPC_ITEM,
    0 vpc_id: Text = text("VpcId"),
    1 vpc_name: Text = text("VpcName"),
    2 cidr_block: Text = text("CidrBlock"),
    3 status: Text = text("Status"),
    4 is_default: Flag = flag("IsDefault"),
    5 creation_time: Text = text("CreationTime"),
    6 v_switch_ids: Vec<String> = texts("VSwitchIds").wrapper("VSwitchId"),
    7 router_table_ids: Vec<String> = texts("RouterTableIds").wrapper("RouterTableIds"),
    8 tag: Vec<Tag> = Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    9 region_id: Text = text("RegionId"),
    10 bandwidth: Text = text("Bandwidth"),
    11 password: Text = text("Password"),
);
shape!(DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST,
    0 region_id: Text = text("RegionId"),
    1 vpc_id: Text = text("VpcId"),
    2 vpc_name: Text = text("VpcName"),
    3 status: Text = text("Status"),
    4 is_default: Flag = flag("IsDefault"),
    5 page_number: Number = number("PageNumber"),
    6 page_size: Number = number("PageSize"),
);
shape!(DescribeVpcsResponse, DESCRIBE_VPCS_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 total_count: Number = number("TotalCount"),
    2 page_number: Number = number("PageNumber"),
    3 page_size: Number = number("PageSize"),
    4 vpcs: Vec<Vpc> = Field::new("Vpcs", ValueType::List(&ValueType::Record(&VPC_ITEM))).wrapper("Vpc"),
);

shape!(VpcIdRequest, VPC_ID_REQUEST,
    0 vpc_id: String = text("VpcId").required(),
    1 region_id: Text = text("RegionId"),
    2 vpc_name: Text = text("VpcName"),
    3 dry_run: Flag = flag("DryRun"),
);
shape!(DescribeVpcAttributeResponse, DESCRIBE_VPC_ATTRIBUTE_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 vpc_id: Text = text("VpcId"),
    2 vpc_name: Text = text("VpcName"),
    3 status: Text = text("Status"),
    4 v_switch_ids: Vec<String> = texts("VSwitchIds").wrapper("VSwitchId"),
);
shape!(PlainResponse, PLAIN_RESPONSE, 0 request_id: Text = text("RequestId"));

shape!(CreateVSwitchRequest, CREATE_V_SWITCH_REQUEST,
    0 vpc_id: String = text("VpcId").required(),
    1 zone_id: Text = text("ZoneId"),
);
shape!(CreateVSwitchResponse, CREATE_V_SWITCH_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 v_switch_ids: Vec<String> = texts("VSwitchIds"),
);
shape!(VSwitch, V_SWITCH_ITEM,
    0 v_switch_id: Text = text("VSwitchId"),
    1 vpc_id: Text = text("VpcId"),
    2 zone_id: Text = text("ZoneId"),
);
shape!(DescribeVSwitchesRequest, DESCRIBE_V_SWITCHES_REQUEST,
    0 vpc_id: Text = text("VpcId"),
    1 zone_id: Vec<String> = texts("ZoneId").encoding(Encoding::Repeat),
    2 next_token: Text = text("NextToken"),
    3 max_results: Number = number("MaxResults"),
);
shape!(DescribeVSwitchesResponse, DESCRIBE_V_SWITCHES_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 next_token: Text = text("NextToken"),
    2 max_results: Number = number("MaxResults"),
    3 total_count: Number = number("TotalCount"),
    4 v_switches: Vec<VSwitch> = Field::new("VSwitches", ValueType::List(&ValueType::Record(&V_SWITCH_ITEM))),
);
shape!(VSwitchIdRequest, V_SWITCH_ID_REQUEST, 0 v_switch_id: String = text("VSwitchId").required());
shape!(DescribeRouteTablesRequest, DESCRIBE_ROUTE_TABLES_REQUEST, 0 vpc_id: Text = text("VpcId"));
shape!(RouteTable, ROUTE_TABLE_ITEM,
    0 route_table_id: Text = text("RouteTableId"),
    1 vpc_id: Text = text("VpcId"),
    2 route_table_type: Text = text("RouteTableType"),
);
shape!(DescribeRouteTablesResponse, DESCRIBE_ROUTE_TABLES_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 total_count: Number = number("TotalCount"),
    2 route_tables: Vec<RouteTable> = Field::new("RouteTables", ValueType::List(&ValueType::Record(&ROUTE_TABLE_ITEM))),
);

shape!(AllocateEipRequest, ALLOCATE_EIP_REQUEST, 0 bandwidth: Number = number("Bandwidth"));
shape!(AllocateEipResponse, ALLOCATE_EIP_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 allocation_id: Text = text("AllocationId"),
);
shape!(AssociateEipRequest, ASSOCIATE_EIP_REQUEST,
    0 allocation_id: String = text("AllocationId").required(),
    1 instance_id: Text = text("InstanceId"),
);
shape!(Eip, EIP_ITEM,
    0 allocation_id: Text = text("AllocationId"),
    1 instance_id: Text = text("InstanceId"),
    2 status: Text = text("Status"),
    3 bandwidth: Text = text("Bandwidth"),
);
shape!(DescribeEipResponse, DESCRIBE_EIP_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 eip: Option<Eip> = Field::new("Eip", ValueType::Record(&EIP_ITEM)),
);

shape!(DescribeZonesRequest, DESCRIBE_ZONES_REQUEST, 0 region_id: String = text("RegionId").required());
shape!(Zone, ZONE, 0 zone_id: Text = text("ZoneId"));
#[derive(Clone, Default)]
pub(crate) struct DescribeZonesResponse {
    pub(crate) request_id: Text,
    pub(crate) region_id: Text,
    pub(crate) zones: Vec<Zone>,
    metadata: Metadata,
}
pub(crate) static DESCRIBE_ZONES_RESPONSE: Schema = Schema::new(
    "DescribeZonesResponse",
    &[
        text("RequestId"),
        text("RegionId"),
        Field::new("Zones", ValueType::List(&ValueType::Record(&ZONE))).wrapper("Zone"),
    ],
);
record!(DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, 0 => request_id, 1 => region_id, 2 => zones);
response!(DescribeZonesResponse);

shape!(Disk, DISK,
    0 size: Number = number("Size"),
    1 category: Text = text("Category"),
);
shape!(InspectRequest, INSPECT_REQUEST,
    0 length: Text = text("Length"),
    1 max_bytes: Text = text("MaxBytes"),
    2 count: Vec<String> = texts("Count").encoding(Encoding::Repeat),
    3 range: Number = number("Range"),
    4 multiple_of: Text = text("MultipleOf"),
    5 pattern: Text = text("Pattern"),
    6 forbid_prefix: Text = text("ForbidPrefix"),
    7 forbid_text: Text = text("ForbidText"),
    8 values: Text = text("Values"),
    9 cidr: Text = text("Cidr"),
    10 timestamp: Text = text("Timestamp2"),
    11 port_range: Text = text("PortRange"),
    12 disk: Vec<Disk> = Field::new("Disk", ValueType::List(&ValueType::Record(&DISK))).encoding(Encoding::Json),
    13 ids: Vec<String> = texts("Ids").encoding(Encoding::Comma),
    14 system: Option<Disk> = Field::new("System", ValueType::Record(&DISK)).encoding(Encoding::Flat),
    15 auto_renew: Flag = flag("AutoRenew"),
    16 period: Number = number("Period"),
    17 password: Text = text("Password").sensitive(),
    18 inherit: Flag = flag("Inherit"),
    19 a: Text = text("A"),
    20 b: Text = text("B"),
    21 words: Vec<String> = texts("Words").encoding(Encoding::Comma),
);
shape!(Empty, EMPTY);

impl Request for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    const ACTION: &'static aliyun_api_core::ActionInfo = super::tables::DESCRIBE_ZONES;
}
