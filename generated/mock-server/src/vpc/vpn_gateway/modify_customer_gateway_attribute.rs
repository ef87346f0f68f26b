// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCustomerGatewayAttribute`

use aliyun_api::vpc::{
    ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse,
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

pub(in super::super) const MODIFY_CUSTOMER_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <ModifyCustomerGatewayAttributeRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(ModifyCustomerGatewayAttributeRequest::default()),
    new_response: || Box::new(ModifyCustomerGatewayAttributeResponse::default()),
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
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["AuthKey"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["AuthKey"],
            constraint: Constraint::Pattern("[\\x21-\\x3e\\x40-\\x7e]*"),
        },
        Check {
            path: &["AuthKey"],
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
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription",
            message: "The description is not valid",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.MissingAsn",
            message: "The autonomous system number of the customer gateway is mandatory when BGP authentication key is specified.",
            when: &[
                When::Request(
                    &[(&["AuthKey"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::CUSTOMER_GATEWAY,
                                steps: &[],
                            },
                            &[(&["Asn"], &[Expected::Absent])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidAuthkey.Malformed",
            message: "The specified BGP authentication key (%s) is malformed.",
            when: &[When::Invalid(&["AuthKey"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpnFinancialLocked",
            message: "The associated VPN gateway is financially locked. You cannot update the attributes of the customer gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VpnConfiguring",
            message: "The associated VPN gateway is being configured. You cannot update the attributes of the customer gateway.",
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
    example: "{\"CustomerGatewayId\":\"cgw-bp1pvpl9r9adju6l5nxck\",\"CreateTime\":1492747187000,\"RequestId\":\"8AA5CE21-2E6A-4530-BDF5-F055849476E6\",\"IpAddress\":\"139.196.32.167\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::CUSTOMER_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
