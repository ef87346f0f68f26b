// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouterVpcAttachmentZones`

use aliyun_api::cen::{
    UpdateTransitRouterVpcAttachmentZonesRequest,
    UpdateTransitRouterVpcAttachmentZonesResponse,
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

pub(in super::super) const UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES: Operation = Operation {
    action: <UpdateTransitRouterVpcAttachmentZonesRequest as Request>::ACTION,
    group: "transit-router",
    new_request: || Box::new(UpdateTransitRouterVpcAttachmentZonesRequest::default()),
    new_response: || Box::new(UpdateTransitRouterVpcAttachmentZonesResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["AddZoneMappings"],
            constraint: Constraint::Count(None, Some(10)),
        },
        Check {
            path: &["RemoveZoneMappings"],
            constraint: Constraint::Count(None, Some(10)),
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
        Reference {
            path: &["AddZoneMappings", "VSwitchId"],
            to: &[&crate::vpc::resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["AddZoneMappings", "ZoneId"],
            to: &[&crate::vpc::resources::ZONE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RemoveZoneMappings", "VSwitchId"],
            to: &[&crate::vpc::resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RemoveZoneMappings", "ZoneId"],
            to: &[&crate::vpc::resources::ZONE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.ZoneId",
            message: "The specified ZoneId is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.TransitRouterAttachment",
            message: "The status of TransitRouterAttachment is incorrect.",
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
            code: "IllegalParam.VSwitchId",
            message: "VSwitchId is illegal.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["AddZoneMappings", "VSwitchId"]),
                        named: &crate::vpc::resources::VSWITCH,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Parameter(&["TransitRouterAttachmentId", "VpcId"]),
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
            code: "InvalidTransitRouterAttachmentId.NotFound",
            message: "TransitRouterAttachmentId is not found.",
            when: &[When::Unknown(&["TransitRouterAttachmentId"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ServiceMode",
            message: "The specified TransitRouter does not support the operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AddOrRemoveZoneMappings",
            message: "The specified AddZoneMappings or RemoveZoneMappings are illegal.",
            when: &[When::Invalid(&["AddZoneMappings", "RemoveZoneMappings"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Vpc",
            message: "The resource is not in a valid state for the attachment operation.",
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
            code: "OperationDenied.RouteEntryOnEni",
            message: "Operation is failed because there is at least one route entry which next hop is the specified eni.",
            when: &[],
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
            code: "InsufficientIpAddr.vsw",
            message: "Insufficient available IP addresses in the vSwitch.",
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
            code: "InvalidTransitRouterMode.NeedUpgrade",
            message: "TransitRouter need to upgrade.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.EniReferencedIPv6RouteEntryExisted",
            message: "Operation is failed because there is at least one route entry(IPv6) which next hop is network interface that the specified attachment referenced.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "IllegalParam.ZoneId",
            message: "The specified ZoneId is illegal.",
            when: &[
                When::Unknown(&["AddZoneMappings.ZoneId", "RemoveZoneMappings.ZoneId"]),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified VSwitchId is not found.",
            when: &[
                When::Unknown(
                    &["AddZoneMappings.VSwitchId", "RemoveZoneMappings.VSwitchId"],
                ),
            ],
        },
        ErrorRow {
            status: 409,
            code: "IncorrectStatus.VpcSwitch",
            message: "The resource is not in a valid state for the attachment operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: Some(&["AddZoneMappings", "VSwitchId"]),
                        named: &crate::vpc::resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"595AE52F-49FF-5788-A677-0DD1467941A1\"}",
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
                set: &[("Status", ValueExpr::Json("\"Modifying\""))],
                clear: &[],
                edits: &[
                    Edit {
                        field: "ZoneMappings",
                        how: How::Remove,
                        value: ValueExpr::Field(&["RemoveZoneMappings"]),
                        by: &["VSwitchId"],
                    },
                    Edit {
                        field: "ZoneMappings",
                        how: How::Add,
                        value: ValueExpr::Field(&["AddZoneMappings"]),
                        by: &["VSwitchId"],
                    },
                ],
                then: &[("Attached", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
