// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DownloadVpnConnectionConfig`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DownloadVpnConnectionConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DownloadVpnConnectionConfigRequest {
    /// Region of the IPsec connection.
    pub region_id: String,
    /// IPsec connection to read the configuration of.
    pub vpn_connection_id: String,
}

pub(crate) static DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST: Schema = Schema {
    name: "DownloadVpnConnectionConfigRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DownloadVpnConnectionConfigRequest, DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST, 0 =>
    region_id, 1 => vpn_connection_id
);

/// The response of `DownloadVpnConnectionConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DownloadVpnConnectionConfigResponse {
    /// Id of the request.
    pub request_id: String,
    /// The configuration.
    pub vpn_connection_config: Option<VpnConnectionConfig>,
}

pub(crate) static DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE: Schema = Schema {
    name: "DownloadVpnConnectionConfigResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("VpnConnectionConfig", ValueType::Record(&VPN_CONNECTION_CONFIG)),
    ],
};

aliyun_api_core::record!(
    DownloadVpnConnectionConfigResponse, DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE, 0 =>
    request_id, 1 => vpn_connection_config
);

/// The configuration.
#[derive(Clone, Default, PartialEq)]
pub struct VpnConnectionConfig {
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// IP address of the VPN gateway.
    pub local: Option<String>,
    /// CIDR blocks of the VPC, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub local_subnet: Option<String>,
    /// IP address of the customer gateway.
    pub remote: Option<String>,
    /// CIDR blocks of the data center, joined by commas.
    ///
    /// CIDR blocks joined by commas.
    pub remote_subnet: Option<String>,
}

pub(crate) static VPN_CONNECTION_CONFIG: Schema = Schema {
    name: "VpnConnectionConfig",
    fields: &[
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("Local", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("Remote", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
    ],
};

aliyun_api_core::record!(
    VpnConnectionConfig, VPN_CONNECTION_CONFIG, 0 => ike_config, 1 => ipsec_config, 2 =>
    local, 3 => local_subnet, 4 => remote, 5 => remote_subnet
);

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
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_connection_id: vpn_connection_id.into(),
        }
    }
}

impl Client {
    /// Reads the configuration of an IPsec connection.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnConnectionInstanceId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.12; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn download_vpn_connection_config(
        &self,
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DownloadVpnConnectionConfigRequest> {
        Call::new(
            &self.inner,
            DownloadVpnConnectionConfigRequest::new(region_id, vpn_connection_id),
        )
    }
}
