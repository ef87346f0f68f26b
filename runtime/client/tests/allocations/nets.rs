//! A service with one action that lists networks, as `DescribeVpcs` does: what it asks and what comes of it.

use aliyun_api_runtime::__core::{
    ActionInfo, ActionKind, Encoding, Endpoints, Field, Metadata, OpenEnum, Request, Schema, ServiceInfo, UnknownValue,
    ValueType, open_enum, record, response,
};

pub(crate) static NET: ServiceInfo = ServiceInfo {
    id: "net",
    product: "Net",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: "net.example",
        regional: Some("net.{region}.example"),
        internal: None,
        regions: &[],
    },
};

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Tag {
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}
static TAG: Schema =
    Schema::new("Tag", &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)]);
record!(Tag, TAG, 0 => key, 1 => value);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct DescribeNets {
    pub(crate) region_id: Option<String>,
    pub(crate) is_default: Option<bool>,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) resource_group_id: Option<String>,
    pub(crate) tag: Vec<Tag>,
    pub(crate) net_id: Vec<String>,
    pub(crate) net_name: Option<String>,
}
static DESCRIBE_NETS: Schema = Schema::new(
    "DescribeNets",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).encoding(Encoding::Repeat),
        Field::new("NetId", ValueType::List(&ValueType::String)).encoding(Encoding::Comma),
        Field::new("NetName", ValueType::String),
    ],
);
record!(
    DescribeNets, DESCRIBE_NETS, 0 => region_id, 1 => is_default, 2 => page_number, 3 => page_size,
    4 => resource_group_id, 5 => tag, 6 => net_id, 7 => net_name,
);

#[derive(Clone, PartialEq)]
pub(crate) enum Status {
    Pending,
    Available,
    Unknown(UnknownValue),
}
open_enum!(Status, Pending = "Pending", Available = "Available");

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Net {
    pub(crate) cidr_block: Option<String>,
    pub(crate) creation_time: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) is_default: Option<bool>,
    pub(crate) region_id: Option<String>,
    pub(crate) resource_group_id: Option<String>,
    pub(crate) router_table_ids: Vec<String>,
    pub(crate) status: Option<Status>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) user_cidrs: Vec<String>,
    pub(crate) vrouter_id: Option<String>,
    pub(crate) vswitch_ids: Vec<String>,
    pub(crate) net_id: Option<String>,
    pub(crate) net_name: Option<String>,
}
static NET_RECORD: Schema = Schema::new(
    "Net",
    &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouterTableIds", ValueType::List(&ValueType::String)).wrapper("RouterTableIds"),
        Field::new("Status", ValueType::Enum(<Status as OpenEnum>::VALUES)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("UserCidrs", ValueType::List(&ValueType::String)).wrapper("UserCidr"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String)).wrapper("VSwitchId"),
        Field::new("NetId", ValueType::String),
        Field::new("NetName", ValueType::String),
    ],
);
record!(
    Net, NET_RECORD, 0 => cidr_block, 1 => creation_time, 2 => description, 3 => is_default, 4 => region_id,
    5 => resource_group_id, 6 => router_table_ids, 7 => status, 8 => tags, 9 => user_cidrs, 10 => vrouter_id,
    11 => vswitch_ids, 12 => net_id, 13 => net_name,
);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Nets {
    pub(crate) nets: Vec<Net>,
    pub(crate) total_count: Option<i64>,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) request_id: String,
    metadata: Metadata,
}
static NETS: Schema = Schema::new(
    "Nets",
    &[
        Field::new("Nets", ValueType::List(&ValueType::Record(&NET_RECORD))).wrapper("Net"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);
record!(Nets, NETS, 0 => nets, 1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id);
response!(Nets);

static ACTION: ActionInfo = ActionInfo {
    service: &NET,
    name: "DescribeNets",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_NETS,
    response: &NETS,
    classes: &[],
};
impl Request for DescribeNets {
    type Response = Nets;
    const ACTION: &'static ActionInfo = &ACTION;
}

/// Asks for two networks with a tag.
pub(crate) fn request() -> DescribeNets {
    DescribeNets {
        region_id: Some("cn-hangzhou".into()),
        page_number: Some(1),
        page_size: Some(50),
        tag: vec![Tag { key: Some("team name".into()), value: Some("network".into()) }],
        net_id: vec!["vpc-bp1qpo0kug3a20qqe7h9r".into(), "vpc-bp1qpo0kug3a20qqe7h9s".into()],
        ..DescribeNets::default()
    }
}

/// A response with so many networks.
pub(crate) fn response(count: usize) -> String {
    let nets: Vec<String> = (0..count).map(net).collect();
    let list = object(&[("Net", format!("[{}]", nets.join(",")))]);
    let id = r#""473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E""#.to_owned();
    let number = |number: usize| number.to_string();
    let all = [
        ("Nets", list),
        ("TotalCount", number(count)),
        ("PageNumber", number(1)),
        ("PageSize", number(50)),
        ("RequestId", id),
    ];
    object(&all)
}

fn net(number: usize) -> String {
    let text = |text: &str| format!("\"{text}{number:04}\"");
    let all = [
        ("CidrBlock", r#""172.16.0.0/12""#.to_owned()),
        ("CreationTime", r#""2018-04-18T15:02:37Z""#.to_owned()),
        ("Description", text("The network of the team that tests, number ")),
        ("IsDefault", "false".to_owned()),
        ("RegionId", r#""cn-hangzhou""#.to_owned()),
        ("ResourceGroupId", r#""rg-acfmxazb4ph6aiy""#.to_owned()),
        ("RouterTableIds", format!(r#"{{"RouterTableIds":[{}]}}"#, text("vtb-bp1krxxzp0c29fmon"))),
        ("Status", r#""Available""#.to_owned()),
        ("Tags", format!(r#"{{"Tag":[{}]}}"#, r#"{"Key":"team","Value":"network"}"#)),
        ("UserCidrs", r#"{"UserCidr":[]}"#.to_owned()),
        ("VRouterId", text("vrt-bp1jcg5cmxjbl9xgc")),
        (
            "VSwitchIds",
            format!(r#"{{"VSwitchId":[{},{}]}}"#, text("vsw-bp1nhbnpv2blyz8dl"), text("vsw-bp1nhbnpv2blyz8dm")),
        ),
        ("NetId", text("vpc-bp1qpo0kug3a20qqe")),
        ("NetName", text("net-")),
    ];
    object(&all)
}

fn object(entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", entries.join(","))
}
