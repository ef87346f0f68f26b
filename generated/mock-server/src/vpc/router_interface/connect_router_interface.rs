// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConnectRouterInterface`

use aliyun_api::vpc::{ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};
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

pub(in super::super) const CONNECT_ROUTER_INTERFACE: Operation = Operation {
    action: <ConnectRouterInterfaceRequest as Request>::ACTION,
    group: "router-interface",
    new_request: || Box::new(ConnectRouterInterfaceRequest::default()),
    new_response: || Box::new(ConnectRouterInterfaceResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RouterInterfaceId"],
            to: &[&resources::ROUTER_INTERFACE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRouterInterfaceId.NotFound",
            message: "The specified RouterInterfaceId does not exist in our record.",
            when: &[When::Unknown(&["RouterInterfaceId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRole.NotInitiatingSide",
            message: "The specified RouterInterface is not InitiatingSide.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["Role"], &[Expected::Text("AcceptingSide")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OnlyOneConnection",
            message: "The Specified routers have a connection already",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OnlyOneConnection",
            message: "Cannot connect concurrently between same routers",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["Status"], &[Expected::Text("Connecting")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.BillsOutstanding",
            message: "You cannot use this action because you have bills outstanding.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRIStatus",
            message: "RouterInterface can be operated by this action only when it's status is Idle.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &["Idle", "Connecting"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectOppositeInterfaceInfo.NotSet",
            message: "OppositeInterfaceId/OppositeRouterId/OppositeRouterType/OppositeInterfaceOwnerId must be all set.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["OppositeInterfaceId"], &[Expected::Absent])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectOppositeInterfaceInfo",
            message: "Cannot connect on the same router",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[(&["OppositeRouterId"], &[Expected::Field(&["RouterId"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAccount.NotFound",
            message: "The specified account is not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ErrCode.Invalid",
            message: "got error",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideRole",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[Toward::Referred(&resources::ROUTER_INTERFACE)],
                    },
                    &[(&["Role"], &[Expected::Text("InitiatingSide")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideInstanceId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideRegionNo",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["OppositeRegionId"],
                            &[
                                Expected::Not(
                                    &[Expected::Field(&["OppositeInterfaceId", "RegionId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideRouterId",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["OppositeRouterId"],
                            &[
                                Expected::Not(
                                    &[Expected::Field(&["OppositeInterfaceId", "RouterId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideRouterType",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["OppositeRouterType"],
                            &[
                                Expected::Not(
                                    &[Expected::Field(&["OppositeInterfaceId", "RouterType"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideAliUid",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "AttrMismatching.AcceptingSideOppositeRegionNo",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["RegionId"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Field(
                                            &["OppositeInterfaceId", "OppositeRegionId"],
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
            code: "AttrMismatching.AcceptingSideOppositeInterfaceId",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["RouterInterfaceId"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Field(
                                            &["OppositeInterfaceId", "OppositeInterfaceId"],
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
            code: "AttrMismatching.AcceptingSideOppositeRouterId",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["RouterId"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Field(
                                            &["OppositeInterfaceId", "OppositeRouterId"],
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
            code: "AttrMismatching.AcceptingSideOppositeRouterType",
            message: "%s",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTER_INTERFACE,
                        steps: &[],
                    },
                    &[
                        (
                            &["RouterType"],
                            &[
                                Expected::Not(
                                    &[
                                        Expected::Field(
                                            &["OppositeInterfaceId", "OppositeRouterType"],
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
            code: "IllegalParam.InstanceOwner",
            message: "The router instance owener error.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The RegionId provided does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "CROSS_BID.FORBIDDEN",
            message: "Connect RouterInterface across bid is illegal",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::ROUTER_INTERFACE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Status", ValueExpr::Json("\"Connecting\"")),
                    ("ConnectedTime", ValueExpr::Now),
                ],
                clear: &[],
                edits: &[],
                then: &[("Active", 3000)],
                peer: Some("OppositeInterfaceId"),
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
