// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListNatIps`

use aliyun_api::vpc::{ListNatIpsRequest, ListNatIpsResponse};
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

pub(in super::super) const LIST_NAT_IPS: Operation = Operation {
    action: <ListNatIpsRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ListNatIpsRequest::default()),
    new_response: || Box::new(ListNatIpsResponse::default()),
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
            path: &["NatIpName"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["NatIpIds"],
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
        Reference {
            path: &["NatIpIds"],
            to: &[&resources::NAT_IP],
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
        items: &["NatIps"],
        default_size: 20,
        max_size: 100,
    }),
    example: "{\"TotalCount\":\"1\",\"NatIps\":[{\"IsDefault\":true,\"NatIp\":\"192.168.0.126\",\"NatIpCidr\":\"192.168.0.0/24\",\"NatIpId\":\"vpcnatip-gw8a863sut1zijxh0****\",\"NatIpDescription\":\"default\",\"NatGatewayId\":\"ngw-gw8v16wgvtq26vh59****\",\"NatIpName\":\"default\",\"NatIpStatus\":\"Available\"}],\"RequestId\":\"7E78CEEA-BF8F-44D1-9DCD-D9141135B71E\"}",
    effects: &[
        Effect::List {
            resource: &resources::NAT_IP,
            items: &["NatIps"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("NatGatewayId", &["NatGatewayId"]),
                ("NatIpCidr", &["NatIpCidr"]),
                ("NatIpStatus", &["NatIpStatus"]),
                ("NatIpName", &["NatIpName"]),
                ("NatIpIds", &["NatIpId"]),
                ("Ipv4Prefix", &["Ipv4Prefix"]),
            ],
            pairs: None,
            tags: &[],
        },
    ],
};
