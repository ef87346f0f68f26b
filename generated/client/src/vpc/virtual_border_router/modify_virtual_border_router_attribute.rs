// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVirtualBorderRouterAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVirtualBorderRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// Region of the VBR.
    pub region_id: String,
    /// VBR to change.
    pub vbr_id: String,
    /// Id of a physical connection.
    pub associated_physical_connections: Option<String>,
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
    /// New address of the VBR on the side of the customer. Only the owner of the VBR may set it, and while the VBR is Enabled it cannot be empty.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    ///
    /// Matches `255\.255\.255\.(0|128|192|224|240|248|252)|/(2[4-9]|30)`.
    pub peering_subnet_mask: Option<String>,
    /// New VLAN id of the VBR. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// 1 to 2999.
    pub vlan_id: Option<i64>,
}

pub(crate) static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVirtualBorderRouterAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("AssociatedPhysicalConnections", ValueType::String),
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
    ],
};

aliyun_api_core::record!(
    ModifyVirtualBorderRouterAttributeRequest,
    MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_REQUEST, 0 => region_id, 1 => vbr_id, 2 =>
    associated_physical_connections, 3 => circuit_code, 4 => client_token, 5 =>
    description, 6 => detect_multiplier, 7 => local_gateway_ip, 8 => min_rx_interval, 9
    => min_tx_interval, 10 => name, 11 => peer_gateway_ip, 12 => peering_subnet_mask, 13
    => vlan_id
);

/// The response of `ModifyVirtualBorderRouterAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVirtualBorderRouterAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyVirtualBorderRouterAttributeResponse,
    MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVirtualBorderRouterAttributeRequest {
    type Response = ModifyVirtualBorderRouterAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE;
}

impl ModifyVirtualBorderRouterAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vbr_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
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
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidVbrId.NotFound`, `InvalidVlanId.Used`, `InvalidCircuitCode.Malformed`, `InvalidVlanId.Malformed`, `InvalidIp.Malformed`, `InvalidPeeringSubnetMask.Malformed`, `Forbidden.CircuitCodeNotAllowedByCaller`, `Forbidden.LocalGatewayIpNotAllowedByCaller`, `Forbidden.PeerGatewayIpNotAllowedByCaller`, `Forbidden.PeeringSubnetMaskNotAllowedByCaller`, `Forbidden.VlanIdNotAllowedByCaller`, `Forbidden.NameNotAllowedByCaller`, `Forbidden.DescriptionNotAllowedByCaller`, `InvalidIp.NotSameSubnet`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.5.
    #[inline]
    pub fn modify_virtual_border_router_attribute(
        &self,
        region_id: impl Into<String>,
        vbr_id: impl Into<String>,
    ) -> Call<ModifyVirtualBorderRouterAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyVirtualBorderRouterAttributeRequest::new(region_id, vbr_id),
        )
    }
}

impl Call<ModifyVirtualBorderRouterAttributeRequest> {
    /// Id of a physical connection.
    #[inline]
    pub fn associated_physical_connections(mut self, value: impl Into<String>) -> Self {
        self.request.associated_physical_connections = Some(value.into());
        self
    }
    /// Circuit code of the physical connection, assigned by the provider. Only the owner of the connection may set it.
    #[inline]
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.request.circuit_code = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// New description of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Multiplier of the detection time: the number of packets of the sender that may be lost before the receiver considers the link down.
    #[inline]
    pub fn detect_multiplier(mut self, value: i64) -> Self {
        self.request.detect_multiplier = Some(value);
        self
    }
    /// New address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.request.local_gateway_ip = Some(value.into());
        self
    }
    /// Interval between two received BFD packets.
    #[inline]
    pub fn min_rx_interval(mut self, value: i64) -> Self {
        self.request.min_rx_interval = Some(value);
        self
    }
    /// Interval between two sent BFD packets.
    #[inline]
    pub fn min_tx_interval(mut self, value: i64) -> Self {
        self.request.min_tx_interval = Some(value);
        self
    }
    /// New name of the VBR. It starts with a letter or a Chinese character, with a letter alone on the page of CreateVirtualBorderRouter.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// New address of the VBR on the side of the customer. Only the owner of the VBR may set it, and while the VBR is Enabled it cannot be empty.
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.request.peer_gateway_ip = Some(value.into());
        self
    }
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.request.peering_subnet_mask = Some(value.into());
        self
    }
    /// New VLAN id of the VBR. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    #[inline]
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.request.vlan_id = Some(value);
        self
    }
}
