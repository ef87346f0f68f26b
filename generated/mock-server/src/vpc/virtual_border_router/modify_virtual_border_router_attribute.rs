// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVirtualBorderRouterAttribute`

use aliyun_api::vpc::{
    ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Demand, Blocker, Edit, Effect, ErrorRow, ValueExpr,
    Forbidden, Format, How, Match, Transition, Operation, PageStyle, Pagination,
    Reference, Rule, StateRule, Subject, Target, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE: Operation = Operation {
    action: <ModifyVirtualBorderRouterAttributeRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(ModifyVirtualBorderRouterAttributeRequest::default()),
    new_response: || Box::new(ModifyVirtualBorderRouterAttributeResponse::default()),
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
            path: &["Description"],
            constraint: Constraint::Length(Some(2), Some(256)),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::Pattern("(?s)[A-Za-z\\p{Han}].*"),
        },
        Check {
            path: &["Description"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["DetectMultiplier"],
            constraint: Constraint::Range(&[(Some(3), Some(10))]),
        },
        Check {
            path: &["LocalGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["MinRxInterval"],
            constraint: Constraint::Range(&[(Some(200), Some(1000))]),
        },
        Check {
            path: &["MinTxInterval"],
            constraint: Constraint::Range(&[(Some(200), Some(1000))]),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Length(Some(2), Some(128)),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::Pattern("[A-Za-z\\p{Han}][A-Za-z0-9\\p{Han}._-]*"),
        },
        Check {
            path: &["Name"],
            constraint: Constraint::ForbidPrefix(&["http://", "https://"]),
        },
        Check {
            path: &["PeerGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["PeeringSubnetMask"],
            constraint: Constraint::Pattern(
                "255\\.255\\.255\\.(0|128|192|224|240|248|252)|/(2[4-9]|30)",
            ),
        },
        Check {
            path: &["VlanId"],
            constraint: Constraint::Range(&[(Some(1), Some(2999))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
        },
        Reference {
            path: &["VbrId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
        },
        Reference {
            path: &["AssociatedPhysicalConnections"],
            to: &[&resources::PHYSICAL_CONNECTION],
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId is not found.",
            when: &[When::Unknown(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVbrId.NotFound",
            message: "The specified VirutalBorderRouter is not found.",
            when: &[When::Unknown(&["VbrId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVlanId.Used",
            message: "The specified VlanId has been used.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidCircuitCode.Malformed",
            message: "The specified CircuitCode is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVlanId.Malformed",
            message: "The specified VlanId is not valid.",
            when: &[When::Invalid(&["VlanId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.Malformed",
            message: "The specified ip address is not valid.",
            when: &[When::Invalid(&["LocalGatewayIp", "PeerGatewayIp"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeeringSubnetMask.Malformed",
            message: "The specified PeeringSubnetMask is not valid.",
            when: &[When::Invalid(&["PeeringSubnetMask"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.CircuitCodeNotAllowedByCaller",
            message: "The caller is not allowed to modify.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.CircuitCodeNotAllowedByCaller",
            message: "The caller is not allowed to specify the CircuitCode parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.LocalGatewayIpNotAllowedByCaller",
            message: "The caller is not allowed to specify the LocalGatewayIp parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.PeerGatewayIpNotAllowedByCaller",
            message: "The caller is not allowed to specify the PeerGatewayIp parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.PeeringSubnetMaskNotAllowedByCaller",
            message: "The caller is not allowed to specify the PeeringSubnetMask parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.VlanIdNotAllowedByCaller",
            message: "The caller is not allowed to specify the VlanId.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.NameNotAllowedByCaller",
            message: "The caller is not allowed to specify the Name parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.DescriptionNotAllowedByCaller",
            message: "The caller is not allowed to specify the Description parameter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.NotSameSubnet",
            message: "Local gateway ip and peer gateway ip are not in the same subnet.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
    effects: &[
        Effect::Change(Target {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            id: None,
            parts: &[],
            discriminator: &[],
        }),
    ],
};
