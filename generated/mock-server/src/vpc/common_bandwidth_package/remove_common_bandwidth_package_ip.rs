// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveCommonBandwidthPackageIp`

use aliyun_api::vpc::{
    RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse,
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

pub(in super::super) const REMOVE_COMMON_BANDWIDTH_PACKAGE_IP: Operation = Operation {
    action: <RemoveCommonBandwidthPackageIpRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(RemoveCommonBandwidthPackageIpRequest::default()),
    new_response: || Box::new(RemoveCommonBandwidthPackageIpResponse::default()),
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["IpInstanceId"],
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
            status: 404,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified bandwidthPackageId does not exist in our records.",
            when: &[When::Unknown(&["BandwidthPackageId"])],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.NotBandwidthPackage",
            message: "The specified IpInstanceId does not in bandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["IpInstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["BandwidthPackageId"],
                            &[
                                Expected::Absent,
                                Expected::Not(
                                    &[Expected::Parameter(&["BandwidthPackageId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ip",
            message: "The specified BandwidthPackageId has eip in it.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EIP_BIND_NATGATEWAY",
            message: "The eip have bind natgateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Eip",
            message: "Eip status error.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SnatPoolIp",
            message: "Multi ip in snat pool cannot remove ip from bandwidth package.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteEntry",
            message: "vpc route table has route entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.DistibuteLock",
            message: "Distibute lock fail.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Trade_Sync_Create_Sub_ERROR",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "FAILED_INVOKE_INNER_API",
            message: "Failed to invoke inner api.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIP.IpInSnatPool",
            message: "Multi ip in snat pool cannot remove ip from bandwidth package.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The specified bandwidthPackageId does not exist in our records.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.IpNotInCbwp",
            message: "The specified eip not exist in the commonBandwidthPackage.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpInstanceId.Malformed",
            message: "The specified IpInstanceId is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.EipBindRemote",
            message: "Eip bind remote ecs/slb, cannot remove it from bandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["IpInstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["InstanceRegionId"],
                            &[Expected::Not(&[Expected::Parameter(&["RegionId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEIPStatus.BizDisabled",
            message: "The EIP has been locked.",
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
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
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
                each: None,
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
