// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetIpv4GatewayAttribute`

use aliyun_api::vpc::{GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse};
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

pub(in super::super) const GET_IPV4_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <GetIpv4GatewayAttributeRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(GetIpv4GatewayAttributeRequest::default()),
    new_response: || Box::new(GetIpv4GatewayAttributeResponse::default()),
    checks: &[],
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
            path: &["Ipv4GatewayId"],
            to: &[&resources::IPV4_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "The specified resource ipv4Gateway is not found.",
            when: &[When::Unknown(&["Ipv4GatewayId"])],
        },
    ],
    pagination: None,
    example: "{\"VpcId\":\"vpc-5tsrxlw7dv074gci4****\",\"Status\":\"Created\",\"Ipv4GatewayId\":\"ipv4gw-5tsnc6s4ogsedtp3k****\",\"Ipv4GatewayName\":\"name\",\"Ipv4GatewayDescription\":\"new\",\"Enabled\":true,\"Ipv4GatewayRouteTableId\":\"vtb-5ts0ohchwkp3dydt2****\",\"CreateTime\":\"2022-02-24T09:02:36Z\",\"ResourceGroupId\":\"rg-bp67acfmxazb4ph****\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}],\"RequestId\":\"7F79A919-6FE9-50C4-967B-45705E1F9C38\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::IPV4_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
