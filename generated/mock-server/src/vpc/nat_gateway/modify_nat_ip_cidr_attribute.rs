// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatIpCidrAttribute`

use aliyun_api::vpc::{ModifyNatIpCidrAttributeRequest, ModifyNatIpCidrAttributeResponse};
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

pub(in super::super) const MODIFY_NAT_IP_CIDR_ATTRIBUTE: Operation = Operation {
    action: <ModifyNatIpCidrAttributeRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyNatIpCidrAttributeRequest::default()),
    new_response: || Box::new(ModifyNatIpCidrAttributeResponse::default()),
    checks: &[
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["NatIpCidrName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["NatIpCidrName"],
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
            path: &["NatIpCidrDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["NatIpCidrDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["NatIpCidrDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["NatIpCidr"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "ResourceNotFound.NatIpCidr",
            message: "The specified resource of NatIpCidr is not found.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"0ED8D006-F706-4D23-88ED-E11ED28DCAC0\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NAT_IP_CIDR,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
