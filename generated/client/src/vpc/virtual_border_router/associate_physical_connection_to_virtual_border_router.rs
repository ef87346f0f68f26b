// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociatePhysicalConnectionToVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Physical connection to associate.
    pub physical_connection_id: String,
    /// Region the physical connection is in.
    pub region_id: String,
    /// VBR to associate it with.
    pub vbr_id: String,
    /// VLAN id of the VBR on the physical connection. Only the owner of the connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// 1 to 2999.
    pub vlan_id: String,
    /// Circuit code of the physical connection, assigned by the provider. Only the owner of the connection may set it.
    pub circuit_code: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Address of the VBR on the side of Alibaba Cloud.
    ///
    /// An IPv4 address.
    pub local_gateway_ip: Option<String>,
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it, and while the VBR is Enabled it cannot be empty.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    ///
    /// Matches `255\.255\.255\.(0|128|192|224|240|248|252)|/(2[4-9]|30)`.
    pub peering_subnet_mask: Option<String>,
}

pub(crate) static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "AssociatePhysicalConnectionToVirtualBorderRouterRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("VlanId", ValueType::String).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vbr_id, 3 => vlan_id, 4 => circuit_code,
    5 => client_token, 6 => local_gateway_ip, 7 => peer_gateway_ip, 8 =>
    peering_subnet_mask
);

/// The response of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "AssociatePhysicalConnectionToVirtualBorderRouterResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociatePhysicalConnectionToVirtualBorderRouterResponse,
    ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 => request_id
);

static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociatePhysicalConnectionToVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("InvalidOperation.RouterInterfaceNotDeleted", ErrorClass::Conflict),
        ("Forbidden.OperationNotAllowedByUser", ErrorClass::Denied),
        ("Forbidden.MultiVlanRi", ErrorClass::Conflict),
        ("Forbidden.NoRiFound", ErrorClass::NotFound),
        ("InvalidStatus.NotAllowed", ErrorClass::NotReady),
        ("InvalidVlanId.Used", ErrorClass::Conflict),
        ("InvalidPhysicalConnectionId.NotEnabled", ErrorClass::NotReady),
        ("EXCEED_ASSOCIATE_MAX_NUM", ErrorClass::Quota),
        ("InvalidIp.NotSameSubnet", ErrorClass::Invalid),
        ("InvalidStatus.StatusNotEnabled", ErrorClass::NotReady),
        ("PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    type Response = AssociatePhysicalConnectionToVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER;
}

/// The required parameters of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Clone, PartialEq)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequired {
    /// Physical connection to associate.
    pub physical_connection_id: String,
    /// Region the physical connection is in.
    pub region_id: String,
    /// VBR to associate it with.
    pub vbr_id: String,
    /// VLAN id of the VBR on the physical connection. Only the owner of the connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// 1 to 2999.
    pub vlan_id: String,
}

impl std::fmt::Debug for AssociatePhysicalConnectionToVirtualBorderRouterRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociatePhysicalConnectionToVirtualBorderRouterRequired",
            &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
            &[
                (0, &self.physical_connection_id),
                (1, &self.region_id),
                (2, &self.vbr_id),
                (3, &self.vlan_id),
            ],
            f,
        )
    }
}

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        required: AssociatePhysicalConnectionToVirtualBorderRouterRequired,
    ) -> Self {
        Self {
            physical_connection_id: required.physical_connection_id,
            region_id: required.region_id,
            vbr_id: required.vbr_id,
            vlan_id: required.vlan_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a physical connection with a VBR.
    ///
    /// The physical connection must be `Enabled`.
    ///
    /// # Errors
    /// `InvalidInstanceId.NotFound`, `InvalidVbrId.NotFound`, `InvalidOperation.RouterInterfaceNotDeleted`, `InvalidOperation.OperationNotAllowedInState`, `Forbidden.OperationNotAllowedByUser`, `Forbidden.MultiVlanRi`, `Forbidden.NoRiFound`, `InvalidStatus.NotAllowed`, `InvalidRegionId.NotFound`, `InvalidPhysicalConnectionId.NotFound`, `InvalidVlanId.Used`, `MissingParameter`, `InvalidPhysicalConnectionId.NotEnabled`, `InvalidVbrOwnerId.NotFound`, `InvalidVlanId.Malformed`, `InvalidCircuitCode.Malformed`, `InvalidLocalGatewayIp.Malformed`, `InvalidPeerGatewayIp.Malformed`, `InvalidPeeringSubnetMask.Malformed`, `Forbidden.LocalGatewayIpNotAllowedByCaller`, `Forbidden.PeerGatewayIpNotAllowedByCaller`, `Forbidden.PeeringSubnetMaskNotAllowedByCaller`, `Forbidden.NameNotAllowedByCaller`, `Forbidden.DescriptionNotAllowedByCaller`, `InvalidName.Malformed`, `InvalidDescription.Malformed`, `QuotaExceeded.vbrPerpConn`, `EXCEED_ASSOCIATE_MAX_NUM`, `InvalidIP.Malformed`, `InvalidIp.NotSameSubnet`, `InvalidStatus.StatusNotEnabled`, `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.8.
    #[inline]
    pub fn associate_physical_connection_to_virtual_border_router(
        &self,
        required: AssociatePhysicalConnectionToVirtualBorderRouterRequired,
    ) -> Call<AssociatePhysicalConnectionToVirtualBorderRouterRequest> {
        Call::new(
            &self.inner,
            AssociatePhysicalConnectionToVirtualBorderRouterRequest::new(required),
        )
    }
}

impl Call<AssociatePhysicalConnectionToVirtualBorderRouterRequest> {
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
    /// Address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.request.local_gateway_ip = Some(value.into());
        self
    }
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it, and while the VBR is Enabled it cannot be empty.
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
}
