// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListDhcpOptionsSets`

use aliyun_api::vpc::{ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse};
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

pub(in super::super) const LIST_DHCP_OPTIONS_SETS: Operation = Operation {
    action: <ListDhcpOptionsSetsRequest as Request>::ACTION,
    group: "dhcp-options-set",
    new_request: || Box::new(ListDhcpOptionsSetsRequest::default()),
    new_response: || Box::new(ListDhcpOptionsSetsResponse::default()),
    checks: &[
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
        Check {
            path: &["DhcpOptionsSetId"],
            constraint: Constraint::Count(None, Some(20)),
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
            path: &["DhcpOptionsSetId"],
            to: &[&resources::DHCP_OPTIONS_SET],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The specified NextToken is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["DhcpOptionsSets"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"DhcpOptionsSets\":[{\"DhcpOptionsSetDescription\":\"test\",\"Status\":\"Available\",\"DhcpOptionsSetId\":\"dopt-o6w0df4epg9zo8isy****\",\"DhcpOptionsSetName\":\"test\",\"AssociateVpcCount\":2,\"OwnerId\":253460731706911258,\"DhcpOptions\":{\"DomainNameServers\":\"192.168.XX.XX\",\"DomainName\":\"example.com\",\"LeaseTime\":\"3650d\",\"Ipv6LeaseTime\":\"3650d\"},\"ResourceGroupId\":\"rg-acfmxazb4ph****\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}],\"TotalCount\":\"1\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::List {
            resource: &resources::DHCP_OPTIONS_SET,
            items: &["DhcpOptionsSets"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("DomainName", &["DhcpOptions", "DomainName"]),
                ("DhcpOptionsSetName", &["DhcpOptionsSetName"]),
                ("DhcpOptionsSetId", &["DhcpOptionsSetId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
