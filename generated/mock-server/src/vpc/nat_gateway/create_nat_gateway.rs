// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatGateway`

use aliyun_api::vpc::{CreateNatGatewayRequest, CreateNatGatewayResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_NAT_GATEWAY: Operation = Operation {
    action: <CreateNatGatewayRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateNatGatewayRequest::default()),
    new_response: || Box::new(CreateNatGatewayResponse::default()),
    checks: &[
        Check {
            path: &["BandwidthPackage"],
            constraint: Constraint::Count(Some(1), Some(4)),
        },
        Check {
            path: &["BandwidthPackage", "Bandwidth"],
            constraint: Constraint::Range(&[(Some(5), Some(5000))]),
        },
        Check {
            path: &["BandwidthPackage", "IpCount"],
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
    defaults: &[(&["BandwidthPackage", "ISP"], "BGP"), (&["Spec"], "Small")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
        },
        Reference {
            path: &["BandwidthPackage", "Zone"],
            to: &[&resources::ZONE],
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidVPCStatus",
            message: "vpc incorrect status.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::VPC],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter.BandwidthPackage",
            message: "only support one BandwidthPackage be created with NatGateway.",
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
            when: &[When::Unknown(&["BandwidthPackage.Zone"])],
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
            code: "ZONE_NO_AVAILABLE_IP",
            message: "The Zone have no available ip.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
            message: "The specified ISP of BandwidthPackage is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidNatGatewayId.NotFound",
            message: "The NatGatewayId not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VswitchStatusError",
            message: "The VSwitch is creating .",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpcStatusError",
            message: "The Vpc is creating .",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Spec.ValueNotSupported",
            message: "The specified Spec is not valid.",
            when: &[When::Invalid(&["Spec"])],
        },
    ],
    pagination: None,
    example: "{\"BandwidthPackageIds\":[\"bwp-**************\"],\"snatTableIds\":[\"stb-**************\"],\"natGatewayId\":\"ngw-**************\",\"RequestId\":\"E43E51F2-344F-4685-8DF5-30EB298CFA81\",\"forwardTableIds\":[\"ftb-**************\"]}",
    effects: &[
        Effect::Create {
            resource: &resources::NAT_GATEWAY,
            amount: None,
            discriminator: &[],
        },
    ],
};
