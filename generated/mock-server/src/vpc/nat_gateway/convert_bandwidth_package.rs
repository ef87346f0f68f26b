// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConvertBandwidthPackage`

use aliyun_api::vpc::{ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse};
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

pub(in super::super) const CONVERT_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <ConvertBandwidthPackageRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ConvertBandwidthPackageRequest::default()),
    new_response: || Box::new(ConvertBandwidthPackageResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
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
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotOpen.Api",
            message: "The api is not open.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NotFound.BandwidthPackage",
            message: "BandwidthPackage is not exist",
            when: &[When::Unknown(&["BandwidthPackageId"])],
        },
        ErrorRow {
            status: 400,
            code: "ORDER.QUOTA_EXCEEDED",
            message: "The EIP quota is exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ORDER.ERROR",
            message: "Create order failed.Commodity configuration does not support.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\",\"ConvertInstanceId\":\"cbwp-s6lmotmkkf567b****\"}",
    effects: &[],
};
