// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVirtualBorderRouterAttribute`

use aliyun_api::vpc::{
    ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse,
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

pub(in super::super) const MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE: Operation = Operation {
    action: <ModifyVirtualBorderRouterAttributeRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(ModifyVirtualBorderRouterAttributeRequest::default()),
    new_response: || Box::new(ModifyVirtualBorderRouterAttributeResponse::default()),
    checks: &[
        Check {
            path: &["AssociatedPhysicalConnections", "LocalGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
        },
        Check {
            path: &["AssociatedPhysicalConnections", "PeerGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
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
            constraint: Constraint::Range(&[(Some(0), Some(2999))]),
        },
        Check {
            path: &["LocalIpv6GatewayIp"],
            constraint: Constraint::Format(Format::Ipv6),
        },
        Check {
            path: &["PeerIpv6GatewayIp"],
            constraint: Constraint::Format(Format::Ipv6),
        },
        Check {
            path: &["PeeringIpv6SubnetMask"],
            constraint: Constraint::Format(Format::Cidr),
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
            path: &["VbrId"],
            to: &[&resources::VIRTUAL_BORDER_ROUTER],
            region: RefRegion::Call,
        },
        Reference {
            path: &["AssociatedPhysicalConnections", "PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
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
        ErrorRow {
            status: 400,
            code: "IllegalParam.AssociatedPhysicalConnections",
            message: "The specified AssociatedPhysicalConnections is illegal.",
            when: &[When::Invalid(&["AssociatedPhysicalConnections"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpAddress",
            message: "The specified IpAddress is illegal.",
            when: &[When::Invalid(&["LocalIpv6GatewayIp", "PeerIpv6GatewayIp"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The specified CidrBlock is illegal.",
            when: &[When::Invalid(&["PeeringIpv6SubnetMask"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.MinTxInterval",
            message: "The specified MinTxInterval is not in proper range.",
            when: &[When::Invalid(&["MinTxInterval"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.MinRxInterval",
            message: "The specified MinRxInterval is not in proper range.",
            when: &[When::Invalid(&["MinRxInterval"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.DetectMultiplier",
            message: "The specified DetectMultiplier is not in proper range.",
            when: &[When::Invalid(&["DetectMultiplier"])],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.LocalGatewayIp",
            message: "The specified LocalGatewayIps are duplicated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedPhysicalConnections", "LocalGatewayIp"],
                            &[Expected::Parameter(&["LocalGatewayIp"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.PeerGatewayIp",
            message: "The specified PeerGatewayIp are duplicated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedPhysicalConnections", "PeerGatewayIp"],
                            &[Expected::Parameter(&["PeerGatewayIp"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.LocalGatewayIp",
            message: "The specified LocalGatewayIp already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.PeerGatewayIp",
            message: "The specified PeerGatewayIp already exists.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidName.Malformed",
            message: "The specified Name is not valid.",
            when: &[When::Invalid(&["Name"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid Description is not valid.",
            when: &[When::Invalid(&["Description"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "LocalGatewayIp, peerGatewayIp and peeringSubnetMask must not be null.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "%s",
            when: &[When::Invalid(&[])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VlanIdInUse",
            message: "Operation failed because vlanId is in use.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VirtualBorderRouter",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.IPV6ForThisRegion",
            message: "This Region do not support IPV6.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VBRAssociateVPconn",
            message: "The operation is not allowed because of VBRAssociateVPconn.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PhysicalConnectionFinancialLocked",
            message: "Update failed, the physical connection is financial locked.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["PhysicalConnectionBusinessStatus"],
                            &[Expected::Text("FinancialLocked")],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PhysicalConnectionTerminated",
            message: "Update failed, the physical connection is terminated.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[(&["PhysicalConnectionStatus"], &[Expected::Text("Terminated")])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.LocalGatewayIp",
            message: "The LocalGatewayIp values are duplicated.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.VbrNotAllowModifySiteLink",
            message: "Can not modify virtualBorderRouter site link, please call PD to authorize.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.VirtualBorderRouterEnableIPv6",
            message: "The operation failed. The device or region does not support IPv6 functions.",
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
            each: None,
            discriminator: &[],
        }),
        Effect::Transition(
            Target {
                resource: &resources::VIRTUAL_BORDER_ROUTER,
                id: None,
                parts: &[],
                each: None,
                discriminator: &[],
            },
            Transition {
                set: &[],
                clear: &[],
                edits: &[
                    Edit {
                        field: "AssociatedPhysicalConnections",
                        how: How::Update,
                        value: ValueExpr::Field(&["AssociatedPhysicalConnections"]),
                        by: &["PhysicalConnectionId"],
                    },
                ],
                then: &[],
                peer: None,
                when: &[],
                blocked_by: &[],
            },
        ),
    ],
};
