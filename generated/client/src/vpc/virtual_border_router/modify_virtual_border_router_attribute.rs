// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVirtualBorderRouterAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the configuration of a VBR.
///
/// Only the owner of the physical connection may change the VLAN id, which is unique among the VBRs of the connection. A terminated VBR keeps its VLAN id for seven days; other VBRs may have it after that.
/// The addresses and the subnet mask of a VBR of another account cannot be changed. An example of the three is 192.168.xx.17, 192.168.xx.18 and 255.255.255.248.
///
/// The parameters of `ModifyVirtualBorderRouterAttribute`. Sent with [`Client::modify_virtual_border_router_attribute`](super::super::Client::modify_virtual_border_router_attribute); the response is a [`ModifyVirtualBorderRouterAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_virtual_border_router_attribute("vbr-123456").name("test").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`InvalidVlanId.Used`](super::super::ErrorCode::InvalidVlanIdUsed), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`InvalidVlanId.Malformed`](super::super::ErrorCode::InvalidVlanIdMalformed), [`InvalidIp.Malformed`](super::super::ErrorCode::InvalidIpMalformed), [`InvalidPeeringSubnetMask.Malformed`](super::super::ErrorCode::InvalidPeeringSubnetMaskMalformed), [`Forbidden.CircuitCodeNotAllowedByCaller`](super::super::ErrorCode::ForbiddenCircuitCodeNotAllowedByCaller), [`Forbidden.LocalGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenLocalGatewayIpNotAllowedByCaller), [`Forbidden.PeerGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeerGatewayIpNotAllowedByCaller), [`Forbidden.PeeringSubnetMaskNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeeringSubnetMaskNotAllowedByCaller), [`Forbidden.VlanIdNotAllowedByCaller`](super::super::ErrorCode::ForbiddenVlanIdNotAllowedByCaller), [`Forbidden.NameNotAllowedByCaller`](super::super::ErrorCode::ForbiddenNameNotAllowedByCaller), [`Forbidden.DescriptionNotAllowedByCaller`](super::super::ErrorCode::ForbiddenDescriptionNotAllowedByCaller), [`InvalidIp.NotSameSubnet`](super::super::ErrorCode::InvalidIpNotSameSubnet), [`IllegalParam.AssociatedPhysicalConnections`](super::super::ErrorCode::IllegalParamAssociatedPhysicalConnections), [`IllegalParam.IpAddress`](super::super::ErrorCode::IllegalParamIpAddress), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`IllegalParam.MinTxInterval`](super::super::ErrorCode::IllegalParamMinTxInterval), [`IllegalParam.MinRxInterval`](super::super::ErrorCode::IllegalParamMinRxInterval), [`IllegalParam.DetectMultiplier`](super::super::ErrorCode::IllegalParamDetectMultiplier), [`Duplicated.LocalGatewayIp`](super::super::ErrorCode::DuplicatedLocalGatewayIp), [`Duplicated.PeerGatewayIp`](super::super::ErrorCode::DuplicatedPeerGatewayIp), [`IllegalParam.LocalGatewayIp`](super::super::ErrorCode::IllegalParamLocalGatewayIp), [`IllegalParam.PeerGatewayIp`](super::super::ErrorCode::IllegalParamPeerGatewayIp), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`OperationFailed.VlanIdInUse`](super::super::ErrorCode::OperationFailedVlanIdInUse), [`IncorrectStatus.VirtualBorderRouter`](super::super::ErrorCode::IncorrectStatusVirtualBorderRouter), [`OperationUnsupported.IPV6ForThisRegion`](super::super::ErrorCode::OperationUnsupportedIPV6ForThisRegion), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`OperationDenied.VBRAssociateVPconn`](super::super::ErrorCode::OperationDeniedVBRAssociateVPconn), [`OperationFailed.PhysicalConnectionFinancialLocked`](super::super::ErrorCode::OperationFailedPhysicalConnectionFinancialLocked), [`OperationFailed.PhysicalConnectionTerminated`](super::super::ErrorCode::OperationFailedPhysicalConnectionTerminated), [`DuplicatedParam.LocalGatewayIp`](super::super::ErrorCode::DuplicatedParamLocalGatewayIp), [`Forbidden.VbrNotAllowModifySiteLink`](super::super::ErrorCode::ForbiddenVbrNotAllowModifySiteLink), [`OperationUnsupported.VirtualBorderRouterEnableIPv6`](super::super::ErrorCode::OperationUnsupportedVirtualBorderRouterEnableIPv6).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// Region of the VBR.
    pub region_id: Option<String>,
    /// VBR to change.
    ///
    /// Required.
    pub vbr_id: String,
    /// Physical connections that are associated with the VBR, and what to change of them.
    pub associated_physical_connections: Option<Vec<AssociatedPhysicalConnectionChange>>,
    /// Circuit code of the physical connection, assigned by the provider. Only the owner of the connection may set it.
    pub circuit_code: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Multiplier of the detection time: the number of packets of the sender that may be lost before the receiver considers the link down.
    ///
    /// 3 to 10.
    pub detect_multiplier: Option<i64>,
    /// New address of the VBR on the side of Alibaba Cloud.
    ///
    /// An IPv4 address.
    pub local_gateway_ip: Option<String>,
    /// Interval between two received BFD packets.
    ///
    /// 200 to 1000 milliseconds.
    pub min_rx_interval: Option<i64>,
    /// Interval between two sent BFD packets.
    ///
    /// 200 to 1000 milliseconds.
    pub min_tx_interval: Option<i64>,
    /// New name of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New address of the VBR on the side of the customer. Only the owner of the VBR may set it, and while the VBR is active it cannot be empty.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    ///
    /// Matches `255\.255\.255\.(0|128|192|224|240|248|252)|/(2[4-9]|30)`.
    pub peering_subnet_mask: Option<String>,
    /// New VLAN id of the VBR; 0 is not in the manual. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// 0 to 2999.
    pub vlan_id: Option<i64>,
    /// New IPv6 address of the VBR on the side of Alibaba Cloud.
    ///
    /// An IPv6 address.
    pub local_ipv6_gateway_ip: Option<String>,
    /// New IPv6 address of the VBR on the side of the customer. Only the owner of the VBR may set it, who needs it for IPv6.
    ///
    /// An IPv6 address.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// New IPv6 subnet of LocalIpv6GatewayIp and PeerIpv6GatewayIp.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the VBR has IPv6.
    pub enable_ipv6: Option<bool>,
    /// New bandwidth of the VBR.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether data centers may reach each other through the VBR.
    pub sitelink_enable: Option<bool>,
    /// New maximum transmission unit.
    ///
    /// Unit bytes.
    pub mtu: Option<i64>,
}

