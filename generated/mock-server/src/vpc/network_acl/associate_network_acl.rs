// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateNetworkAcl`

use aliyun_api::vpc::{AssociateNetworkAclRequest, AssociateNetworkAclResponse};
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

pub(in super::super) const ASSOCIATE_NETWORK_ACL: Operation = Operation {
    action: <AssociateNetworkAclRequest as Request>::ACTION,
    group: "network-acl",
    new_request: || Box::new(AssociateNetworkAclRequest::default()),
    new_response: || Box::new(AssociateNetworkAclResponse::default()),
    checks: &[
        Check {
            path: &["Resource"],
            constraint: Constraint::Count(Some(1), Some(100)),
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
            path: &["Resource", "ResourceId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
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
            code: "ParameterMissing.Resources",
            message: "ParameterMissing.Resources",
            when: &[When::Missing(&["Resource"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterEmpty.Resources",
            message: "ParameterEmpty.Resources",
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
            code: "ResourceStatus.Error",
            message: "The binding instance is in middle status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResource.NotFound",
            message: "The binding instance is not found.",
            when: &[When::Unknown(&["Resource.ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResource.VpcError",
            message: "The network acl and resource not in same vpc.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["NetworkAclId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResource.BindingExist",
            message: "The binding instance has been binded.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[(&["NetworkAclId"], &[Expected::Not(&[Expected::Absent])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "NotSupport.NetworkAcl",
            message: "Network acl is not support now.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.ResourceType",
            message: "The specified resource type is illegal.",
            when: &[When::Invalid(&["Resource.ResourceType"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"4CF20CC7-D1FC-425B-A15B-DF7C8E2131A7\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VSWITCH,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("NetworkAclId", ValueExpr::Field(&["NetworkAclId"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::NETWORK_ACL,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Resources",
                        how: How::Add,
                        value: ValueExpr::Field(&["Resource"]),
                        by: &["ResourceId"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
