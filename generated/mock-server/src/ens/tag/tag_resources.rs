// Written by `cargo xtask gen` from the specs. Do not edit.

//! `TagResources`

use aliyun_api::ens::{TagResourcesRequest, TagResourcesResponse};
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

pub(in super::super) const TAG_RESOURCES: Operation = Operation {
    action: <TagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(TagResourcesRequest::default()),
    new_response: || Box::new(TagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(Some(1), Some(20)),
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
            constraint: Constraint::ForbidPrefix(&["acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(Some(1), Some(50)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
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
    example: "{\"RequestId\":\"C50C391C-533A-55D3-AC97-5D9333DE288F\"}",
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
                        how: How::Update,
                        value: ValueExpr::Field(&["Tag"]),
                        by: &["Key"],
                    },
                    Edit {
                        field: "Tags",
                        how: How::Add,
                        value: ValueExpr::Field(&["Tag"]),
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
