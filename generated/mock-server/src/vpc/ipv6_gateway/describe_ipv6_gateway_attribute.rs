// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6GatewayAttribute`

use aliyun_api::vpc::{
    DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse,
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

pub(in super::super) const DESCRIBE_IPV6_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <DescribeIpv6GatewayAttributeRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DescribeIpv6GatewayAttributeRequest::default()),
    new_response: || Box::new(DescribeIpv6GatewayAttributeResponse::default()),
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
            path: &["Ipv6GatewayId"],
            to: &[&resources::IPV6_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[],
    pagination: None,
    example: "{\"VpcId\":\"vpc-123sedrfswd23****\",\"Status\":\"Available\",\"CreationTime\":\"2018-12-05T09:21:35Z\",\"RegionId\":\"cn-huhehaote\",\"InstanceChargeType\":\"PostPaid\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC\",\"Ipv6GatewayId\":\"ipv6gw-hp3y0l3ln89j8cdvf****\",\"Description\":\"test\",\"ExpiredTime\":\"2019-01-05T09:21:35Z\",\"BusinessStatus\":\"Normal\",\"Name\":\"test\",\"ResourceGroupId\":\"rg-acfmxazb4ph6aiy****\",\"GatewayRouteTableId\":\"vtb-5ts0ohchwkp3dydt2****\",\"Tags\":{\"Tag\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::IPV6_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
