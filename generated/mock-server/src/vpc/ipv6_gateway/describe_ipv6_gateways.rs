// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6Gateways`

use aliyun_api::vpc::{DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse};
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

pub(in super::super) const DESCRIBE_IPV6_GATEWAYS: Operation = Operation {
    action: <DescribeIpv6GatewaysRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DescribeIpv6GatewaysRequest::default()),
    new_response: || Box::new(DescribeIpv6GatewaysResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
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
            path: &["VpcId"],
            to: &[&resources::VPC],
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
        items: &["Ipv6Gateways", "Ipv6Gateway"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"PageSize\":10,\"RequestId\":\"E3A06196-3E7C-490D-8F39-CB4B5A0CE8AD\",\"PageNumber\":1,\"TotalCount\":1,\"Ipv6Gateways\":{\"Ipv6Gateway\":[{\"CreationTime\":\"2020-12-20T14:51:23Z\",\"Status\":\"Available\",\"VpcId\":\"vpc-123sedrfswd23****\",\"Description\":\"descriptionforIPv6GW\",\"Ipv6GatewayId\":\"ipv6gw-hp3rwmtmfhgis****\",\"ExpiredTime\":\"2021-12-20T14:51:23Z\",\"BusinessStatus\":\"Normal\",\"Name\":\"ipv6GW\",\"InstanceChargeType\":\"PostPaid\",\"RegionId\":\"cn-huhehaote\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":{\"Tag\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}}]}}",
    effects: &[
        Effect::List {
            resource: &resources::IPV6_GATEWAY,
            items: &["Ipv6Gateways", "Ipv6Gateway"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("Ipv6GatewayId", &["Ipv6GatewayId"]),
                ("VpcId", &["VpcId"]),
                ("Name", &["Name"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
