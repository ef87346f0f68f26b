// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCenBandwidthPackage`

use aliyun_api::cen::{
    DeleteCenBandwidthPackageRequest, DeleteCenBandwidthPackageResponse,
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

pub(in super::super) const DELETE_CEN_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <DeleteCenBandwidthPackageRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(DeleteCenBandwidthPackageRequest::default()),
    new_response: || Box::new(DeleteCenBandwidthPackageResponse::default()),
    checks: &[],
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
            status: 403,
            code: "Forbidden.Release",
            message: "Forbidden to release a PREPAY bandwidth instance within validity period.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["BandwidthPackageChargeType"], &[Expected::Text("PREPAY")])],
                ),
            ],
        },
        ErrorRow {
            status: 403,
            code: "InvalidOperation.BwpInstanceStatus",
            message: "The CBN bandwidth package is not in a valid state for the operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::CEN_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &["Idle"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C0245BEF-52AC-44A8-A776-EF96FD26A5CA\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
