// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnAssociateEnsEipAddress`

use aliyun_api::ens::{UnAssociateEnsEipAddressRequest, UnAssociateEnsEipAddressResponse};
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

pub(in super::super) const UN_ASSOCIATE_ENS_EIP_ADDRESS: Operation = Operation {
    action: <UnAssociateEnsEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(UnAssociateEnsEipAddressRequest::default()),
    new_response: || Box::new(UnAssociateEnsEipAddressResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["Force"], "false")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InstanceNotFound",
            message: "The input parameter instancId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Missing%s",
            message: "You must specify the parameter %s.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "RegionAccessDenied",
            message: "Could not operate this region's resource",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ens.interface.error",
            message: "An error occurred while call the API.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "The current status of the resource does not support this operation.",
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
            code: "EipNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipIpStatus",
            message: "The ip status of EIP  is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidUnAssociation.UnAssociateStandbyEipFist",
            message: "Unassociate standby eip first.",
            when: &[
                When::Exists(
                    &resources::EIP,
                    &[
                        (
                            &["InstanceId"],
                            &[Expected::Parameter(&["AllocationId", "InstanceId"])],
                        ),
                        (&["Standby"], &[Expected::Text("true")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\"}",
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
                set: &[
                    ("Standby", ValueExpr::Json("false")),
                    ("Status", ValueExpr::Json("\"Unassociating\"")),
                ],
                clear: &["InstanceId", "InstanceType"],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
