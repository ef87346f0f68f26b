// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBandwidthPackage`

use aliyun_api::vpc::{DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse};
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

pub(in super::super) const DELETE_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <DeleteBandwidthPackageRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(DeleteBandwidthPackageRequest::default()),
    new_response: || Box::new(DeleteBandwidthPackageResponse::default()),
    checks: &[],
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
            status: 400,
            code: "DependencyViolation.ForwardEntry",
            message: "The specified BandwidthPackageId has dependent resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SnatEntry",
            message: "The specified BandwidthPackageId has dependent resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::NAT_BANDWIDTH_PACKAGE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
