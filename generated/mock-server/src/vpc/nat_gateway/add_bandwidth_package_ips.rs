// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddBandwidthPackageIps`

use aliyun_api::vpc::{AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse};
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

pub(in super::super) const ADD_BANDWIDTH_PACKAGE_IPS: Operation = Operation {
    action: <AddBandwidthPackageIpsRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(AddBandwidthPackageIpsRequest::default()),
    new_response: || Box::new(AddBandwidthPackageIpsResponse::default()),
    checks: &[
        Check {
            path: &["IpCount"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
        },
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpCount.ValueNotSupported",
            message: "The specified value of IpCount not supported.",
            when: &[When::Invalid(&["IpCount"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BandwidthPackageIps",
            message: "The specified ipCount exceeded quota.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "BandwidthPackage.FinancialLocked",
            message: "The specified BandwidthPackage has been Financail Lock.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[],
};
