// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UntagResources`

use aliyun_api::ens::{UntagResourcesRequest, UntagResourcesResponse};
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

pub(in super::super) const UNTAG_RESOURCES: Operation = Operation {
    action: <UntagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(UntagResourcesRequest::default()),
    new_response: || Box::new(UntagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(Some(1), Some(100)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::Count(None, Some(20)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["All"], "false")],
    refs: &[
        Reference {
            path: &["ResourceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "SystemError",
            message: "A system error occurred while processing your request",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 403,
            code: "NoPermission",
            message: "The operator is not permission for this operate",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"6AB7715D-8B97-5E81-854B-2429F8C7DEF2\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::INSTANCE,
                id: Some("ResourceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["TagKey"],
                                cases: &[],
                                absent: Some(
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["All"],
                                            cases: &[
                                                ("true", ValueExpr::Field(&["Tags"])),
                                                ("false", ValueExpr::Field(&["TagKey"])),
                                            ],
                                            absent: Some(ValueExpr::Field(&["TagKey"])),
                                            otherwise: None,
                                        },
                                    ),
                                ),
                                otherwise: Some(ValueExpr::Field(&["TagKey"])),
                            },
                        ),
                        by: &["Key"],
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
