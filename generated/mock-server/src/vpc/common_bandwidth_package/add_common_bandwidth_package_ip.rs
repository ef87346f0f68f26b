// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AddCommonBandwidthPackageIp`

use aliyun_api::vpc::{
    AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse,
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

pub(in super::super) const ADD_COMMON_BANDWIDTH_PACKAGE_IP: Operation = Operation {
    action: <AddCommonBandwidthPackageIpRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(AddCommonBandwidthPackageIpRequest::default()),
    new_response: || Box::new(AddCommonBandwidthPackageIpResponse::default()),
    checks: &[
        Check {
            path: &["IpType"],
            constraint: Constraint::Values(&["EIP"]),
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
    defaults: &[(&["IpType"], "EIP"), (&["DryRun"], "false")],
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
            status: 404,
            code: "InvalidIpInstanceId.NotFound",
            message: "The specified Eip InstanceId does not exist in our records.",
            when: &[When::Unknown(&["IpInstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IpInstanceId.AlreadyInBandwidthPackage",
            message: "The specified Eip InstanceId already in bandwidthPackage.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["BandwidthPackageType"],
                            &[Expected::Text("CommonBandwidthPackage")],
                        ),
                    ],
                ),
            ],
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
            code: "OperationUnsupported.IpType",
            message: "Ip type does not support the operation.",
            when: &[When::Invalid(&["IpType"])],
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
            code: "OperationDenied.SecurityProtectionTypesInconsistent",
            message: "The operation is not allowed because of SecurityProtectionTypesInconsistent.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["IpInstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["SecurityProtectionTypes"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Parameter(
                                            &["BandwidthPackageId", "SecurityProtectionTypes"],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
                When::With(
                    Subject {
                        parameter: Some(&["BandwidthPackageId"]),
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[
                        (
                            &["SecurityProtectionTypes"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Parameter(
                                            &["IpInstanceId", "SecurityProtectionTypes"],
                                        ),
                                    ],
                                ),
                            ],
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
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.IpInstanceIdAndBandwidthPackageId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackage.NotExist",
            message: "Eip bandwidth package not exist.",
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
            code: "OperationFailed.ZoneIdInconsistent",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["IpInstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["Zone"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["BandwidthPackageId", "Zone"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.BandwidthPackageIpVersion",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The InstanceId is not found.",
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
            code: "Mismatch.CloudBoxCbwpZoneAndEipZone",
            message: "The CbwpZone and EipZone are mismatched.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IpInstanceId.InvalidIpInternetChargeType",
            message: "The hybrid type eip not support add into bandwidthPackage of PayBytraffic type.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "BandwidthPackageId.InvalidBandwidth",
            message: "The hybrid type eip can not add into low bandwidth bandwidthPackage.",
            when: &[],
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
                each: None,
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
