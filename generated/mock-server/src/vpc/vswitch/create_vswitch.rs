// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

use aliyun_api::vpc::{CreateVSwitchRequest, CreateVSwitchResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_VSWITCH: Operation = Operation {
    action: <CreateVSwitchRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(CreateVSwitchRequest::default()),
    new_response: || Box::new(CreateVSwitchResponse::default()),
    checks: &[
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Pattern(".*/(1[6-9]|2[0-9])"),
        },
        Check {
            path: &["CidrBlock"],
            constraint: Constraint::Format(Format::Cidr),
        },
        Check {
            path: &["Ipv6CidrBlock"],
            constraint: Constraint::Range(&[(Some(0), Some(255))]),
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
            path: &["VSwitchName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z].*"),
        },
        Check {
            path: &["VSwitchName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
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
    defaults: &[],
    refs: &[
        Reference {
            path: &["VpcId"],
            to: &[&resources::VPC],
        },
        Reference {
            path: &["ZoneId"],
            to: &[&resources::ZONE],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidZoneId.NotFound",
            message: "Specified zone does not exist.",
            when: &[When::Unknown(&["ZoneId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVpcId.NotFound",
            message: "Specified VPC does not exist.",
            when: &[When::Unknown(&["VpcId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVSwitchName.Malformed",
            message: "Specified virtual switch name is not valid.",
            when: &[When::Invalid(&["VSwitchName"])],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotAvailable",
            message: "Resource you requested is not available in this region or zone.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Specified CIDR block is not valid in VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Overlapped",
            message: "Specified CIDR block overlapped with other subnets.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCidrBlock.Overlapped",
            message: "Specified CIDR block overlapped with other entry.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VSwitch",
            message: "Virtual switch quota exceeded.",
            when: &[When::Quota(&resources::VSWITCH)],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectRouteEntryStatus",
            message: "Some route entry status blocked this operation.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "Some virtual switch is modifying within the same VPC.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCirdrBlock.MaskLength",
            message: "Specified CIDR block is not valid .",
            when: &[When::Invalid(&["CidrBlock"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVpcStatus",
            message: "Current VPC status does not support this operation.",
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
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectVSwitchStatus",
            message: "VSwitch Creation simultaneously is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VpcNotFound",
            message: "Specified VPC can not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\",\"VSwitchId\":\"vsw-25naue4gz\"}",
    effects: &[
        Effect::Create {
            resource: &resources::VSWITCH,
            amount: None,
            discriminator: &[],
        },
    ],
};
