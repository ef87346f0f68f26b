// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCenBandwidthPackage`

use aliyun_api::cen::{
    CreateCenBandwidthPackageRequest, CreateCenBandwidthPackageResponse,
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

pub(in super::super) const CREATE_CEN_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <CreateCenBandwidthPackageRequest as Request>::ACTION,
    group: "bandwidth-package",
    new_request: || Box::new(CreateCenBandwidthPackageRequest::default()),
    new_response: || Box::new(CreateCenBandwidthPackageResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(2), Some(10000))]),
        },
        Check {
            path: &["Period"],
            constraint: Constraint::Range(&[(Some(1), Some(3)), (Some(6), Some(6))]),
        },
        Check {
            path: &["AutoRenewDuration"],
            constraint: Constraint::Range(&[(Some(0), Some(2147483647))]),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tag", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["Period"], "1"),
        (&["PricingCycle"], "Month"),
        (&["AutoPay"], "false"),
        (&["AutoRenew"], "false"),
        (&["AutoRenewDuration"], "1"),
    ],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "UnSupported.ChargeType",
            message: "The charge type is not supported.",
            when: &[When::Invalid(&["BandwidthPackageChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "ParameterIllegal.BandwidthPackage",
            message: "The parameter of bandwidth packaged is illegal.",
            when: &[
                When::Invalid(
                    &[
                        "Bandwidth",
                        "GeographicRegionAId",
                        "GeographicRegionBId",
                        "Period",
                        "PricingCycle",
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.UserCanNotBuyCrossBorderBwp",
            message: "According to the laws and regulations of the operator and mainland China, you are currently not eligible to purchase or renew a cross-border bandwidth package. Please contact online customer service or your business manager for consultation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationInvalid.UserCanNotBuyBwp",
            message: "The user can not buy Cen bandwidthPackage.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "PayFor.AccountMoneyValidateError",
            message: "Your channel merchant quota is insufficient. Please contact the channel merchant.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"CenBandwidthPackageId\":\"cenbwp-4c2zaavbvh5fx****\",\"CenBandwidthPackageOrderId\":\"20156420004****\",\"RequestId\":\"E4B345CD-2CBA-4881-AF6D-E5D9BAE1CA7B\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::CEN_BANDWIDTH_PACKAGE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
