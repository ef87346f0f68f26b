//! The response of [`nets`](super::nets) as serde's derive reads it.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
pub(crate) struct Nets {
    pub(crate) nets: NetList,
    total_count: Option<i64>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    request_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct NetList {
    pub(crate) net: Vec<Net>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
pub(crate) struct Net {
    cidr_block: Option<String>,
    creation_time: Option<String>,
    description: Option<String>,
    is_default: Option<bool>,
    region_id: Option<String>,
    resource_group_id: Option<String>,
    router_table_ids: RouterTableIds,
    status: Option<Status>,
    tags: Tags,
    user_cidrs: UserCidrs,
    #[serde(rename = "VRouterId")]
    vrouter_id: Option<String>,
    #[serde(rename = "VSwitchIds")]
    vswitch_ids: VSwitchIds,
    net_id: Option<String>,
    net_name: Option<String>,
}

#[derive(Deserialize)]
enum Status {
    Pending,
    Available,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct RouterTableIds {
    router_table_ids: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct Tags {
    tag: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct Tag {
    key: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct UserCidrs {
    user_cidr: Vec<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "only read from JSON")]
struct VSwitchIds {
    #[serde(rename = "VSwitchId")]
    vswitch_id: Vec<String>,
}
