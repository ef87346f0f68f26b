// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVRouters`

use aliyun_api::vpc::{DescribeVRoutersRequest, DescribeVRoutersResponse};
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

pub(in super::super) const DESCRIBE_VROUTERS: Operation = Operation {
    action: <DescribeVRoutersRequest as Request>::ACTION,
    group: "vrouter",
    new_request: || Box::new(DescribeVRoutersRequest::default()),
    new_response: || Box::new(DescribeVRoutersResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VRouterId"],
            to: &[&resources::VROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VRouters", "VRouter"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"VRouters\":{\"VRouter\":[{\"CreationTime\":\"2018-03-22T07:46:20Z\",\"RouteTableIds\":{\"RouteTableId\":[\"vtb-rj9ybe3y0u41mmjspmop0\"]},\"VRouterName\":\"\",\"Description\":\"\",\"RegionId\":\"us-west-1\",\"VpcId\":\"vpc-rj905wotv6y030t1zz5vl\",\"VRouterId\":\"vrt-rj98khsezfqpjrxmvl7cy\"}]},\"PageSize\":10,\"RequestId\":\"CB2793A8-845F-444C-8E93-76F1BBDF9C78\"}",
    effects: &[
        Effect::List {
            resource: &resources::VROUTER,
            items: &["VRouters", "VRouter"],
            filters: &[("RegionId", &["RegionId"]), ("VRouterId", &["VRouterId"])],
            pairs: None,
            tags: &[],
        },
    ],
};
