// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSnatTableEntries`

use aliyun_api::vpc::{DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Blocker, Check, Condition, Constraint, Creation, Demand, Each, Edit, Effect,
    ElementList, ErrorRow, Expected, Forbidden, Format, How, Match, Operation, PageStyle,
    Pagination, RefRegion, Reference, Rule, StateRule, Toward, Subject, Target,
    Transition, ValueExpr, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DESCRIBE_SNAT_TABLE_ENTRIES: Operation = Operation {
    action: <DescribeSnatTableEntriesRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DescribeSnatTableEntriesRequest::default()),
    new_response: || Box::new(DescribeSnatTableEntriesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["SnatTableId"], &["NatGatewayId"]]),
            when: &[],
            when_present: &[],
            error: Some("DESCRIBE_SNAT_PARAM_INVALID"),
        },
    ],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnatEntryId"],
            to: &[&resources::SNAT_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SourceVSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatTableId.NotFound",
            message: "Specified SNAT table does not exist.",
            when: &[When::Unknown(&["SnatTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified Name is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DESCRIBE_SNAT_PARAM_INVALID",
            message: "SnatTableId and natGatewayId can not both be null",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SnatTableEntries", "SnatTableEntry"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"SnatTableEntries\":{\"SnatTableEntry\":[{\"Status\":\"Available\",\"SourceCIDR\":\"192.168.1.0/24\",\"SnatTableId\":\"stb-gz3r3odaw\",\"SnatIp\":\"139.xxx.xx.40\",\"SnatEntryId\":\"snat-kmd6nv8fy\",\"SourceVSwitchId\":\"vsw-yrv0xxxxx\"},{\"Status\":\"Available\",\"SourceCIDR\":\"192.168.3.0/24\",\"SnatTableId\":\"stb-gz3r3odaw\",\"SnatIp\":\"139.xxx.xx.40\",\"SnatEntryId\":\"snat-bs5bezbme\",\"SourceVSwitchId\":\"vsw-3xbxxxxx\"}]},\"PageNumber\":1,\"PageSize\":10,\"RequestId\":\"6D7E89B1-1C5B-412B-8585-4908E222EED5\"}",
    effects: &[
        Effect::List {
            resource: &resources::SNAT_ENTRY,
            items: &["SnatTableEntries", "SnatTableEntry"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("SnatTableId", &["SnatTableId"]),
                ("SnatEntryId", &["SnatEntryId"]),
                ("SourceVSwitchId", &["SourceVSwitchId"]),
                ("SourceCIDR", &["SourceCIDR"]),
                ("SnatIp", &["SnatIp"]),
                ("SnatEntryName", &["SnatEntryName"]),
                ("NatGatewayId", &["NatGatewayId"]),
                ("NetworkInterfaceIds", &["NetworkInterfaceId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
