// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSslVpnServer`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSslVpnServerRequest {
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub local_subnet: String,
    /// Region of the VPN gateway.
    pub region_id: String,
    /// VPN gateway to create the server on.
    pub vpn_gateway_id: String,
    /// Encryption algorithm of the server.
    ///
    /// Default: `AES-128-CBC`.
    pub cipher: Option<SslVpnCipher>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the traffic is compressed.
    pub compress: Option<bool>,
    /// Name of the server.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Port of the server.
    ///
    /// Not 22, 2222, 22222, 9000 to 9002, 7505, 80, 443, 53, 68, 123, 4510, 4560, 500 or 4500. Default: `1194`.
    pub port: Option<i64>,
    /// Protocol of the server.
    ///
    /// Default: `UDP`.
    pub proto: Option<SslVpnProto>,
}

pub(crate) static CREATE_SSL_VPN_SERVER_REQUEST: Schema = Schema {
    name: "CreateSslVpnServerRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    CreateSslVpnServerRequest, CREATE_SSL_VPN_SERVER_REQUEST, 0 => client_ip_pool, 1 =>
    local_subnet, 2 => region_id, 3 => vpn_gateway_id, 4 => cipher, 5 => client_token, 6
    => compress, 7 => name, 8 => port, 9 => proto
);

/// The response of `CreateSslVpnServer`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSslVpnServerResponse {
    /// Name of the server.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new server.
    pub ssl_vpn_server_id: String,
}

pub(crate) static CREATE_SSL_VPN_SERVER_RESPONSE: Schema = Schema {
    name: "CreateSslVpnServerResponse",
    fields: &[
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnServerId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateSslVpnServerResponse, CREATE_SSL_VPN_SERVER_RESPONSE, 0 => name, 1 =>
    request_id, 2 => ssl_vpn_server_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSslVpnServerRequest {
    type Response = CreateSslVpnServerResponse;
    const ACTION: &'static ActionInfo = &CREATE_SSL_VPN_SERVER;
}

/// The required parameters of `CreateSslVpnServer`.
#[derive(Clone, PartialEq)]
pub struct CreateSslVpnServerRequired {
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub local_subnet: String,
    /// Region of the VPN gateway.
    pub region_id: String,
    /// VPN gateway to create the server on.
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
                (2, &self.region_id),
                (3, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl CreateSslVpnServerRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateSslVpnServerRequired) -> Self {
        Self {
            client_ip_pool: required.client_ip_pool,
            local_subnet: required.local_subnet,
            region_id: required.region_id,
            vpn_gateway_id: required.vpn_gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an SSL-VPN server on a VPN gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidName`, `InvalidVpnGatewayInstanceId.NotFound`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.13.
    #[inline]
    pub fn create_ssl_vpn_server(
        &self,
        required: CreateSslVpnServerRequired,
    ) -> Call<CreateSslVpnServerRequest> {
        Call::new(&self.inner, CreateSslVpnServerRequest::new(required))
    }
}

impl Call<CreateSslVpnServerRequest> {
    /// Encryption algorithm of the server.
    #[inline]
    pub fn cipher(mut self, value: impl Into<SslVpnCipher>) -> Self {
        self.request.cipher = Some(value.into());
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Whether the traffic is compressed.
    #[inline]
    pub fn compress(mut self, value: bool) -> Self {
        self.request.compress = Some(value);
        self
    }
    /// Name of the server.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Port of the server.
    #[inline]
    pub fn port(mut self, value: i64) -> Self {
        self.request.port = Some(value);
        self
    }
    /// Protocol of the server.
    #[inline]
    pub fn proto(mut self, value: impl Into<SslVpnProto>) -> Self {
        self.request.proto = Some(value.into());
        self
    }
}
