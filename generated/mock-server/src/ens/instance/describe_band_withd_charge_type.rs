// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBandWithdChargeType`

use aliyun_api::ens::{
    DescribeBandWithdChargeTypeRequest, DescribeBandWithdChargeTypeResponse,
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

pub(in super::super) const DESCRIBE_BAND_WITHD_CHARGE_TYPE: Operation = Operation {
    action: <DescribeBandWithdChargeTypeRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeBandWithdChargeTypeRequest::default()),
    new_response: || Box::new(DescribeBandWithdChargeTypeResponse::default()),
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
    example: "{\"BandWithTypeInfo\":\"[{\\\"BandWidthName\\\":\\\"月95峰值带宽\\\",\\\"BandWidthType\\\":\\\"95BandwidthByMonth\\\"}]\",\"ChargeCycleInfo\":\"[{}]\",\"RequestId\":\"791049FD-49CE-4667-BD6C-F23094DEDA7A\",\"Code\":0,\"ChargeContractType\":\"ChargeByGrade\"}",
    effects: &[],
};
