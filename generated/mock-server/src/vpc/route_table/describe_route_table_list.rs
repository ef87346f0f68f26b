// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouteTableList`

use aliyun_api::vpc::{DescribeRouteTableListRequest, DescribeRouteTableListResponse};
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

pub(in super::super) const DESCRIBE_ROUTE_TABLE_LIST: Operation = Operation {
    action: <DescribeRouteTableListRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DescribeRouteTableListRequest::default()),
    new_response: || Box::new(DescribeRouteTableListResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
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
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["Tag.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "IellgalParameter.OwnerAccount",
            message: "The specified parameter OwnerAccount is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Abs.InvalidPayType",
            message: "Specified pay type is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Abs.InstanceNotExist",
            message: "Specified instance not exist.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Abs.Forbidden",
            message: "Specified instance cannot change pay type.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Abs.InvalidPayPeriod",
            message: "Specified pay period not valid.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouterTableList", "RouterTableListType"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"RouterTableList\":{\"RouterTableListType\":[{\"CreationTime\":\"2018-08-03T08:14:54Z\",\"RouterType\":\"VRouter\",\"Description\":\"ddd\",\"VSwitchIds\":{\"VSwitchId\":[\"vsw-m5e3r57pxkgijXXXXXXXXX\"]},\"RouterId\":\"vrt-m5egeuhgj52xgXXXXXXXXX\",\"RouteTableId\":\"vtb-m5evbtbptnx2bXXXXXXXXX\",\"RouteTableName\":\"aaa1111\",\"VpcId\":\"vpc-m5epe3ag3qXXXXXXXXX\",\"RouteTableType\":\"Custom\"}]},\"message\":\"successful\",\"PageSize\":10,\"RequestId\":\"87261511-FEB9-4BEC-85BF-70XXXXXXXXX\",\"Success\":true,\"Code\":\"200\"}",
    effects: &[
        Effect::List {
            resource: &resources::ROUTE_TABLE,
            items: &["RouterTableList", "RouterTableListType"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
                ("RouteTableId", &["RouteTableId"]),
                ("RouteTableName", &["RouteTableName"]),
                ("RouteTableType", &["RouteTableType"]),
                ("RouterId", &["RouterId"]),
                ("RouterType", &["RouterType"]),
                ("VpcId", &["VpcId"]),
            ],
            pairs: None,
            tags: &[("Tag", &["Tags"])],
        },
    ],
};
