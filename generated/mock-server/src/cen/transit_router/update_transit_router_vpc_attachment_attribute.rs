// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouterVpcAttachmentAttribute`

use aliyun_api::cen::{
    UpdateTransitRouterVpcAttachmentAttributeRequest,
    UpdateTransitRouterVpcAttachmentAttributeResponse,
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

pub(in super::super) const UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE: Operation = Operation {
    action: <UpdateTransitRouterVpcAttachmentAttributeRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(
        UpdateTransitRouterVpcAttachmentAttributeRequest::default(),
    ),
    new_response: || Box::new(
        UpdateTransitRouterVpcAttachmentAttributeResponse::default(),
    ),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["TransitRouterAttachmentName"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["TransitRouterAttachmentName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["TransitRouterAttachmentDescription"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["TransitRouterAttachmentDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
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
            code: "IncorrectStatus.TransitRouterAttachmentId",
            message: "TransitRouterAttachmentId status is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                        steps: &[],
                    },
                    &["Attached"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTransitRouterAttachmentId.NotFound",
            message: "TransitRouterAttachmentId is not found.",
            when: &[When::Unknown(&["TransitRouterAttachmentId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.RegionNotSupport",
            message: "The operation is not supported in this region.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.VpcAutoRoutesPublishInOtherCEN",
            message: "The operation is not supported because the VPC is already set autoRoutesPublish in other CEN.",
            when: &[
                When::Request(
                    &[(&["AutoPublishRouteEnabled"], &[Expected::Text("true")])],
                    &[
                        When::Exists(
                            &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            &[
                                (
                                    &["VpcId"],
                                    &[
                                        Expected::Parameter(&["TransitRouterAttachmentId", "VpcId"]),
                                    ],
                                ),
                                (&["AutoPublishRouteEnabled"], &[Expected::Text("true")]),
                                (
                                    &["CenId"],
                                    &[
                                        Expected::Not(
                                            &[
                                                Expected::Parameter(&["TransitRouterAttachmentId", "CenId"]),
                                            ],
                                        ),
                                    ],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter",
            message: "The count of VPC instance which set autoRoutesPublish in transitRouter is over limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.VpnAssociated",
            message: "The operation is not supported because the VPC is associated with VPN.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6Support",
            message: "Ipv6Support is illegal. Valid Values are [enable, disable].",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchNotFound",
            message: "The specified vswitch not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VSwitchIpv6CidrNotAllocated",
            message: "The specified vswitch does not have IPv6 address allocated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.AttachmentReferencedIPv6RouteEntryExisted",
            message: "Operation is failed because there is at least one route entry(IPv6) which next hop is the specified attachment.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.AttachmentReferencedVpcIPv6RouteEntryExisted",
            message: "The specified attachment is referenced by vpc route entry(IPv6).",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.EniReferencedIPv6RouteEntryExisted",
            message: "Operation is failed because there is at least one route entry(IPv6) which next hop is network interface that the specified attachment referenced.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7E61D334-4025-41EF-9145-FC327B35301D\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "AutoPublishRouteEnabled",
                        ValueExpr::Field(&["AutoPublishRouteEnabled"]),
                    ),
                    ("OrderType", ValueExpr::Field(&["OrderType"])),
                    (
                        "TransitRouterAttachmentName",
                        ValueExpr::Field(&["TransitRouterAttachmentName"]),
                    ),
                    (
                        "TransitRouterAttachmentDescription",
                        ValueExpr::Field(&["TransitRouterAttachmentDescription"]),
                    ),
                    (
                        "TransitRouterVPCAttachmentOptions",
                        ValueExpr::Field(&["TransitRouterVPCAttachmentOptions"]),
                    ),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Attached", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
