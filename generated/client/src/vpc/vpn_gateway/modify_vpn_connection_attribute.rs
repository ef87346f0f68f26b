// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnConnectionAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the configuration of an IPsec connection.
///
/// A connection with two tunnels takes TunnelOptionsSpecification and EnableTunnelsBgp, one with one tunnel the settings beside them.
///
/// The change goes on in the background: the VPN gateway is updating, then active. A gateway takes one such request at a time.
///
/// The parameters of `ModifyVpnConnectionAttribute`. Sent with [`Client::modify_vpn_connection_attribute`](super::super::Client::modify_vpn_connection_attribute); the response is a [`ModifyVpnConnectionAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_vpn_connection_attribute("vco-bp1bbi27hojx80nck9k1i")
///     .local_subnet(["1.1.1.0/24", "1.1.2.0/24"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`InvalidName`](super::super::ErrorCode::InvalidName), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`NotSupportVpnConnectionParameter.IpsecPfs`](super::super::ErrorCode::NotSupportVpnConnectionParameterIpsecPfs), [`NotSupportVpnConnectionParameter.IpsecAuthAlg`](super::super::ErrorCode::NotSupportVpnConnectionParameterIpsecAuthAlg), [`VpnRouteEntry.ConflictSSL`](super::super::ErrorCode::VpnRouteEntryConflictSSL), [`VpnRouteEntry.BackupRoute`](super::super::ErrorCode::VpnRouteEntryBackupRoute), [`VpnRouteEntry.InvalidWeight`](super::super::ErrorCode::VpnRouteEntryInvalidWeight), [`OperationUnsupported.SetDPD`](super::super::ErrorCode::OperationUnsupportedSetDPD), [`OperationUnsupported.SetNatTraversal`](super::super::ErrorCode::OperationUnsupportedSetNatTraversal), [`QuotaExceeded.PolicyBasedRoute`](super::super::ErrorCode::QuotaExceededPolicyBasedRoute), [`MissingParameter.TunnelCidr`](super::super::ErrorCode::MissingParameterTunnelCidr), [`OperationUnsupported.EnableBgp`](super::super::ErrorCode::OperationUnsupportedEnableBgp), [`MissingParam.CustomerGatewayAsn`](super::super::ErrorCode::MissingParamCustomerGatewayAsn), [`IllegalParam.LocalAsn`](super::super::ErrorCode::IllegalParamLocalAsn), [`IllegalParam.BgpConfig`](super::super::ErrorCode::IllegalParamBgpConfig), [`IllegalParam.EnableBgp`](super::super::ErrorCode::IllegalParamEnableBgp), [`IllegalParam.TunnelCidr`](super::super::ErrorCode::IllegalParamTunnelCidr), [`InvalidLocalBgpIp.Malformed`](super::super::ErrorCode::InvalidLocalBgpIpMalformed), [`IllegalParam.LocalBgpIp`](super::super::ErrorCode::IllegalParamLocalBgpIp), [`IllegalParam.LocalSubnet`](super::super::ErrorCode::IllegalParamLocalSubnet), [`IllegalParam.RemoteSubnet`](super::super::ErrorCode::IllegalParamRemoteSubnet), [`OperationFailed.CenLevelNotSupport`](super::super::ErrorCode::OperationFailedCenLevelNotSupport), [`CustomerGateway.ConflictRouteEntry`](super::super::ErrorCode::CustomerGatewayConflictRouteEntry), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`InvalidTunnelCidr.Malformed`](super::super::ErrorCode::InvalidTunnelCidrMalformed), [`VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs`](super::super::ErrorCode::VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs), [`VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap`](super::super::ErrorCode::VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap), [`QuotaExceeded.PBR`](super::super::ErrorCode::QuotaExceededPbr), [`OperationFailed.RouteConflictWithIPsecServer`](super::super::ErrorCode::OperationFailedRouteConflictWithIPsecServer), [`IllegalParam.TunnelId`](super::super::ErrorCode::IllegalParamTunnelId), [`IllegalParam.Role`](super::super::ErrorCode::IllegalParamRole), [`ModifyIkeV1WithMultiRoutes.Invalid`](super::super::ErrorCode::ModifyIkeV1WithMultiRoutesInvalid).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.22; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeRequest {
    /// Region the IPsec connection is in.
    pub region_id: Option<String>,
    /// IPsec connection to change.
    ///
    /// Required.
    pub vpn_connection_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    ///
    /// Default: `false`.
    pub effect_immediately: Option<bool>,
    /// New settings of phase one of the negotiation.
    pub ike_config: Option<IkeConfigInput>,
    /// New settings of phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfigInput>,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them. The page also says that they are required.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// New name of the IPsec connection, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
    /// New settings of the health check of a connection with one tunnel.
    pub health_check_config: Option<HealthCheckConfigInput>,
    /// Whether routes are published automatically.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, for a connection with one tunnel: if the other end stays silent, the tunnel is torn down.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, for a connection with one tunnel: ports are not checked in the negotiation, and NAT devices in the path are found.
    pub enable_nat_traversal: Option<bool>,
    /// New BGP settings of a connection with one tunnel. A gateway that uses BGP needs it.
    pub bgp_config: Option<BgpConfigInput>,
    /// New CA certificate of the other end, for a connection with one tunnel. Only a NationalStandard gateway has it.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// What changes of the tunnels, if there are two.
    ///
    /// At most 2 elements.
    pub tunnel_options_specification: Vec<VpnTunnelOptionsChange>,
    /// Whether the tunnels use BGP, if there are two.
    pub enable_tunnels_bgp: Option<bool>,
}

