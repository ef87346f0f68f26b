// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateEipAddress`

use aliyun_api::vpc::{UnassociateEipAddressRequest, UnassociateEipAddressResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const UNASSOCIATE_EIP_ADDRESS: Operation = Operation {
    action: <UnassociateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(UnassociateEipAddressRequest::default()),
    new_response: || Box::new(UnassociateEipAddressResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["InstanceType"], "EcsInstance")],
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
                        path: &[&resources::EIP],
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
            when: &[],
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
                set: &[("Status", ValueExpr::Json("\"Unassociating\""))],
                clear: &["InstanceId", "InstanceType", "InstanceRegionId"],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
