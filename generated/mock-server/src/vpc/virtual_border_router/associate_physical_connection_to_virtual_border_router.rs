// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociatePhysicalConnectionToVirtualBorderRouter`

use aliyun_api::vpc::{
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    AssociatePhysicalConnectionToVirtualBorderRouterResponse,
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

pub(in super::super) const ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <AssociatePhysicalConnectionToVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(
        AssociatePhysicalConnectionToVirtualBorderRouterRequest::default(),
    ),
    new_response: || Box::new(
        AssociatePhysicalConnectionToVirtualBorderRouterResponse::default(),
    ),
    checks: &[
        Check {
            path: &["VlanId"],
            constraint: Constraint::Range(&[(Some(0), Some(2999))]),
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
            path: &["LocalGatewayIp"],
            constraint: Constraint::Format(Format::Ipv4),
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
        Check {
            path: &["EnableIpv6"],
            constraint: Constraint::Values(&["true", "false"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["EnableIpv6"], "false")],
    refs: &[
        Reference {
            path: &["PhysicalConnectionId"],
            to: &[&resources::PHYSICAL_CONNECTION],
            region: RefRegion::Call,
        },
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
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidInstanceId.NotFound",
            message: "The specified Instance does not exist in the specified region.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidVbrId.NotFound",
            message: "The specified VirutalBorderRouter does not exist in our records.",
            when: &[When::Unknown(&["VbrId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.RouterInterfaceNotDeleted",
            message: "The specified VirutalBorderRouter still has routerInterface.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidOperation.OperationNotAllowedInState",
            message: "The specified VirutalBorderRouter is in invalid state.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.OperationNotAllowedByUser",
            message: "The caller is not allowed to delete the specified VirtualBorderRouter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.MultiVlanRi",
            message: "Multiple vlan router interfaces are found.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.NoRiFound",
            message: "No vlan router interfaces are found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidStatus.NotAllowed",
            message: "Invalid virtual border router status.",
            when: &[],
        },
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
                        named: &resources::PHYSICAL_CONNECTION,
                        steps: &[],
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
            code: "MissingParameter",
            message: "The input parameter 'VlanId' that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&["VlanId"])],
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
            code: "InvalidPeerGatewayIp.Malformed",
            message: "The specified PeerGatewayIp is not valid.",
            when: &[When::Invalid(&["PeerGatewayIp"])],
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
            code: "InvalidName.Malformed",
            message: "The specified ? Name? is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidDescription.Malformed",
            message: "The specifid ? Description? is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.vbrPerpConn",
            message: "Virtual boarder router per PhysicalConnection quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EXCEED_ASSOCIATE_MAX_NUM",
            message: "assocaite virtual boarder num too many.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidIP.Malformed",
            message: "Ip malformed.",
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
            code: "InvalidStatus.StatusNotEnabled",
            message: "The physical connection status is invalid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
            message: "The specified operation not allow.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParams.AlreadyExists",
            message: "physical connection has already associated with vbr.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedPhysicalConnections", "PhysicalConnectionId"],
                            &[Expected::Parameter(&["PhysicalConnectionId"])],
                        ),
                    ],
                ),
                When::With(
                    Subject {
                        parameter: Some(&["VbrId"]),
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["PhysicalConnectionId"],
                            &[Expected::Parameter(&["PhysicalConnectionId"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OperationNotAllowed",
            message: "The caller must be PhysicalConnection or VirtualBorderRouter's owner.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.NotSameAccessDevice",
            message: "Vbr and physicalConnection are not on the same accessDevice.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Duplicated.LocalGatewayIp",
            message: "Vbr has conflict local gateway ip.",
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
            code: "OperationFailed.VlanIdInUse",
            message: "Operation failed because vlanId is in use.",
            when: &[
                When::Exists(
                    &resources::VIRTUAL_BORDER_ROUTER,
                    &[
                        (
                            &["PhysicalConnectionId"],
                            &[Expected::Parameter(&["PhysicalConnectionId"])],
                        ),
                        (&["VlanId"], &[Expected::Parameter(&["VlanId"])]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnTrafficNotEnable",
            message: "The operation is failed because of PconnTrafficNotEnable.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.LocalGatewayIp",
            message: "Duplicated LocalGatewayIp values.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[(&["LocalGatewayIp"], &[Expected::Parameter(&["LocalGatewayIp"])])],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.PeerGatewayIp",
            message: "Duplicated PeerGatewayIp values.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[(&["PeerGatewayIp"], &[Expected::Parameter(&["PeerGatewayIp"])])],
                ),
                When::With(
                    Subject {
                        parameter: Some(&["VbrId"]),
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
            code: "DuplicatedParam.LocalIpv6GatewayIp",
            message: "Duplicated LocalIpv6GatewayIp values.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["LocalIpv6GatewayIp"],
                            &[Expected::Parameter(&["LocalIpv6GatewayIp"])],
                        ),
                    ],
                ),
                When::With(
                    Subject {
                        parameter: Some(&["VbrId"]),
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedPhysicalConnections", "LocalIpv6GatewayIp"],
                            &[Expected::Parameter(&["LocalIpv6GatewayIp"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "DuplicatedParam.PeerIpv6GatewayIp",
            message: "Duplicated PeerIpv6GatewayIp values.",
            when: &[
                When::With(
                    Subject {
                        parameter: None,
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["PeerIpv6GatewayIp"],
                            &[Expected::Parameter(&["PeerIpv6GatewayIp"])],
                        ),
                    ],
                ),
                When::With(
                    Subject {
                        parameter: Some(&["VbrId"]),
                        named: &resources::VIRTUAL_BORDER_ROUTER,
                        steps: &[],
                    },
                    &[
                        (
                            &["AssociatedPhysicalConnections", "PeerIpv6GatewayIp"],
                            &[Expected::Parameter(&["PeerIpv6GatewayIp"])],
                        ),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "EcPconnVbrMustContainsAll",
            message: "In the single VBR with multiple Pconn scene, all Pconn must be associated with the same Qos.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\"}",
    effects: &[
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
                        how: How::Add,
                        value: ValueExpr::Object(
                            &[
                                (
                                    "PhysicalConnectionId",
                                    ValueExpr::Field(&["PhysicalConnectionId"]),
                                ),
                                ("VlanId", ValueExpr::Field(&["VlanId"])),
                                ("CircuitCode", ValueExpr::Field(&["CircuitCode"])),
                                ("LocalGatewayIp", ValueExpr::Field(&["LocalGatewayIp"])),
                                ("PeerGatewayIp", ValueExpr::Field(&["PeerGatewayIp"])),
                                (
                                    "PeeringSubnetMask",
                                    ValueExpr::Field(&["PeeringSubnetMask"]),
                                ),
                                (
                                    "LocalIpv6GatewayIp",
                                    ValueExpr::Field(&["LocalIpv6GatewayIp"]),
                                ),
                                (
                                    "PeerIpv6GatewayIp",
                                    ValueExpr::Field(&["PeerIpv6GatewayIp"]),
                                ),
                                (
                                    "PeeringIpv6SubnetMask",
                                    ValueExpr::Field(&["PeeringIpv6SubnetMask"]),
                                ),
                                (
                                    "EnableIpv6",
                                    ValueExpr::Match(
                                        &Match {
                                            on: &["EnableIpv6"],
                                            cases: &[("true", ValueExpr::Json("true"))],
                                            absent: None,
                                            otherwise: Some(ValueExpr::Json("false")),
                                        },
                                    ),
                                ),
                                ("Status", ValueExpr::Field(&["Status"])),
                                (
                                    "PhysicalConnectionBusinessStatus",
                                    ValueExpr::Field(
                                        &["PhysicalConnectionId", "BusinessStatus"],
                                    ),
                                ),
                                (
                                    "PhysicalConnectionStatus",
                                    ValueExpr::Field(&["PhysicalConnectionId", "Status"]),
                                ),
                            ],
                        ),
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
