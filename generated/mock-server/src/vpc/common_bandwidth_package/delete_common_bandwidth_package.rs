// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCommonBandwidthPackage`

use aliyun_api::vpc::{
    DeleteCommonBandwidthPackageRequest, DeleteCommonBandwidthPackageResponse,
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

pub(in super::super) const DELETE_COMMON_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <DeleteCommonBandwidthPackageRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(DeleteCommonBandwidthPackageRequest::default()),
    new_response: || Box::new(DeleteCommonBandwidthPackageResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["Force"], "false")],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
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
            code: "MissingParam.%s",
            message: "The param of %s is missing.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId does not exist in our records.",
            when: &[When::Unknown(&["BandwidthPackageId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.DeletionProtection",
            message: "The instance cannnot delete because of deletion protecion.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["DeletionProtection"], &[Expected::Text("true")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ForbiddenAction.PrePaid",
            message: "The specified BandwidthPackageId is PrePaid.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["InstanceChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.Release95Instance",
            message: "Releasing instances that payBy95 or payByOld95 is unsupported.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["InternetChargeType"], &[Expected::Text("PayBy95")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ips",
            message: "The specified BandwidthPackageId has dependent resource ips.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.BandwidthPackageNotEmpty",
            message: "Eip bandwidth package not empty.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.AddIpTaskInProcessing",
            message: "Operation failed because add ip to common bandwidth task in processing.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"B400EF57-60E3-4D61-B8FB-7FA8F72DF5A6\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
