// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpcPrefixList`

use aliyun_api::vpc::{DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse};
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

pub(in super::super) const DELETE_VPC_PREFIX_LIST: Operation = Operation {
    action: <DeleteVpcPrefixListRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(DeleteVpcPrefixListRequest::default()),
    new_response: || Box::new(DeleteVpcPrefixListResponse::default()),
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
            path: &["PrefixListId"],
            to: &[&resources::PREFIX_LIST],
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
            code: "ResourceNotFound.PrefixList",
            message: "The specified resource of prefixList is not found.",
            when: &[When::Unknown(&["PrefixListId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.SystemPrefixList",
            message: "This is not allowed to operate system prefixList.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.DeleteShareResource",
            message: "This is not allowed to delete shared prefixList.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.PrefixList",
            message: "The status of prefixList is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::PREFIX_LIST,
                        steps: &[],
                    },
                    &["Created"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.PrefixListRelation",
            message: "The specified resource of prefixList depends on prefixList relation, so the operation cannot be completed.",
            when: &[
                When::Exists(
                    &resources::ROUTE_ENTRY,
                    &[
                        (
                            &["DestinationCidrBlock"],
                            &[Expected::Parameter(&["PrefixListId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ShareResource",
            message: "The specified resource of prefixList depends on share resource, so the operation cannot be completed.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"64B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::PREFIX_LIST,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
