// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCustomerGateway`

use aliyun_api::vpc::{DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse};
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

pub(in super::super) const DESCRIBE_CUSTOMER_GATEWAY: Operation = Operation {
    action: <DescribeCustomerGatewayRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeCustomerGatewayRequest::default()),
    new_response: || Box::new(DescribeCustomerGatewayResponse::default()),
    checks: &[],
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
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"test\",\"CustomerGatewayId\":\"cgw-bp1pvpl9r9adju6l5nxck\",\"CreateTime\":1492747187000,\"RequestId\":\"A0457BC9-6C0F-4437-AB9D-FB2EABC1D6A2\",\"IpAddress\":\"139.196.32.xxx\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::CUSTOMER_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
