// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateHaVip`

use aliyun_api::vpc::{CreateHaVipRequest, CreateHaVipResponse};
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

pub(in super::super) const CREATE_HAVIP: Operation = Operation {
    action: <CreateHaVipRequest as Request>::ACTION,
    group: "ha-vip",
    new_request: || Box::new(CreateHaVipRequest::default()),
    new_response: || Box::new(CreateHaVipResponse::default()),
    checks: &[
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Name"],
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
        Check {
            path: &["Description"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
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
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specified Description  is wrongly formed.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.OutOfRange",
            message: "The specified IPAddress is out of VSwitch CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.NotAvailable",
            message: "The specified IPAddress is not available because it is a system reserved IPAddress.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.AlreadyUsed",
            message: "The specified IPAddress is already used by other resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.Malformed",
            message: "The specified IPAddress is not a valid or strict address.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Abs.Vpc.InvalidName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.OutOfVswCIDR",
            message: "The specified IPAddress is out of VSwitch CIDR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIPAddress.AlreadyInUse",
            message: "The specified IPAddress is already used by other resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "UnsupportedFeature.CloudBoxHaVip",
            message: "The HAVIP feature is not supported in cloud box.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CountLimitExceed.HaVipInVpc",
            message: "Specified Vpc exceeds the quota of max number of ha-vip count.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.HaVip",
            message: "No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "CountLimitExceed.HaVipInVpc",
            message: "Specified Vpc exceeds the quota of max number of ha-vip count.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "QuotaExceeded.HaVip",
            message: "Living HaVip quota exceeded.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "Specified value of \"regionId\" is not supported.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified VSwitch does not exist in the specified region.",
            when: &[When::Unknown(&["VSwitchId"])],
        },
        ErrorRow {
            status: 404,
            code: "IllegalParam.ResourceGroupId",
            message: "Invalid ResourceGroupld value.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"C44F62BE-9CE7-4277-B117-69243F3988BF\",\"IpAddress\":\"192.XX.XX.10\",\"HaVipId\":\"havip-2zeo05qre24nhrqpy****\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::HAVIP,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
