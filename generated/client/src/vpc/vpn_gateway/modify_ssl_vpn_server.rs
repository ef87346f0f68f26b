// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySslVpnServer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the configuration of an SSL-VPN server.
///
/// A change of more than the name goes on in the background: the VPN gateway is updating, then active. A gateway takes one such request at a time.
///
/// The parameters of `ModifySslVpnServer`. Sent with [`Client::modify_ssl_vpn_server`](super::super::Client::modify_ssl_vpn_server); the response is a [`ModifySslVpnServerResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_ssl_vpn_server("vss-bp18q7hzj6largv4vk2fe")
///     .client_ip_pool("10.30.30.0/24")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidName`](super::super::ErrorCode::InvalidName), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`IpConflict`](super::super::ErrorCode::IpConflict), [`SslVpnServer.AddRouteError`](super::super::ErrorCode::SslVpnServerAddRouteError), [`ClientIpPool.NetmaskInvalid`](super::super::ErrorCode::ClientIpPoolNetmaskInvalid), [`ClientIpPool.SubnetInvalid`](super::super::ErrorCode::ClientIpPoolSubnetInvalid), [`MissingParameter.IDaaSInstanceId`](super::super::ErrorCode::MissingParameterIDaaSInstanceId), [`OperationFailed.NoRamPermission`](super::super::ErrorCode::OperationFailedNoRamPermission), [`OperationUnsupported.NotSupportMultiFactorAuth`](super::super::ErrorCode::OperationUnsupportedNotSupportMultiFactorAuth), [`SystemBusy`](super::super::ErrorCode::SystemBusy), [`SslVpnServerPort.Illegal`](super::super::ErrorCode::SslVpnServerPortIllegal), [`EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest`](super::super::ErrorCode::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`IllegalParam.IDaaSApplicationId`](super::super::ErrorCode::IllegalParamIDaaSApplicationId), [`SslVpnIDaaS2.NotSupport`](super::super::ErrorCode::SslVpnIDaaS2NotSupport), [`MissingParam.IDaaSApplicationId`](super::super::ErrorCode::MissingParamIDaaSApplicationId), [`MissingParam.IDaaSRegionId`](super::super::ErrorCode::MissingParamIDaaSRegionId), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidIDaaSInstanceId.NotFound`](super::super::ErrorCode::InvalidIDaaSInstanceIdNotFound), [`InvalidIDaaSApplicationId.NotFound`](super::super::ErrorCode::InvalidIDaaSApplicationIdNotFound), [`OperationFailed.GetIDaaSInfo`](super::super::ErrorCode::OperationFailedGetIDaaSInfo), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.16; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySslVpnServerRequest {
    /// Region of the VPN gateway.
    pub region_id: Option<String>,
    /// Server to change.
    ///
    /// Required.
    pub ssl_vpn_server_id: String,
    /// Encryption algorithm of the server.
    ///
    /// Default: `AES-128-CBC`.
    pub cipher: Option<SslVpnCipher>,
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in. The page also says that it is required.
    ///
    /// Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`, in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub client_ip_pool: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the traffic is compressed.
    ///
    /// Default: `true`.
    pub compress: Option<bool>,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// Matches `.*/([89]|[12][0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`; not in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub local_subnet: Option<String>,
    /// New name of the server, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Port of the server.
    ///
    /// 1 to 65535; not 22, 2222, 22222, 9000 to 9002, 7505, 80, 443, 53, 68, 123, 4510, 4560, 500 or 4500. Default: `1194`.
    pub port: Option<i64>,
    /// Protocol of the server.
    ///
    /// Default: `TCP`.
    pub proto: Option<SslVpnProto>,
    /// Whether clients need a second factor. A role of the account has to allow it first; IDaaS EIAM instances of version 1.0 are not sold any more.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS EIAM instance that checks the second factor.
    pub i_daa_s_instance_id: Option<String>,
    /// Region of the IDaaS EIAM instance.
    pub i_daa_s_region_id: Option<String>,
    /// Application of the IDaaS EIAM instance, which an instance of version 2.0 needs.
    pub i_daa_s_application_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// DNS servers for the clients.
    pub dns_servers: Option<String>,
}

