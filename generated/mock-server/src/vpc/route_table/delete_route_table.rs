// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteTable`

use aliyun_api::vpc::{DeleteRouteTableRequest, DeleteRouteTableResponse};
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

pub(in super::super) const DELETE_ROUTE_TABLE: Operation = Operation {
    action: <DeleteRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(DeleteRouteTableRequest::default()),
    new_response: || Box::new(DeleteRouteTableResponse::default()),
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
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "The current virtual switch status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[Toward::Referring(&resources::VSWITCH)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.GatewayAssociated",
            message: "You cannot delete the specified route table because it still associates with gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.RouteTableId",
            message: "The param of RouteTableId is missing.",
            when: &[When::Missing(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteTableType",
            message: "Route table can be deleted by this action only when it's type is custom.",
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
            status: 400,
            code: "IncorrectRouteTableStatus.RouteEntryExist",
            message: "You cannot delete the specified route table because it still has custom route entry.",
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
                        named: &resources::ROUTE_TABLE,
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
                        named: &resources::ROUTE_TABLE,
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
            code: "IncorrectRouteTableStatus",
            message: "The current status of the route table does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "DependencyViolation.RouteEntry",
            message: "Vpc route table has route entry.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::ROUTE_TABLE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
