// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateEipAddress`

use aliyun_api::vpc::{UnassociateEipAddressRequest, UnassociateEipAddressResponse};
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

pub(in super::super) const UNASSOCIATE_EIP_ADDRESS: Operation = Operation {
    action: <UnassociateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(UnassociateEipAddressRequest::default()),
    new_response: || Box::new(UnassociateEipAddressResponse::default()),
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
    defaults: &[(&["InstanceType"], "EcsInstance"), (&["Force"], "false")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::NAT_GATEWAY, &resources::HAVIP],
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
            code: "IncorrectEipStatus",
            message: "Current elastic IP status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[],
                    },
                    &["InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "Specified instance does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "The current status of instance does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.ValueNotSupported",
            message: "The specified value of InstanceType is not supported.",
            when: &[When::Invalid(&["InstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectHaVipStatus",
            message: "This operation is denied because status of the specified HaVip is neither Available nor InUse.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["InstanceId"]),
                        named: &resources::HAVIP,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Eip of default vpc not allow this operation",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The specified parameter is not valid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden",
            message: "The eip instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBindingStatus",
            message: "The eip binding status invalid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The eip operate too frequent, TaskConflict.",
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
            code: "InvalidIpStatus.HasBeenUsedBySnatTable",
            message: "The removed ip address has been used by snat table.",
            when: &[
                When::Exists(
                    &resources::SNAT_ENTRY,
                    &[
                        (
                            &["SnatIp"],
                            &[Expected::Parameter(&["AllocationId", "IpAddress"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpStatus.HasBeenUsedByForwardEntry",
            message: "The specified address has been used by forwardTable.",
            when: &[
                When::Exists(
                    &resources::FORWARD_ENTRY,
                    &[
                        (
                            &["ExternalIp"],
                            &[Expected::Parameter(&["AllocationId", "IpAddress"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Eni.Attached",
            message: "The eni should be detached from ecs when associating with direct eip.",
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
            code: "InvalidStatus.EcsStatusNotSupport",
            message: "The special instance status Pending is not support operate",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.EniStatusNotSupport",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.SnatOrDnat",
            message: "Operation failed because snat or dnat in unstable status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[
                            Toward::Referred(&resources::NAT_GATEWAY),
                            Toward::Referring(&resources::SNAT_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::EIP,
                        steps: &[
                            Toward::Referred(&resources::NAT_GATEWAY),
                            Toward::Referring(&resources::FORWARD_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.SnatEntry",
            message: "The specified eip is in ip pool.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllow",
            message: "Bind instance status invalid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden",
            message: "The eip instance owener error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidLoadBalancerId.NotFound",
            message: "LoadBalancerId does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBindInstance.NotFound",
            message: "The specified bind instance does not exist.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::EIP,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("Status", ValueExpr::Json("\"Unassociating\""))],
                clear: &[
                    "InstanceId",
                    "InstanceType",
                    "InstanceRegionId",
                    "Mode",
                    "PrivateIpAddress",
                    "VpcId",
                ],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
