// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteTransitRouterVpcAttachment`

use aliyun_api::cen::{
    DeleteTransitRouterVpcAttachmentRequest, DeleteTransitRouterVpcAttachmentResponse,
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

pub(in super::super) const DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT: Operation = Operation {
    action: <DeleteTransitRouterVpcAttachmentRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(DeleteTransitRouterVpcAttachmentRequest::default()),
    new_response: || Box::new(DeleteTransitRouterVpcAttachmentResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[
        StateRule {
            subject: Subject {
                parameter: None,
                named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                steps: &[],
            },
            states: &["Attached"],
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    defaults: &[(&["DryRun"], "false"), (&["Force"], "false")],
    refs: &[
        Reference {
            path: &["TransitRouterAttachmentId"],
            to: &[&resources::TRANSIT_ROUTER_VPC_ATTACHMENT],
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
            code: "OperationFailed.RouteTablePropagationExist",
            message: "The specified TransitRouterAttachment has configured RouteTablePropagation. Please remove the configuration first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.MulticastDomainAssociationExist",
            message: "The specified TransitRouterAttachment has configured MulticastDomainAssociation. Please remove the configuration first.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.TransitRouterType",
            message: "The specified TransitRouterType does not support the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PrefixListExist",
            message: "Operation failed because PrefixList exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTransitRouterAttachmentId.NotFound",
            message: "TransitRouterAttachmentId is not found.",
            when: &[When::Unknown(&["TransitRouterAttachmentId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteEntry",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                        steps: &[
                            Toward::Referred(&crate::vpc::resources::VPC),
                            Toward::Referring(&crate::vpc::resources::ROUTE_TABLE),
                            Toward::Referring(&crate::vpc::resources::ROUTE_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcSwitch",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                        steps: &[Toward::Referred(&crate::vpc::resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "The resource is not in a valid state for the operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                        steps: &[Toward::Referred(&crate::vpc::resources::VPC)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotSupportForceDelete",
            message: "Not support force delete attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteTable",
            message: "The VPC route table is not in a desired state.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                        steps: &[
                            Toward::Referred(&crate::vpc::resources::VPC),
                            Toward::Referring(&crate::vpc::resources::ROUTE_TABLE),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteEntryExist",
            message: "Failed to delete the instance because a route table entry points to the instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteTableAssociationExist",
            message: "Operation failed because there is associated routing table.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7E61D334-4025-41EF-9145-FC327B35301D\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
