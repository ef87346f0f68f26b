// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveCommonBandwidthPackageIp`

use aliyun_api::vpc::{
    RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse,
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

pub(in super::super) const REMOVE_COMMON_BANDWIDTH_PACKAGE_IP: Operation = Operation {
    action: <RemoveCommonBandwidthPackageIpRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(RemoveCommonBandwidthPackageIpRequest::default()),
    new_response: || Box::new(RemoveCommonBandwidthPackageIpResponse::default()),
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
    example: "{\"RequestId\":\"0876DAB2-6A86-479B-96BC-C5A2458568D2\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: Some("IpInstanceId"),
                parts: &[],
                discriminator: &[],
            },
            Transition {
                set: &[("Bandwidth", ValueExpr::Field(&["EipBandwidth"]))],
                clear: &["BandwidthPackageId", "BandwidthPackageType", "EipBandwidth"],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
