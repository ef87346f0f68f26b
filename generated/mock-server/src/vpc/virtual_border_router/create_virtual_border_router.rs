// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVirtualBorderRouter`

use aliyun_api::vpc::{
    CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse,
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

pub(in super::super) const CREATE_VIRTUAL_BORDER_ROUTER: Operation = Operation {
    action: <CreateVirtualBorderRouterRequest as Request>::ACTION,
    group: "virtual-border-router",
    new_request: || Box::new(CreateVirtualBorderRouterRequest::default()),
    new_response: || Box::new(CreateVirtualBorderRouterResponse::default()),
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
            path: &["Bandwidth"],
            constraint: Constraint::Values(
                &[
                    "50",
                    "100",
                    "200",
                    "300",
                    "400",
                    "500",
                    "1000",
                    "2048",
                    "5120",
                    "8192",
                    "10240",
                    "20480",
                    "40960",
                    "50120",
                    "61440",
                    "102400",
                ],
            ),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[
        Rule {
            demand: Demand::AtLeastOne(&[&["LocalGatewayIp"], &["VbrOwnerId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(&[&["PeerGatewayIp"], &["VbrOwnerId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
        Rule {
            demand: Demand::AtLeastOne(&[&["PeeringSubnetMask"], &["VbrOwnerId"]]),
            when: &[],
            when_present: &[],
            error: None,
        },
    ],
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
            when: &[When::Missing(&["LocalGatewayIp"])],
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
            when: &[When::Missing(&["PeerGatewayIp"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter 'PeeringSubnetMask' that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&["PeeringSubnetMask"])],
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
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnAllocateVlan0",
            message: "Vlan 0 Vbr cannot share the physical connection with another Vbr.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.IpAddress",
            message: "The specified IpAddress (%s) is illegal.",
            when: &[When::Invalid(&["LocalIpv6GatewayIp", "PeerIpv6GatewayIp"])],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.CidrBlock",
            message: "The specified CidrBlock (%s) is illegal.",
            when: &[When::Invalid(&["PeeringIpv6SubnetMask"])],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.freevbr",
            message: "Free virtual boarder router quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "TaskConflict",
            message: "The operation is too frequent, please wait a moment and try again.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.CrossUserVBRPerUser",
            message: "Cross virtual boarder router per user quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VlanIdInUse",
            message: "Operation failed because vlanId is in use.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.SameAccountVBRPerPconn",
            message: "Same account virtual boarder router per physicalConnection quota exceed.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VbrPerPconnPortSpec",
            message: "Quota exceed for current port spec",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "QuotaExceeded.VbrPerAccessDevice",
            message: "Virtual boarder router per access device quota exceed.",
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
            code: "VbrBandwidthExceed",
            message: "VBR bandwidth exceed for this physical connection.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.PconnExistVlan0Vbr",
            message: "The physical connection has VLAN 0 VBR. You cannot create another VBR.",
            when: &[
                When::Exists(
                    &resources::VIRTUAL_BORDER_ROUTER,
                    &[
                        (
                            &["PhysicalConnectionId"],
                            &[Expected::Parameter(&["PhysicalConnectionId"])],
                        ),
                        (&["VlanId"], &[Expected::Text("0")]),
                    ],
                ),
            ],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.Vlan0VbrUnSharePconn",
            message: "VLAN 0 VBR cannot share the physical connection with another VBR.",
            when: &[
                When::Request(
                    &[(&["VlanId"], &[Expected::Text("0")])],
                    &[
                        When::Exists(
                            &resources::VIRTUAL_BORDER_ROUTER,
                            &[
                                (
                                    &["PhysicalConnectionId"],
                                    &[Expected::Parameter(&["PhysicalConnectionId"])],
                                ),
                            ],
                        ),
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
            code: "ResourceNotEnough.Bandwidth",
            message: "The specified resource of Bandwidth is not enough.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.VirtualBorderRouterEnableIPv6",
            message: "The operation failed. The device or region does not support IPv6 functions.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.OwnerAliUid",
            message: "The param of VbrOwnerId is illegal.",
            when: &[When::Invalid(&["VbrOwnerId"])],
        },
        ErrorRow {
            status: 400,
            code: "Forbidden.OwnerAliUid",
            message: "RAM account or Partner account is forbidden to be OwnerAliUid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationDenied.VPconn",
            message: "Vpconn is forbidden to create vbr for another account.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.NotConsistentWithVpconn",
            message: "VBR bandwidth is not consistent with vpconn",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IllegalParam.Bandwidth",
            message: "The param of bandwidth is illegal.",
            when: &[When::Invalid(&["Bandwidth"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationFailed.VirtualPhysicalConnectionExistVBR",
            message: "The virtual physical connect has already created another VBR.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "ResourceNotInResourceGroup",
            message: "The specified resource is not in the specified ResourceGroup.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncorrectStatus.VirtualPhysicalConnection",
            message: "The status of PhysicalConnection [%s] is incorrect.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr",
            message: "The specified Pconn associated with Qos is not allowed to create cross account VBR.Please contact the business manager.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.PeerGatewayIpNotAllowedByCaller",
            message: "The caller is not allowed to specify the PeerGatewayIp  parameter.",
            when: &[],
        },
        ErrorRow {
            status: 403,
            code: "Forbidden.NameNotAllowedByCaller",
            message: "The caller is not allowed to specify the Name parameter.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "OperationFailed.AccessDeviceDisabled",
            message: "Access device is disabled and can not create vbr.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error, exception or failure.",
            when: &[],
        },
    ],
    pagination: None,
    example: "{\"RequestId\":\"980960B0-2969-40BF-8542-EBB34FD358AB\",\"VbrId\":\"vbr-2zecmmvg5gvu8i4telkhw\"}",
    effects: &[
        Effect::Create(Creation {
            resource: &resources::VIRTUAL_BORDER_ROUTER,
            amount: None,
            each: None,
            upsert: false,
            count: None,
            discriminator: &[],
        }),
    ],
};
