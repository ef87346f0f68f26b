// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCustomerGateway`

use aliyun_api::vpc::{CreateCustomerGatewayRequest, CreateCustomerGatewayResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_CUSTOMER_GATEWAY: Operation = Operation {
    action: <CreateCustomerGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateCustomerGatewayRequest::default()),
    new_response: || Box::new(CreateCustomerGatewayResponse::default()),
    checks: &[
        Check {
            path: &["IpAddress"],
            constraint: Constraint::Format(Format::Ipv4),
        },
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
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            status: 400,
            code: "InvalidIpAddress.AlreadyExist",
            message: "Specified IpAddress is already exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIpAddress.WrongFormat",
            message: "Specified IpAddress is invalid.",
            when: &[When::Invalid(&["IpAddress"])],
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
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"CustomerGatewayId\":\"cgw-bp1jrawp82av6bws9h2ut\",\"RequestId\":\"D32B3C26-6C6C-4988-93E9-D2A6444CE6AE\",\"CreateTime\":1493363599000,\"IpAddress\":\"100.1.1.2\"}",
    effects: &[
        Effect::Create {
            resource: &resources::CUSTOMER_GATEWAY,
            amount: None,
            discriminator: &[],
        },
    ],
};
