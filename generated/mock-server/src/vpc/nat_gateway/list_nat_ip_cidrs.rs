// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListNatIpCidrs`

use aliyun_api::vpc::{ListNatIpCidrsRequest, ListNatIpCidrsResponse};
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

pub(in super::super) const LIST_NAT_IP_CIDRS: Operation = Operation {
    action: <ListNatIpCidrsRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ListNatIpCidrsRequest::default()),
    new_response: || Box::new(ListNatIpCidrsResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["NatIpCidrs"],
            constraint: Constraint::Count(None, Some(100)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false"), (&["MaxResults"], "20")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["NatIpCidrs"],
        default_size: 20,
        max_size: 100,
    }),
    example: "{\"TotalCount\":\"1\",\"NatIpCidrs\":[{\"CreationTime\":\"2021-06-28T20:50Z\",\"NatIpCidrId\":\"vpcnatcidr-gw8ov42ei6xh1jys2****\",\"IsDefault\":true,\"NatIpCidrStatus\":\"Available\",\"NatIpCidrName\":\"Name\",\"NatIpCidr\":\"172.16.0.0/24\",\"NatGatewayId\":\"ngw-gw8v16wgvtq26vh59****\",\"NatIpCidrDescription\":\"test\"}],\"RequestId\":\"7479A224-4A28-4895-9604-11F48BCE6A88\"}",
    effects: &[
        Effect::List {
            resource: &resources::NAT_IP_CIDR,
            items: &["NatIpCidrs"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("NatGatewayId", &["NatGatewayId"]),
                ("NatIpCidr", &["NatIpCidr"]),
                ("NatIpCidrs", &["NatIpCidr"]),
                ("NatIpCidrStatus", &["NatIpCidrStatus"]),
                ("NatIpCidrName", &["NatIpCidrName"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
