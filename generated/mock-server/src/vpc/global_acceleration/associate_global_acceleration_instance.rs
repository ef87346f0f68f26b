// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateGlobalAccelerationInstance`

use aliyun_api::vpc::{
    AssociateGlobalAccelerationInstanceRequest,
    AssociateGlobalAccelerationInstanceResponse,
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

pub(in super::super) const ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: Operation = Operation {
    action: <AssociateGlobalAccelerationInstanceRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(AssociateGlobalAccelerationInstanceRequest::default()),
    new_response: || Box::new(AssociateGlobalAccelerationInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["BackendServerType"], "EcsInstance")],
    refs: &[
        Reference {
            path: &["BackendServerRegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["GlobalAccelerationInstanceId"],
            to: &[&resources::GLOBAL_ACCELERATION_INSTANCE],
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
            code: "InvalidGlobalAccelerationInstanceId.NotFound",
            message: "The specified GlobalAccelerationInstanceId is not found.",
            when: &[When::Unknown(&["GlobalAccelerationInstanceId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBackendServerId.NotFound",
            message: "The specified BackendServerId is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectGlobalAccelerationInstanceIdStatus",
            message: "Current GlobalAccelerationInstance status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::GLOBAL_ACCELERATION_INSTANCE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBackendServerId.NotInVPC",
            message: "The specified BackendServerId is not in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict.AssociateGlobalAccelerationInstance",
            message: "Operate too frequent.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBackendServerRegionId.EqualRegionId",
            message: "The specified BackendServerRegionId can not be the same as RegionId.",
            when: &[
                When::Request(
                    &[
                        (
                            &["BackendServerRegionId"],
                            &[Expected::Parameter(&["RegionId"])],
                        ),
                    ],
                    &[],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.Duplicated",
            message: "Specified instance already is associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBackendServerType.NotFound",
            message: "The specified BackendServerType is not supported.",
            when: &[When::Invalid(&["BackendServerType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The specified parameter is not valid.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"DDF2CC38-76C7-4000-909D-B2088158AEDA\"}",
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
                set: &[
                    ("Status", ValueExpr::Json("\"Associating\"")),
                    (
                        "BackendServers",
                        ValueExpr::List(
                            &[
                                ValueExpr::Object(
                                    &[
                                        ("ServerId", ValueExpr::Field(&["BackendServerId"])),
                                        ("RegionId", ValueExpr::Field(&["BackendServerRegionId"])),
                                        ("ServerType", ValueExpr::Field(&["BackendServerType"])),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
                clear: &[],
                edits: &[],
                then: &[("InUse", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
