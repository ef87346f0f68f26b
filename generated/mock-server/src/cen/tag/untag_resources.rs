// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UntagResources`

use aliyun_api::cen::{UntagResourcesRequest, UntagResourcesResponse};
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

pub(in super::super) const UNTAG_RESOURCES: Operation = Operation {
    action: <UntagResourcesRequest as Request>::ACTION,
    group: "tag",
    new_request: || Box::new(UntagResourcesRequest::default()),
    new_response: || Box::new(UntagResourcesResponse::default()),
    checks: &[
        Check {
            path: &["ResourceId"],
            constraint: Constraint::Count(Some(1), Some(50)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::Length(None, Some(64)),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["TagKey"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Require(&[&["RegionId"]]),
            when: &[
                Condition {
                    parameter: &["ResourceType"],
                    values: &[
                        "TransitRouter",
                        "TransitRouterVpcAttachment",
                        "TransitRouterVbrAttachment",
                        "TransitRouterPeerAttachment",
                        "TransitRouterVpnAttachment",
                        "TransitRouterRouteTable",
                        "Flowlog",
                        "TransitRouterMulticastDomain",
                    ],
                },
            ],
            when_present: &[],
            error: Some("MissingParam"),
        },
    ],
    states: &[],
    defaults: &[(&["All"], "false")],
    refs: &[
        Reference {
            path: &["ResourceId"],
            to: &[
                &resources::CEN_INSTANCE,
                &resources::CEN_BANDWIDTH_PACKAGE,
                &resources::TRANSIT_ROUTER,
                &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
            ],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&crate::vpc::resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidTagKey",
            message: "The tag keys are not valid.",
            when: &[When::Invalid(&["TagKey"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagValue",
            message: "The tag values are not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam",
            message: "%s",
            when: &[When::Missing(&["ResourceType", "ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceType.NotFound",
            message: "The instance type is not found",
            when: &[When::Invalid(&["ResourceType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceIds.NotFound",
            message: "The instanceIds are not found",
            when: &[When::Unknown(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.TagKeys",
            message: "The request do not allow to operate the tag keys",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.TagNum",
            message: "Custom Tags quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTagScope.NotFound",
            message: "The tag scope is not found",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotAllowedCategary",
            message: "The System tag is not valid",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SizeLimitExceeded.ResourceIdNum",
            message: "The ResourceIds parameter's number is exceed , Valid : 20",
            when: &[When::Invalid(&["ResourceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Region",
            message: "The specified region is invalid.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C46FF5A8-C5F0-4024-8262-B16B639225A0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::CEN_INSTANCE,
                id: Some("ResourceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["TagKey"],
                                cases: &[],
                                absent: Some(
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["All"],
                                            cases: &[
                                                ("true", ValueExpr::Field(&["Tags"])),
                                                ("false", ValueExpr::Field(&["TagKey"])),
                                            ],
                                            absent: Some(ValueExpr::Field(&["TagKey"])),
                                            otherwise: None,
                                        },
                                    ),
                                ),
                                otherwise: Some(ValueExpr::Field(&["TagKey"])),
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["ResourceType"],
                        values: &["cen", "Cen"],
                    },
                ],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::CEN_BANDWIDTH_PACKAGE,
                id: Some("ResourceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["TagKey"],
                                cases: &[],
                                absent: Some(
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["All"],
                                            cases: &[
                                                ("true", ValueExpr::Field(&["Tags"])),
                                                ("false", ValueExpr::Field(&["TagKey"])),
                                            ],
                                            absent: Some(ValueExpr::Field(&["TagKey"])),
                                            otherwise: None,
                                        },
                                    ),
                                ),
                                otherwise: Some(ValueExpr::Field(&["TagKey"])),
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["ResourceType"],
                        values: &["BandwidthPackage"],
                    },
                ],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::TRANSIT_ROUTER,
                id: Some("ResourceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["TagKey"],
                                cases: &[],
                                absent: Some(
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["All"],
                                            cases: &[
                                                ("true", ValueExpr::Field(&["Tags"])),
                                                ("false", ValueExpr::Field(&["TagKey"])),
                                            ],
                                            absent: Some(ValueExpr::Field(&["TagKey"])),
                                            otherwise: None,
                                        },
                                    ),
                                ),
                                otherwise: Some(ValueExpr::Field(&["TagKey"])),
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["ResourceType"],
                        values: &["TransitRouter"],
                    },
                ],
                blocked_by: &[],
            },
        ),
        Effect::Transition(
            Target {
                resource: &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                id: Some("ResourceId"),
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "Tags",
                        how: How::Remove,
                        value: ValueExpr::Match(
                            &Match {
                                on: &["TagKey"],
                                cases: &[],
                                absent: Some(
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["All"],
                                            cases: &[
                                                ("true", ValueExpr::Field(&["Tags"])),
                                                ("false", ValueExpr::Field(&["TagKey"])),
                                            ],
                                            absent: Some(ValueExpr::Field(&["TagKey"])),
                                            otherwise: None,
                                        },
                                    ),
                                ),
                                otherwise: Some(ValueExpr::Field(&["TagKey"])),
                            },
                        ),
                        by: &["Key"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["ResourceType"],
                        values: &["TransitRouterVpcAttachment"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
