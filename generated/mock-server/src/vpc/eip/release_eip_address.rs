// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseEipAddress`

use aliyun_api::vpc::{ReleaseEipAddressRequest, ReleaseEipAddressResponse};
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

pub(in super::super) const RELEASE_EIP_ADDRESS: Operation = Operation {
    action: <ReleaseEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(ReleaseEipAddressRequest::default()),
    new_response: || Box::new(ReleaseEipAddressResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
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
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "Current elastic IP status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ChargeTypeIsPrepaid",
            message: "It's forbidden to release a prepaid EIP",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "The eip instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict.AssociateGlobalAccelerationInstance",
            message: "Operate too frequent.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.DeletionProtection",
            message: "The instance cannnot delete because of deletion protecion.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["DeletionProtection"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ReleaseSegmentEip",
            message: "Release single segment eip is forbidden.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden",
            message: "The eip instance owner error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Mismatch.%sAnd%s",
            message: "The %s and %s are mismatched.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"748C38F6-9A3D-482E-83FB-DB6C39C68AEA\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::EIP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
