// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveGlobalAccelerationInstanceIp`

use aliyun_api::vpc::{
    RemoveGlobalAccelerationInstanceIpRequest, RemoveGlobalAccelerationInstanceIpResponse,
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

pub(in super::super) const REMOVE_GLOBAL_ACCELERATION_INSTANCE_IP: Operation = Operation {
    action: <RemoveGlobalAccelerationInstanceIpRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(RemoveGlobalAccelerationInstanceIpRequest::default()),
    new_response: || Box::new(RemoveGlobalAccelerationInstanceIpResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["GlobalAccelerationInstanceId"],
            to: &[&resources::GLOBAL_ACCELERATION_INSTANCE],
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
            when: &[When::Unknown(&["GlobalAccelerationInstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.NotBandwidthPackage",
            message: "The specified IpInstanceId does not in bandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &[
                        (
                            &["PublicIpAddresses", "AllocationId"],
                            &[
                                Expected::Absent,
                                Expected::Not(&[Expected::Parameter(&["IpInstanceId"])]),
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
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["InstanceType"], &[Expected::Text("Nat")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.StatusNotAvailable",
            message: "The specified Eip Status is not Available, Cannot remove from GlobalAcceleration.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.IpNotInCbwp",
            message: "The specified eip is not in commonbandwidthPackage.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"01FDDD49-C4B7-4D2A-A8E5-A93915C450A6\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "PublicIpAddresses",
                        how: How::Remove,
                        value: ValueExpr::Object(
                            &[("AllocationId", ValueExpr::Field(&["IpInstanceId"]))],
                        ),
                        by: &["AllocationId"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
