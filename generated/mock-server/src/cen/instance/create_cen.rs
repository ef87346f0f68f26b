// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCen`

use aliyun_api::cen::{CreateCenRequest, CreateCenResponse};
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

pub(in super::super) const CREATE_CEN: Operation = Operation {
    action: <CreateCenRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(CreateCenRequest::default()),
    new_response: || Box::new(CreateCenResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
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
    defaults: &[(&["ProtectionLevel"], "REDUCED")],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.ResourceGroupId",
            message: "ResourceGroupId is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[When::Invalid(&["Tag.Value"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Invalid parameter.",
            when: &[
                When::Invalid(
                    &[
                        "ClientToken",
                        "Name",
                        "Description",
                        "ProtectionLevel",
                        "Tag",
                        "Tag.Key",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Unauthorized",
            message: "The AccessKeyId is unauthorized.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"CenId\":\"cen-dc4vwznpwbobrl****\",\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CEN_INSTANCE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