pub(crate) static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVirtualBorderRouterAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new(
                "AssociatedPhysicalConnections",
                ValueType::List(
                    &ValueType::Record(&ASSOCIATED_PHYSICAL_CONNECTION_CHANGE),
                ),
            )
            .encoding(Encoding::Json),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("DetectMultiplier", ValueType::Integer),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("MinRxInterval", ValueType::Integer),
        Field::new("MinTxInterval", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("VlanId", ValueType::Integer),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("SitelinkEnable", ValueType::Boolean),
        Field::new("Mtu", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyVirtualBorderRouterAttributeRequest,
    MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST, 0 => region_id, 1 => vbr_id, 2 =>
    associated_physical_connections, 3 => circuit_code, 4 => client_token, 5 =>
    description, 6 => detect_multiplier, 7 => local_gateway_ip, 8 => min_rx_interval, 9
    => min_tx_interval, 10 => name, 11 => peer_gateway_ip, 12 => peering_subnet_mask, 13
    => vlan_id, 14 => local_ipv6_gateway_ip, 15 => peer_ipv6_gateway_ip, 16 =>
    peering_ipv6_subnet_mask, 17 => enable_ipv6, 18 => bandwidth, 19 => sitelink_enable,
    20 => mtu
);

impl ModifyVirtualBorderRouterAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vbr_id`](Self#structfield.vbr_id).
    #[inline]
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = value.into();
        self
    }
    /// Sets [`associated_physical_connections`](Self#structfield.associated_physical_connections).
    #[inline]
    pub fn associated_physical_connections(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssociatedPhysicalConnectionChange>>,
    ) -> Self {
        self.associated_physical_connections = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`detect_multiplier`](Self#structfield.detect_multiplier).
    #[inline]
    pub fn detect_multiplier(mut self, value: impl IntoOption<i64>) -> Self {
        self.detect_multiplier = value.into_option();
        self
    }
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
        self
    }
    /// Sets [`min_rx_interval`](Self#structfield.min_rx_interval).
    #[inline]
    pub fn min_rx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.min_rx_interval = value.into_option();
        self
    }
    /// Sets [`min_tx_interval`](Self#structfield.min_tx_interval).
    #[inline]
    pub fn min_tx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.min_tx_interval = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_gateway_ip`](Self#structfield.peer_gateway_ip).
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_subnet_mask`](Self#structfield.peering_subnet_mask).
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_subnet_mask = value.into_option();
        self
    }
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vlan_id = value.into_option();
        self
    }
    /// Sets [`local_ipv6_gateway_ip`](Self#structfield.local_ipv6_gateway_ip).
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_ipv6_gateway_ip`](Self#structfield.peer_ipv6_gateway_ip).
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_ipv6_subnet_mask`](Self#structfield.peering_ipv6_subnet_mask).
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`sitelink_enable`](Self#structfield.sitelink_enable).
    #[inline]
    pub fn sitelink_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.sitelink_enable = value.into_option();
        self
    }
    /// Sets [`mtu`](Self#structfield.mtu).
    #[inline]
    pub fn mtu(mut self, value: impl IntoOption<i64>) -> Self {
        self.mtu = value.into_option();
        self
    }
}

/// The response of `ModifyVirtualBorderRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVirtualBorderRouterAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyVirtualBorderRouterAttributeResponse,
    MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyVirtualBorderRouterAttributeResponse);

impl ModifyVirtualBorderRouterAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A physical connection that is associated with a VBR.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedPhysicalConnectionChange {
    /// Id of the physical connection.
    pub physical_connection_id: Option<String>,
    /// New circuit code, assigned by the provider.
    pub circuit_code: Option<String>,
    /// New address on the side of Alibaba Cloud.
    ///
    /// An IPv4 address.
    pub local_gateway_ip: Option<String>,
    /// New address on the side of the customer.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// New subnet mask of both addresses.
    pub peering_subnet_mask: Option<String>,
}

pub(crate) static ASSOCIATED_PHYSICAL_CONNECTION_CHANGE: Schema = Schema::new(
    "AssociatedPhysicalConnectionChange",
    &[
        Field::new("PhysicalConnectionId", ValueType::String),
        Field::new("CircuitCode", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociatedPhysicalConnectionChange, ASSOCIATED_PHYSICAL_CONNECTION_CHANGE, 0 =>
    physical_connection_id, 1 => circuit_code, 2 => local_gateway_ip, 3 =>
    peer_gateway_ip, 4 => peering_subnet_mask
);

impl AssociatedPhysicalConnectionChange {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.physical_connection_id = value.into_option();
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_gateway_ip`](Self#structfield.peer_gateway_ip).
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_subnet_mask`](Self#structfield.peering_subnet_mask).
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_subnet_mask = value.into_option();
        self
    }
}

static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVirtualBorderRouterAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST,
    response: &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE,
    classes: &[
        ("InvalidVlanId.Used", ErrorClass::Conflict),
        ("InvalidIp.NotSameSubnet", ErrorClass::Invalid),
        ("IllegalParam.AssociatedPhysicalConnections", ErrorClass::Invalid),
        ("IllegalParam.IpAddress", ErrorClass::Invalid),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("IllegalParam.MinTxInterval", ErrorClass::Invalid),
        ("IllegalParam.MinRxInterval", ErrorClass::Invalid),
        ("IllegalParam.DetectMultiplier", ErrorClass::Invalid),
        ("Duplicated.LocalGatewayIp", ErrorClass::Conflict),
        ("Duplicated.PeerGatewayIp", ErrorClass::Conflict),
        ("IllegalParam.LocalGatewayIp", ErrorClass::Conflict),
        ("IllegalParam.PeerGatewayIp", ErrorClass::Conflict),
        ("OperationFailed.VlanIdInUse", ErrorClass::Conflict),
        ("OperationUnsupported.IPV6ForThisRegion", ErrorClass::Invalid),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("OperationDenied.VBRAssociateVPconn", ErrorClass::Denied),
        ("OperationFailed.PhysicalConnectionFinancialLocked", ErrorClass::Denied),
        ("OperationFailed.PhysicalConnectionTerminated", ErrorClass::NotReady),
        ("DuplicatedParam.LocalGatewayIp", ErrorClass::Conflict),
        ("Forbidden.VbrNotAllowModifySiteLink", ErrorClass::Denied),
        ("OperationUnsupported.VirtualBorderRouterEnableIPv6", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVirtualBorderRouterAttributeRequest {
    type Response = ModifyVirtualBorderRouterAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE;
}

impl ModifyVirtualBorderRouterAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vbr_id: impl Into<String>) -> Self {
        Self {
            vbr_id: vbr_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the configuration of a VBR.
    ///
    /// Only the owner of the physical connection may change the VLAN id, which is unique among the VBRs of the connection. A terminated VBR keeps its VLAN id for seven days; other VBRs may have it after that.
    /// The addresses and the subnet mask of a VBR of another account cannot be changed. An example of the three is 192.168.xx.17, 192.168.xx.18 and 255.255.255.248.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVirtualBorderRouterAttributeRequest`].
    #[inline]
    pub fn modify_virtual_border_router_attribute(
        &self,
        vbr_id: impl Into<String>,
    ) -> Call<ModifyVirtualBorderRouterAttributeRequest> {
        Call::new(&self.inner, ModifyVirtualBorderRouterAttributeRequest::new(vbr_id))
    }
}

impl Call<ModifyVirtualBorderRouterAttributeRequest> {
    /// Region of the VBR.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Physical connections that are associated with the VBR, and what to change of them.
    #[inline]
    pub fn associated_physical_connections(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssociatedPhysicalConnectionChange>>,
    ) -> Self {
        self.request.associated_physical_connections = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Circuit code of the physical connection, assigned by the provider. Only the owner of the connection may set it.
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.circuit_code = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// New description of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Multiplier of the detection time: the number of packets of the sender that may be lost before the receiver considers the link down.
    #[inline]
    pub fn detect_multiplier(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.detect_multiplier = value.into_option();
        self
    }
    /// New address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_gateway_ip = value.into_option();
        self
    }
    /// Interval between two received BFD packets.
    #[inline]
    pub fn min_rx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.min_rx_interval = value.into_option();
        self
    }
    /// Interval between two sent BFD packets.
    #[inline]
    pub fn min_tx_interval(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.min_tx_interval = value.into_option();
        self
    }
    /// New name of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New address of the VBR on the side of the customer. Only the owner of the VBR may set it, and while the VBR is active it cannot be empty.
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_gateway_ip = value.into_option();
        self
    }
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peering_subnet_mask = value.into_option();
        self
    }
    /// New VLAN id of the VBR; 0 is not in the manual. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.vlan_id = value.into_option();
        self
    }
    /// New IPv6 address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// New IPv6 address of the VBR on the side of the customer. Only the owner of the VBR may set it, who needs it for IPv6.
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// New IPv6 subnet of LocalIpv6GatewayIp and PeerIpv6GatewayIp.
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Whether the VBR has IPv6.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// New bandwidth of the VBR.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Whether data centers may reach each other through the VBR.
    #[inline]
    pub fn sitelink_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.sitelink_enable = value.into_option();
        self
    }
    /// New maximum transmission unit.
    #[inline]
    pub fn mtu(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.mtu = value.into_option();
        self
    }
}
