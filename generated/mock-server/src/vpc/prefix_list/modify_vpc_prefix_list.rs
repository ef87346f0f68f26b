// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcPrefixList`

use aliyun_api::vpc::{ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse};
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

pub(in super::super) const MODIFY_VPC_PREFIX_LIST: Operation = Operation {
    action: <ModifyVpcPrefixListRequest as Request>::ACTION,
    group: "prefix-list",
    new_request: || Box::new(ModifyVpcPrefixListRequest::default()),
    new_response: || Box::new(ModifyVpcPrefixListResponse::default()),
    checks: &[
        Check {
            path: &["PrefixListName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["PrefixListName"],
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
            path: &["AddPrefixListEntry"],
            constraint: Constraint::Count(None, Some(1000)),
        },
        Check {
            path: &["AddPrefixListEntry", "Cidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["AddPrefixListEntry", "Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["AddPrefixListEntry", "Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["RemovePrefixListEntry"],
            constraint: Constraint::Count(None, Some(1000)),
        },
        Check {
            path: &["RemovePrefixListEntry", "Cidr"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["PrefixListDescription"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["PrefixListDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            code: "OperationFailed.CidrCountExceedMaxCount",
            message: "The operation is failed because of cidrCountExceedMaxCount.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.RemoveCountExceedExistCount",
            message: "The operation is not allowed because of remove-count exceed exist-count.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.CidrBlock",
            message: "The param of cidrBlock is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The param of cidrBlock is illegal.",
            when: &[
                When::Invalid(&["AddPrefixListEntry.Cidr", "RemovePrefixListEntry.Cidr"]),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrName",
            message: "The param of cidrName is illegal.",
            when: &[When::Invalid(&["AddPrefixListEntry.Description"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.SystemPrefixList",
            message: "This is not allowed to operate system prefixList.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperateShareResource",
            message: "This is not allowed to operate shared prefixList.",
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
            code: "QuotaExceeded.PrefixListCidrCount",
            message: "The quota of prefixList entry maxEntry count is exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded",
            message: "Route entry quota exceeded in associated route table.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"PrefixListId\":\"pl-0b7hwu67****\",\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::PREFIX_LIST,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::PREFIX_LIST,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Modifying\""))],
                clear: &[],
                edits: &[
                    Edit {
                        field: "PrefixListEntries",
                        how: How::Remove,
                        value: ValueExpr::Field(&["RemovePrefixListEntry"]),
                        by: &["Cidr"],
                    },
                    Edit {
                        field: "PrefixListEntries",
                        how: How::Add,
                        value: ValueExpr::Field(&["AddPrefixListEntry"]),
                        by: &["Cidr"],
                    },
                ],
                then: &[("Created", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
