// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageSpec`

use aliyun_api::vpc::{
    ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse,
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

pub(in super::super) const MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC: Operation = Operation {
    action: <ModifyCommonBandwidthPackageSpecRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(ModifyCommonBandwidthPackageSpecRequest::default()),
    new_response: || Box::new(ModifyCommonBandwidthPackageSpecResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(20000))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["BandwidthPackageId"],
            to: &[&resources::COMMON_BANDWIDTH_PACKAGE],
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
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified value of Bandwidth not supported.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "BandwidthPackage.FinancialLocked",
            message: "The specified BandwidthPackage has been Financail Lock.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Bandwidth",
            message: "The specified bandwidth is not valid.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId does not exist in our records.",
            when: &[When::Unknown(&["BandwidthPackageId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ChargeTypeIsPrepaid",
            message: "It's forbidden to change prepaid CBWP's bandwidth by API.  It can be changed on Aliyun web console.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &[(&["InstanceChargeType"], &[Expected::Text("PrePaid")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.CbwpModifying",
            message: "Cbwp Modifying status is invalid.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::COMMON_BANDWIDTH_PACKAGE,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.Bandwidth",
            message: "The specified resource of Bandwidth is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCommonBandwidthPackageId.NotFound",
            message: "The specified BandwidthPackageId is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.ResourceStatus",
            message: "Resource status is abnormal for renew.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
            message: "You have arrears and do not meet the purchase conditions.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SyncOrderToSub",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SaleValidate",
            message: "Validate sale condition with subArticle failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryCommodityInfo",
            message: "Operation failed because quey commodity info error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.QueryPrice",
            message: "Query price failed when create order.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "OrderError.BandwidthPackage",
            message: "The Account failed to create order.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"7F129000-F929-4AF5-BE8D-BAE434C795306\"}",
    effects: &[
        Effect::Transition(
            Target {
                resource: &resources::COMMON_BANDWIDTH_PACKAGE,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    ("Bandwidth", ValueExpr::Field(&["Bandwidth"])),
                    ("Status", ValueExpr::Json("\"Modifying\"")),
                ],
                clear: &[],
                edits: &[],
                then: &[("Available", 1000)],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
