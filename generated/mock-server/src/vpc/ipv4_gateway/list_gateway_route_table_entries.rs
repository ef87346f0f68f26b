// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListGatewayRouteTableEntries`

use aliyun_api::vpc::{
    ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse,
};
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

pub(in super::super) const LIST_GATEWAY_ROUTE_TABLE_ENTRIES: Operation = Operation {
    action: <ListGatewayRouteTableEntriesRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(ListGatewayRouteTableEntriesRequest::default()),
    new_response: || Box::new(ListGatewayRouteTableEntriesResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["MaxResults"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["GatewayRouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.GatewayRouteTable",
            message: "The specified resource GatewayRouteTable is not found.",
            when: &[When::Unknown(&["GatewayRouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The param of nextToken is illegal",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["GatewayRouteEntryModels"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"TotalCount\":\"1\",\"GatewayRouteEntryModels\":[{\"Status\":\"Available\",\"NextHopId\":\"i-bp11gcl0sm85t9bi****\",\"Description\":\"test\",\"NextHopType\":\"EcsInstance\",\"DestinationCidrBlock\":\"192.168.0.5\",\"Name\":\"name\",\"NextHops\":[{\"NextHopId\":\"i-bp11gcl0sm85t9bi****\",\"NextHopType\":\"Instance\",\"Weight\":\"100\",\"Enabled\":\"1\"}]}],\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[],
};
