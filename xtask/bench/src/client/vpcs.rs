//! A large response of `DescribeVpcs`, and how serde's derive reads one.

use serde::Deserialize;
use serde_json::{Value, json};

/// The text of a response with so many VPCs.
pub(crate) fn response(count: usize) -> String {
    let vpc = |number: usize| -> Value {
        json!({
            "CidrBlock": "172.16.0.0/12",
            "CreationTime": "2026-11-27T21:05:42Z",
            "Description": format!("The network of the team that tests, number {number:04}"),
            "Ipv6CidrBlock": "",
            "IsDefault": false,
            "NatGatewayIds": { "NatGatewayIds": [] },
            "RegionId": "cn-hangzhou",
            "ResourceGroupId": "rg-acfmxazb4ph6aiy",
            "RouterTableIds": { "RouterTableIds": [format!("vtb-bp{number:017}")] },
            "Status": "Available",
            "Tags": { "Tag": [{ "Key": "team", "Value": "network" }] },
            "UserCidrs": { "UserCidr": [] },
            "VRouterId": format!("vrt-bp{number:017}"),
            "VSwitchIds": { "VSwitchId": [format!("vsw-bpa{number:016}"), format!("vsw-bpb{number:016}")] },
            "VpcId": format!("vpc-bp{number:017}"),
            "VpcName": format!("net-{number:04}"),
            "OwnerId": 1234567890,
            "DhcpOptionsSetStatus": "UnUsed",
            "DhcpOptionsSetId": "",
            "CenStatus": "",
            "Ipv6CidrBlocks": { "Ipv6CidrBlock": [] },
            "SecondaryCidrBlocks": { "SecondaryCidrBlock": [] },
        })
    };
    let vpcs: Vec<Value> = (0..count).map(vpc).collect();
    let response = json!({
        "Vpcs": { "Vpc": vpcs }, "TotalCount": count, "PageNumber": 1, "PageSize": count,
        "RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E",
    });
    response.to_string()
}

/// What our client reads of it, as somebody would write it by hand.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
pub(crate) struct Derived {
    pub(crate) vpcs: Vpcs,
    total_count: Option<i64>,
    page_number: Option<i64>,
    page_size: Option<i64>,
    request_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Vpcs {
    pub(crate) vpc: Vec<Vpc>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
pub(crate) struct Vpc {
    cidr_block: Option<String>,
    creation_time: Option<String>,
    description: Option<String>,
    ipv6_cidr_block: Option<String>,
    is_default: Option<bool>,
    nat_gateway_ids: NatGatewayIds,
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
    vpc_id: Option<String>,
    vpc_name: Option<String>,
    owner_id: Option<i64>,
    dhcp_options_set_status: Option<DhcpOptionsSetStatus>,
    dhcp_options_set_id: Option<String>,
    cen_status: Option<String>,
    ipv6_cidr_blocks: Ipv6CidrBlocks,
    secondary_cidr_blocks: SecondaryCidrBlocks,
    enabled_ipv6: Option<bool>,
    dns_hostname_status: Option<String>,
}

#[derive(Deserialize)]
enum Status {
    Pending,
    Available,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
enum DhcpOptionsSetStatus {
    InUse,
    UnUsed,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct NatGatewayIds {
    nat_gateway_ids: Vec<String>,
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

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct Ipv6CidrBlocks {
    ipv6_cidr_block: Vec<Ipv6CidrBlock>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct Ipv6CidrBlock {
    ipv6_isp: Option<String>,
    ipv6_cidr_block: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only read from JSON")]
struct SecondaryCidrBlocks {
    secondary_cidr_block: Vec<String>,
}
