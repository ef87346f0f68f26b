// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociatePhysicalConnectionToVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a physical connection with a VBR.
///
/// The physical connection must be `Enabled`.
///
/// The parameters of `AssociatePhysicalConnectionToVirtualBorderRouter`. Sent with [`Client::associate_physical_connection_to_virtual_border_router`](super::super::Client::associate_physical_connection_to_virtual_border_router); the response is a [`AssociatePhysicalConnectionToVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_physical_connection_to_virtual_border_router(vpc::AssociatePhysicalConnectionToVirtualBorderRouterRequired {
///         physical_connection_id: "pc-bp1qrb3044eqixog****".into(),
///         vbr_id: "vbr-bp186tnz6rijyhj******".into(),
///         vlan_id: "123".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`InvalidVbrId.NotFound`](super::super::ErrorCode::InvalidVbrIdNotFound), [`InvalidOperation.RouterInterfaceNotDeleted`](super::super::ErrorCode::InvalidOperationRouterInterfaceNotDeleted), [`InvalidOperation.OperationNotAllowedInState`](super::super::ErrorCode::InvalidOperationOperationNotAllowedInState), [`Forbidden.OperationNotAllowedByUser`](super::super::ErrorCode::ForbiddenOperationNotAllowedByUser), [`Forbidden.MultiVlanRi`](super::super::ErrorCode::ForbiddenMultiVlanRi), [`Forbidden.NoRiFound`](super::super::ErrorCode::ForbiddenNoRiFound), [`InvalidStatus.NotAllowed`](super::super::ErrorCode::InvalidStatusNotAllowed), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`InvalidVlanId.Used`](super::super::ErrorCode::InvalidVlanIdUsed), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidPhysicalConnectionId.NotEnabled`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotEnabled), [`InvalidVbrOwnerId.NotFound`](super::super::ErrorCode::InvalidVbrOwnerIdNotFound), [`InvalidVlanId.Malformed`](super::super::ErrorCode::InvalidVlanIdMalformed), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`InvalidLocalGatewayIp.Malformed`](super::super::ErrorCode::InvalidLocalGatewayIpMalformed), [`InvalidPeerGatewayIp.Malformed`](super::super::ErrorCode::InvalidPeerGatewayIpMalformed), [`InvalidPeeringSubnetMask.Malformed`](super::super::ErrorCode::InvalidPeeringSubnetMaskMalformed), [`Forbidden.LocalGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenLocalGatewayIpNotAllowedByCaller), [`Forbidden.PeerGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeerGatewayIpNotAllowedByCaller), [`Forbidden.PeeringSubnetMaskNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeeringSubnetMaskNotAllowedByCaller), [`Forbidden.NameNotAllowedByCaller`](super::super::ErrorCode::ForbiddenNameNotAllowedByCaller), [`Forbidden.DescriptionNotAllowedByCaller`](super::super::ErrorCode::ForbiddenDescriptionNotAllowedByCaller), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`QuotaExceeded.vbrPerpConn`](super::super::ErrorCode::QuotaExceededVbrPerpConn), [`EXCEED_ASSOCIATE_MAX_NUM`](super::super::ErrorCode::ExceedAssociateMaxNum), [`InvalidIP.Malformed`](super::super::ErrorCode::InvalidIPMalformed), [`InvalidIp.NotSameSubnet`](super::super::ErrorCode::InvalidIpNotSameSubnet), [`InvalidStatus.StatusNotEnabled`](super::super::ErrorCode::InvalidStatusStatusNotEnabled), [`PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`](super::super::ErrorCode::PhysicalNotAllowAssociateVbr), [`InvalidParams.AlreadyExists`](super::super::ErrorCode::InvalidParamsAlreadyExists), [`Forbidden.OperationNotAllowed`](super::super::ErrorCode::ForbiddenOperationNotAllowed), [`Forbidden.NotSameAccessDevice`](super::super::ErrorCode::ForbiddenNotSameAccessDevice), [`Duplicated.LocalGatewayIp`](super::super::ErrorCode::DuplicatedLocalGatewayIp), [`OperationFailed.VlanIdInUse`](super::super::ErrorCode::OperationFailedVlanIdInUse), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`DuplicatedParam.LocalGatewayIp`](super::super::ErrorCode::DuplicatedParamLocalGatewayIp), [`DuplicatedParam.PeerGatewayIp`](super::super::ErrorCode::DuplicatedParamPeerGatewayIp), [`DuplicatedParam.LocalIpv6GatewayIp`](super::super::ErrorCode::DuplicatedParamLocalIpv6GatewayIp), [`DuplicatedParam.PeerIpv6GatewayIp`](super::super::ErrorCode::DuplicatedParamPeerIpv6GatewayIp), [`EcPconnVbrMustContainsAll`](super::super::ErrorCode::EcPconnVbrMustContainsAll).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.8; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Physical connection to associate.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region the physical connection is in.
    pub region_id: Option<String>,
    /// VBR to associate it with.
    ///
    /// Required.
    pub vbr_id: String,
    /// VLAN id of the VBR on the physical connection; 0 is not in the manual. Only the owner of the connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// Required. 0 to 2999.
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
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it, and while the VBR is active it cannot be empty.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    ///
    /// Matches `255\.255\.255\.(0|128|192|224|240|248|252)|/(2[4-9]|30)`.
    pub peering_subnet_mask: Option<String>,
    /// IPv6 address of the VBR on the side of Alibaba Cloud.
    ///
    /// An IPv6 address.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address of the VBR on the side of the customer. Only the owner of the VBR may set it, who needs it for IPv6.
    ///
    /// An IPv6 address.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 subnet of LocalIpv6GatewayIp and PeerIpv6GatewayIp.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the VBR has IPv6 on the physical connection.
    ///
    /// `true` or `false`. Default: `false`.
    pub enable_ipv6: Option<String>,
}

