// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceSpec`

use aliyun_api::ens::{DescribeInstanceSpecRequest, DescribeInstanceSpecResponse};
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

pub(in super::super) const DESCRIBE_INSTANCE_SPEC: Operation = Operation {
    action: <DescribeInstanceSpecRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstanceSpecRequest::default()),
    new_response: || Box::new(DescribeInstanceSpecResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter domainName that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Interface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"DataDiskMinSize\":0,\"RequestId\":\"1ECC937A-AE0E-4626-BE51-DED1D6D1C888\",\"SystemDiskMaxSize\":80,\"DataDiskMaxSize\":20015,\"Code\":0,\"InstanceSpecs\":{\"InstanceSpec\":[{\"Memory\":\"2048\",\"DisplayName\":\"计算型1C2G\",\"InstanceType\":\"ens.sn1.stiny\",\"Core\":\"1\"},{\"Memory\":\"4096\",\"DisplayName\":\"计算型2C4G\",\"InstanceType\":\"ens.sn1.tiny\",\"Core\":\"2\"}]},\"BandwidthLimit\":100}",
    effects: &[],
};
