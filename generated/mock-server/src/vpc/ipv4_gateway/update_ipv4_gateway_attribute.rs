// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateIpv4GatewayAttribute`

use aliyun_api::vpc::{
    UpdateIpv4GatewayAttributeRequest, UpdateIpv4GatewayAttributeResponse,
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

pub(in super::super) const UPDATE_IPV4_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <UpdateIpv4GatewayAttributeRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(UpdateIpv4GatewayAttributeRequest::default()),
    new_response: || Box::new(UpdateIpv4GatewayAttributeResponse::default()),
    checks: &[
        Check {
            path: &["Ipv4GatewayName"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Ipv4GatewayName"],
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
            path: &["Ipv4GatewayDescription"],
            constraint: Constraint::Length(Some(1), Some(256)),
        },
        Check {
            path: &["Ipv4GatewayDescription"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["DryRun"], "false")],
    refs: &[
        Reference {
            path: &["Ipv4GatewayId"],
            to: &[&resources::IPV4_GATEWAY],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.Ipv4Gateway",
            message: "The specified resource ipv4Gateway is not found.",
            when: &[When::Unknown(&["Ipv4GatewayId"])],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv4Gateway",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV4_GATEWAY,
                        steps: &[],
                    },
                    &["Created"],
                ),
            ],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"671CEB03-C98D-5916-950C-C55B0BD06621\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::IPV4_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
