// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnServer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an SSL-VPN server on a VPN gateway.
///
/// SSL-VPN of the gateway must be on, and a gateway has one server. A route to the clients is added to the VPC: do not add one by hand.
///
/// The server is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
///
/// The parameters of `CreateSslVpnServer`. Sent with [`Client::create_ssl_vpn_server`](super::super::Client::create_ssl_vpn_server); the response is a [`CreateSslVpnServerResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_ssl_vpn_server(vpc::CreateSslVpnServerRequired {
///         client_ip_pool: "192.168.1.0/24".into(),
///         local_subnet: "10.0.0.0/8".into(),
///         vpn_gateway_id: "vpn-xxxxxxxxxxx".into(),
///     })
///     .cipher("AES-128-CBC")
///     .client_token("aaa")
///     .compress(false)
///     .name("aaa")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`SslVpnServer.AlreadyExist`](super::super::ErrorCode::SslVpnServerAlreadyExist), [`IpConflict`](super::super::ErrorCode::IpConflict), [`SslVpnServer.AddRouteError`](super::super::ErrorCode::SslVpnServerAddRouteError), [`ClientIpPool.NetmaskInvalid`](super::super::ErrorCode::ClientIpPoolNetmaskInvalid), [`ClientIpPool.SubnetInvalid`](super::super::ErrorCode::ClientIpPoolSubnetInvalid), [`MissingParameter.IDaaSInstanceId`](super::super::ErrorCode::MissingParameterIDaaSInstanceId), [`OperationFailed.NoRamPermission`](super::super::ErrorCode::OperationFailedNoRamPermission), [`OperationUnsupported.NotSupportMultiFactorAuth`](super::super::ErrorCode::OperationUnsupportedNotSupportMultiFactorAuth), [`SystemBusy`](super::super::ErrorCode::SystemBusy), [`SslVpnServerPort.Illegal`](super::super::ErrorCode::SslVpnServerPortIllegal), [`EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest`](super::super::ErrorCode::EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`IllegalParam.IDaaSApplicationId`](super::super::ErrorCode::IllegalParamIDaaSApplicationId), [`SslVpnIDaaS2.NotSupport`](super::super::ErrorCode::SslVpnIDaaS2NotSupport), [`MissingParam.IDaaSApplicationId`](super::super::ErrorCode::MissingParamIDaaSApplicationId), [`MissingParam.IDaaSRegionId`](super::super::ErrorCode::MissingParamIDaaSRegionId), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidIDaaSInstanceId.NotFound`](super::super::ErrorCode::InvalidIDaaSInstanceIdNotFound), [`InvalidIDaaSApplicationId.NotFound`](super::super::ErrorCode::InvalidIDaaSApplicationIdNotFound), [`QuotaExceeded.VpnRouteEntry`](super::super::ErrorCode::QuotaExceededVpnRouteEntry), [`VpnGateway.SslVpnDisabled`](super::super::ErrorCode::VpnGatewaySslVpnDisabled), [`IllegalParam.LocalSubnet`](super::super::ErrorCode::IllegalParamLocalSubnet).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.13; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslVpnServerRequest {
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`, in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// Required. Matches `.*/([89]|[12][0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`; not in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub local_subnet: String,
    /// Region of the VPN gateway.
    pub region_id: Option<String>,
    /// VPN gateway to create the server on.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Encryption algorithm of the server, for clients with OpenVPN before 2.4.0; others negotiate the best that both ends know.
    ///
    /// Default: `AES-128-CBC`.
    pub cipher: Option<SslVpnCipher>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the traffic is compressed.
    ///
    /// Default: `false`.
    pub compress: Option<bool>,
    /// Name of the server, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
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
    ///
    /// Default: `false`.
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

pub(crate) static CREATE_SSL_VPN_SERVER_REQUEST: Schema = Schema::new(
    "CreateSslVpnServerRequest",
    &[
        Field::new("ClientIpPool", ValueType::String).required(),
        Field::new("LocalSubnet", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Cipher", ValueType::Enum(<SslVpnCipher as OpenEnum>::VALUES)),
        Field::new("ClientToken", ValueType::String),
        Field::new("Compress", ValueType::Boolean),
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
    CreateSslVpnServerRequest, CREATE_SSL_VPN_SERVER_REQUEST, 0 => client_ip_pool, 1 =>
    local_subnet, 2 => region_id, 3 => vpn_gateway_id, 4 => cipher, 5 => client_token, 6
    => compress, 7 => name, 8 => port, 9 => proto, 10 => enable_multi_factor_auth, 11 =>
    i_daa_s_instance_id, 12 => i_daa_s_region_id, 13 => i_daa_s_application_id, 14 =>
    dry_run, 15 => dns_servers
);

impl CreateSslVpnServerRequest {
    /// Sets [`client_ip_pool`](Self#structfield.client_ip_pool).
    #[inline]
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = value.into();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = value.into();
        self
    }
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
    /// Sets [`cipher`](Self#structfield.cipher).
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.cipher = value.into_option();
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

/// The response of `CreateSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslVpnServerResponse {
    /// Name of the server.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new server.
    pub ssl_vpn_server_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_SSL_VPN_SERVER_RESPONSE: Schema = Schema::new(
    "CreateSslVpnServerResponse",
    &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateSslVpnServerResponse, CREATE_SSL_VPN_SERVER_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_server_id
);

aliyun_api_core::response!(CreateSslVpnServerResponse);

impl CreateSslVpnServerResponse {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
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
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = value.into();
        self
    }
}

static CREATE_SSL_VPN_SERVER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSslVpnServer",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_SSL_VPN_SERVER_REQUEST,
    response: &CREATE_SSL_VPN_SERVER_RESPONSE,
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
        ("VpnGateway.SslVpnDisabled", ErrorClass::Conflict),
        ("IllegalParam.LocalSubnet", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSslVpnServerRequest {
    type Response = CreateSslVpnServerResponse;
    const ACTION: &'static ActionInfo = &CREATE_SSL_VPN_SERVER;
}

/// What `CreateSslVpnServer` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateSslVpnServerRequired {
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`, in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// Required. Matches `.*/([89]|[12][0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`; not in `127.0.0.0/8`, in `169.254.0.0/16`, in `224.0.0.0/4` or in `255.0.0.0/8`.
    pub local_subnet: String,
    /// VPN gateway to create the server on.
    ///
    /// Required.
    pub vpn_gateway_id: String,
}

impl std::fmt::Debug for CreateSslVpnServerRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateSslVpnServerRequired",
            &CREATE_SSL_VPN_SERVER_REQUEST,
            &[
                (0, &self.client_ip_pool),
                (1, &self.local_subnet),
                (3, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl CreateSslVpnServerRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateSslVpnServerRequired) -> Self {
        Self {
            client_ip_pool: required.client_ip_pool,
            local_subnet: required.local_subnet,
            vpn_gateway_id: required.vpn_gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an SSL-VPN server on a VPN gateway.
    ///
    /// SSL-VPN of the gateway must be on, and a gateway has one server. A route to the clients is added to the VPC: do not add one by hand.
    ///
    /// The server is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSslVpnServerRequest`].
    #[inline]
    pub fn create_ssl_vpn_server(
        &self,
        required: CreateSslVpnServerRequired,
    ) -> Call<CreateSslVpnServerRequest> {
        Call::new(&self.inner, CreateSslVpnServerRequest::new(required))
    }
}

impl Call<CreateSslVpnServerRequest> {
    /// Region of the VPN gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Encryption algorithm of the server, for clients with OpenVPN before 2.4.0; others negotiate the best that both ends know.
    #[inline]
    pub fn cipher(mut self, value: impl IntoOption<SslVpnCipher>) -> Self {
        self.request.cipher = value.into_option();
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
    /// Name of the server, of 1 to 100 characters in today's documents, of 2 to 128 with a letter first in the manual.
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
