// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateHaVip`

use aliyun_api::vpc::{AssociateHaVipRequest, AssociateHaVipResponse};
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

pub(in super::super) const ASSOCIATE_HAVIP: Operation = Operation {
    action: <AssociateHaVipRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(AssociateHaVipRequest::default()),
    new_response: || Box::new(AssociateHaVipResponse::default()),
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
    defaults: &[(&["InstanceType"], "EcsInstance")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["HaVipId"],
            to: &[&resources::HAVIP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.BindOnFreeNetworkInterface",
            message: "The network interface must be attached to an ECS instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.BindMultipleType",
            message: "You cannot bind HaVip to multiple instance types.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedInstanceType"],
                            &[Expected::Not(&[Expected::Parameter(&["InstanceType"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.BindOnMultipleVswitch",
            message: "The bound instance and HaVip must be on the same vSwitch.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVip.Status",
            message: "vip invalid status",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectHaVipStatus",
            message: "HaVip can be operated by this action only when it's status is Available or InUse.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "ECS instance can be operated by this action only when it?s status is Running or Stopped.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CountLimitExceed.HaVipOnInstance",
            message: "The amount of HaVip associated with the specified Instance reach its limits.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CountLimitExceeded.HaVipOnECSInstance",
            message: "The amount of Instance associated with the specified HaVip reach its limits.",
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
            code: "InvalidNetworkInterfaceId.NotFound",
            message: "The network interface is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryNetworkInterfaceInfo",
            message: "Failed to query network interface information.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.InstanceType",
            message: "The specified instance type is invalid. Only ECS instances and network interface are allowed.",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.BindOnSameEcs",
            message: "You cannot bind two network interfaces on the same ECS instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.HavipBindType",
            message: "You cannot bind HAVIP to network interface in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstance.NotExist",
            message: "InvalidInstance.NotExist : The specified Instance does not exist in the specified region. i-bp136w25mhx503ptilrh\\r\\nRequestId : A961CC27-D797-4E16-B1B3-19B9ECBA1495",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.BindOnSameEcs",
            message: "The operation is not allowed because networkinterface bind on same instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.HaVip",
            message: "No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "The specified Instance does not exist in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.EcsInstance",
            message: "The specified resource of ECS instance is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllow",
            message: "Bind instance status invalid",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidHaVip.Exist",
            message: "haVip already bind exist.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedInstances"],
                            &[Expected::Parameter(&["InstanceId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidHaVipId.NotFound",
            message: "The specified HaVip does not exist in the specified region.",
            when: &[When::Unknown(&["HaVipId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "The specified Instance does not exist in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "QuotaExceeded.HaVipBindInstance",
            message: "The amount of instance associated with the specified haVip reach its limits.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C44F62BE-9CE7-4277-B117-69243F3988BF\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::HAVIP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("AssociatedInstanceType", ValueExpr::Field(&["InstanceType"])),
                    (
                        "MasterInstanceId",
                        ValueExpr::Match(
                            &Match {
                                on: &["MasterInstanceId"],
                                cases: &[],
                                absent: Some(ValueExpr::Field(&["InstanceId"])),
                                otherwise: Some(ValueExpr::Field(&["MasterInstanceId"])),
                            },
                        ),
                    ),
                    ("Status", ValueExpr::Json("\"Associating\"")),
                ],
                clear: &[],
                edits: &[
                    Edit {
                        field: "AssociatedInstances",
                        how: How::Add,
                        value: ValueExpr::Field(&["InstanceId"]),
                        by: &[],
                    },
                ],
                then: &[("InUse", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
