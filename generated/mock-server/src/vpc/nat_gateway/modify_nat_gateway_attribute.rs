// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewayAttribute`

use aliyun_api::vpc::{
    ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_NAT_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <ModifyNatGatewayAttributeRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyNatGatewayAttributeRequest::default()),
    new_response: || Box::new(ModifyNatGatewayAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidNatGatewayId.NotFound",
            message: "The specified NatGatewayId does not exist in our records.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NAT_GATEWAY,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
