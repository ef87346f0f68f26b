// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageSpec`

use aliyun_api::vpc::{
    ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC: Operation = Operation {
    action: <ModifyCommonBandwidthPackageSpecRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(ModifyCommonBandwidthPackageSpecRequest::default()),
    new_response: || Box::new(ModifyCommonBandwidthPackageSpecResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            status: 404,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified value of Bandwidth not supported.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 404,
            code: "BandwidthPackage.FinancialLocked",
            message: "The specified BandwidthPackage has been Financail Lock.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7F129000-F929-4AF5-BE8D-BAE434C795306\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
