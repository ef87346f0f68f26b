// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworks`

use aliyun_api::ens::{DescribeNetworksRequest, DescribeNetworksResponse};
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

pub(in super::super) const DESCRIBE_NETWORKS: Operation = Operation {
    action: <DescribeNetworksRequest as Request>::ACTION,
    group: "network",
    new_request: || Box::new(DescribeNetworksRequest::default()),
    new_response: || Box::new(DescribeNetworksResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["EnsRegionIds"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
        Check {
            path: &["NetworkIds"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkIds"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while calling the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Networks", "Network"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"TotalCount\":3,\"PageSize\":2,\"PageNumber\":1,\"Networks\":{\"Network\":[{\"EnsRegionId\":\"cn-beijing\",\"NetworkId\":\"n-5***\",\"NetworkName\":\"example\",\"CidrBlock\":\"10.0.xx.xx/24\",\"Status\":\"Available\",\"Description\":\"exampleDescription\",\"CreatedTime\":\"2020-06-16T06:33:15Z\",\"VSwitchIds\":{\"VSwitchId\":[\"vsw-bp1nhbnpv2blyz8dl****\"]},\"RouterTableId\":\"rtb-5**\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::NETWORK,
            items: &["Networks", "Network"],
            filters: &[
                ("NetworkId", &["NetworkId"]),
                ("EnsRegionId", &["EnsRegionId"]),
                ("NetworkName", &["NetworkName"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("NetworkIds", &["NetworkId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
