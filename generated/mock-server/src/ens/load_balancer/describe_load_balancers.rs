// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeLoadBalancers`

use aliyun_api::ens::{DescribeLoadBalancersRequest, DescribeLoadBalancersResponse};
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

pub(in super::super) const DESCRIBE_LOAD_BALANCERS: Operation = Operation {
    action: <DescribeLoadBalancersRequest as Request>::ACTION,
    group: "load-balancer",
    new_request: || Box::new(DescribeLoadBalancersRequest::default()),
    new_response: || Box::new(DescribeLoadBalancersResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["ServerId"],
            to: &[&resources::INSTANCE, &resources::NETWORK_INTERFACE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["LoadBalancerId"],
            to: &[&resources::LOAD_BALANCER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
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
            message: "An error occurred while call the API.",
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
        items: &["LoadBalancers", "LoadBalancer"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"RequestId\":\"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\",\"PageNumber\":1,\"PageSize\":100,\"TotalCount\":6,\"LoadBalancers\":{\"LoadBalancer\":[{\"LoadBalancerId\":\"lb-5snthcyulx10g7tyw7iu****\",\"LoadBalancerName\":\"example\",\"LoadBalancerStatus\":\"InActive\",\"Address\":\"10.10.10.10\",\"EnsRegionId\":\"cn-wuhan-telecom\",\"NetworkId\":\"n-5rz0rjlcaexaulpsjx0w****\",\"VSwitchId\":\"vsw-5r1lcjb3ol6duzjdnbm1om****\",\"CreateTime\":\"2021-05-06T11:13:41Z\",\"AddressIPVersion\":\"ipv4\",\"PayType\":\"PostPaid\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::LOAD_BALANCER,
            items: &["LoadBalancers", "LoadBalancer"],
            filters: &[
                ("EnsRegionId", &["EnsRegionId"]),
                ("ServerId", &["BackendServers", "ServerId"]),
                ("LoadBalancerStatus", &["LoadBalancerStatus"]),
                ("LoadBalancerId", &["LoadBalancerId"]),
                ("LoadBalancerName", &["LoadBalancerName"]),
                ("NetworkId", &["NetworkId"]),
                ("VSwitchId", &["VSwitchId"]),
                ("Address", &["Address"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("LoadBalancerType", &["LoadBalancerType"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
