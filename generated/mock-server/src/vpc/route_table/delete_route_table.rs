// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteRouteTable`

use aliyun_api::vpc::{DeleteRouteTableRequest, DeleteRouteTableResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
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
        },
        Reference {
            path: &["RouteTableId"],
            to: &[&resources::ROUTE_TABLE],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "The current virtual switch status does not support this operation.",
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
            discriminator: &[],
        }),
    ],
};
