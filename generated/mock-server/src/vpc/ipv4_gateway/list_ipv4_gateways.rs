// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListIpv4Gateways`

use aliyun_api::vpc::{ListIpv4GatewaysRequest, ListIpv4GatewaysResponse};
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

pub(in super::super) const LIST_IPV4_GATEWAYS: Operation = Operation {
    action: <ListIpv4GatewaysRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(ListIpv4GatewaysRequest::default()),
    new_response: || Box::new(ListIpv4GatewaysResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["Ipv4GatewayName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Ipv4GatewayName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    defaults: &[(&["MaxResults"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Ipv4GatewayId"],
            to: &[&resources::IPV4_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["Ipv4GatewayModels"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"TotalCount\":\"1\",\"Ipv4GatewayModels\":[{\"VpcId\":\"vpc-5tsrxlw7dv074gci4****\",\"Status\":\"Created\",\"Ipv4GatewayId\":\"ipv4gw-5tsnc6s4ogsedtp3k****\",\"Ipv4GatewayDescription\":\"test\",\"Enabled\":true,\"GmtCreate\":\"2021-12-02T07:07:35Z\",\"Ipv4GatewayRouteTableId\":\"vtb-5ts0ohchwkp3dydt2****\",\"Ipv4GatewayName\":\"name\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}],\"RequestId\":\"2D265800-E306-529C-8418-84B0A1D201DB\"}",
    effects: &[
        Effect::List {
            resource: &resources::IPV4_GATEWAY,
            items: &["Ipv4GatewayModels"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("VpcId", &["VpcId"]),
                ("Ipv4GatewayId", &["Ipv4GatewayId"]),
                ("Ipv4GatewayName", &["Ipv4GatewayName"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
