// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyGlobalAccelerationInstanceSpec`

use aliyun_api::vpc::{
    ModifyGlobalAccelerationInstanceSpecRequest,
    ModifyGlobalAccelerationInstanceSpecResponse,
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

pub(in super::super) const MODIFY_GLOBAL_ACCELERATION_INSTANCE_SPEC: Operation = Operation {
    action: <ModifyGlobalAccelerationInstanceSpecRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(ModifyGlobalAccelerationInstanceSpecRequest::default()),
    new_response: || Box::new(ModifyGlobalAccelerationInstanceSpecResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Values(
                &[
                    "10",
                    "20",
                    "30",
                    "40",
                    "50",
                    "60",
                    "70",
                    "80",
                    "90",
                    "100",
                    "200",
                    "300",
                    "400",
                    "500",
                    "600",
                    "700",
                    "800",
                    "900",
                    "1000",
                ],
            ),
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
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceDescription.Malformed",
            message: "The specified Description is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified Bandwidth is not supported.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ChargeTypeIsPrepaid",
            message: "It?s forbidden to change prepaid GlobalAcceleration?s bandwidth by API.  It can be changed on Aliyun web console.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The parameter is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "Specified GA allocation ID is not found.",
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
