// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateDhcpOptionsSetAttribute`

use aliyun_api::vpc::{
    UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse,
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

pub(in super::super) const UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE: Operation = Operation {
    action: <UpdateDhcpOptionsSetAttributeRequest as Request>::ACTION,
    group: "dhcp-options-set",
    new_request: || Box::new(UpdateDhcpOptionsSetAttributeRequest::default()),
    new_response: || Box::new(UpdateDhcpOptionsSetAttributeResponse::default()),
    checks: &[
        Check {
            path: &["DomainNameServers"],
            constraint: Constraint::Count(None, Some(4)),
        },
        Check {
            path: &["DomainNameServers"],
            constraint: Constraint::Pattern(
                "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",
            ),
        },
        Check {
            path: &["DhcpOptionsSetName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["DhcpOptionsSetName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}_-]*"),
        },
        Check {
            path: &["DhcpOptionsSetDescription"],
            constraint: Constraint::Length(None, Some(256)),
        },
        Check {
            path: &["DhcpOptionsSetDescription"],
            constraint: Constraint::Pattern("(?s)([A-Za-z\\p{Han}].*)?"),
        },
        Check {
            path: &["DhcpOptionsSetDescription"],
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
            path: &["LeaseTime"],
            constraint: Constraint::Pattern(
                "([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h",
            ),
        },
        Check {
            path: &["Ipv6LeaseTime"],
            constraint: Constraint::Pattern(
                "([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h",
            ),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["DhcpOptionsSetId"],
            to: &[&resources::DHCP_OPTIONS_SET],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "InvalidDhcpOptionsSetId.NotFound",
            message: "The specified dhcpOptionsSetId does not exist.",
            when: &[When::Unknown(&["DhcpOptionsSetId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.DhcpOptionsSet",
            message: "The DhcpOptionsSet status does not support this operation.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::DHCP_OPTIONS_SET,
                        steps: &[],
                    },
                    &["Available", "InUse"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DomainNameServers",
            message: "The specified DomainNameServers is invalid.",
            when: &[When::Invalid(&["DomainNameServers"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DomainName",
            message: "The specified DomainName is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DhcpOptionsSetName",
            message: "The specified DhcpOptionsSetName is invalid.",
            when: &[When::Invalid(&["DhcpOptionsSetName"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DhcpOptionsSetDescription",
            message: "The specified DhcpOptionsSetDescription is invalid.",
            when: &[When::Invalid(&["DhcpOptionsSetDescription"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.DhcpLeaseTime",
            message: "The DhcpOptionsSet of this region does not support custom LeaseTime.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.DhcpOptionsSet",
            message: "The DHCP options set feature in this region is not supported.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::DHCP_OPTIONS_SET,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::DHCP_OPTIONS_SET,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[
                    (
                        "DhcpOptions",
                        ValueExpr::Object(
                            &[
                                (
                                    "DomainNameServers",
                                    ValueExpr::Field(&["DomainNameServers"]),
                                ),
                                ("DomainName", ValueExpr::Field(&["DomainName"])),
                                ("LeaseTime", ValueExpr::Field(&["LeaseTime"])),
                                ("Ipv6LeaseTime", ValueExpr::Field(&["Ipv6LeaseTime"])),
                            ],
                        ),
                    ),
                ],
                clear: &[],
                edits: &[],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
