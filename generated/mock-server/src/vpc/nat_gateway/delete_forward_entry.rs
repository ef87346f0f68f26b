// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteForwardEntry`

use aliyun_api::vpc::{DeleteForwardEntryRequest, DeleteForwardEntryResponse};
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

pub(in super::super) const DELETE_FORWARD_ENTRY: Operation = Operation {
    action: <DeleteForwardEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteForwardEntryRequest::default()),
    new_response: || Box::new(DeleteForwardEntryResponse::default()),
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
            path: &["ForwardEntryId"],
            to: &[&resources::FORWARD_ENTRY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ForwardTableId"],
            to: &[&resources::FORWARD_TABLE],
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretForwardEntryStatus",
            message: "Some Forward entry status blocked this operation..",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::FORWARD_ENTRY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardEntryId.NotFound",
            message: "Specified forward entry ID does not exist",
            when: &[When::Unknown(&["ForwardEntryId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidForwardTableId.NotFound",
            message: "Specified forward table does not exist.",
            when: &[When::Unknown(&["ForwardTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorretForwardEntryStatus",
            message: "The Specified forwardEntry is not exist",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Missing mandatory parameter",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.NATGW",
            message: "The status of the specified NAT gateway is abnormal.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::FORWARD_ENTRY,
                        steps: &[Toward::Referred(&resources::NAT_GATEWAY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.ForwardEntry",
            message: "The status of %s [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.ForwardEntry",
            message: "The specified resource of %s is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::FORWARD_ENTRY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
