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
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidName`](super::super::ErrorCode::InvalidName), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSslVpnServerRequest {
    /// CIDR block for the virtual network cards of the clients: a client gets an address from it when it connects. It is not the network that the client is in.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub local_subnet: String,
    /// Region of the VPN gateway.
    pub region_id: Option<String>,
    /// VPN gateway to create the server on.
    ///
    /// Required.
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
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub client_ip_pool: String,
    /// CIDR block that clients reach through the connection: that of the VPC, of a VSwitch, of a data center behind a physical connection, or of a service such as RDS or OSS.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
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
    /// Encryption algorithm of the server.
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
    /// Name of the server.
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
}
