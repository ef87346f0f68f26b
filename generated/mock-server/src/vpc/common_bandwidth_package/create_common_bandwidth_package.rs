// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCommonBandwidthPackage`

use aliyun_api::vpc::{
    CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse,
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

pub(in super::super) const CREATE_COMMON_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <CreateCommonBandwidthPackageRequest as Request>::ACTION,
    group: "common-bandwidth-package",
    new_request: || Box::new(CreateCommonBandwidthPackageRequest::default()),
    new_response: || Box::new(CreateCommonBandwidthPackageResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(1), Some(20000))]),
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
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
            path: &["Ratio"],
            constraint: Constraint::Values(&["20", "100"]),
        },
        Check {
            path: &["SecurityProtectionTypes"],
            constraint: Constraint::Count(None, Some(10)),
        },
        Check {
            path: &["Tag"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tag", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
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
    rules: &[
        Rule {
            demand: Demand::Require(&[&["Ratio"]]),
            when: &[
                Condition {
                    parameter: &["InternetChargeType"],
                    values: &["PayBy95"],
                },
            ],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["InternetChargeType"], "PayByBandwidth"), (&["ISP"], "BGP")],
    refs: &[
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
            code: "InvalidVpcId.NotFound",
            message: "Specified value of VpcId is not found in our record.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified value of ZoneId is not exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Description.Malformed",
            message: "The specified Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Bandwidth",
            message: "The specified bandwidth is not valid.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.InvalidChargeType",
            message: "The specified chargeType is not valid.",
            when: &[When::Invalid(&["InternetChargeType"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Ratio",
            message: "The specified ratio is not valid.",
            when: &[When::Invalid(&["Ratio"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.Bandwidth",
            message: "The specified resource of Bandwidth is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BandwidthPackageOperation.conflict",
            message: "BandwidthPackage operation conflict, please wait a moment and try again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "BandwidthPackage.QuotaExceeded",
            message: "Create BandwidthPackage has exceeded quota.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Zone",
            message: "Zone is illegal.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidResourceGroupId",
            message: "The specified ResourceGroupId does not exist.",
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
            code: "OperationUnsupported.InvalidZone",
            message: "It is not allowed to create CBWP in the specified zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.AvailableZone",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.NameOrDescription",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.SystemBusy",
            message: "Operation failed because system is busy.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedRegion.CloudBoxInternet",
            message: "The region does not support cloud box public network.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotEnough.CommonBandWidthPackage",
            message: "The specified resource commonBandWidthPackage is not enough.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"BandwidthPackageId\":\"cbwp-bp1vevu8h3iehdfradfra****\",\"RequestId\":\"FF39F653-033E-4CD9-9EDF-3CCA5A71FBC3\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::COMMON_BANDWIDTH_PACKAGE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
