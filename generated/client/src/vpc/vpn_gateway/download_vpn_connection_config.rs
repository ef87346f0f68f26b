// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DownloadVpnConnectionConfig`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the configuration of an IPsec connection for the device at its other end.
///
/// The parameters of `DownloadVpnConnectionConfig`. Sent with [`Client::download_vpn_connection_config`](super::super::Client::download_vpn_connection_config); the response is a [`DownloadVpnConnectionConfigResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.download_vpn_connection_config("vco-bp1bbi27hojx80nck9k1i").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.12; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigRequest {
    /// Region of the IPsec connection.
    pub region_id: Option<String>,
    /// IPsec connection to read the configuration of.
    ///
    /// Required.
    pub vpn_connection_id: String,
}

pub(crate) static DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST: Schema = Schema::new(
    "DownloadVpnConnectionConfigRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DownloadVpnConnectionConfigRequest, DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST, 0 =>
    region_id, 1 => vpn_connection_id
);

impl DownloadVpnConnectionConfigRequest {
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

/// The response of `DownloadVpnConnectionConfig`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadVpnConnectionConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// The configuration.
    pub vpn_connection_config: Option<VpnConnectionConfig>,
    metadata: Metadata,
}

pub(crate) static DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE: Schema = Schema::new(
    "DownloadVpnConnectionConfigResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("VpnConnectionConfig", ValueType::Record(&VPN_CONNECTION_CONFIG)),
    ],
);

aliyun_api_core::record!(
    DownloadVpnConnectionConfigResponse, DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE, 0 =>
    request_id, 1 => vpn_connection_config
);

aliyun_api_core::response!(DownloadVpnConnectionConfigResponse);

impl DownloadVpnConnectionConfigResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vpn_connection_config`](Self#structfield.vpn_connection_config).
    #[inline]
    pub fn vpn_connection_config(
        mut self,
        value: impl IntoOption<VpnConnectionConfig>,
    ) -> Self {
        self.vpn_connection_config = value.into_option();
        self
    }
}

/// The configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnConnectionConfig {
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// IP address of the customer gateway.
    pub local: Option<String>,
    /// CIDR blocks of the data center, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub local_subnet: Option<String>,
    /// IP address of the VPN gateway.
    pub remote: Option<String>,
    /// CIDR blocks of the VPC, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub remote_subnet: Option<String>,
    /// Configuration of the tunnels, if there are two.
    ///
    /// A list of `VpnTunnelConfig`.
    pub tunnels_config: Vec<VpnTunnelConfig>,
    /// BGP of the tunnels.
    ///
    /// A list of `VpnTunnelBgpConfig`.
    pub bgp_configs: Vec<VpnTunnelBgpConfig>,
}

pub(crate) static VPN_CONNECTION_CONFIG: Schema = Schema::new(
    "VpnConnectionConfig",
    &[
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("Local", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("Remote", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new(
                "TunnelsConfig",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_CONFIG)),
            )
            .wrapper("TunnelConfig"),
        Field::new(
                "BgpConfigs",
                ValueType::List(&ValueType::Record(&VPN_TUNNEL_BGP_CONFIG)),
            )
            .wrapper("BgpConfig"),
    ],
);

aliyun_api_core::record!(
    VpnConnectionConfig, VPN_CONNECTION_CONFIG, 0 => ike_config, 1 => ipsec_config, 2 =>
    local, 3 => local_subnet, 4 => remote, 5 => remote_subnet, 6 => tunnels_config, 7 =>
    bgp_configs
);

impl VpnConnectionConfig {
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
    /// Sets [`local`](Self#structfield.local).
    #[inline]
    pub fn local(mut self, value: impl IntoOption<String>) -> Self {
        self.local = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`remote`](Self#structfield.remote).
    #[inline]
    pub fn remote(mut self, value: impl IntoOption<String>) -> Self {
        self.remote = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_subnet = value.into_option();
        self
    }
    /// Sets [`tunnels_config`](Self#structfield.tunnels_config).
    #[inline]
    pub fn tunnels_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelConfig>>,
    ) -> Self {
        self.tunnels_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`bgp_configs`](Self#structfield.bgp_configs).
    #[inline]
    pub fn bgp_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnTunnelBgpConfig>>,
    ) -> Self {
        self.bgp_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Configuration of a tunnel for the device at its other end.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelConfig {
    /// Id of the tunnel.
    pub tunnel_id: Option<String>,
    /// ID of the tunnel at the end of the data center.
    pub local: Option<String>,
    /// ID of the tunnel at the end of the VPC.
    pub remote: Option<String>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
}

pub(crate) static VPN_TUNNEL_CONFIG: Schema = Schema::new(
    "VpnTunnelConfig",
    &[
        Field::new("TunnelId", ValueType::String),
        Field::new("Local", ValueType::String),
        Field::new("Remote", ValueType::String),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
    ],
);

aliyun_api_core::record!(
    VpnTunnelConfig, VPN_TUNNEL_CONFIG, 0 => tunnel_id, 1 => local, 2 => remote, 3 =>
    ike_config, 4 => ipsec_config
);

impl VpnTunnelConfig {
    /// Sets [`tunnel_id`](Self#structfield.tunnel_id).
    #[inline]
    pub fn tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_id = value.into_option();
        self
    }
    /// Sets [`local`](Self#structfield.local).
    #[inline]
    pub fn local(mut self, value: impl IntoOption<String>) -> Self {
        self.local = value.into_option();
        self
    }
    /// Sets [`remote`](Self#structfield.remote).
    #[inline]
    pub fn remote(mut self, value: impl IntoOption<String>) -> Self {
        self.remote = value.into_option();
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
}

/// BGP of a tunnel for the device at its other end.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnTunnelBgpConfig {
    /// Autonomous system number of the device.
    pub local_asn: Option<String>,
    /// BGP address of the device.
    pub local_bgp_ip: Option<String>,
    /// Autonomous system number of the other end.
    pub peer_asn: Option<String>,
    /// BGP address of the other end.
    pub peer_bgp_ip: Option<String>,
    /// CIDR block of the tunnel.
    pub tunnel_cidr: Option<String>,
    /// Id of the tunnel.
    pub tunnel_id: Option<String>,
}

pub(crate) static VPN_TUNNEL_BGP_CONFIG: Schema = Schema::new(
    "VpnTunnelBgpConfig",
    &[
        Field::new("LocalAsn", ValueType::String),
        Field::new("LocalBgpIp", ValueType::String),
        Field::new("PeerAsn", ValueType::String),
        Field::new("PeerBgpIp", ValueType::String),
        Field::new("TunnelCidr", ValueType::String),
        Field::new("TunnelId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VpnTunnelBgpConfig, VPN_TUNNEL_BGP_CONFIG, 0 => local_asn, 1 => local_bgp_ip, 2 =>
    peer_asn, 3 => peer_bgp_ip, 4 => tunnel_cidr, 5 => tunnel_id
);

impl VpnTunnelBgpConfig {
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<String>) -> Self {
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
    pub fn peer_asn(mut self, value: impl IntoOption<String>) -> Self {
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
    /// Sets [`tunnel_id`](Self#structfield.tunnel_id).
    #[inline]
    pub fn tunnel_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tunnel_id = value.into_option();
        self
    }
}

static DOWNLOAD_VPN_CONNECTION_CONFIG: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DownloadVpnConnectionConfig",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST,
    response: &DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DownloadVpnConnectionConfigRequest {
    type Response = DownloadVpnConnectionConfigResponse;
    const ACTION: &'static ActionInfo = &DOWNLOAD_VPN_CONNECTION_CONFIG;
}

impl DownloadVpnConnectionConfigRequest {
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
    /// Reads the configuration of an IPsec connection for the device at its other end.
    ///
    /// Parameters with their limits, errors, and an example: [`DownloadVpnConnectionConfigRequest`].
    #[inline]
    pub fn download_vpn_connection_config(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DownloadVpnConnectionConfigRequest> {
        Call::new(
            &self.inner,
            DownloadVpnConnectionConfigRequest::new(vpn_connection_id),
        )
    }
}

impl Call<DownloadVpnConnectionConfigRequest> {
    /// Region of the IPsec connection.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
