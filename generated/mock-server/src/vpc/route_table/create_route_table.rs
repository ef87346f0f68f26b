// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteTable`

use aliyun_api::vpc::{CreateRouteTableRequest, CreateRouteTableResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_ROUTE_TABLE: Operation = Operation {
    action: <CreateRouteTableRequest as Request>::ACTION,
    group: "route-table",
    new_request: || Box::new(CreateRouteTableRequest::default()),
    new_response: || Box::new(CreateRouteTableResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["RouteTableName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["RouteTableName"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["RouteTableName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"62172DD5-6BAC-45DF-8D44-xxxxxxxx\",\"RouteTableId\":\"vtb-m5evbtbptxxxxxxxxxxxx\"}",
    effects: &[
        Effect::Create {
            resource: &resources::ROUTE_TABLE,
            amount: None,
            discriminator: &[
                ("RouteTableType", ValueExpr::Json("\"Custom\"")),
                ("RouterType", ValueExpr::Json("\"VRouter\"")),
            ],
        },
    ],
};
