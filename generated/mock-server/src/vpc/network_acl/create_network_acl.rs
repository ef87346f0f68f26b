// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNetworkAcl`

use aliyun_api::vpc::{CreateNetworkAclRequest, CreateNetworkAclResponse};
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

pub(in super::super) const CREATE_NETWORK_ACL: Operation = Operation {
    action: <CreateNetworkAclRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(CreateNetworkAclRequest::default()),
    new_response: || Box::new(CreateNetworkAclResponse::default()),
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
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
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
            code: "ParameterMissing.VpcId",
            message: "ParameterMissing.VpcId",
            when: &[When::Missing(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterLengthIllegal.Name",
            message: "ParameterLengthIllegal.Name",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Name",
            message: "ParameterIllegal.Name",
            when: &[When::Invalid(&["NetworkAclName"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterLengthIllegal.Description",
            message: "ParameterLengthIllegal.Description",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.Description",
            message: "ParameterIllegal.Description",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.VpcId",
            message: "ParameterEmpty.VpcId",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVpcId.NotFound",
            message: "The vpc is not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceed.NetworkAcl",
            message: "Network acl is over limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotSupport.NetworkAcl",
            message: "Network acl is not support now.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParamFormat.%s",
            message: "The param format of %s is illegal.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"NetworkAclId\":\"nacl-a2do9e413e0spzasx****\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"NetworkAclAttribute\":{\"Status\":\"Modifying\",\"VpcId\":\"vpc-dsfd34356vdf****\",\"CreationTime\":\"2021-12-25 11:33:27\",\"Description\":\"This is my NetworkAcl.\",\"NetworkAclName\":\"acl-1\",\"NetworkAclId\":\"nacl-a2do9e413e0spzasx****\",\"RegionId\":\"cn-hangzhou\",\"IngressAclEntries\":{\"IngressAclEntry\":[{\"NetworkAclEntryId\":\"nae-a2dk86arlydmexscd****\",\"NetworkAclEntryName\":\"acl-3\",\"Policy\":\"accept\",\"SourceCidrIp\":\"10.0.0.0/24\",\"Protocol\":\"all\",\"Port\":\"-1/-1\"}]},\"EgressAclEntries\":{\"EgressAclEntry\":[{\"NetworkAclEntryId\":\"nae-a2d447uw4tillxsdc****\",\"NetworkAclEntryName\":\"acl-2\",\"Policy\":\"accept\",\"Protocol\":\"all\",\"DestinationCidrIp\":\"10.0.0.0/24\",\"Port\":\"-1/-1\"}]},\"Resources\":{\"Resource\":[]}}}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::NETWORK_ACL,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
