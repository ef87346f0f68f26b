// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateRouteTable`

use aliyun_api::vpc::{UnassociateRouteTableRequest, UnassociateRouteTableResponse};
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

pub(in super::super) const UNASSOCIATE_ROUTE_TABLE: Operation = Operation {
    action: <UnassociateRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(UnassociateRouteTableRequest::default()),
    new_response: || Box::new(UnassociateRouteTableResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
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
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
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
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of RegionId is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidParameter.Action",
            message: "This vpc feature is not supported in this region",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "Specified VSwitch does not exist.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectVSwitchStatus",
            message: "The current status of the virtual switch does not support this operation.",
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
            status: 404,
            code: "InvalidBindingStatus.RouteTable",
            message: "The specified virtual switch and route table does not bind",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationUnsupported.SystemRouteTable",
            message: "System route table can not be unassociated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[(&["RouteTableType"], &[Expected::Text("System")])],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidStatus.VSwitch",
            message: "Specified vswitch is not in stable status and cannot operate.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationFailed.VSwitchNotAssociate",
            message: "Specified vswitch is not associated with the routeTable and cannot operate.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[Toward::Referred(&resources::ROUTE_TABLE)],
                    },
                    &[(&["RouteTableType"], &[Expected::Text("System")])],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::VSWITCH,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "RouteTable",
                        ValueExpr::Object(
                            &[
                                (
                                    "RouteTableId",
                                    ValueExpr::Field(&["VpcId", "RouteTableId"]),
                                ),
                                ("RouteTableType", ValueExpr::Json("\"System\"")),
                            ],
                        ),
                    ),
                    ("Status", ValueExpr::Json("\"Pending\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
