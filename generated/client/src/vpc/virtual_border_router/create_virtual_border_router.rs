// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVirtualBorderRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a virtual border router (VBR) on a physical connection.
///
/// The physical connection must be `Enabled`. A VBR for the own account is `active` after its creation; one for another account is `unconfirmed` until that account confirms it.
/// The physical connection is a dedicated or a hosted one; a VBR on a hosted one has the bandwidth of the connection.
///
/// The parameters of `CreateVirtualBorderRouter`. Sent with [`Client::create_virtual_border_router`](super::super::Client::create_virtual_border_router); the response is a [`CreateVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_virtual_border_router("pc-xxxxxxxxx", 10)
///     .local_gateway_ip("116.62.222.27")
///     .peer_gateway_ip("116.62.222.28")
///     .peering_subnet_mask("255.255.255.248")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`InvalidVlanId.Used`](super::super::ErrorCode::InvalidVlanIdUsed), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidPhysicalConnectionId.NotEnabled`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotEnabled), [`InvalidVbrOwnerId.NotFound`](super::super::ErrorCode::InvalidVbrOwnerIdNotFound), [`InvalidVlanId.Malformed`](super::super::ErrorCode::InvalidVlanIdMalformed), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`InvalidLocalGatewayIp.Malformed`](super::super::ErrorCode::InvalidLocalGatewayIpMalformed), [`InvalidPeeringSubnetMask.Malformed`](super::super::ErrorCode::InvalidPeeringSubnetMaskMalformed), [`Forbidden.LocalGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenLocalGatewayIpNotAllowedByCaller), [`Forbidden.PeeringSubnetMaskNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeeringSubnetMaskNotAllowedByCaller), [`Forbidden.DescriptionNotAllowedByCaller`](super::super::ErrorCode::ForbiddenDescriptionNotAllowedByCaller), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`QuotaExceeded.vbrPerpConn`](super::super::ErrorCode::QuotaExceededVbrPerpConn), [`InvalidIp.NotSameSubnet`](super::super::ErrorCode::InvalidIpNotSameSubnet), [`CROSS_BID.FORBIDDEN`](super::super::ErrorCode::CrossBidForbidden), [`OperationFailed.PconnAllocateVlan0`](super::super::ErrorCode::OperationFailedPconnAllocateVlan0), [`IllegalParam.IpAddress`](super::super::ErrorCode::IllegalParamIpAddress), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`QuotaExceeded.freevbr`](super::super::ErrorCode::QuotaExceededFreevbr), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`QuotaExceeded.CrossUserVBRPerUser`](super::super::ErrorCode::QuotaExceededCrossUserVBRPerUser), [`OperationFailed.VlanIdInUse`](super::super::ErrorCode::OperationFailedVlanIdInUse), [`QuotaExceeded.SameAccountVBRPerPconn`](super::super::ErrorCode::QuotaExceededSameAccountVBRPerPconn), [`QuotaExceeded.VbrPerPconnPortSpec`](super::super::ErrorCode::QuotaExceededVbrPerPconnPortSpec), [`QuotaExceeded.VbrPerAccessDevice`](super::super::ErrorCode::QuotaExceededVbrPerAccessDevice), [`OperationUnsupported.IPV6ForThisRegion`](super::super::ErrorCode::OperationUnsupportedIPV6ForThisRegion), [`VbrBandwidthExceed`](super::super::ErrorCode::VbrBandwidthExceed), [`OperationFailed.PconnExistVlan0Vbr`](super::super::ErrorCode::OperationFailedPconnExistVlan0Vbr), [`OperationFailed.Vlan0VbrUnSharePconn`](super::super::ErrorCode::OperationFailedVlan0VbrUnSharePconn), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`ResourceNotEnough.Bandwidth`](super::super::ErrorCode::ResourceNotEnoughBandwidth), [`OperationUnsupported.VirtualBorderRouterEnableIPv6`](super::super::ErrorCode::OperationUnsupportedVirtualBorderRouterEnableIPv6), [`IllegalParam.OwnerAliUid`](super::super::ErrorCode::IllegalParamOwnerAliUid), [`Forbidden.OwnerAliUid`](super::super::ErrorCode::ForbiddenOwnerAliUid), [`OperationDenied.VPconn`](super::super::ErrorCode::OperationDeniedVPconn), [`OperationFailed.NotConsistentWithVpconn`](super::super::ErrorCode::OperationFailedNotConsistentWithVpconn), [`IllegalParam.Bandwidth`](super::super::ErrorCode::IllegalParamBandwidth), [`OperationFailed.VirtualPhysicalConnectionExistVBR`](super::super::ErrorCode::OperationFailedVirtualPhysicalConnectionExistVBR), [`ResourceNotInResourceGroup`](super::super::ErrorCode::ResourceNotInResourceGroup), [`IncorrectStatus.VirtualPhysicalConnection`](super::super::ErrorCode::IncorrectStatusVirtualPhysicalConnection), [`EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr`](super::super::ErrorCode::EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr), [`Forbidden.PeerGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeerGatewayIpNotAllowedByCaller), [`Forbidden.NameNotAllowedByCaller`](super::super::ErrorCode::ForbiddenNameNotAllowedByCaller), [`OperationFailed.AccessDeviceDisabled`](super::super::ErrorCode::OperationFailedAccessDeviceDisabled), [`InternalError`](super::super::ErrorCode::InternalError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// Physical connection to create the VBR on.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the physical connection.
    pub region_id: Option<String>,
    /// VLAN id of the VBR; 0 is not in the manual. A VBR with 0 shares the connection with no other. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// Required. 0 to 2999.
    pub vlan_id: i64,
    /// Circuit code of the physical connection, assigned by the provider. Only the owner of the connection may set it.
    pub circuit_code: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the VBR. It starts with a letter, or with a Chinese character on the page of ModifyVirtualBorderRouterAttribute alone.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Address of the VBR on the side of Alibaba Cloud. Only the owner of the VBR may set or change it.
    ///
    /// An IPv4 address.
    pub local_gateway_ip: Option<String>,
    /// Name of the VBR. It starts with a letter, or with a Chinese character on the page of ModifyVirtualBorderRouterAttribute alone.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it.
    ///
    /// An IPv4 address.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of LocalGatewayIp and PeerGatewayIp, which are in one subnet: 255.255.255.0 to 255.255.255.252, or as a length, /24 to /30.
    ///
    /// Matches `255\.255\.255\.(0|128|192|224|240|248|252)|/(2[4-9]|30)`.
    pub peering_subnet_mask: Option<String>,
    /// Account that is to own the VBR. If omitted, it is the caller, as the owner of the physical connection.
    pub vbr_owner_id: Option<i64>,
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
    /// Whether the VBR has IPv6.
    ///
    /// Default: `false`.
    pub enable_ipv6: Option<bool>,
    /// Bandwidth of the VBR. It is for a dedicated connection; a hosted one has a bandwidth of its own.
    ///
    /// `50`, `100`, `200`, `300`, `400`, `500`, `1000`, `2048`, `5120`, `8192`, `10240`, `20480`, `40960`, `50120`, `61440` or `102400`; unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Resource group of the VBR.
    pub resource_group_id: Option<String>,
    /// Tags of the new VBR.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static CREATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema::new(
    "CreateVirtualBorderRouterRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VlanId", ValueType::Integer).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("VbrOwnerId", ValueType::Integer),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateVirtualBorderRouterRequest, CREATE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vlan_id, 3 => circuit_code, 4 =>
    client_token, 5 => description, 6 => local_gateway_ip, 7 => name, 8 =>
    peer_gateway_ip, 9 => peering_subnet_mask, 10 => vbr_owner_id, 11 =>
    local_ipv6_gateway_ip, 12 => peer_ipv6_gateway_ip, 13 => peering_ipv6_subnet_mask, 14
    => enable_ipv6, 15 => bandwidth, 16 => resource_group_id, 17 => tags
);

