// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnatEntry`

use aliyun_api::vpc::{CreateSnatEntryRequest, CreateSnatEntryResponse};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const CREATE_SNAT_ENTRY: Operation = Operation {
    action: <CreateSnatEntryRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(CreateSnatEntryRequest::default()),
    new_response: || Box::new(CreateSnatEntryResponse::default()),
    checks: &[
        Check {
            path: &["SnatIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["SnatEntryName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["SnatEntryName"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["SnatEntryName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["SourceCIDR"],
            constraint: Constraint::Format(Format::Cidr),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtMostOne(&[&["SourceCIDR"], &["SourceVSwitchId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["SnatTableId"],
            to: &[&resources::SNAT_TABLE],
        },
        Reference {
            path: &["SourceVSwitchId"],
            to: &[&resources::VSWITCH],
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
            code: "InvalidSnatTableId.NotFound",
            message: "Specified SNAT table does not exist.",
            when: &[When::Unknown(&["SnatTableId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SourceVSwitchId.IncludeHaVip",
            message: "There is some HaVips under specified VSwitch",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSnatIp.Malformed",
            message: "The specified SnatIp is not a valid IP address.",
            when: &[When::Invalid(&["SnatIp"])],
        },
        ErrorRow {
            status: 400,
            code: "SNAT_IP_POOL_COUNT_TOO_MANY",
            message: "The Snat pool ip too many.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SnatEntryCountLimited",
            message: "SNAT entry in the specified SNAT table reaches its limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "NOT_ALLOW_USE_SOURCECIDR",
            message: "The User not in nat_scope_unlimited white list. Cannot use SourceCidr param.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVSwitchId.NotFound",
            message: "The specified virtual switch does not exist.",
            when: &[When::Unknown(&["SourceVSwitchId"])],
        },
        ErrorRow {
            status: 400,
            code: "INVALID_PARAMETER",
            message: "The parameter is invalid.",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.SourceVSwitchId.Duplicated",
            message: "The specified SourceCIDR is duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSnatIp.NotFound",
            message: "The specified SnatIp is not found in the NAT Gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.IpUsedInForwardTable",
            message: "The specified SnatIp already used in forward table.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden",
            message: "The specified Instance already bind eip",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.Name.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["SnatEntryName"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"2315DEB7-5E92-423A-91F7-4C1EC9AD97C3\",\"SnatEntryId\":\"snat-kmd6nv8fyx****\"}",
    effects: &[
        Effect::Create {
            resource: &resources::SNAT_ENTRY,
            amount: None,
            discriminator: &[],
        },
    ],
};
