//! Records that use every kind of value and every encoding.

use aliyun_api_core::{Encoding, Field, Schema, UnknownValue, ValueType, open_enum, record};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Status {
    Pending,
    Available,
    Unknown(UnknownValue),
}
open_enum!(Status, Pending = "Pending", Available = "Available");
const STATUS: ValueType = ValueType::Enum(<Status as aliyun_api_core::OpenEnum>::VALUES);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
    pub(crate) values: Vec<String>,
}
static TAG: Schema = Schema::new(
    "Tag",
    &[
        Field::new("Key", ValueType::String).required(),
        Field::new("Value", ValueType::String),
        Field::new("Values", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat),
    ],
);
record!(Tag, TAG, 0 => key, 1 => value, 2 => values);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Disk {
    pub(crate) size: i64,
    pub(crate) category: Option<String>,
    pub(crate) labels: Vec<String>,
}
static DISK: Schema = Schema::new(
    "Disk",
    &[
        Field::new("Size", ValueType::Integer).required(),
        Field::new("Category", ValueType::String),
        Field::new("Labels", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat).wrapper("Label"),
    ],
);
record!(Disk, DISK, 0 => size, 1 => category, 2 => labels);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Create {
    pub(crate) region_id: String,
    pub(crate) count: Option<i64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) dry_run: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) password: Option<String>,
    pub(crate) ids: Vec<String>,
    pub(crate) numbers: Vec<i64>,
    pub(crate) tag: Vec<Tag>,
    pub(crate) system_disk: Option<Disk>,
    pub(crate) data_disk: Option<Vec<Disk>>,
    pub(crate) names: Vec<String>,
    pub(crate) boot: Option<Disk>,
    pub(crate) extra_size: Option<i64>,
    pub(crate) free: Value,
}
static CREATE: Schema = Schema::new(
    "Create",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Count", ValueType::Integer),
        Field::new("95Ratio", ValueType::Float),
        Field::new("DryRun", ValueType::Boolean).aliases(&["dryRun"]),
        Field::new("Status", STATUS),
        Field::new("Password", ValueType::String).sensitive(),
        Field::new("Ids", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat),
        Field::new("Numbers", ValueType::List(&ValueType::Integer)).encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).encoding(Encoding::Repeat),
        Field::new("SystemDisk", ValueType::Record(&DISK)).encoding(Encoding::Flat),
        Field::new("DataDisk", ValueType::List(&ValueType::Record(&DISK))).encoding(Encoding::Json),
        Field::new("Names", ValueType::List(&ValueType::String)).encoding(Encoding::Comma),
        Field::new("Boot", ValueType::Record(&DISK)).encoding(Encoding::Json),
        Field::new("Extra.1.Size", ValueType::Integer),
        Field::new("Free", ValueType::Any),
    ],
);
record!(
    Create, CREATE, 0 => region_id, 1 => count, 2 => ratio, 3 => dry_run, 4 => status, 5 => password, 6 => ids,
    7 => numbers, 8 => tag, 9 => system_disk, 10 => data_disk, 11 => names, 12 => boot, 13 => extra_size, 14 => free,
);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Vpc {
    pub(crate) vpc_id: String,
    pub(crate) is_default: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) route_table_ids: Vec<String>,
    pub(crate) cidrs: Vec<String>,
    pub(crate) ports: Vec<i64>,
    pub(crate) disk: Option<Disk>,
}
static VPC: Schema = Schema::new(
    "Vpc",
    &[
        Field::new("VpcId", ValueType::String).required().aliases(&["vpcId"]),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("Status", STATUS),
        Field::new("RouteTableIds", ValueType::List(&ValueType::String)).wrapper("RouteTableIds"),
        Field::new("Cidrs", ValueType::List(&ValueType::String)),
        Field::new("Ports", ValueType::List(&ValueType::Integer)).wrapper("Port"),
        Field::new("Disk", ValueType::Record(&DISK)),
    ],
);
record!(
    Vpc, VPC, 0 => vpc_id, 1 => is_default, 2 => status, 3 => route_table_ids, 4 => cidrs, 5 => ports, 6 => disk,
);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Response {
    pub(crate) request_id: String,
    pub(crate) total: i64,
    pub(crate) ratio: Option<f64>,
    pub(crate) vpcs: Vec<Vpc>,
    pub(crate) bare: Vec<Tag>,
    pub(crate) deep: Vec<Vec<i64>>,
    pub(crate) free: Value,
}
static RESPONSE: Schema = Schema::new(
    "Response",
    &[
        Field::new("RequestId", ValueType::String).required(),
        Field::new("TotalCount", ValueType::Integer).required(),
        Field::new("Ratio", ValueType::Float),
        Field::new("Vpcs", ValueType::List(&ValueType::Record(&VPC))).wrapper("Vpc"),
        Field::new("Bare", ValueType::List(&ValueType::Record(&TAG))),
        Field::new("Deep", ValueType::List(&ValueType::List(&ValueType::Integer))),
        Field::new("Free", ValueType::Any),
    ],
);
record!(Response, RESPONSE, 0 => request_id, 1 => total, 2 => ratio, 3 => vpcs, 4 => bare, 5 => deep, 6 => free);
