// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteTables`

use aliyun_api::vpc::{DescribeRouteTablesRequest, DescribeRouteTablesResponse};
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

pub(in super::super) const DESCRIBE_ROUTE_TABLES: Operation = Operation {
    action: <DescribeRouteTablesRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DescribeRouteTablesRequest::default()),
    new_response: || Box::new(DescribeRouteTablesResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtMostOne(&[&["VRouterId"], &["RouterId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
        (&["RouterType"], "VRouter"),
    ],
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
            path: &["RouterId"],
            to: &[&resources::VROUTER, &resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VRouterId"],
            to: &[&resources::VROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidVRouterId.NotFound",
            message: "Specified virtual router does not exist.",
            when: &[When::Unknown(&["VRouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DescribeCenRoute",
            message: "An error occurred while querying the CEN route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VRouterNotExist",
            message: "Operation failed because the VRouter does not exist.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouteTables", "RouteTable"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"DC668356-BCB4-42FD-9BC3-FA2B2E04B634\",\"RouteTables\":{\"RouteTable\":[{\"CreationTime\":\"2017-08-22T10:40:25Z\",\"RouteEntrys\":{\"RouteEntry\":[{\"Status\":\"Available\",\"NextHops\":{\"NextHop\":[]},\"Type\":\"Custom\",\"InstanceId\":\"ri-2zeo3xzyf38r4urzdpvfs\",\"RouteTableId\":\"vtb-2zevpmy9th8cxmwtarqg4\",\"NextHopType\":\"RouterInterface\",\"DestinationCidrBlock\":\"10.10.0.0/24\"},{\"Status\":\"Available\",\"NextHops\":{\"NextHop\":[]},\"Type\":\"System\",\"InstanceId\":\"\",\"RouteTableId\":\"vtb-2zevpmy9th8cxmwtarqg4\",\"NextHopType\":\"service\",\"DestinationCidrBlock\":\"100.64.0.0/10\"}]},\"RouteTableId\":\"vtb-2zevpmy9th8cxmwtarqg4\",\"VRouterId\":\"vrt-2zefso23vmu6xi3jeiw0z\",\"RouteTableType\":\"System\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::ROUTE_TABLE,
            items: &["RouteTables", "RouteTable"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("RouteTableId", &["RouteTableId"]),
                ("RouteTableName", &["RouteTableName"]),
                ("RouterId", &["RouterId"]),
                ("RouterType", &["RouterType"]),
                ("VRouterId", &["VRouterId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
