// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateGlobalAccelerationInstance`

use aliyun_api::vpc::{
    CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse,
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

pub(in super::super) const CREATE_GLOBAL_ACCELERATION_INSTANCE: Operation = Operation {
    action: <CreateGlobalAccelerationInstanceRequest as Request>::ACTION,
    group: "global-acceleration",
    new_request: || Box::new(CreateGlobalAccelerationInstanceRequest::default()),
    new_response: || Box::new(CreateGlobalAccelerationInstanceResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Values(
                &[
                    "10",
                    "20",
                    "30",
                    "40",
                    "50",
                    "60",
                    "70",
                    "80",
                    "90",
                    "100",
                    "200",
                    "300",
                    "400",
                    "500",
                    "600",
                    "700",
                    "800",
                    "900",
                    "1000",
                ],
            ),
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
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
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
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["BandwidthType"], "Exclusive")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidServiceLocation.ValueNotSupported",
            message: "The specified ServiceLocation is not supported.",
            when: &[When::Invalid(&["ServiceLocation"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidGlobalAccelerationInstanceDescription.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidBandwidth.ValueNotSupported",
            message: "The specified Bandwidth is not supported.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.GlobalAccelerationInstance",
            message: "GlobalAccelerationInstance quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.UnpaidBillsExist",
            message: "The account has unpaid bills. Please pay your overdue bill first.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"GlobalAccelerationInstanceId\":\"ga-t4nluhu6\",\"RequestId\":\"21AAFD16-F784-4BFB-XXXX-XXXXXXXX\",\"IpAddress\":\"12.34.56.78\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::GLOBAL_ACCELERATION_INSTANCE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
