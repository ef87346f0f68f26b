// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySslVpnClientCert`

use aliyun_api::vpc::{ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse};
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

pub(in super::super) const MODIFY_SSL_VPN_CLIENT_CERT: Operation = Operation {
    action: <ModifySslVpnClientCertRequest as Request>::ACTION,
    group: "vpn-gateway",
    new_request: || Box::new(ModifySslVpnClientCertRequest::default()),
    new_response: || Box::new(ModifySslVpnClientCertResponse::default()),
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
            path: &["SslVpnClientCertId"],
            to: &[&resources::SSL_VPN_CLIENT_CERT],
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
            code: "InvalidName",
            message: "The name is not valid",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified region is not found during access authentication.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 404,
            code: "InvalidSslVpnClientCertId.NotFound",
            message: "The specified SSL VPN client cert id does not exist.",
            when: &[When::Unknown(&["SslVpnClientCertId"])],
        },
    ],
    pagination: None,
    example: "{\"Name\":\"cert2\",\"RequestId\":\"606998F0-B94D-48FE-8316-ACA81BB230DA\",\"SslVpnClientCertId\":\"vsc-bp1n8wcf134yl0osrcg98\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::SSL_VPN_CLIENT_CERT,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
