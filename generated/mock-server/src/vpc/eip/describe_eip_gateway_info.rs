// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipGatewayInfo`

use aliyun_api::vpc::{DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse};
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

pub(in super::super) const DESCRIBE_EIP_GATEWAY_INFO: Operation = Operation {
    action: <DescribeEipGatewayInfoRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(DescribeEipGatewayInfoRequest::default()),
    new_response: || Box::new(DescribeEipGatewayInfoResponse::default()),
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
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Instance.NotExist",
            message: "The instance is not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNetworkInterface.NotFound",
            message: "The specified network interface is not exist.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"Message\":\"successful\",\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"EipInfos\":{\"EipInfo\":[{\"IpMask\":\"255.255.255.0\",\"IP\":\"47.xx.xx.236\",\"IpGw\":\"47.xx.xx.1\"}]},\"Code\":\"200\"}",
    effects: &[],
};
