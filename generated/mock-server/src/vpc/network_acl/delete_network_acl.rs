// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteNetworkAcl`

use aliyun_api::vpc::{DeleteNetworkAclRequest, DeleteNetworkAclResponse};
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

pub(in super::super) const DELETE_NETWORK_ACL: Operation = Operation {
    action: <DeleteNetworkAclRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(DeleteNetworkAclRequest::default()),
    new_response: || Box::new(DeleteNetworkAclResponse::default()),
    checks: &[
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
            code: "InvalidNetworkAcl.NotFound",
            message: "The special Network Acl is not found.",
            when: &[When::Unknown(&["NetworkAclId"])],
        },
        ErrorRow {
            status: 400,
            code: "NetworkStatus.Modifying",
            message: "The special Network Acl is in modifying.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::NETWORK_ACL,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "NetworkAclExistBinding",
            message: "The Network Acl has bindings.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotSupport.NetworkAcl",
            message: "Network acl is not support now.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"4B48E3D-DF70-471B-AA83-089E83A1B45\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NETWORK_ACL,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
