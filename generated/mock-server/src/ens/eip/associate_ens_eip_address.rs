// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEnsEipAddress`

use aliyun_api::ens::{AssociateEnsEipAddressRequest, AssociateEnsEipAddressResponse};
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

pub(in super::super) const ASSOCIATE_ENS_EIP_ADDRESS: Operation = Operation {
    action: <AssociateEnsEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(AssociateEnsEipAddressRequest::default()),
    new_response: || Box::new(AssociateEnsEipAddressResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[(&["InstanceType"], "EnsInstance")],
    refs: &[
        Reference {
            path: &["AllocationId"],
            to: &[&resources::EIP],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceId"],
            to: &[
                &resources::INSTANCE,
                &resources::LOAD_BALANCER,
                &resources::NAT_GATEWAY,
                &resources::NETWORK_INTERFACE,
                &resources::HAVIP,
            ],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InstanceNotFound",
            message: "The input parameter instancId that is not found.",
            when: &[When::Unknown(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "Invalid%s",
            message: "The specified parameter %s is invalid.",
            when: &[When::Invalid(&["InstanceType"])],
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
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.Duplicated",
            message: "Specified instance already is associated.",
            when: &[
                When::Request(
                    &[(&["Standby"], &[Expected::Absent, Expected::Text("false")])],
                    &[
                        When::Exists(
                            &resources::EIP,
                            &[(&["InstanceId"], &[Expected::Parameter(&["InstanceId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "LoadBalancerNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EipNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectInstanceStatus",
            message: "Current instance status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.AssociateEipFist",
            message: "Associate EIP first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.RegionNotSupportStandby",
            message: "The region of EIP does not support standby.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NatNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.NetworkTypeNotSupport",
            message: "The instance network type does not support binding to EIP.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EniNotFound",
            message: "The input parameter allocationId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEniStatus",
            message: "Current instance status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.EniServiceManaged",
            message: "The eni is managed by service.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAssociation.EniNotSupportStandby",
            message: "Eni does not support standby eip.",
            when: &[
                When::Request(
                    &[
                        (&["Standby"], &[Expected::Text("true")]),
                        (&["InstanceType"], &[Expected::Text("NetworkInterface")]),
                    ],
                    &[],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEniType",
            message: "The type of eni is invalid.",
            when: &[],
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
                    ("InstanceId", ValueExpr::Field(&["InstanceId"])),
                    (
                        "InstanceType",
                        ValueExpr::Match(
                            &Match {
                                on: &["InstanceType"],
                                cases: &[],
                                absent: Some(ValueExpr::Json("\"EnsInstance\"")),
                                otherwise: Some(ValueExpr::Field(&["InstanceType"])),
                            },
                        ),
                    ),
                    (
                        "Standby",
                        ValueExpr::Match(
                            &Match {
                                on: &["Standby"],
                                cases: &[
                                    ("true", ValueExpr::Json("true")),
                                    ("false", ValueExpr::Json("false")),
                                ],
                                absent: Some(ValueExpr::Json("false")),
                                otherwise: None,
                            },
                        ),
                    ),
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
