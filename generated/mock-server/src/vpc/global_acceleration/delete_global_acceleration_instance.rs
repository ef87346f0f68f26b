// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteGlobalAccelerationInstance`

use aliyun_api::vpc::{
    DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse,
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

pub(in super::super) const DELETE_GLOBAL_ACCELERATION_INSTANCE: Operation = Operation {
    action: <DeleteGlobalAccelerationInstanceRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(DeleteGlobalAccelerationInstanceRequest::default()),
    new_response: || Box::new(DeleteGlobalAccelerationInstanceResponse::default()),
    checks: &[],
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
            code: "IncorrectGlobalAccelerationInstanceIdStatus",
            message: "Current GlobalAccelerationInstance status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceId.NotFound",
            message: "The specified GlobalAccelerationInstanceId is not found.",
            when: &[When::Unknown(&["GlobalAccelerationInstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus",
            message: "This openeration would be allowed only when status of this RouterInterface is Idle/Inactive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid",
            message: "It's forbidden to release a prepaid GlobalAccelerationInstance",
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
            code: "DependencyViolation.Ips",
            message: "The specified BandwidthPackageId has dependent resource ips.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &[
                        (
                            &["PublicIpAddresses", "AllocationId"],
                            &[Expected::Not(&[Expected::Absent])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E6E63B2A-9820-44A8-A359-9BB2DAEE6424\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
