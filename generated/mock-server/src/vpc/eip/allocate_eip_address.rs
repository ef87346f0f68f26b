// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateEipAddress`

use aliyun_api::vpc::{AllocateEipAddressRequest, AllocateEipAddressResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const ALLOCATE_EIP_ADDRESS: Operation = Operation {
    action: <AllocateEipAddressRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(AllocateEipAddressRequest::default()),
    new_response: || Box::new(AllocateEipAddressResponse::default()),
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
    defaults: &[(&["Bandwidth"], "5"), (&["ISP"], "BGP"), (&["Netmode"], "Public")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            code: "QuotaExceeded.Eip",
            message: "Elastic IP address quota exceeded",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified value of \"InternetChargeType\" is not valid",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified value of \"Bandwidth\" is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.Eip",
            message: "Elastic IP address quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ReserveIpFail",
            message: "Reserve eip failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidRegion.NotSupport",
            message: "The specified region does not support.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"B6B9F518-60F8-4D81-9242-1207B356754D\",\"EipAddress\":\"123.xx.xx.206\",\"AllocationId\":\"eip-25877c70gfdkh****\"}",
    effects: &[
        Effect::Create {
            resource: &resources::EIP,
            amount: None,
            discriminator: &[("ChargeType", ValueExpr::Field(&["InstanceChargeType"]))],
        },
    ],
};
