// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSnatEntry`

use aliyun_api::vpc::{DeleteSnatEntryRequest, DeleteSnatEntryResponse};
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

pub(in super::super) const DELETE_SNAT_ENTRY: Operation = Operation {
    action: <DeleteSnatEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteSnatEntryRequest::default()),
    new_response: || Box::new(DeleteSnatEntryResponse::default()),
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
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnatEntryId"],
            to: &[&resources::SNAT_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretSnatEntryStatus",
            message: "Some Snat entry status blocked this operation..",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::SNAT_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatEntryId.NotFound",
            message: "Specified Snat entry ID does not exist",
            when: &[When::Unknown(&["SnatEntryId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatTableId.NotFound",
            message: "Specified SNAT table does not exist.",
            when: &[When::Unknown(&["SnatTableId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatEntryId.NotFound",
            message: "Specified SNAT entry does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.SnatEntry",
            message: "The Specified SnatEntry is not stable status, can not operation",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.SnatEntry",
            message: "Specified SNAT entry does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::SNAT_ENTRY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
