// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv4Gateway`

use aliyun_api::vpc::{DeleteIpv4GatewayRequest, DeleteIpv4GatewayResponse};
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

pub(in super::super) const DELETE_IPV4_GATEWAY: Operation = Operation {
    action: <DeleteIpv4GatewayRequest as Request>::ACTION,
    group: "ipv4-gateway",
    new_request: || Box::new(DeleteIpv4GatewayRequest::default()),
    new_response: || Box::new(DeleteIpv4GatewayResponse::default()),
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
    defaults: &[(&["InternetMode"], "private"), (&["DryRun"], "false")],
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
        ErrorRow {
            status: 400,
            code: "OperationDenied.RouteEntryExist",
            message: "The operation is not allowed because of existing routeEntry point to ipv4Gateway.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.GatewayAlreadyAssociated",
            message: "The operation is not allowed because of the specified resource %s is already associated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Ipv4GatewayUsedByEipBindIpAddress",
            message: "Failed to delete the IPv4 gateway because the EIP associated with a private IP address requires the IPv4 gateway to implement outbound Internet access.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"21133AC0-0636-521B-A400-253818691A56\"}",
    effects: &[
        Effect::Delete(Target {
            resource: &resources::IPV4_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
