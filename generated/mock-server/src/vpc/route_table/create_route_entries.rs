// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteEntries`

use aliyun_api::vpc::{CreateRouteEntriesRequest, CreateRouteEntriesResponse};
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

pub(in super::super) const CREATE_ROUTE_ENTRIES: Operation = Operation {
    action: <CreateRouteEntriesRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(CreateRouteEntriesRequest::default()),
    new_response: || Box::new(CreateRouteEntriesResponse::default()),
    checks: &[
        Check {
            path: &["RouteEntries"],
            constraint: Constraint::Count(None, Some(50)),
        },
        Check {
            path: &["RouteEntries", "DstCidrBlock"],
            constraint: Constraint::Pattern(
                "[0-9]{1,3}(\\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+",
            ),
        },
        Check {
            path: &["RouteEntries", "DstCidrBlock"],
            constraint: Constraint::Not(&[Forbidden::Inside("100.64.0.0/10")]),
        },
        Check {
            path: &["RouteEntries", "IpVersion"],
            constraint: Constraint::Values(&["4", "6"]),
        },
        Check {
            path: &["RouteEntries", "Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["RouteEntries", "Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["RouteEntries", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["RouteEntries", "Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntries", "RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntries", "NextHop"],
            to: &[
                &resources::ROUTER_INTERFACE,
                &resources::VPN_GATEWAY,
                &resources::NAT_GATEWAY,
                &resources::IPV4_GATEWAY,
            ],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "DryRunOperation",
            message: "Request validation has been passed with DryRun flag set.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"SuccessCount\":1,\"FailedCount\":1,\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"FailedRouteEntries\":[{\"DstCidrBlock\":\"192.168.0.0/24\",\"NextHop\":\"i-j6c2fp57q8rr4jlu****\",\"FailedCode\":\"VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE\",\"FailedMessage\":\"Specified CIDR block is already exists, entry.cidrBlock=xxxx\"}],\"RouteEntryIds\":[\"rte-sn6vjkioxte1gz83z****\"]}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::ROUTE_ENTRY,
            amount: None,
            each: Some("RouteEntries"),
            upsert: false,
            count: Some("SuccessCount"),
            discriminator: &[
                ("DestinationCidrBlock", ValueExpr::Field(&["DstCidrBlock"])),
                ("NextHopId", ValueExpr::Field(&["NextHop"])),
                ("RouteEntryName", ValueExpr::Field(&["Name"])),
            ],
        }),
    ],
};
