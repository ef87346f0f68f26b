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
/// The physical connection must be `Enabled`. A VBR for the own account is `Enabled` after its creation; one for another account is `Unconfirmed` until that account confirms it.
///
/// The parameters of `CreateVirtualBorderRouter`. Sent with [`Client::create_virtual_border_router`](super::super::Client::create_virtual_border_router); the response is a [`CreateVirtualBorderRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_virtual_border_router(vpc::CreateVirtualBorderRouterRequired {
///         physical_connection_id: "pc-xxxxxxxxx".into(),
///         vlan_id: "10".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`InvalidVlanId.Used`](super::super::ErrorCode::InvalidVlanIdUsed), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidPhysicalConnectionId.NotEnabled`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotEnabled), [`InvalidVbrOwnerId.NotFound`](super::super::ErrorCode::InvalidVbrOwnerIdNotFound), [`InvalidVlanId.Malformed`](super::super::ErrorCode::InvalidVlanIdMalformed), [`InvalidCircuitCode.Malformed`](super::super::ErrorCode::InvalidCircuitCodeMalformed), [`InvalidLocalGatewayIp.Malformed`](super::super::ErrorCode::InvalidLocalGatewayIpMalformed), [`InvalidPeeringSubnetMask.Malformed`](super::super::ErrorCode::InvalidPeeringSubnetMaskMalformed), [`Forbidden.LocalGatewayIpNotAllowedByCaller`](super::super::ErrorCode::ForbiddenLocalGatewayIpNotAllowedByCaller), [`Forbidden.PeeringSubnetMaskNotAllowedByCaller`](super::super::ErrorCode::ForbiddenPeeringSubnetMaskNotAllowedByCaller), [`Forbidden.DescriptionNotAllowedByCaller`](super::super::ErrorCode::ForbiddenDescriptionNotAllowedByCaller), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`QuotaExceeded.vbrPerpConn`](super::super::ErrorCode::QuotaExceededVbrPerpConn), [`InvalidIp.NotSameSubnet`](super::super::ErrorCode::InvalidIpNotSameSubnet), [`CROSS_BID.FORBIDDEN`](super::super::ErrorCode::CrossBidForbidden).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// Physical connection to create the VBR on.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region of the physical connection.
    pub region_id: Option<String>,
    /// VLAN id of the VBR. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// Required. 1 to 2999.
    pub vlan_id: String,
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
    /// Address of the VBR on the side of Alibaba Cloud.
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
    pub vbr_owner_id: Option<String>,
}

pub(crate) static CREATE_VIRTUAL_BORDER_ROUTER_REQUEST: Schema = Schema {
    name: "CreateVirtualBorderRouterRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VlanId", ValueType::String).required(),
        Field::new("CircuitCode", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("VbrOwnerId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateVirtualBorderRouterRequest, CREATE_VIRTUAL_BORDER_ROUTER_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => vlan_id, 3 => circuit_code, 4 =>
    client_token, 5 => description, 6 => local_gateway_ip, 7 => name, 8 =>
    peer_gateway_ip, 9 => peering_subnet_mask, 10 => vbr_owner_id
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
    pub fn vbr_owner_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vbr_owner_id = value.into_option();
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

pub(crate) static CREATE_VIRTUAL_BORDER_ROUTER_RESPONSE: Schema = Schema {
    name: "CreateVirtualBorderRouterResponse",
    fields: &[
        Field::new("VbrId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVirtualBorderRouterRequest {
    type Response = CreateVirtualBorderRouterResponse;
    const ACTION: &'static ActionInfo = &CREATE_VIRTUAL_BORDER_ROUTER;
}

/// What `CreateVirtualBorderRouter` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVirtualBorderRouterRequired {
    /// Physical connection to create the VBR on.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// VLAN id of the VBR. Only the owner of the physical connection may set it, and it must be unique among the VBRs of the connection.
    ///
    /// Required. 1 to 2999.
    pub vlan_id: String,
}

impl std::fmt::Debug for CreateVirtualBorderRouterRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVirtualBorderRouterRequired",
            &CREATE_VIRTUAL_BORDER_ROUTER_REQUEST,
            &[(0, &self.physical_connection_id), (2, &self.vlan_id)],
            f,
        )
    }
}

impl CreateVirtualBorderRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVirtualBorderRouterRequired) -> Self {
        Self {
            physical_connection_id: required.physical_connection_id,
            vlan_id: required.vlan_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a virtual border router (VBR) on a physical connection.
    ///
    /// The physical connection must be `Enabled`. A VBR for the own account is `Enabled` after its creation; one for another account is `Unconfirmed` until that account confirms it.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVirtualBorderRouterRequest`].
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        required: CreateVirtualBorderRouterRequired,
    ) -> Call<CreateVirtualBorderRouterRequest> {
        Call::new(&self.inner, CreateVirtualBorderRouterRequest::new(required))
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
    /// Address of the VBR on the side of Alibaba Cloud.
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
    pub fn vbr_owner_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vbr_owner_id = value.into_option();
        self
    }
}
