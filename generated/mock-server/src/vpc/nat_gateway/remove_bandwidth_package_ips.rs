// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveBandwidthPackageIps`

use aliyun_api::vpc::{
    RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse,
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

pub(in super::super) const REMOVE_BANDWIDTH_PACKAGE_IPS: Operation = Operation {
    action: <RemoveBandwidthPackageIpsRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(RemoveBandwidthPackageIpsRequest::default()),
    new_response: || Box::new(RemoveBandwidthPackageIpsResponse::default()),
    checks: &[
        Check {
            path: &["RemovedIpAddresses"],
            constraint: Constraint::Count(Some(1), Some(20)),
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
            status: 404,
            code: "invalidRemovedIpAddresses.NotFound",
            message: "Some of the specified value of RemovedIpAddress not found in specified BandwidthPackage.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpCount.ValueNotSupported",
            message: "Can not remove all ips of the bandwidthPackage.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRemovedIpAddresses.NotFound",
            message: "Some of remove ip is not natPublicIp.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ForwardEntry",
            message: "The ip has been used by ForwardEntry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SnatEntry",
            message: "The ip has been used by SnatEntry.",
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
    example: "{\"RequestId\":\"7D275A59-1EB0-4775-8A20-2A47055EAC5C\"}",
    effects: &[],
};
