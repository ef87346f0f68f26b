// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachCenChildInstance`

use aliyun_api::cen::{DetachCenChildInstanceRequest, DetachCenChildInstanceResponse};
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

pub(in super::super) const DETACH_CEN_CHILD_INSTANCE: Operation = Operation {
    action: <DetachCenChildInstanceRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DetachCenChildInstanceRequest::default()),
    new_response: || Box::new(DetachCenChildInstanceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
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
            code: "OperationFailed.AttachmentReferencedVpcRouteEntryExisted",
            message: "Operation is failed because there is at least one route entry which next hop is the specified attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OptimizationCCNExisted",
            message: "Operation Forbidden. CCN with optimization is on, please turn it off firstly.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.PrivatezoneRouteExisted",
            message: "Operation Forbidden. There is a Privatezone Route associated with the instance, please dessociate it firstly.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TypeInvalid",
            message: "The specified ChildInstanceType or TransitRouterType is not supported by this operation.",
            when: &[When::Invalid(&["ChildInstanceType"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "The resource is not in a valid state for the operation.",
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
            code: "OperationFailed.VbrAttachedVbrHa",
            message: " The operation is failed because of VbrAttachedVbrHa.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RIInstanceExist",
            message: "Operation is failed because RI exists.",
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
            status: 400,
            code: "OperationFailed.CenReferencedVpcRouteEntryExisted",
            message: "Operation is failed because there is at least one route entry which next hop is the specified cen.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["ChildInstanceId"]),
                        named: &crate::vpc::resources::VPC,
                        steps: &[
                            Toward::Referring(&crate::vpc::resources::ROUTE_TABLE),
                            Toward::Referring(&crate::vpc::resources::ROUTE_ENTRY),
                        ],
                    },
                    &[(&["NextHopId"], &[Expected::Parameter(&["CenId"])])],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "Bid.NotFound",
            message: "Not found Bid by specified AliUid.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0C2EE7A8-74D4-4081-8236-CEBDE3BBCF50\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CHILD_INSTANCE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
