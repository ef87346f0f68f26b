// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnRouteEntries`

use aliyun_api::vpc::{DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse};
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

pub(in super::super) const DESCRIBE_VPN_ROUTE_ENTRIES: Operation = Operation {
    action: <DescribeVpnRouteEntriesRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnRouteEntriesRequest::default()),
    new_response: || Box::new(DescribeVpnRouteEntriesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["RouteEntryType"], "custom"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnGatewayId"],
            to: &[&resources::VPN_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RouteEntryType",
            message: "The specified \"RouteEntryType\" is invalid.",
            when: &[When::Invalid(&["RouteEntryType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnInstanceId.NotFound",
            message: "The specified VPN was not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpnGatewayInstanceId.NotFound",
            message: "The specified vpn gateway instance id does not exist.",
            when: &[When::Unknown(&["VpnGatewayId"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnRouteEntries", "VpnRouteEntry"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"VpnRouteEntries\":{\"VpnRouteEntry\":[{\"RouteDest\":\"10.0.0.0/24\",\"VpnInstanceId\":\"vpn-bp1cmw7jh1nfe43m9****\",\"Weight\":100,\"State\":\"normal\",\"NextHop\":\"vco-bp1tui07ob10fmuro****\",\"CreateTime\":1563874074000}]},\"RequestId\":\"BF3995A6-FA4F-4C74-B90F-89ECF4BFF4D5\"}",
    effects: &[
        Effect::List {
            resource: &resources::VPN_ROUTE_ENTRY,
            items: &["VpnRouteEntries", "VpnRouteEntry"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("VpnGatewayId", &["VpnInstanceId"]),
                ("RouteEntryType", &["RouteEntryType"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
