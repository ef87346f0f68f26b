// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVirtualBorderRouter`

use aliyun_api::vpc::{
    CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse,
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

pub(in super::super) const CREATE_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <CreateVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(CreateVirtualBorderRouterRequest::default()),
    new_response: || Box::new(CreateVirtualBorderRouterResponse::default()),
    checks: &[
        Check {
            path: &["VlanId"],
            constraint: Constraint::Range(&[(Some(1), Some(2999))]),
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
            path: &["LocalGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
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
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
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
            code: "InvalidPhysicalConnectionId.NotFound",
            message: "The specified PhysicalConnectionId is not found.",
            when: &[When::Unknown(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVlanId.Used",
            message: "The specified VlanId has been used.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter 'PhysicalConnectionId' that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&["PhysicalConnectionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPhysicalConnectionId.NotEnabled",
            message: "The specified PhysicalConnectionId is not in Enabled state.",
            when: &[
                When::StateNot(
                    Subject {
                        parameter: None,
                        path: &[&resources::PHYSICAL_CONNECTION],
                    },
                    &["Enabled"],
                ),
            ],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVbrOwnerId.NotFound",
            message: "The specified VbrOwnerId is not valid.",
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
            code: "InvalidCircuitCode.Malformed",
            message: "The specified CircuitCode is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter 'LocalGatewayIp' that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidLocalGatewayIp.Malformed",
            message: "The specified LocalGatewayIp is not valid.",
            when: &[When::Invalid(&["LocalGatewayIp"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter 'PeerGatewayIp' that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter 'PeeringSubnetMask' that is mandatory for processing this request is not supplied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidPeeringSubnetMask.Malformed",
            message: "The specified PeeringSubnetMask is not valid.",
            when: &[When::Invalid(&["PeeringSubnetMask"])],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.LocalGatewayIpNotAllowedByCaller",
            message: "The caller is not allowed to specify the LocalGatewayIp parameter.",
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
            code: "Forbidden.DescriptionNotAllowedByCaller",
            message: "The caller is not allowed to specify the Description parameter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified ?Name? is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid ?Description? is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.vbrPerpConn",
            message: "Virtual boarder router per PhysicalConnection quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIp.NotSameSubnet",
            message: "Local gateway ip and peer gateway ip are not in the same subnet.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "CROSS_BID.FORBIDDEN",
            message: "Create VBR across bid is illegal",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\",\"VbrId\":\"vbr-2zecmmvg5gvu8i4telkhw\"}",
    effects: &[
        Effect::Create {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            amount: None,
            discriminator: &[],
        },
    ],
};
