// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVRouterAttribute`

use aliyun_api::vpc::{ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse};
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

pub(in super::super) const MODIFY_VROUTER_ATTRIBUTE: Operation = Operation {
    action: <ModifyVRouterAttributeRequest as Request>::ACTION,
    group: "vrouter",
    new_request: || Box::new(ModifyVRouterAttributeRequest::default()),
    new_response: || Box::new(ModifyVRouterAttributeResponse::default()),
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
            path: &["VRouterName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VRouterName"],
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
            region: RefRegion::Call,
        },
        Reference {
            path: &["VRouterId"],
            to: &[&resources::VROUTER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidVRouterId.NotFound",
            message: "Specified virtual router does not exist.",
            when: &[When::Unknown(&["VRouterId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouterName.Malformed",
            message: "Specified virtual router name is not valid.",
            when: &[When::Invalid(&["VRouterName"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouterDiscription.Malformed",
            message: "Specified virtual router description is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVRouterDescription.Malformed",
            message: "Specified virtual router description is not valid.",
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
            message: "Specified virtual router is not found during access authentication.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"RouteTableId\":\"vtb-bp145q7glnuzdvzu21pom\",\"VpcId\":\"vpc-bp15zckdt37pq72zvw30k\",\"VRouterId\":\"vrt-bp1lhl0taikrteen80oxx\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VROUTER,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
