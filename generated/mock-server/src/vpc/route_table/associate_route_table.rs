// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTable`

use aliyun_api::vpc::{AssociateRouteTableRequest, AssociateRouteTableResponse};
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

pub(in super::super) const ASSOCIATE_ROUTE_TABLE: Operation = Operation {
    action: <AssociateRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(AssociateRouteTableRequest::default()),
    new_response: || Box::new(AssociateRouteTableResponse::default()),
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
            status: 400,
            code: "OperationDenied.CloudBoxVbrEntryExist",
            message: "The operation is not allowed because the routing table has a route entry for the next hop to the cloud box VBR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.OtherCloudBoxVbrEntryExist",
            message: "The operation is not allowed because the routing table has a route entry for the next hop that points to a VBR other than this cloud box.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceAlreadyAssociated.RouteTable",
            message: "The resource has already associated with a routetable.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[
                        (
                            &["RouteTable", "RouteTableId"],
                            &[Expected::Parameter(&["RouteTableId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.AssociateGatewayRouteTable",
            message: "The operation is not allowed because gateway route tables cannot be bound to a vSwitch.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::ROUTE_TABLE,
                        steps: &[],
                    },
                    &[(&["AssociateType"], &[Expected::Text("Gateway")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.SwitchToSystemRouteTable",
            message: "The associated route tables cannot be directly changed to system route tables.",
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
            code: "ResourceNotFound.VSwitch",
            message: "The specified resource of VSwitch is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRouteTableId.NotFound",
            message: "Specified route table does not exist.",
            when: &[],
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
            code: "Forbidden.VSwitchAlreadyAssociatedRouteTable",
            message: "The specified virtual switch already associates route table.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.NotInSameVpc",
            message: "The specified virtual switch and route table are not in the same VPC.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VSWITCH,
                        steps: &[],
                    },
                    &[
                        (
                            &["VpcId"],
                            &[
                                Expected::Not(
                                    &[Expected::Parameter(&["RouteTableId", "VpcId"])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "IncorrectStatus.RouteTable",
            message: "The status of the specified route table is incorrect.",
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
                                ("RouteTableId", ValueExpr::Field(&["RouteTableId"])),
                                (
                                    "RouteTableType",
                                    ValueExpr::Field(&["RouteTableId", "RouteTableType"]),
                                ),
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