pub(crate) static MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyVpnConnectionAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("LocalSubnet", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("Name", ValueType::String),
        Field::new("RemoteSubnet", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("HealthCheckConfig", ValueType::Record(&HEALTH_CHECK_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("AutoConfigRoute", ValueType::Boolean),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("BgpConfig", ValueType::Record(&BGP_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new(
                "TunnelOptionsSpecification",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_OPTIONS_CHANGE)),
            )
            .encoding(Encoding::Repeat),
        Field::new("EnableTunnelsBgp", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyVpnConnectionAttributeRequest, MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => vpn_connection_id, 2 => client_token, 3 => effect_immediately, 4 =>
    ike_config, 5 => ipsec_config, 6 => local_subnet, 7 => name, 8 => remote_subnet, 9 =>
    health_check_config, 10 => auto_config_route, 11 => enable_dpd, 12 =>
    enable_nat_traversal, 13 => bgp_config, 14 => remote_ca_certificate, 15 =>
    tunnel_options_specification, 16 => enable_tunnels_bgp
);

impl ModifyVpnConnectionAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfigInput>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.local_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remote_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`health_check_config`](Self#structfield.health_check_config).
    #[inline]
    pub fn health_check_config(
        mut self,
        value: impl IntoOption<HealthCheckConfigInput>,
    ) -> Self {
        self.health_check_config = value.into_option();
        self
    }
    /// Sets [`auto_config_route`](Self#structfield.auto_config_route).
    #[inline]
    pub fn auto_config_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_config_route = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`bgp_config`](Self#structfield.bgp_config).
    #[inline]
    pub fn bgp_config(mut self, value: impl IntoOption<BgpConfigInput>) -> Self {
        self.bgp_config = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`tunnel_options_specification`](Self#structfield.tunnel_options_specification).
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptionsChange>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enable_tunnels_bgp`](Self#structfield.enable_tunnels_bgp).
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_tunnels_bgp = value.into_option();
        self
    }
}

/// The response of `ModifyVpnConnectionAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpnConnectionAttributeResponse {
    /// Id of the IPsec connection.
    pub vpn_connection_id: Option<String>,
    /// Customer gateway at the other end.
    pub customer_gateway_id: Option<String>,
    /// VPN gateway at the end of the VPC.
    pub vpn_gateway_id: Option<String>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// CIDR blocks of the VPC, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub local_subnet: Option<String>,
    /// CIDR blocks of the data center, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub remote_subnet: Option<String>,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Description of the IPsec connection.
    pub description: Option<String>,
    /// Whether the IPsec connection takes effect at once.
    pub effect_immediately: Option<bool>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the request.
    pub request_id: String,
    /// Whether NAT traversal is on, for a connection with one tunnel.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, for a connection with one tunnel.
    pub enable_dpd: Option<bool>,
    /// Health check, for a connection with one tunnel.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// BGP, for a connection with one tunnel.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// Tunnels of the IPsec connection, if it has two.
    ///
    /// A list of `ModifiedVpnTunnelOptions`.
    pub tunnel_options_specification: Vec<ModifiedVpnTunnelOptions>,
    /// Whether the tunnels use BGP, if there are two.
    pub enable_tunnels_bgp: Option<bool>,
    /// Resource group of the IPsec connection, which is that of its gateway.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyVpnConnectionAttributeResponse",
    &[
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("RequestId", ValueType::String),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("VcoHealthCheck", ValueType::Record(&VCO_HEALTH_CHECK)),
        Field::new("VpnBgpConfig", ValueType::Record(&VPN_BGP_CONFIG)),
        Field::new(
                "TunnelOptionsSpecification",
                ValueType::List(&ValueType::Record(&MODIFIED_VPN_TUNNEL_OPTIONS)),
            )
            .wrapper("TunnelOptions"),
        Field::new("EnableTunnelsBgp", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVpnConnectionAttributeResponse, MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE, 0 =>
    vpn_connection_id, 1 => customer_gateway_id, 2 => vpn_gateway_id, 3 => name, 4 =>
    local_subnet, 5 => remote_subnet, 6 => create_time, 7 => description, 8 =>
    effect_immediately, 9 => ike_config, 10 => ipsec_config, 11 => request_id, 12 =>
    enable_nat_traversal, 13 => enable_dpd, 14 => vco_health_check, 15 => vpn_bgp_config,
    16 => tunnel_options_specification, 17 => enable_tunnels_bgp, 18 => resource_group_id
);

aliyun_api_core::response!(ModifyVpnConnectionAttributeResponse);

impl ModifyVpnConnectionAttributeResponse {
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_connection_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_subnet = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfig>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfig>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`vco_health_check`](Self#structfield.vco_health_check).
    #[inline]
    pub fn vco_health_check(mut self, value: impl IntoOption<VcoHealthCheck>) -> Self {
        self.vco_health_check = value.into_option();
        self
    }
    /// Sets [`vpn_bgp_config`](Self#structfield.vpn_bgp_config).
    #[inline]
    pub fn vpn_bgp_config(mut self, value: impl IntoOption<VpnBgpConfig>) -> Self {
        self.vpn_bgp_config = value.into_option();
        self
    }
    /// Sets [`tunnel_options_specification`](Self#structfield.tunnel_options_specification).
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<ModifiedVpnTunnelOptions>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enable_tunnels_bgp`](Self#structfield.enable_tunnels_bgp).
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_tunnels_bgp = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// One of the two tunnels of an IPsec connection that was changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedVpnTunnelOptions {
    /// Customer gateway at the other end of the tunnel.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on.
    pub enable_nat_traversal: Option<bool>,
    /// Gateway address of the tunnel at the end of the VPC.
    pub internet_ip: Option<String>,
    /// CA certificate of the other end, of a NationalStandard gateway.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// Role of the tunnel.
    pub role: Option<VpnTunnelRole>,
    /// State the tunnel is in.
    pub state: Option<VpnTunnelState>,
    /// BGP of the tunnel.
    pub tunnel_bgp_config: Option<ModifiedTunnelBgpConfig>,
    /// Id of the tunnel.
    pub tunnel_id: Option<String>,
    /// Phase one of the negotiation.
    pub tunnel_ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
    /// Zone of the tunnel.
    pub zone_no: Option<String>,
}

pub(crate) static MODIFIED_VPN_TUNNEL_OPTIONS: Schema = Schema::new(
    "ModifiedVpnTunnelOptions",
    &[
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("InternetIp", ValueType::String),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("Role", ValueType::Enum(<VpnTunnelRole as OpenEnum>::VALUES)),
        Field::new("State", ValueType::Enum(<VpnTunnelState as OpenEnum>::VALUES)),
        Field::new("TunnelBgpConfig", ValueType::Record(&MODIFIED_TUNNEL_BGP_CONFIG)),
        Field::new("TunnelId", ValueType::String),
        Field::new("TunnelIkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("TunnelIpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("ZoneNo", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifiedVpnTunnelOptions, MODIFIED_VPN_TUNNEL_OPTIONS, 0 => customer_gateway_id, 1 =>
    enable_dpd, 2 => enable_nat_traversal, 3 => internet_ip, 4 => remote_ca_certificate,
    5 => role, 6 => state, 7 => tunnel_bgp_config, 8 => tunnel_id, 9 =>
    tunnel_ike_config, 10 => tunnel_ipsec_config, 11 => zone_no
);

impl ModifiedVpnTunnelOptions {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`enable_dpd`](Self#structfield.enable_dpd).
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_dpd = value.into_option();
        self
    }
    /// Sets [`enable_nat_traversal`](Self#structfield.enable_nat_traversal).
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_nat_traversal = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl IntoOption<VpnTunnelRole>) -> Self {
        self.role = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<VpnTunnelState>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`tunnel_bgp_config`](Self#structfield.tunnel_bgp_config).
    #[inline]
    pub fn tunnel_bgp_config(
        mut self,
        value: impl IntoOption<ModifiedTunnelBgpConfig>,
    ) -> Self {
        self.tunnel_bgp_config = value.into_option();
        self
    }
    /// Sets [`tunnel_id`](Self#structfield.tunnel_id).
    #[inline]
    pub fn tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_id = value.into_option();
        self
    }
    /// Sets [`tunnel_ike_config`](Self#structfield.tunnel_ike_config).
    #[inline]
    pub fn tunnel_ike_config(mut self, value: impl IntoOption<IkeConfig>) -> Self {
        self.tunnel_ike_config = value.into_option();
        self
    }
    /// Sets [`tunnel_ipsec_config`](Self#structfield.tunnel_ipsec_config).
    #[inline]
    pub fn tunnel_ipsec_config(mut self, value: impl IntoOption<IpsecConfig>) -> Self {
        self.tunnel_ipsec_config = value.into_option();
        self
    }
    /// Sets [`zone_no`](Self#structfield.zone_no).
    #[inline]
    pub fn zone_no(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_no = value.into_option();
        self
    }
}

/// BGP of the tunnel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedTunnelBgpConfig {
    /// Autonomous system number at the end of the VPC.
    pub local_asn: Option<i64>,
    /// BGP address at the end of the VPC.
    pub local_bgp_ip: Option<String>,
    /// Autonomous system number at the other end.
    pub peer_asn: Option<i64>,
    /// BGP address at the other end.
    pub peer_bgp_ip: Option<String>,
    /// CIDR block of the tunnel.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub tunnel_cidr: Option<String>,
}

pub(crate) static MODIFIED_TUNNEL_BGP_CONFIG: Schema = Schema::new(
    "ModifiedTunnelBgpConfig",
    &[
        Field::new("LocalAsn", ValueType::Integer),
        Field::new("LocalBgpIp", ValueType::String),
        Field::new("PeerAsn", ValueType::Integer),
        Field::new("PeerBgpIp", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifiedTunnelBgpConfig, MODIFIED_TUNNEL_BGP_CONFIG, 0 => local_asn, 1 =>
    local_bgp_ip, 2 => peer_asn, 3 => peer_bgp_ip, 4 => tunnel_cidr
);

impl ModifiedTunnelBgpConfig {
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`local_bgp_ip`](Self#structfield.local_bgp_ip).
    #[inline]
    pub fn local_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_bgp_ip = value.into_option();
        self
    }
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<i64>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`peer_bgp_ip`](Self#structfield.peer_bgp_ip).
    #[inline]
    pub fn peer_bgp_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_bgp_ip = value.into_option();
        self
    }
    /// Sets [`tunnel_cidr`](Self#structfield.tunnel_cidr).
    #[inline]
    pub fn tunnel_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_cidr = value.into_option();
        self
    }
}

static MODIFY_VPN_CONNECTION_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpnConnectionAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST,
    response: &MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("InvalidName", ErrorClass::Invalid),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("NotSupportVpnConnectionParameter.IpsecPfs", ErrorClass::Invalid),
        ("NotSupportVpnConnectionParameter.IpsecAuthAlg", ErrorClass::Invalid),
        ("VpnRouteEntry.ConflictSSL", ErrorClass::Conflict),
        ("VpnRouteEntry.BackupRoute", ErrorClass::Conflict),
        ("VpnRouteEntry.InvalidWeight", ErrorClass::Invalid),
        ("OperationUnsupported.SetDPD", ErrorClass::Conflict),
        ("OperationUnsupported.SetNatTraversal", ErrorClass::Conflict),
        ("OperationUnsupported.EnableBgp", ErrorClass::Conflict),
        ("IllegalParam.LocalAsn", ErrorClass::Invalid),
        ("IllegalParam.BgpConfig", ErrorClass::Invalid),
        ("IllegalParam.EnableBgp", ErrorClass::Conflict),
        ("IllegalParam.TunnelCidr", ErrorClass::Invalid),
        ("IllegalParam.LocalBgpIp", ErrorClass::Invalid),
        ("IllegalParam.LocalSubnet", ErrorClass::Invalid),
        ("IllegalParam.RemoteSubnet", ErrorClass::Invalid),
        ("OperationFailed.CenLevelNotSupport", ErrorClass::Conflict),
        ("CustomerGateway.ConflictRouteEntry", ErrorClass::Conflict),
        ("VpnTask.CONFLICT", ErrorClass::NotReady),
        (
            "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
            ErrorClass::Conflict,
        ),
        (
            "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
            ErrorClass::Conflict,
        ),
        ("OperationFailed.RouteConflictWithIPsecServer", ErrorClass::Conflict),
        ("IllegalParam.TunnelId", ErrorClass::Invalid),
        ("IllegalParam.Role", ErrorClass::Invalid),
        ("ModifyIkeV1WithMultiRoutes.Invalid", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpnConnectionAttributeRequest {
    type Response = ModifyVpnConnectionAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPN_CONNECTION_ATTRIBUTE;
}

impl ModifyVpnConnectionAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the configuration of an IPsec connection.
    ///
    /// A connection with two tunnels takes TunnelOptionsSpecification and EnableTunnelsBgp, one with one tunnel the settings beside them.
    ///
    /// The change goes on in the background: the VPN gateway is updating, then active. A gateway takes one such request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVpnConnectionAttributeRequest`].
    #[inline]
    pub fn modify_vpn_connection_attribute(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Call<ModifyVpnConnectionAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyVpnConnectionAttributeRequest::new(vpn_connection_id),
        )
    }
}

impl Call<ModifyVpnConnectionAttributeRequest> {
    /// Region the IPsec connection is in.
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
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.effect_immediately = value.into_option();
        self
    }
    /// New settings of phase one of the negotiation.
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.request.ike_config = value.into_option();
        self
    }
    /// New settings of phase two of the negotiation.
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfigInput>) -> Self {
        self.request.ipsec_config = value.into_option();
        self
    }
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them. The page also says that they are required.
    #[inline]
    pub fn local_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.local_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// New name of the IPsec connection, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    #[inline]
    pub fn remote_subnet(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.remote_subnet = value.into_iter().map(Into::into).collect();
        self
    }
    /// New settings of the health check of a connection with one tunnel.
    #[inline]
    pub fn health_check_config(
        mut self,
        value: impl IntoOption<HealthCheckConfigInput>,
    ) -> Self {
        self.request.health_check_config = value.into_option();
        self
    }
    /// Whether routes are published automatically.
    #[inline]
    pub fn auto_config_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_config_route = value.into_option();
        self
    }
    /// Whether dead peer detection is on, for a connection with one tunnel: if the other end stays silent, the tunnel is torn down.
    #[inline]
    pub fn enable_dpd(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_dpd = value.into_option();
        self
    }
    /// Whether NAT traversal is on, for a connection with one tunnel: ports are not checked in the negotiation, and NAT devices in the path are found.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_nat_traversal = value.into_option();
        self
    }
    /// New BGP settings of a connection with one tunnel. A gateway that uses BGP needs it.
    #[inline]
    pub fn bgp_config(mut self, value: impl IntoOption<BgpConfigInput>) -> Self {
        self.request.bgp_config = value.into_option();
        self
    }
    /// New CA certificate of the other end, for a connection with one tunnel. Only a NationalStandard gateway has it.
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.request.remote_ca_certificate = value.into_option();
        self
    }
    /// What changes of the tunnels, if there are two.
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptionsChange>>,
    ) -> Self {
        self.request.tunnel_options_specification = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Whether the tunnels use BGP, if there are two.
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_tunnels_bgp = value.into_option();
        self
    }
}
