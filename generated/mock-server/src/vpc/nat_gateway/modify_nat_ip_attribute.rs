// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatIpAttribute`

use aliyun_api::vpc::{ModifyNatIpAttributeRequest, ModifyNatIpAttributeResponse};
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

pub(in super::super) const MODIFY_NAT_IP_ATTRIBUTE: Operation = Operation {
    action: <ModifyNatIpAttributeRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(ModifyNatIpAttributeRequest::default()),
    new_response: || Box::new(ModifyNatIpAttributeResponse::default()),
    checks: &[
        Check {
            path: &["NatIpName"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["NatIpName"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["NatIpName"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["NatIpDescription"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["NatIpDescription"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["NatIpDescription"],
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
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatIpId"],
            to: &[&resources::NAT_IP],
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
            status: 404,
            code: "ResourceNotFound.NatIp",
            message: "The specified resource of NatIp is not found.",
            when: &[When::Unknown(&["NatIpId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"6CC9456C-2E29-452A-9180-B6926E51B5CA\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::NAT_IP,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