impl CreateVirtualBorderRouterRequest {
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
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = value;
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
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
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
    /// Sets [`vbr_owner_id`](Self#structfield.vbr_owner_id).
    #[inline]
    pub fn vbr_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vbr_owner_id = value.into_option();
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateVirtualBorderRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// Id of the new VBR.
    pub vbr_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema::new(
    "CreateVirtualBorderRouterResponse",
    &[
        Field::new("VbrId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVirtualBorderRouterResponse, CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE, 0 =>
    vbr_id, 1 => request_id
);

aliyun_api_core::response!(CreateVirtualBorderRouterResponse);

impl CreateVirtualBorderRouterResponse {
    /// Sets [`vbr_id`](Self#structfield.vbr_id).
    #[inline]
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_VIRTUAL_BORDER_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVirtualBorderRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
    response: &CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE,
    classes: &[
        ("InvalidVlanId.Used", ErrorClass::Conflict),
        ("InvalidPhysicalConnectionId.NotEnabled", ErrorClass::NotReady),
        ("InvalidIp.NotSameSubnet", ErrorClass::Invalid),
        ("CROSS_BID.FORBIDDEN", ErrorClass::Denied),
        ("OperationFailed.PconnAllocateVlan0", ErrorClass::Conflict),
        ("IllegalParam.IpAddress", ErrorClass::Invalid),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.VlanIdInUse", ErrorClass::Conflict),
        ("OperationUnsupported.IPV6ForThisRegion", ErrorClass::Invalid),
        ("VbrBandwidthExceed", ErrorClass::Quota),
        ("OperationFailed.PconnExistVlan0Vbr", ErrorClass::Conflict),
        ("OperationFailed.Vlan0VbrUnSharePconn", ErrorClass::Conflict),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("ResourceNotEnough.Bandwidth", ErrorClass::Quota),
        ("OperationUnsupported.VirtualBorderRouterEnableIPv6", ErrorClass::Invalid),
        ("IllegalParam.OwnerAliUid", ErrorClass::Invalid),
        ("Forbidden.OwnerAliUid", ErrorClass::Denied),
        ("OperationDenied.VPconn", ErrorClass::Denied),
        ("OperationFailed.NotConsistentWithVpconn", ErrorClass::Invalid),
        ("IllegalParam.Bandwidth", ErrorClass::Invalid),
        ("OperationFailed.VirtualPhysicalConnectionExistVBR", ErrorClass::Conflict),
        ("ResourceNotInResourceGroup", ErrorClass::Invalid),
        ("EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr", ErrorClass::Denied),
        ("OperationFailed.AccessDeviceDisabled", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVirtualBorderRouterRequest {
    type Response = CreateVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &CREATE_VIRTUAL_BORDER_ROUTER;
}

impl CreateVirtualBorderRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(physical_connection_id: impl Into<String>, vlan_id: i64) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            vlan_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a virtual border router (VBR) on a physical connection.
    ///
    /// The physical connection must be `Enabled`. A VBR for the own account is `active` after its creation; one for another account is `unconfirmed` until that account confirms it.
    /// The physical connection is a dedicated or a hosted one; a VBR on a hosted one has the bandwidth of the connection.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVirtualBorderRouterRequest`].
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        physical_connection_id: impl Into<String>,
        vlan_id: i64,
    ) -> Call<CreateVirtualBorderRouterRequest> {
        Call::new(
            &self.inner,
            CreateVirtualBorderRouterRequest::new(physical_connection_id, vlan_id),
        )
    }
}

impl Call<CreateVirtualBorderRouterRequest> {
    /// Region of the physical connection.
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
    /// Description of the VBR. It starts with a letter, or with a Chinese character on the page of ModifyVirtualBorderRouterAttribute alone.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Address of the VBR on the side of Alibaba Cloud. Only the owner of the VBR may set or change it.
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_gateway_ip = value.into_option();
        self
    }
    /// Name of the VBR. It starts with a letter, or with a Chinese character on the page of ModifyVirtualBorderRouterAttribute alone.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Address of the VBR on the side of the customer. Only the owner of the VBR may set or change it.
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
    /// Account that is to own the VBR. If omitted, it is the caller, as the owner of the physical connection.
    #[inline]
    pub fn vbr_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.vbr_owner_id = value.into_option();
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
    /// Whether the VBR has IPv6.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// Bandwidth of the VBR. It is for a dedicated connection; a hosted one has a bandwidth of its own.
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.bandwidth = value.into_option();
        self
    }
    /// Resource group of the VBR.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the new VBR.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}
