// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVSwitchAttribute`

use aliyun_api::vpc::{ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};
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

pub(in super::super) const MODIFY_VSWITCH_ATTRIBUTE: Operation = Operation {
    action: <ModifyVSwitchAttributeRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(ModifyVSwitchAttributeRequest::default()),
    new_response: || Box::new(ModifyVSwitchAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Range(&[(Some(0), Some(255))]),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["VpcIpv6CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Ipv6CidrMask"],
            constraint: Constraint::Range(&[(Some(1), Some(128))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::Forbid(&[&["Ipv6CidrBlock"]]),
            when: &[
                Condition {
                    parameter: &["EnableIPv6"],
                    values: &["false"],
                },
            ],
            when_present: &[],
            error: Some("ParamExclusive.DisableIpv6AndIpv6CidrBlock"),
        },
    ],
    states: &[],
    defaults: &[(&["EnableIPv6"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified virtual switch does not exists.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchName.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[When::Invalid(&["VSwitchName"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchDiscription.Malformed",
            message: "Specified virtual switch description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "Invalid description.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VRouterNotFound",
            message: "specified virtual switch is not found during access authentication.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6AlreadyEnabled",
            message: "%s",
            when: &[
                When::Request(
                    &[(&["EnableIPv6"], &[Expected::Text("true")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VSWITCH,
                                steps: &[],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("true")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VpcIpv6Disabled",
            message: "%s",
            when: &[
                When::Request(
                    &[(&["EnableIPv6"], &[Expected::Text("true")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VSWITCH,
                                steps: &[Toward::Referred(&resources::VPC)],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6CidrBlockExisted",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ipv6CidrBlock",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VSwitch",
            message: "The status of the specified VSwitch is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.CloudBoxIpv6",
            message: "The IPv6 feature is not supported by cloud box.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.VpcIpv6CidrBlock",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[Toward::Referred(&resources::VPC)],
                    },
                    &[
                        (
                            &["Ipv6CidrBlocks", "Ipv6CidrBlock"],
                            &[
                                Expected::Not(&[Expected::Parameter(&["VpcIpv6CidrBlock"])]),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv6InstanceExist",
            message: "Operation failed because vswitch has ipv6 instance.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VpcRouteEntry",
            message: "The status of the specified routeEntry is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&resources::ROUTE_TABLE),
                            Toward::Referring(&resources::ROUTE_ENTRY),
                        ],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.IPv6Disabled",
            message: "Operation failed because IPv6 is not enabled for the vSwitch.",
            when: &[
                When::Request(
                    &[(&["EnableIPv6"], &[Expected::Text("false")])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::VSWITCH,
                                steps: &[],
                            },
                            &[(&["EnabledIpv6"], &[Expected::Text("false")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.DisableIpv6AndIpv6CidrBlock",
            message: "DisableIpv6 and Ipv6Cidr are mutually exclusive.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.cbnStatus",
            message: "Current CBN status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(&crate::cen::resources::CHILD_INSTANCE),
                        ],
                    },
                    &["Attached"],
                ),
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[
                            Toward::Referred(&resources::VPC),
                            Toward::Referring(
                                &crate::cen::resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
                            ),
                        ],
                    },
                    &["Attached"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VSWITCH,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::VSWITCH,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[("EnabledIpv6", ValueExpr::Field(&["EnableIPv6"]))],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[
                    Condition {
                        parameter: &["EnableIPv6"],
                        values: &["true", "false"],
                    },
                ],
                blocked_by: &[],
            },
        ),
    ],
};
