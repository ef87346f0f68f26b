// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateBandwidthPackage`

use aliyun_api::vpc::{CreateBandwidthPackageRequest, CreateBandwidthPackageResponse};
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

pub(in super::super) const CREATE_BANDWIDTH_PACKAGE: Operation = Operation {
    action: <CreateBandwidthPackageRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateBandwidthPackageRequest::default()),
    new_response: || Box::new(CreateBandwidthPackageResponse::default()),
    checks: &[
        Check {
            path: &["Bandwidth"],
            constraint: Constraint::Range(&[(Some(5), Some(5000))]),
        },
        Check {
            path: &["IpCount"],
            constraint: Constraint::Range(&[(Some(1), Some(50))]),
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
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
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
            constraint: Constraint::Pattern("[A-Za-z][A-Za-z0-9._-]*"),
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
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["Zone"],
            to: &[&resources::ZONE],
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
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified value of ZoneId is not exists.",
            when: &[When::Unknown(&["Zone"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Can not find ZoneId for allocated ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BandwidthPackageIps",
            message: "The specified ipCount exceeded quota.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.BandwidthPackageCountOnNatGateway",
            message: "BandwidthPackage count limit on one NatGateway exceeded.",
            when: &[When::Quota(&resources::NAT_BANDWIDTH_PACKAGE)],
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
            code: "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
            message: "The specified ISP of BandwidthPackage is not valid.",
            when: &[When::Invalid(&["ISP"])],
        },
        ErrorRow {
            status: 400,
            code: "ZONE_NO_AVAILABLE_IP",
            message: "The Zone have no available ip.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "NATGW_NOT_EXIST",
            message: "The NatGateway not exist.",
            when: &[When::Unknown(&["NatGatewayId"])],
        },
    ],
    pagination: None,
    example: "{\"BandwidthPackageId\":\"bwp-s6lmotmkk\",\"RequestId\":\"54ED4074-3F89-4F11-B166-837DD3E20FE3\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::NAT_BANDWIDTH_PACKAGE,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
