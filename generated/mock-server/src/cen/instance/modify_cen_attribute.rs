// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenAttribute`

use aliyun_api::cen::{ModifyCenAttributeRequest, ModifyCenAttributeResponse};
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

pub(in super::super) const MODIFY_CEN_ATTRIBUTE: Operation = Operation {
    action: <ModifyCenAttributeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(ModifyCenAttributeRequest::default()),
    new_response: || Box::new(ModifyCenAttributeResponse::default()),
    checks: &[
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
    ],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::CEN_INSTANCE,
                steps: &[],
            },
            states: &["Active"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidOperation.EnhanceProtectionLevel",
            message: "Your request to enhance CBN protection level cannot be processed. Please contact customer support to continue this operation.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"13526224-5780-4426-8BDF-BC8B08700F22\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::CEN_INSTANCE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Name", ValueExpr::Field(&["Name"])),
                    ("Description", ValueExpr::Field(&["Description"])),
                    ("ProtectionLevel", ValueExpr::Field(&["ProtectionLevel"])),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Active", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
