// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteTableAttributes`

use aliyun_api::vpc::{
    ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse,
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

pub(in super::super) const MODIFY_ROUTE_TABLE_ATTRIBUTES: Operation = Operation {
    action: <ModifyRouteTableAttributesRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(ModifyRouteTableAttributesRequest::default()),
    new_response: || Box::new(ModifyRouteTableAttributesResponse::default()),
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
            path: &["RouteTableName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["RouteTableName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["RoutePropagationEnable"], "true")],
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
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Abs.InvaliTableName.Malformed",
            message: "Table name format is invalid.",
            when: &[When::Invalid(&["RouteTableName"])],
        },
        ErrorRow {
            status: 400,
            code: "Abs.InvalidRouteTableId.NotExist",
            message: "The route table id is not exist.",
            when: &[When::Unknown(&["RouteTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "Description format is invalid.",
            when: &[When::Invalid(&["Description"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::ROUTE_TABLE,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
