// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddGlobalAccelerationInstanceIp`

use aliyun_api::vpc::{
    AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse,
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

pub(in super::super) const ADD_GLOBAL_ACCELERATION_INSTANCE_IP: Operation = Operation {
    action: <AddGlobalAccelerationInstanceIpRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(AddGlobalAccelerationInstanceIpRequest::default()),
    new_response: || Box::new(AddGlobalAccelerationInstanceIpResponse::default()),
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
            code: "IpInstanceId.AlreadyInBandwidthPackage",
            message: "The specified Eip InstanceId already in bandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["IpInstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["BandwidthPackageId"], &[Expected::Not(&[Expected::Absent])])],
                ),
                When::Exists(
                    &resources::GLOBAL_ACCELERATION_INSTANCE,
                    &[
                        (
                            &["PublicIpAddresses", "AllocationId"],
                            &[Expected::Parameter(&["IpInstanceId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.BizStatusInvalid",
            message: "The specified Eip BizStatus is Disable, Cannot add to bandwidthPackage.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.ChargeType.NotSupport",
            message: "The specified Eip instance is PrePaid type, Cannot add to BandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "BandwidthPackageId.InvalidBizStatus",
            message: "The specified BandwidthPackageId has been FinancialLocked, Cannot add Ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.QuotaExceeded",
            message: "The specified BandwidthPackageId has too many ip in it. exceed the quota , Cannot add more.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EipOperation.TooFrequently",
            message: "The specified Eip add into bandwidthPackage too frequently. please add later.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidIpInstanceId.NotFound",
            message: "The specified Eip InstanceId does not exist in our records.",
            when: &[When::Unknown(&["IpInstanceId"])],
        },
        ErrorRow {
            status: 404,
            code: "IpInstanceId.InvalidIpInternetChargeType",
            message: "The hybrid type eip not support add into bandwidthPackage of PayBytraffic type.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IpInstanceId.StatusNotAvailable",
            message: "The specified Eip Status is not Available, Cannot add to GlobalAcceleration.",
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
                        how: How::Add,
                        value: ValueExpr::Object(
                            &[
                                ("AllocationId", ValueExpr::Field(&["IpInstanceId"])),
                                (
                                    "IpAddress",
                                    ValueExpr::Field(&["IpInstanceId", "IpAddress"]),
                                ),
                            ],
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
