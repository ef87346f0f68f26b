// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenBandwidthPackageSpec`

use aliyun_api::cen::{
    ModifyCenBandwidthPackageSpecRequest, ModifyCenBandwidthPackageSpecResponse,
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

pub(in super::super) const MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC: Operation = Operation {
    action: <ModifyCenBandwidthPackageSpecRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(ModifyCenBandwidthPackageSpecRequest::default()),
    new_response: || Box::new(ModifyCenBandwidthPackageSpecResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(2), Some(10000))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenBandwidthPackageId"],
            to: &[&resources::CEN_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Operation.Failed",
            message: "Spec of the specified bandwidth package is not changed, please check again.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["Bandwidth"], &[Expected::Parameter(&["Bandwidth"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.Resource",
            message: "The status of the specified resource is invalid. The resource cannot be renewed.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[
                        (
                            &["BusinessStatus"],
                            &[
                                Expected::Text("FinancialLocked"),
                                Expected::Text("SecurityLocked"),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InsufficientBalance",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OperationIsProcessing",
            message: "The operation failed because another operation is being processed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.OrderIsProcessing",
            message: "The operation failed because the order is being processed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.UpDownRadeConfigNoChange",
            message: "The operation failed because the config not change.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
