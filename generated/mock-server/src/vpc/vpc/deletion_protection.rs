// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeletionProtection`

use aliyun_api::vpc::{DeletionProtectionRequest, DeletionProtectionResponse};
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

pub(in super::super) const DELETION_PROTECTION: Operation = Operation {
    action: <DeletionProtectionRequest as Request>::ACTION,
    group: "vpc",
    new_request: || Box::new(DeletionProtectionRequest::default()),
    new_response: || Box::new(DeletionProtectionResponse::default()),
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
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[
                &resources::EIP,
                &resources::COMMON_BANDWIDTH_PACKAGE,
                &resources::NAT_GATEWAY,
            ],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "DeletionProtection.ResourceNotExist",
            message: "The resource is not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "DeletionProtection.PrePaidNotSupport",
            message: "The prepaid resource is not support.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DeletionProtection.TypeNotSupport",
            message: "The resource is not support.",
            when: &[When::Invalid(&["Type"])],
        },
        ErrorRow {
            status: 400,
            code: "DeletionProtection.AlreadyEnabled",
            message: "The resource deletion protection is already enabled.",
            when: &[
                When::Request(
                    &[(&["ProtectionEnable"], &[Expected::Text("true")])],
                    &[
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::EIP,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("true")])],
                        ),
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::COMMON_BANDWIDTH_PACKAGE,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("true")])],
                        ),
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::NAT_GATEWAY,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("true")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DeletionProtection.OwnerError",
            message: "The resource owner error.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "DeletionProtection.NotExist",
            message: "The resource deletion protection is not found",
            when: &[
                When::Request(
                    &[(&["ProtectionEnable"], &[Expected::Text("false")])],
                    &[
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::EIP,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("false")])],
                        ),
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::COMMON_BANDWIDTH_PACKAGE,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("false")])],
                        ),
                        When::With(
                            Subject {
                                parameter: Some(&["InstanceId"]),
                                named: &resources::NAT_GATEWAY,
                                steps: &[],
                            },
                            &[(&["DeletionProtection"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"BAAEF103-96C4-4454-9210-066F2405F511\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::NAT_GATEWAY,
                id: Some("InstanceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("DeletionProtection", ValueExpr::Field(&["ProtectionEnable"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["Type"],
                        values: &["NATGW"],
                    },
                ],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::COMMON_BANDWIDTH_PACKAGE,
                id: Some("InstanceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("DeletionProtection", ValueExpr::Field(&["ProtectionEnable"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["Type"],
                        values: &["CBWP"],
                    },
                ],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: Some("InstanceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("DeletionProtection", ValueExpr::Field(&["ProtectionEnable"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["Type"],
                        values: &["EIP"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
