// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCustomerGateway`

use aliyun_api::vpc::{DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse};
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

pub(in super::super) const DELETE_CUSTOMER_GATEWAY: Operation = Operation {
    action: <DeleteCustomerGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DeleteCustomerGatewayRequest::default()),
    new_response: || Box::new(DeleteCustomerGatewayResponse::default()),
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
            path: &["CustomerGatewayId"],
            to: &[&resources::CUSTOMER_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidCustomerGatewayInstanceId.NotFound",
            message: "The specified customer gateway instance id does not exist.",
            when: &[When::Unknown(&["CustomerGatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.VpnConnection",
            message: "There are vpn connections on specified customer gateway not deleted.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.task.conflict",
            message: "The VPN is in the configuration state, please wait a while before operating.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::CUSTOMER_GATEWAY,
                        steps: &[
                            Toward::Referring(&resources::VPN_CONNECTION),
                            Toward::Referred(&resources::VPN_GATEWAY),
                        ],
                    },
                    &["active"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"606998F0-B94D-48FE-8316-ACA81BB230DA\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::CUSTOMER_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
