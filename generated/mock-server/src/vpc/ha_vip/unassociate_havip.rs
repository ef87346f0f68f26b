// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateHaVip`

use aliyun_api::vpc::{UnassociateHaVipRequest, UnassociateHaVipResponse};
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

pub(in super::super) const UNASSOCIATE_HAVIP: Operation = Operation {
    action: <UnassociateHaVipRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(UnassociateHaVipRequest::default()),
    new_response: || Box::new(UnassociateHaVipResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Force"],
            constraint: Constraint::Pattern("(?i)true|false"),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["Force"], "False"), (&["InstanceType"], "EcsInstance")],
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
            code: "IncorrectHaVipStatus",
            message: "HaVip can be operated by this action only when it's status is InUse.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["InUse", "Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "ECS instance can be operated by this action only when it's status is Running or Stopped.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAssociated",
            message: "The HaVip and ECS instance are not associated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &[(&["Status"], &[Expected::Text("Available")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.UnassociateMaster",
            message: "Unassociating a master instance is not allowed unless the parameter Force is True.",
            when: &[
                When::Request(
                    &[(&["Force"], &[Expected::Absent, Expected::Text("False")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::HAVIP,
                                steps: &[],
                            },
                            &[
                                (
                                    &["MasterInstanceId"],
                                    &[Expected::Parameter(&["InstanceId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE",
            message: "ha vip not associated with instance.",
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
            code: "InvalidNetworkInterfaceId.NotFound",
            message: "The network interface is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Instance",
            message: "The specified binding resource is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.HaVip",
            message: "No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.",
            when: &[],
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
                set: &[("Status", ValueExpr::Json("\"Unassociating\""))],
                clear: &["MasterInstanceId", "AssociatedInstanceType"],
                edits: &[
                    Edit {
                        field: "AssociatedInstances",
                        how: How::Remove,
                        value: ValueExpr::Field(&["InstanceId"]),
                        by: &[],
                    },
                ],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
