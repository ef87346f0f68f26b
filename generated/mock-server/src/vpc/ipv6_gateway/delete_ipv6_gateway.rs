// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6Gateway`

use aliyun_api::vpc::{DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse};
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

pub(in super::super) const DELETE_IPV6_GATEWAY: Operation = Operation {
    action: <DeleteIpv6GatewayRequest as Request>::ACTION,
    group: "ipv6-gateway",
    new_request: || Box::new(DeleteIpv6GatewayRequest::default()),
    new_response: || Box::new(DeleteIpv6GatewayResponse::default()),
    checks: &[
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
            path: &["Ipv6GatewayId"],
            to: &[&resources::IPV6_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "ResourceNotFound.RouteTable",
            message: "The specified resource gatewayRouteTable is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.GatewayRouteTableRelation",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.Ipv6Gateway",
            message: "The status of %s [%s] is incorrect.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_GATEWAY,
                        steps: &[],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.EgressRules",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DependencyViolation.Ipv6InternetBandwidth",
            message: "The specified resource of %s depends on %s, so the operation cannot be completed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.RouteEntryUnstable",
            message: "The operation is failed because of route entry related to it is unstable, please try later.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        named: &resources::IPV6_GATEWAY,
                        steps: &[Toward::Referring(&resources::ROUTE_ENTRY)],
                    },
                    &["Available"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"E9A8AABE-A84B-4AF2-A68A-8E2EA190E7AE\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::IPV6_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
