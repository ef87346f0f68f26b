// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachCenChildInstance`

use aliyun_api::cen::{AttachCenChildInstanceRequest, AttachCenChildInstanceResponse};
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

pub(in super::super) const ATTACH_CEN_CHILD_INSTANCE: Operation = Operation {
    action: <AttachCenChildInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(AttachCenChildInstanceRequest::default()),
    new_response: || Box::new(AttachCenChildInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::CEN_INSTANCE,
                steps: &[],
            },
            states: &["Active"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[],
    refs: &[
        Reference {
            path: &["CenId"],
            to: &[&resources::CEN_INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ChildInstanceId"],
            to: &[
                &crate::vpc::resources::VPC,
                &crate::vpc::resources::VIRTUAL_BORDER_ROUTER,
            ],
            region: RefRegion::Parameter("ChildInstanceRegionId"),
        },
        Reference {
            path: &["ChildInstanceRegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "Forbbiden.AttachChildInstanceAcrossBid",
            message: "Operation is invalid, please apply for cross-bid attaching.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcSwitch",
            message: "Operation is failed because some virtual switch is modifying within the same VPC.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["ChildInstanceId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[Toward::Referring(&crate::vpc::resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbbiden.CloudBoxVSwitchExist",
            message: "The operation is not allowed because of cloud box vswitch existed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidVpcStatus",
            message: "Operation is failed because the child-instance is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["ChildInstanceId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.InvalidTransitRouter",
            message: "Operation failed because the transit router is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.CenFullLevel",
            message: "CEN full level does not support vpn bgp.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteTable",
            message: "The VPC route table is not in a desired state.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["ChildInstanceId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[Toward::Referring(&crate::vpc::resources::ROUTE_TABLE)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.AttachChildInstance",
            message: "The attached VBR on some access device models are not supported. Please submit a ticket to continue using this VBR on CEN.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Bid.NotFound",
            message: "Not found childInstance Bid by specified AliUid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Operation.FailedAndTryAgain",
            message: "Fail to get customer label by the specified aliUid.",
            when: &[],
        },
        ErrorRow {
            status: 409,
            code: "InvalidOperation.ChildInstanceRIAlreadyExist",
            message: "Operation is invalid because the child-instance has already been attached to Express Connect.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["ChildInstanceId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[
                            Toward::Referred(&crate::vpc::resources::VROUTER),
                            Toward::Referring(&crate::vpc::resources::ROUTER_INTERFACE),
                        ],
                    },
                    &[(&["RouterInterfaceId"], &[Expected::Not(&[Expected::Absent])])],
                ),
            ],
        },
        ErrorRow {
            status: 409,
            code: "Forbbiden.AttachChildInstanceAcrossUid",
            message: "Operation is invalid because the child-instance is not authorized to CEN.",
            when: &[],
        },
        ErrorRow {
            status: 409,
            code: "InvalidOperation.ChildInstanceAlreadyAttached",
            message: "Operation is invalid because the child-instance has already been attached to another CEN.",
            when: &[],
        },
        ErrorRow {
            status: 409,
            code: "InvalidOperation.CenAlreadyAutoPubilshRouteToInstance",
            message: "Operation is invalid because other cen has already auto published route to this instance.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"A278B8A6-A5B8-4FDE-9F70-95F0F6A1D68A\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CHILD_INSTANCE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
