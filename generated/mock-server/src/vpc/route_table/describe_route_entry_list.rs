// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteEntryList`

use aliyun_api::vpc::{DescribeRouteEntryListRequest, DescribeRouteEntryListResponse};
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

pub(in super::super) const DESCRIBE_ROUTE_ENTRY_LIST: Operation = Operation {
    action: <DescribeRouteEntryListRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DescribeRouteEntryListRequest::default()),
    new_response: || Box::new(DescribeRouteEntryListResponse::default()),
    checks: &[
        Check {
            path: &["DestinationCidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["MaxResult"],
            constraint: Constraint::Range(&[(Some(1), Some(500))]),
        },
        Check {
            path: &["DestCidrBlockList"],
            constraint: Constraint::Count(None, Some(50)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResult"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NextHopId"],
            to: &[
                &resources::ROUTER_INTERFACE,
                &resources::VPN_GATEWAY,
                &resources::NAT_GATEWAY,
            ],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouteEntryId"],
            to: &[&resources::ROUTE_ENTRY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidRouteTable.NotFound",
            message: "%s",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.RouteEntryType",
            message: "%s",
            when: &[When::Invalid(&["RouteEntryType"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.context",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.aliUid",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.bid",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpVersion",
            message: "%s",
            when: &[When::Invalid(&["IpVersion"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.FilterParamUnderWrongRouteType",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "User nextToken is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextTokenExpired",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNextHop.NotFound",
            message: "The specified route entry nexthop does not exist in our records.",
            when: &[When::Unknown(&["NextHopId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryCenEntry",
            message: "Operation is denied because getting CEN route entry has failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.UseGatewayRouteEntryQueryInterface",
            message: "Use listGatewayRouteTableEntries to describe gateway route entries.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[(&["AssociateType"], &[Expected::Text("Gateway")])],
                ),
            ],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResult",
        items: &["RouteEntrys", "RouteEntry"],
        default_size: 10,
        max_size: 500,
    }),
    example: "{\"NextToken\":\"\",\"RouteEntrys\":{\"RouteEntry\":[{\"Status\":\"Available\",\"NextHops\":{\"NextHop\":[{\"NextHopId\":\"eni-bp16v0fuhulfl5e1****\",\"NextHopRelatedInfo\":{},\"NextHopType\":\"NetworkInterface\"}]},\"RouteEntryName\":\"ENI\",\"Type\":\"Custom\",\"RouteEntryId\":\"rte-bp1aejenqyg5zcmv4****\",\"IpVersion\":\"IPv4\",\"RouteTableId\":\"vtb-bp15w5q90d2rk3bww****\",\"DestinationCidrBlock\":\"103.0.0.0/32\"}]},\"RequestId\":\"57828ADD-F0C4-4125-AF79-6556D44C5277\"}",
    effects: &[
        Effect::List {
            resource: &resources::ROUTE_ENTRY,
            items: &["RouteEntrys", "RouteEntry"],
            filters: &[
                ("RouteTableId", &["RouteTableId"]),
                ("DestCidrBlockList", &["DestinationCidrBlock"]),
                ("DestinationCidrBlock", &["DestinationCidrBlock"]),
                ("NextHopId", &["NextHops", "NextHopId"]),
                ("NextHopType", &["NextHops", "NextHopType"]),
                ("RouteEntryId", &["RouteEntryId"]),
                ("RouteEntryName", &["RouteEntryName"]),
                ("RouteEntryType", &["Type"]),
                ("ServiceType", &["ServiceType"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
