// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddCommonBandwidthPackageIp`

use aliyun_api::vpc::{
    AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse,
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

pub(in super::super) const ADD_COMMON_BANDWIDTH_PACKAGE_IP: Operation = Operation {
    action: <AddCommonBandwidthPackageIpRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(AddCommonBandwidthPackageIpRequest::default()),
    new_response: || Box::new(AddCommonBandwidthPackageIpResponse::default()),
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
            path: &["IpInstanceId"],
            to: &[&resources::EIP],
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
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified bandwidthPackageId does not exist in our records.",
            when: &[When::Unknown(&["BandwidthPackageId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"01FDDD49-C4B7-4D2A-A8E5-A93915C450A6\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: Some("IpInstanceId"),
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("BandwidthPackageId", ValueExpr::Field(&["BandwidthPackageId"])),
                    (
                        "BandwidthPackageType",
                        ValueExpr::Json("\"CommonBandwidthPackage\""),
                    ),
                    ("EipBandwidth", ValueExpr::Field(&["Bandwidth"])),
                ],
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
