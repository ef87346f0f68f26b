// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetDhcpOptionsSet`

use aliyun_api::vpc::{GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse};
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

pub(in super::super) const GET_DHCP_OPTIONS_SET: Operation = Operation {
    action: <GetDhcpOptionsSetRequest as Request>::ACTION,
    group: "dhcp-options-set",
    new_request: || Box::new(GetDhcpOptionsSetRequest::default()),
    new_response: || Box::new(GetDhcpOptionsSetResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"DhcpOptionsSetDescription\":\"test\",\"Status\":\"InUse\",\"DhcpOptionsSetId\":\"dopt-o6w0df4epg9zo8isy****\",\"DhcpOptionsSetName\":\"test\",\"OwnerId\":283117732402484000,\"DhcpOptions\":{\"DomainNameServers\":\"192.XX.XX.123\",\"DomainName\":\"example.com\",\"LeaseTime\":\"3650d\",\"Ipv6LeaseTime\":\"3650d\"},\"AssociateVpcs\":[{\"AssociateStatus\":\"InUse\",\"VpcId\":\"vpc-eb3b54r6otues4tjj****\"}],\"ResourceGroupId\":\"rg-acfmxazb4ph****\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}],\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::DHCP_OPTIONS_SET,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
