// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnClientCert`

use aliyun_api::vpc::{CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse};
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

pub(in super::super) const CREATE_SSL_VPN_CLIENT_CERT: Operation = Operation {
    action: <CreateSslVpnClientCertRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(CreateSslVpnClientCertRequest::default()),
    new_response: || Box::new(CreateSslVpnClientCertResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(1), Some(128)),
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
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SslVpnServerId"],
            to: &[&resources::SSL_VPN_SERVER],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 403,
            code: "Forbbiden.SubUser",
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
            code: "Resource.QuotaFull",
            message: "The quota of resource is full",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.Configuring",
            message: "The specified service is configuring.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::SSL_VPN_SERVER,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
                    },
                    &["active"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "VpnGateway.FinancialLocked",
            message: "The specified service is financial locked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::SSL_VPN_SERVER,
                        steps: &[Toward::Referred(&resources::VPN_GATEWAY)],
                    },
                    &[(&["BusinessStatus"], &[Expected::Text("FinancialLocked")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "SslVpnClientCreateTimes.ReachLimits",
            message: "The number of client cert creation operations reaches the upper limit.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CreateSslCertsQuotaFull.QuotaFull",
            message: "Create the number of SSL certificates that exceed the quota limit.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSslVpnServerId.NotFound",
            message: "The specified SSL VPN server id does not exist.",
            when: &[When::Unknown(&["SslVpnServerId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"606998F0-B94D-48FE-8316-ACA81BB230DA\",\"SslVpnClientCertId\":\"vsc-bp1n8wcf134yl0osrcg98\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::SSL_VPN_CLIENT_CERT,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
