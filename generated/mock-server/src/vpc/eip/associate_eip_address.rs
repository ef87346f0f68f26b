// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEipAddress`

use aliyun_api::vpc::{AssociateEipAddressRequest, AssociateEipAddressResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const ASSOCIATE_EIP_ADDRESS: Operation = Operation {
    action: <AssociateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(AssociateEipAddressRequest::default()),
    new_response: || Box::new(AssociateEipAddressResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
        },
        Reference {
            path: &["InstanceId"],
            to: &[&resources::NAT_GATEWAY, &resources::HAVIP],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["InstanceRegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.Duplicated",
            message: "Specified instance already is associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Specified instance is not in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Mismatch",
            message: "Specified elastic IP address and ECS instance are not in the same region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "Current elastic IP status does not support this operation",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::EIP],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidInstanId.NotFound",
            message: "Specified instance does not exist.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "Current instance status does not support this operation.",
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
            message: "HaVip can be operated by this action only when it's status is Available or InUse.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The specified parameter is not valid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied",
            message: "Eip of default vpc not allow this operation",
            when: &[],
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
            status: 400,
            code: "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
            message: "The instance may have portMap or already bind eip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BIND_INSTANCE_OWENER_ERROR",
            message: "Cannot operate the eip.",
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
            code: "InvalidParams.NotFound",
            message: "instance not found",
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
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("InstanceId", ValueExpr::Field(&["InstanceId"])),
                    ("InstanceType", ValueExpr::Field(&["InstanceType"])),
                    ("InstanceRegionId", ValueExpr::Field(&["InstanceRegionId"])),
                    ("Status", ValueExpr::Json("\"Associating\"")),
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
