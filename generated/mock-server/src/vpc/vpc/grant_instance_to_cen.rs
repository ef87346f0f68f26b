// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GrantInstanceToCen`

use aliyun_api::vpc::{GrantInstanceToCenRequest, GrantInstanceToCenResponse};
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

pub(in super::super) const GRANT_INSTANCE_TO_CEN: Operation = Operation {
    action: <GrantInstanceToCenRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(GrantInstanceToCenRequest::default()),
    new_response: || Box::new(GrantInstanceToCenResponse::default()),
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
            path: &["InstanceId"],
            to: &[&resources::VPC, &resources::VIRTUAL_BORDER_ROUTER],
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
            code: "IncorrectStatus",
            message: "Current Instance status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.CenInstanceId",
            message: "%s",
            when: &[When::Missing(&["CenId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CenInstanceId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid.Grant",
            message: "Can not grant to other owner cen.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "Specified Instance does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 404,
            code: "InstanceType.Invalid",
            message: "Specified type is not valid.",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 404,
            code: "QuotaExceeded.CbnGrantRules",
            message: "cbn grantRules per instance quota exceed",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVbr.NotFound",
            message: "Specified vbr does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CEN_GRANT,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[("CenInstanceId", ValueExpr::Field(&["CenId"]))],
        }),
    ],
};
