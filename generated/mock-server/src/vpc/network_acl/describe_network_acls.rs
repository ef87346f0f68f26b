// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeNetworkAcls`

use aliyun_api::vpc::{DescribeNetworkAclsRequest, DescribeNetworkAclsResponse};
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

pub(in super::super) const DESCRIBE_NETWORK_ACLS: Operation = Operation {
    action: <DescribeNetworkAclsRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(DescribeNetworkAclsRequest::default()),
    new_response: || Box::new(DescribeNetworkAclsResponse::default()),
    checks: &[
        Check {
            path: &["NetworkAclName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["NetworkAclName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
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
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["NetworkAclId"],
            to: &[&resources::NETWORK_ACL],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ResourceId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ParameterMissing.AliUid",
            message: "ParameterMissing.AliUid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.Bid",
            message: "ParameterMissing.Bid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterMissing.RegionId",
            message: "ParameterMissing.RegionId",
            when: &[When::Missing(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.RegionId",
            message: "ParameterEmpty.RegionId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotSupport.NetworkAcl",
            message: "Network acl is not support now.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["NetworkAcls", "NetworkAcl"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageSize\":\"10\",\"RequestId\":\"F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1\",\"PageNumber\":\"1\",\"TotalCount\":\"1\",\"NetworkAcls\":{\"NetworkAcl\":[{\"Status\":\"Available\",\"VpcId\":\"vpc-m5ebpc2xh64mqm27e****\",\"CreationTime\":\"2021-12-25 11:44:17\",\"Description\":\"This is my NetworkAcl.\",\"NetworkAclName\":\"acl-1\",\"NetworkAclId\":\"nacl-a2do9e413e0spxscd****\",\"OwnerId\":253460731706911258,\"RegionId\":\"cn-hangzhou\",\"IngressAclEntries\":{\"IngressAclEntry\":[{\"NetworkAclEntryId\":\"nae-a2dk86arlydmezasw****\",\"EntryType\":\"custom\",\"NetworkAclEntryName\":\"acl-3\",\"Policy\":\"accept\",\"SourceCidrIp\":\"10.0.0.0/24\",\"IpVersion\":\"IPv4\",\"Protocol\":\"all\",\"Port\":\"-1/-1\"}]},\"EgressAclEntries\":{\"EgressAclEntry\":[{\"NetworkAclEntryId\":\"nae-a2d447uw4tillfvgb****\",\"EntryType\":\"custom\",\"NetworkAclEntryName\":\"acl-2\",\"Policy\":\"accept\",\"Protocol\":\"all\",\"DestinationCidrIp\":\"10.0.0.0/24\",\"IpVersion\":\"IPV4\",\"Port\":\"-1/-1\"}]},\"Resources\":{\"Resource\":[{\"Status\":\"BINDED\",\"ResourceType\":\"VSwitch\",\"ResourceId\":\"vsw-bp1de348lntdwcdf****\"}]},\"Tags\":{\"Tag\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}}]}}",
    effects: &[
        Effect::List {
            resource: &resources::NETWORK_ACL,
            items: &["NetworkAcls", "NetworkAcl"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("NetworkAclId", &["NetworkAclId"]),
                ("NetworkAclName", &["NetworkAclName"]),
                ("VpcId", &["VpcId"]),
                ("ResourceType", &["Resources", "ResourceType"]),
                ("ResourceId", &["Resources", "ResourceId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
