// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, the description and the route propagation of a VPN gateway.
///
/// The gateway is changed in the background: it is updating, then active. Two changes of one gateway do not go together.
///
/// The parameters of `ModifyVpnGatewayAttribute`. Sent with [`Client::modify_vpn_gateway_attribute`](super::super::Client::modify_vpn_gateway_attribute); the response is a [`ModifyVpnGatewayAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_vpn_gateway_attribute("vpn-bp1q8bgx4xnkm2ogj0fiu").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidDescription`](super::super::ErrorCode::InvalidDescription), [`OperationUnsupported.EnableBgp`](super::super::ErrorCode::OperationUnsupportedEnableBgp), [`OperationFailed.VpnConnectionExist`](super::super::ErrorCode::OperationFailedVpnConnectionExist), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`OperationFailed.CenLevelNotSupport`](super::super::ErrorCode::OperationFailedCenLevelNotSupport), [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.19; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to change.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the gateway. Today's documents have at most 100 characters, the manual has 2 to 256 with a letter first.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the gateway. The page of CreateVpnGateway also says 2 to 100 characters.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Whether BGP routes are published to the VPC.
    pub auto_propagate: Option<bool>,
}

pub(crate) static MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVpnGatewayAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("AutoPropagate", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyVpnGatewayAttributeRequest, MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => vpn_gateway_id, 2 => client_token, 3 => description, 4 => name, 5 =>
    auto_propagate
);

impl ModifyVpnGatewayAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
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
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`auto_propagate`](Self#structfield.auto_propagate).
    #[inline]
    pub fn auto_propagate(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_propagate = value.into_option();
        self
    }
}

/// The response of `ModifyVpnGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeResponse {
    /// Id of the gateway.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// VSwitch that the gateway belongs to.
    pub vswitch_id: Option<String>,
    /// Public address of the gateway.
    pub internet_ip: Option<String>,
    /// When the gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the gateway expires, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Peak bandwidth of the gateway.
    pub spec: Option<String>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// State that the gateway is in.
    pub status: Option<VpnGatewayStatus>,
    /// Whether the gateway is locked.
    pub business_status: Option<VpnGatewayBusinessStatus>,
    /// Internal address of the gateway, if it is private and its connections have one tunnel.
    pub intranet_ip: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether BGP routes are published to the VPC.
    pub auto_propagate: Option<bool>,
    /// Whether BGP is on.
    pub enable_bgp: Option<bool>,
    /// Second address for IPsec connections, which a gateway has whose connections have two tunnels.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Second VSwitch of the gateway, if its connections have two tunnels.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// Address for SSL-VPN, which a public gateway has whose IPsec connections have two tunnels.
    pub ssl_vpn_internet_ip: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVpnGatewayAttributeResponse",
    &[
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("InternetIp", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("EndTime", ValueType::Integer),
        Field::new("Spec", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Status", ValueType::Enum(<VpnGatewayStatus as OpenEnum>::VALUES)),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<VpnGatewayBusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("IntranetIp", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("AutoPropagate", ValueType::Boolean),
        Field::new("EnableBgp", ValueType::Boolean),
        Field::new("DisasterRecoveryInternetIp", ValueType::String),
        Field::new("DisasterRecoveryVSwitchId", ValueType::String),
        Field::new("SslVpnInternetIp", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVpnGatewayAttributeResponse, MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    vpn_gateway_id, 1 => vpc_id, 2 => vswitch_id, 3 => internet_ip, 4 => create_time, 5
    => end_time, 6 => spec, 7 => name, 8 => description, 9 => status, 10 =>
    business_status, 11 => intranet_ip, 12 => request_id, 13 => auto_propagate, 14 =>
    enable_bgp, 15 => disaster_recovery_internet_ip, 16 => disaster_recovery_vswitch_id,
    17 => ssl_vpn_internet_ip, 18 => resource_group_id
);

aliyun_api_core::response!(ModifyVpnGatewayAttributeResponse);

impl ModifyVpnGatewayAttributeResponse {
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnGatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(
        mut self,
        value: impl IntoOption<VpnGatewayBusinessStatus>,
    ) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`intranet_ip`](Self#structfield.intranet_ip).
    #[inline]
    pub fn intranet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.intranet_ip = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`auto_propagate`](Self#structfield.auto_propagate).
    #[inline]
    pub fn auto_propagate(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_propagate = value.into_option();
        self
    }
    /// Sets [`enable_bgp`](Self#structfield.enable_bgp).
    #[inline]
    pub fn enable_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_bgp = value.into_option();
        self
    }
    /// Sets [`disaster_recovery_internet_ip`](Self#structfield.disaster_recovery_internet_ip).
    #[inline]
    pub fn disaster_recovery_internet_ip(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.disaster_recovery_internet_ip = value.into_option();
        self
    }
    /// Sets [`disaster_recovery_vswitch_id`](Self#structfield.disaster_recovery_vswitch_id).
    #[inline]
    pub fn disaster_recovery_vswitch_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.disaster_recovery_vswitch_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_internet_ip`](Self#structfield.ssl_vpn_internet_ip).
    #[inline]
    pub fn ssl_vpn_internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_internet_ip = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static MODIFY_VPN_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpnGatewayAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidName", ErrorClass::Invalid),
        ("InvalidDescription", ErrorClass::Invalid),
        ("OperationUnsupported.EnableBgp", ErrorClass::Conflict),
        ("OperationFailed.VpnConnectionExist", ErrorClass::Conflict),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("OperationFailed.CenLevelNotSupport", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpnGatewayAttributeRequest {
    type Response = ModifyVpnGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPN_GATEWAY_ATTRIBUTE;
}

impl ModifyVpnGatewayAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, the description and the route propagation of a VPN gateway.
    ///
    /// The gateway is changed in the background: it is updating, then active. Two changes of one gateway do not go together.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVpnGatewayAttributeRequest`].
    #[inline]
    pub fn modify_vpn_gateway_attribute(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<ModifyVpnGatewayAttributeRequest> {
        Call::new(&self.inner, ModifyVpnGatewayAttributeRequest::new(vpn_gateway_id))
    }
}

impl Call<ModifyVpnGatewayAttributeRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// New description of the gateway. Today's documents have at most 100 characters, the manual has 2 to 256 with a letter first.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the gateway. The page of CreateVpnGateway also says 2 to 100 characters.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Whether BGP routes are published to the VPC.
    #[inline]
    pub fn auto_propagate(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_propagate = value.into_option();
        self
    }
}
