// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNetworkAclAttributes`

use aliyun_api::vpc::{
    ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse,
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

pub(in super::super) const MODIFY_NETWORK_ACL_ATTRIBUTES: Operation = Operation {
    action: <ModifyNetworkAclAttributesRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(ModifyNetworkAclAttributesRequest::default()),
    new_response: || Box::new(ModifyNetworkAclAttributesResponse::default()),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["NetworkAclId"],
            to: &[&resources::NETWORK_ACL],
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
            code: "ParameterMissing.NetworkAclId",
            message: "ParameterMissing.NetworkAclId",
            when: &[When::Missing(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.NetworkAclId",
            message: "ParameterEmpty.NetworkAclId",
            when: &[],
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
            code: "InvalidNetworkAcl.NotFound",
            message: "The special Network Acl is not found.",
            when: &[When::Unknown(&["NetworkAclId"])],
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
    example: "{\"RequestId\":\"8F76C3E4-B39F-465D-B8B3-50BAF03CA833\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NETWORK_ACL,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