pub(crate) static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "AssociatePhysicalConnectionToVirtualBorderRouterRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VbrId", ValueType::String).required(),
        Field::new("VlanId", ValueType::String).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vbr_id, 3 => vlan_id, 4 => circuit_code,
    5 => client_token, 6 => local_gateway_ip, 7 => peer_gateway_ip, 8 =>
    peering_subnet_mask, 9 => local_ipv6_gateway_ip, 10 => peer_ipv6_gateway_ip, 11 =>
    peering_ipv6_subnet_mask, 12 => enable_ipv6
);

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
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
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = value.into();
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
    pub fn enable_ipv6(mut self, value: impl IntoOption<String>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
}

/// The response of `AssociatePhysicalConnectionToVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "AssociatePhysicalConnectionToVirtualBorderRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociatePhysicalConnectionToVirtualBorderRouterResponse,
    ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociatePhysicalConnectionToVirtualBorderRouterResponse);

impl AssociatePhysicalConnectionToVirtualBorderRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("Forbidden.OperationNotAllowed", ErrorClass::Denied),
        ("Forbidden.NotSameAccessDevice", ErrorClass::Conflict),
        ("Duplicated.LocalGatewayIp", ErrorClass::Conflict),
        ("OperationFailed.VlanIdInUse", ErrorClass::Conflict),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("DuplicatedParam.LocalGatewayIp", ErrorClass::Conflict),
        ("DuplicatedParam.PeerGatewayIp", ErrorClass::Conflict),
        ("DuplicatedParam.LocalIpv6GatewayIp", ErrorClass::Conflict),
        ("DuplicatedParam.PeerIpv6GatewayIp", ErrorClass::Conflict),
        ("EcPconnVbrMustContainsAll", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    type Response = AssociatePhysicalConnectionToVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER;
}

/// What `AssociatePhysicalConnectionToVirtualBorderRouter` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociatePhysicalConnectionToVirtualBorderRouterRequired {
    /// Physical connection to associate.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// VBR to associate it with.
    ///
    /// Required.
    pub vbr_id: String,
    /// VLAN id of the VBR on the physical connection; 0 is not in the manual. Only the owner of the connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// Required. 0 to 2999.
    pub vlan_id: String,
}

impl std::fmt::Debug for AssociatePhysicalConnectionToVirtualBorderRouterRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociatePhysicalConnectionToVirtualBorderRouterRequired",
            &ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER_REQUEST,
            &[(0, &self.physical_connection_id), (2, &self.vbr_id), (3, &self.vlan_id)],
            f,
        )
    }
}

impl AssociatePhysicalConnectionToVirtualBorderRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        required: AssociatePhysicalConnectionToVirtualBorderRouterRequired,
    ) -> Self {
        Self {
            physical_connection_id: required.physical_connection_id,
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
    /// Parameters with their limits, errors, and an example: [`AssociatePhysicalConnectionToVirtualBorderRouterRequest`].
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
    /// Region the physical connection is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
    /// Address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_gateway_ip = value.into_option();
        self
    }
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it, and while the VBR is active it cannot be empty.
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
    /// IPv6 address of the VBR on the side of Alibaba Cloud.
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// IPv6 address of the VBR on the side of the customer. Only the owner of the VBR may set it, who needs it for IPv6.
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// IPv6 subnet of LocalIpv6GatewayIp and PeerIpv6GatewayIp.
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.request.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Whether the VBR has IPv6 on the physical connection.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<String>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
}
