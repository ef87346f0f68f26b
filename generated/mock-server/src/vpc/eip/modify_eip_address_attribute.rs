// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEipAddressAttribute`

use aliyun_api::vpc::{
    ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse,
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

pub(in super::super) const MODIFY_EIP_ADDRESS_ATTRIBUTE: Operation = Operation {
    action: <ModifyEipAddressAttributeRequest as Request>::ACTION,
    group: "eip",
    new_request: || Box::new(ModifyEipAddressAttributeRequest::default()),
    new_response: || Box::new(ModifyEipAddressAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(1000))]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
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
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
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
            path: &["AllocationId"],
            to: &[&resources::EIP],
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
            status: 400,
            code: "InsufficientBalance.Eip",
            message: "Your account does not have enough balance.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found",
            when: &[When::Unknown(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified value of \"Bandwidth\" is not supported.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectEipStatus",
            message: "Current elastic IP status does not support this operation.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAllocationId.NotFound",
            message: "Specified allocation ID is not found..",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "The parameter is invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.RegionNotFound",
            message: "Specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEipAddressName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "Invalid description.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.InstanceId",
            message: "The parameter InstanceId is mandatory.",
            when: &[When::Missing(&["AllocationId"])],
        },
        ErrorRow {
            status: 400,
            code: "OrderError.EIP",
            message: "The Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.ChargeTypeIsPrepaid",
            message: "It?s forbidden to change prepaid EIP?s bandwidth by API.  It can be changed on Aliyun web console.",
            when: &[
                When::Request(
                    &[(&["Bandwidth"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::EIP,
                                steps: &[],
                            },
                            &[(&["ChargeType"], &[Expected::Text("PrePaid")])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
            message: "The bandwidth is out of max traffic binded on natgw.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.LargeSpecEip",
            message: "Elastic IP address with large spec quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceQueryError",
            message: "The specified resource is queried error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SYSTEM.UNKNOWN.ERROR",
            message: "The Account failed to create order.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Abs.InvalidBandwidth.Malformed",
            message: "Specified value of Bandwidth is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidEIPStatus.BizDisabled",
            message: "The EIP has been locked.",
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
            code: "OperationFailed.SyncOrderToSub",
            message: "SyncOrderToSub error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "COMMODITY.INVALID_COMPONENT",
            message: "The instance component is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.CompleteUserInfo",
            message: "Complete user info failed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.ConcurrentRequest",
            message: "Operation failed because concurrent request.",
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
            code: "Forbidden.FinancialLocked",
            message: "The ip business status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "Forbidden.InCommonBandwidthPackage",
            message: "Specified allocation ID in common bandwidth package.",
            when: &[
                When::Request(
                    &[(&["Bandwidth"], &[Expected::Not(&[Expected::Absent])])],
                    &[
                        When::With(
                            Subject {
                                parameter: None,
                                named: &resources::EIP,
                                steps: &[],
                            },
                            &[
                                (
                                    &["BandwidthPackageId"],
                                    &[Expected::Not(&[Expected::Absent])],
                                ),
                            ],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 500,
            code: "OrderError.EIP",
            message: "The Account failed to create order.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::EIP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
