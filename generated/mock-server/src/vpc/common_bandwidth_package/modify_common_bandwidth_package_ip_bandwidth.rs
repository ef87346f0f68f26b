// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageIpBandwidth`

use aliyun_api::vpc::{
    ModifyCommonBandwidthPackageIpBandwidthRequest,
    ModifyCommonBandwidthPackageIpBandwidthResponse,
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

pub(in super::super) const MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH: Operation = Operation {
    action: <ModifyCommonBandwidthPackageIpBandwidthRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(ModifyCommonBandwidthPackageIpBandwidthRequest::default()),
    new_response: || Box::new(
        ModifyCommonBandwidthPackageIpBandwidthResponse::default(),
    ),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["EipId"],
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
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DistibuteLock",
            message: "Distibute lock fail.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.FinancialLocked",
            message: "The ip business status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEIPStatus.BizDisabled",
            message: "The EIP has been locked.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"63D187BF-A30A-4DD6-B68D-FF182C96D8A2\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: Some("EipId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Bandwidth", ValueExpr::Field(&["Bandwidth"]))],
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
