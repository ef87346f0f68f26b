// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitch`

use aliyun_api::vpc::{DeleteVSwitchRequest, DeleteVSwitchResponse};
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

pub(in super::super) const DELETE_VSWITCH: Operation = Operation {
    action: <DeleteVSwitchRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(DeleteVSwitchRequest::default()),
    new_response: || Box::new(DeleteVSwitchResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
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
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "The current virtual switch status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::ROUTE_TABLE),
                            Toward::Referring(&resources::ROUTE_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.HaVip",
            message: "VSwitch cannot be deleted when there are some HaVip dependent with it.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "VSwitch not exist.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectStatus",
            message: "Vswtich status not stable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.OtherSubnetProcessing",
            message: "other subnet is processing.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::VSWITCH),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "vpc subnet is in middle status.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation",
            message: "Resources deployed in the vSwitch have not been deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.RouteTable",
            message: "VSwitch cannot be deleted when associated with route table",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[Toward::Referred(&resources::ROUTE_TABLE)],
                    },
                    &[(&["RouteTableType"], &[Expected::Text("Custom")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, TaskConflict.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SNAT",
            message: "The vswitch cannot be deleted when used by snat.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DeleteVSwitch.IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.NaclAndBindInstance",
            message: "The network acl and resource not in same vpc.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResource.NotBinding",
            message: "The resource has not been binded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SnatEntry",
            message: "VSwitch cannot be deleted when snat entry exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.NetworkAcl",
            message: "VSwitch cannot be deleted when network acl exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.EnhancedNatgw",
            message: "VSwitch cannot be deleted when natgw exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.ResourceShare",
            message: "VSwitch cannot be deleted when resource share exist.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[(&["ShareType"], &[Expected::Text("Sharing")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.MulticastDomain",
            message: "VSwitch cannot be deleted when associated with multicast domain.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VSwitchCidrReservation",
            message: "VSwitch cannot be deleted when vswitch cidr reservation exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.CloudService",
            message: "VSwitch cannot be deleted when uesd by cloud service.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchId.NotFound",
            message: "VSwitch not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6InstanceExist",
            message: "Operation failed because vswitch has ipv6 instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ipv6Address",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified instance is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectVSwitchId",
            message: "Specified vSwtich instance is not found during access authentication.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "DependencyViolation.VSwitchCidrReservation",
            message: "VSwitch cannot be deleted when vswitch cidr reservation exist.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "DependencyViolation.RouterInterface",
            message: "Specified object has dependent resources RouterInterface.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::VSWITCH,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
