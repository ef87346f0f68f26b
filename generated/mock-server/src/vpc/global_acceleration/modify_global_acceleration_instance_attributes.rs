// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceAttributes`

use aliyun_api::vpc::{
    ModifyGlobalAccelerationInstanceAttributesRequest,
    ModifyGlobalAccelerationInstanceAttributesResponse,
};
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

pub(in super::super) const MODIFY_GLOBAL_ACCELERATION_INSTANCE_ATTRIBUTES: Operation = Operation {
    action: <ModifyGlobalAccelerationInstanceAttributesRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(
        ModifyGlobalAccelerationInstanceAttributesRequest::default(),
    ),
    new_response: || Box::new(
        ModifyGlobalAccelerationInstanceAttributesResponse::default(),
    ),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["GlobalAccelerationInstanceId"],
            to: &[&resources::GLOBAL_ACCELERATION_INSTANCE],
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
            code: "InvalidGlobalAccelerationInstanceId.NotFound",
            message: "The specified GlobalAccelerationInstanceId is not found.",
            when: &[When::Unknown(&["GlobalAccelerationInstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceDescription.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified Bandwidth is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ChargeTypeIsPrepaid",
            message: "It?s forbidden to change prepaid EIP?s bandwidth by API.  It can be changed on Aliyun web console.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The parameter is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstance.NotFound",
            message: "The specified global acceleration instance is not found.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"BD5BCEE8-F62C-40C2-9AC3-89XXXXXXXXX\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
