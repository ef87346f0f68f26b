// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnSslServerLogs`

use aliyun_api::vpc::{DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse};
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

pub(in super::super) const DESCRIBE_VPN_SSL_SERVER_LOGS: Operation = Operation {
    action: <DescribeVpnSslServerLogsRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(DescribeVpnSslServerLogsRequest::default()),
    new_response: || Box::new(DescribeVpnSslServerLogsResponse::default()),
    checks: &[
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["From"], &["MinutePeriod"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(&[&["To"], &["MinutePeriod"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VpnSslServerId"],
            to: &[&resources::SSL_VPN_SERVER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SslVpnClientCertId"],
            to: &[&resources::SSL_VPN_CLIENT_CERT],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbidden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden",
            message: "User not authorized to operate on the specified resource.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidSslVpnClientCertId.NotFound",
            message: "The specified SSL VPN client id does not exist.",
            when: &[When::Unknown(&["SslVpnClientCertId"])],
        },
        ErrorRow {
            status: 400,
            code: "ParamExclusive.SslVpnServerIdAndSslVpnClientCertId",
            message: "The specified SSL VPN client does not belong to the specified SSL VPN server.",
            when: &[
                When::With(
                    Subject {
                        parameter: Some(&["SslVpnClientCertId"]),
                        named: &resources::SSL_VPN_CLIENT_CERT,
                        steps: &[],
                    },
                    &[
                        (
                            &["SslVpnServerId"],
                            &[Expected::Not(&[Expected::Parameter(&["VpnSslServerId"])])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
            message: "User not authorized to operate on the specified resource as your account is created by another user.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSslVpnServerId.NotFound",
            message: "The specified SSL VPN server id does not exist.",
            when: &[When::Unknown(&["VpnSslServerId"])],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "Count",
        },
        size: "PageSize",
        items: &["Data", "Logs"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"Data\":{\"Logs\":[]},\"Count\":0,\"IsCompleted\":true,\"PageSize\":10,\"RequestId\":\"26641E42-66C7-4942-9FEC-F99213914F8F\"}",
    effects: &[],
};