pub(crate) static MODIFY_SSL_VPN_SERVER_REQUEST: Schema = Schema::new(
    "ModifySslVpnServerRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SslVpnServerId", ValueType::String).required(),
        Field::new("Cipher", ValueType::Enum(<SslVpnCipher as OpenEnum>::VALUES)),
        Field::new("ClientIpPool", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("Compress", ValueType::Boolean),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Port", ValueType::Integer),
        Field::new("Proto", ValueType::Enum(<SslVpnProto as OpenEnum>::VALUES)),
        Field::new("EnableMultiFactorAuth", ValueType::Boolean),
        Field::new("IDaaSInstanceId", ValueType::String),
        Field::new("IDaaSRegionId", ValueType::String),
        Field::new("IDaaSApplicationId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("DnsServers", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySslVpnServerRequest, MODIFY_SSL_VPN_SERVER_REQUEST, 0 => region_id, 1 =>
    ssl_vpn_server_id, 2 => cipher, 3 => client_ip_pool, 4 => client_token, 5 =>
    compress, 6 => local_subnet, 7 => name, 8 => port, 9 => proto, 10 =>
    enable_multi_factor_auth, 11 => i_daa_s_instance_id, 12 => i_daa_s_region_id, 13 =>
    i_daa_s_application_id, 14 => dry_run, 15 => dns_servers
);

impl ModifySslVpnServerRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = value.into();
        self
    }
    /// Sets [`cipher`](Self#structfield.cipher).
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.cipher = value.into_option();
        self
    }
    /// Sets [`client_ip_pool`](Self#structfield.client_ip_pool).
    #[inline]
    pub fn client_ip_pool(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip_pool = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`compress`](Self#structfield.compress).
    #[inline]
    pub fn compress(mut self, value: impl IntoOption<bool>) -> Self {
        self.compress = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
    /// Sets [`proto`](Self#structfield.proto).
    #[inline]
    pub fn proto(mut self, value: impl IntoOption<SslVpnProto>) -> Self {
        self.proto = value.into_option();
        self
    }
    /// Sets [`enable_multi_factor_auth`](Self#structfield.enable_multi_factor_auth).
    #[inline]
    pub fn enable_multi_factor_auth(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_multi_factor_auth = value.into_option();
        self
    }
    /// Sets [`i_daa_s_instance_id`](Self#structfield.i_daa_s_instance_id).
    #[inline]
    pub fn i_daa_s_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_instance_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_region_id`](Self#structfield.i_daa_s_region_id).
    #[inline]
    pub fn i_daa_s_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_region_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_application_id`](Self#structfield.i_daa_s_application_id).
    #[inline]
    pub fn i_daa_s_application_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_application_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`dns_servers`](Self#structfield.dns_servers).
    #[inline]
    pub fn dns_servers(mut self, value: impl IntoOption<String>) -> Self {
        self.dns_servers = value.into_option();
        self
    }
}

/// The response of `ModifySslVpnServer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySslVpnServerResponse {
    /// Encryption algorithm of the server.
    pub cipher: Option<SslVpnCipher>,
    /// CIDR block that clients get their addresses from.
    pub client_ip_pool: Option<String>,
    /// Whether the traffic is compressed.
    pub compress: Option<bool>,
    /// Number of clients that are connected now.
    pub connections: Option<i64>,
    /// When the server was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Public address of the server.
    pub internet_ip: Option<String>,
    /// CIDR block that clients reach.
    pub local_subnet: Option<String>,
    /// Largest number of concurrent client connections.
    pub max_connections: Option<i64>,
    /// Name of the server.
    pub name: Option<String>,
    /// Port of the server.
    pub port: Option<i64>,
    /// Protocol of the server.
    pub proto: Option<SslVpnProto>,
    /// Region of the server.
    pub region_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the server.
    pub ssl_vpn_server_id: Option<String>,
    /// VPN gateway the server belongs to.
    pub vpn_gateway_id: Option<String>,
    /// Whether clients need a second factor.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS EIAM instance that checks the second factor.
    pub i_daa_s_instance_id: Option<String>,
    /// Application of the IDaaS EIAM instance.
    pub i_daa_s_application_id: Option<String>,
    /// Version of the IDaaS EIAM instance. An instance of version 1.0 has none.
    pub i_daa_s_instance_version: Option<String>,
    /// Resource group of the server, which is that of its gateway.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static MODIFY_SSL_VPN_SERVER_RESPONSE: Schema = Schema::new(
    "ModifySslVpnServerResponse",
    &[
        Field::new("Cipher", ValueType::Enum(<SslVpnCipher as OpenEnum>::VALUES)),
        Field::new("ClientIpPool", ValueType::String).aliases(&["CLientIpPool"]),
        Field::new("Compress", ValueType::Boolean),
        Field::new("Connections", ValueType::Integer),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("InternetIp", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("MaxConnections", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("Port", ValueType::Integer),
        Field::new("Proto", ValueType::Enum(<SslVpnProto as OpenEnum>::VALUES)),
        Field::new("RegionId", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("EnableMultiFactorAuth", ValueType::Boolean),
        Field::new("IDaaSInstanceId", ValueType::String),
        Field::new("IDaaSApplicationId", ValueType::String),
        Field::new("IDaaSInstanceVersion", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySslVpnServerResponse, MODIFY_SSL_VPN_SERVER_RESPONSE, 0 => cipher, 1 =>
    client_ip_pool, 2 => compress, 3 => connections, 4 => create_time, 5 => internet_ip,
    6 => local_subnet, 7 => max_connections, 8 => name, 9 => port, 10 => proto, 11 =>
    region_id, 12 => request_id, 13 => ssl_vpn_server_id, 14 => vpn_gateway_id, 15 =>
    enable_multi_factor_auth, 16 => i_daa_s_instance_id, 17 => i_daa_s_application_id, 18
    => i_daa_s_instance_version, 19 => resource_group_id
);

aliyun_api_core::response!(ModifySslVpnServerResponse);

impl ModifySslVpnServerResponse {
    /// Sets [`cipher`](Self#structfield.cipher).
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.cipher = value.into_option();
        self
    }
    /// Sets [`client_ip_pool`](Self#structfield.client_ip_pool).
    #[inline]
    pub fn client_ip_pool(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip_pool = value.into_option();
        self
    }
    /// Sets [`compress`](Self#structfield.compress).
    #[inline]
    pub fn compress(mut self, value: impl IntoOption<bool>) -> Self {
        self.compress = value.into_option();
        self
    }
    /// Sets [`connections`](Self#structfield.connections).
    #[inline]
    pub fn connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.connections = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`max_connections`](Self#structfield.max_connections).
    #[inline]
    pub fn max_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_connections = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
    /// Sets [`proto`](Self#structfield.proto).
    #[inline]
    pub fn proto(mut self, value: impl IntoOption<SslVpnProto>) -> Self {
        self.proto = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`enable_multi_factor_auth`](Self#structfield.enable_multi_factor_auth).
    #[inline]
    pub fn enable_multi_factor_auth(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_multi_factor_auth = value.into_option();
        self
    }
    /// Sets [`i_daa_s_instance_id`](Self#structfield.i_daa_s_instance_id).
    #[inline]
    pub fn i_daa_s_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_instance_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_application_id`](Self#structfield.i_daa_s_application_id).
    #[inline]
    pub fn i_daa_s_application_id(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_application_id = value.into_option();
        self
    }
    /// Sets [`i_daa_s_instance_version`](Self#structfield.i_daa_s_instance_version).
    #[inline]
    pub fn i_daa_s_instance_version(mut self, value: impl IntoOption<String>) -> Self {
        self.i_daa_s_instance_version = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static MODIFY_SSL_VPN_SERVER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySslVpnServer",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_SSL_VPN_SERVER_REQUEST,
    response: &MODIFY_SSL_VPN_SERVER_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidName", ErrorClass::Invalid),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("IpConflict", ErrorClass::Conflict),
        ("SslVpnServer.AddRouteError", ErrorClass::Conflict),
        ("ClientIpPool.NetmaskInvalid", ErrorClass::Invalid),
        ("ClientIpPool.SubnetInvalid", ErrorClass::Invalid),
        ("OperationFailed.NoRamPermission", ErrorClass::Denied),
        ("OperationUnsupported.NotSupportMultiFactorAuth", ErrorClass::Conflict),
        ("SystemBusy", ErrorClass::Internal),
        ("SslVpnServerPort.Illegal", ErrorClass::Invalid),
        (
            "EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
            ErrorClass::Conflict,
        ),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("IllegalParam.IDaaSApplicationId", ErrorClass::Invalid),
        ("SslVpnIDaaS2.NotSupport", ErrorClass::Conflict),
        ("OperationFailed.GetIDaaSInfo", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifySslVpnServerRequest {
    type Response = ModifySslVpnServerResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SSL_VPN_SERVER;
}

impl ModifySslVpnServerRequest {
    /// With what is required.
    #[inline]
    pub fn new(ssl_vpn_server_id: impl Into<String>) -> Self {
        Self {
            ssl_vpn_server_id: ssl_vpn_server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the configuration of an SSL-VPN server.
    ///
    /// A change of more than the name goes on in the background: the VPN gateway is updating, then active. A gateway takes one such request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifySslVpnServerRequest`].
    #[inline]
    pub fn modify_ssl_vpn_server(
        &self,
        ssl_vpn_server_id: impl Into<String>,
    ) -> Call<ModifySslVpnServerRequest> {
        Call::new(&self.inner, ModifySslVpnServerRequest::new(ssl_vpn_server_id))
    }
}

impl Call<ModifySslVpnServerRequest> {
    /// Region of the VPN gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Encryption algorithm of the server.
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.request.cipher = value.into_option();
        self
    }
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in. The page also says that it is required.
    #[inline]
    pub fn client_ip_pool(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_ip_pool = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the traffic is compressed.
    #[inline]
    pub fn compress(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.compress = value.into_option();
        self
    }
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.request.local_subnet = value.into_option();
        self
    }
    /// New name of the server, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Port of the server.
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.port = value.into_option();
        self
    }
    /// Protocol of the server.
    #[inline]
    pub fn proto(mut self, value: impl IntoOption<SslVpnProto>) -> Self {
        self.request.proto = value.into_option();
        self
    }
    /// Whether clients need a second factor. A role of the account has to allow it first; IDaaS EIAM instances of version 1.0 are not sold any more.
    #[inline]
    pub fn enable_multi_factor_auth(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_multi_factor_auth = value.into_option();
        self
    }
    /// IDaaS EIAM instance that checks the second factor.
    #[inline]
    pub fn i_daa_s_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.i_daa_s_instance_id = value.into_option();
        self
    }
    /// Region of the IDaaS EIAM instance.
    #[inline]
    pub fn i_daa_s_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.i_daa_s_region_id = value.into_option();
        self
    }
    /// Application of the IDaaS EIAM instance, which an instance of version 2.0 needs.
    #[inline]
    pub fn i_daa_s_application_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.i_daa_s_application_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// DNS servers for the clients.
    #[inline]
    pub fn dns_servers(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dns_servers = value.into_option();
        self
    }
}
