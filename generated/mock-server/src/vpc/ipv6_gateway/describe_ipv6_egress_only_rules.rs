// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6EgressOnlyRules`

use aliyun_api::vpc::{
    DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse,
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

pub(in super::super) const DESCRIBE_IPV6_EGRESS_ONLY_RULES: Operation = Operation {
    action: <DescribeIpv6EgressOnlyRulesRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DescribeIpv6EgressOnlyRulesRequest::default()),
    new_response: || Box::new(DescribeIpv6EgressOnlyRulesResponse::default()),
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
            path: &["Ipv6GatewayId"],
            to: &[&resources::IPV6_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv6EgressOnlyRuleId"],
            to: &[&resources::IPV6_EGRESS_ONLY_RULE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::IPV6_ADDRESS],
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
        items: &["Ipv6EgressOnlyRules", "Ipv6EgressOnlyRule"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageSize\":10,\"RequestId\":\"E16671B7-DEA6-48E0-8E9C-41913DAD44DD\",\"PageNumber\":1,\"TotalCount\":1,\"Ipv6EgressOnlyRules\":{\"Ipv6EgressOnlyRule\":[{\"Status\":\"Available\",\"Description\":\"ruledescription\",\"Ipv6EgressOnlyRuleId\":\"ipv6py-bp1rr7fq1md8pbb3k****\",\"InstanceId\":\"ipv6-bp12uzwhac8tv3xx6****\",\"InstanceType\":\"Ipv6Address\",\"Name\":\"rulename\"}]}}",
    effects: &[
        Effect::List {
            resource: &resources::IPV6_EGRESS_ONLY_RULE,
            items: &["Ipv6EgressOnlyRules", "Ipv6EgressOnlyRule"],
            filters: &[
                ("Ipv6GatewayId", &["Ipv6GatewayId"]),
                ("Ipv6EgressOnlyRuleId", &["Ipv6EgressOnlyRuleId"]),
                ("Name", &["Name"]),
                ("InstanceType", &["InstanceType"]),
                ("InstanceId", &["InstanceId"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
