// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBandwidthPackageSpec`

use aliyun_api::vpc::{
    ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse,
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

pub(in super::super) const MODIFY_BANDWIDTH_PACKAGE_SPEC: Operation = Operation {
    action: <ModifyBandwidthPackageSpecRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyBandwidthPackageSpecRequest::default()),
    new_response: || Box::new(ModifyBandwidthPackageSpecResponse::default()),
    checks: &[
        Check {
            path: &["BandWidth"],
            constraint: Constraint::Range(&[(Some(5), Some(5000))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::NAT_BANDWIDTH_PACKAGE],
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
            status: 404,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified value of Bandwidth not supported.",
            when: &[When::Invalid(&["BandWidth"])],
        },
        ErrorRow {
            status: 404,
            code: "BandwidthPackage.FinancialLocked",
            message: "The specified BandwidthPackage has been Financail Lock.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"54ED4074-3F89-4F11-B166-837DD3E20FE3\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::NAT_BANDWIDTH_PACKAGE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Bandwidth", ValueExpr::Field(&["BandWidth"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
