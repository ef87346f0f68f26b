// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one IPsec connection.
///
/// The parameters of `DescribeVpnConnection`. Sent with [`Client::describe_vpn_connection`](super::super::Client::describe_vpn_connection); the response is a [`DescribeVpnConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_connection("vco-bp1bbi27hojx80nck9k1i").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.10; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnConnectionRequest {
    /// Region the IPsec connection is in.
    pub region_id: Option<String>,
    /// IPsec connection to read.
    ///
    /// Required.
    pub vpn_connection_id: String,
}

pub(crate) static DESCRIBE_VPN_CONNECTION_REQUEST: Schema = Schema::new(
    "DescribeVpnConnectionRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeVpnConnectionRequest, DESCRIBE_VPN_CONNECTION_REQUEST, 0 => region_id, 1 =>
    vpn_connection_id
);

impl DescribeVpnConnectionRequest {
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
}

/// The response of `DescribeVpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnConnectionResponse {
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
    /// Negotiation state.
    pub status: Option<VpnConnectionStatus>,
    /// Whether a change of the network configuration starts a new negotiation at once; if false, it does when traffic comes, which may interrupt the connection for a moment.
    pub effect_immediately: Option<bool>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the request.
    pub request_id: String,
    /// CA certificate of the other end.
    ///
    /// Sensitive: never logged or shown.
    pub remote_ca_certificate: Option<String>,
    /// Whether NAT traversal is on, for a connection with one tunnel.
    pub enable_nat_traversal: Option<bool>,
    /// Whether dead peer detection is on, for a connection with one tunnel.
    pub enable_dpd: Option<bool>,
    /// Health check of the IPsec connection.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// BGP of the IPsec connection, if it has one tunnel.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// What the IPsec connection is associated with.
    pub attach_type: Option<VpnAttachType>,
    /// Network that the tunnels go through.
    pub network_type: Option<VpnNetworkType>,
    /// CEN instance of the transit router.
    pub attach_instance_id: Option<String>,
    /// Bandwidth of the IPsec connection, in Mbit/s.
    pub spec: Option<String>,
    /// State of the association with a VPN gateway or a transit router.
    pub state: Option<VpnConnectionState>,
    /// Zone of the IPsec connection.
    pub zone_no: Option<String>,
    /// Gateway address of the IPsec connection.
    pub internet_ip: Option<String>,
    /// Transit router that the IPsec connection is associated with.
    pub transit_router_id: Option<String>,
    /// Name of the transit router.
    pub transit_router_name: Option<String>,
    /// Whether the transit router belongs to another account.
    pub cross_account_authorized: Option<bool>,
    /// Tags of the IPsec connection.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Tunnels of the IPsec connection, if it has two.
    ///
    /// A list of `VpnTunnelOptions`.
    pub tunnel_options_specification: Vec<VpnTunnelOptions>,
    /// Whether the tunnels use BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Resource group of the IPsec connection.
    pub resource_group_id: Option<String>,
    /// Bandwidth of a tunnel.
    pub tunnel_bandwidth: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_CONNECTION_RESPONSE: Schema = Schema::new(
    "DescribeVpnConnectionResponse",
    &[
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<VpnConnectionStatus as OpenEnum>::VALUES)),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("RequestId", ValueType::String),
        Field::new("RemoteCaCertificate", ValueType::String).sensitive(),
        Field::new("EnableNatTraversal", ValueType::Boolean),
        Field::new("EnableDpd", ValueType::Boolean),
        Field::new("VcoHealthCheck", ValueType::Record(&VCO_HEALTH_CHECK)),
        Field::new("VpnBgpConfig", ValueType::Record(&VPN_BGP_CONFIG)),
        Field::new("AttachType", ValueType::Enum(<VpnAttachType as OpenEnum>::VALUES)),
        Field::new("NetworkType", ValueType::Enum(<VpnNetworkType as OpenEnum>::VALUES)),
        Field::new("AttachInstanceId", ValueType::String),
        Field::new("Spec", ValueType::String),
        Field::new("State", ValueType::Enum(<VpnConnectionState as OpenEnum>::VALUES)),
        Field::new("ZoneNo", ValueType::String),
        Field::new("InternetIp", ValueType::String),
        Field::new("TransitRouterId", ValueType::String),
        Field::new("TransitRouterName", ValueType::String),
        Field::new("CrossAccountAuthorized", ValueType::Boolean),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new(
                "TunnelOptionsSpecification",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_OPTIONS)),
            )
            .wrapper("TunnelOptions"),
        Field::new("EnableTunnelsBgp", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("TunnelBandwidth", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpnConnectionResponse, DESCRIBE_VPN_CONNECTION_RESPONSE, 0 =>
    vpn_connection_id, 1 => customer_gateway_id, 2 => vpn_gateway_id, 3 => name, 4 =>
    local_subnet, 5 => remote_subnet, 6 => create_time, 7 => status, 8 =>
    effect_immediately, 9 => ike_config, 10 => ipsec_config, 11 => request_id, 12 =>
    remote_ca_certificate, 13 => enable_nat_traversal, 14 => enable_dpd, 15 =>
    vco_health_check, 16 => vpn_bgp_config, 17 => attach_type, 18 => network_type, 19 =>
    attach_instance_id, 20 => spec, 21 => state, 22 => zone_no, 23 => internet_ip, 24 =>
    transit_router_id, 25 => transit_router_name, 26 => cross_account_authorized, 27 =>
    tags, 28 => tunnel_options_specification, 29 => enable_tunnels_bgp, 30 =>
    resource_group_id, 31 => tunnel_bandwidth
);

aliyun_api_core::response!(DescribeVpnConnectionResponse);

impl DescribeVpnConnectionResponse {
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnConnectionStatus>) -> Self {
        self.status = value.into_option();
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
    /// Sets [`remote_ca_certificate`](Self#structfield.remote_ca_certificate).
    #[inline]
    pub fn remote_ca_certificate(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_ca_certificate = value.into_option();
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
    /// Sets [`attach_type`](Self#structfield.attach_type).
    #[inline]
    pub fn attach_type(mut self, value: impl IntoOption<VpnAttachType>) -> Self {
        self.attach_type = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<VpnNetworkType>) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`attach_instance_id`](Self#structfield.attach_instance_id).
    #[inline]
    pub fn attach_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.attach_instance_id = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<VpnConnectionState>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`zone_no`](Self#structfield.zone_no).
    #[inline]
    pub fn zone_no(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_no = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_id = value.into_option();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`cross_account_authorized`](Self#structfield.cross_account_authorized).
    #[inline]
    pub fn cross_account_authorized(mut self, value: impl IntoOption<bool>) -> Self {
        self.cross_account_authorized = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tunnel_options_specification`](Self#structfield.tunnel_options_specification).
    #[inline]
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelOptions>>,
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
    /// Sets [`tunnel_bandwidth`](Self#structfield.tunnel_bandwidth).
    #[inline]
    pub fn tunnel_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_bandwidth = value.into_option();
        self
    }
}

static DESCRIBE_VPN_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnConnection",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_CONNECTION_REQUEST,
    response: &DESCRIBE_VPN_CONNECTION_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnConnectionRequest {
    type Response = DescribeVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_CONNECTION;
}

impl DescribeVpnConnectionRequest {
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
    /// Reads one IPsec connection.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnConnectionRequest`].
    #[inline]
    pub fn describe_vpn_connection(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DescribeVpnConnectionRequest> {
        Call::new(&self.inner, DescribeVpnConnectionRequest::new(vpn_connection_id))
    }
}

impl Call<DescribeVpnConnectionRequest> {
    /// Region the IPsec connection is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
