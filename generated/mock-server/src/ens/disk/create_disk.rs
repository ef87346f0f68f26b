// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDisk`

use aliyun_api::ens::{CreateDiskRequest, CreateDiskResponse};
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

pub(in super::super) const CREATE_DISK: Operation = Operation {
    action: <CreateDiskRequest as Request>::ACTION,
    group: "disk",
    new_request: || Box::new(CreateDiskRequest::default()),
    new_response: || Box::new(CreateDiskResponse::default()),
    checks: &[
        Check {
            path: &["Size"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
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
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Encrypted"], "false")],
    refs: &[
        Reference {
            path: &["SnapshotId"],
            to: &[&resources::SNAPSHOT],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
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
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7030AB96-57CF-1C68-9FEE-D60E547FD79C\",\"InstanceIds\":[\"d-5rpvziragkacvop665m3h****\"]}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::DISK,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
