// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an IPsec connection between a VPN gateway and a customer gateway.
///
/// The parameters of `CreateVpnConnection`. Sent with [`Client::create_vpn_connection`](super::super::Client::create_vpn_connection); the response is a [`CreateVpnConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vpn_connection(vpc::CreateVpnConnectionRequired {
///         customer_gateway_id: "vpn-bp1q8bgx4xnkm2ogj0fiu".into(),
///         vpn_gateway_id: "vpn-bp1q8bgx4xnkm2ogj0fiu".into(),
///         local_subnet: vec!["1.1.1.0/24".into(), "1.1.2.0/24".into()],
///         remote_subnet: vec!["1.1.1.0/24".into(), "1.1.2.0/24".into()],
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidCustomerGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidCustomerGatewayInstanceIdNotFound), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`InvalidVpnConnection.AlreadyExists`](super::super::ErrorCode::InvalidVpnConnectionAlreadyExists), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.20; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnConnectionRequest {
    /// Customer gateway at the other end.
    ///
    /// Required.
    pub customer_gateway_id: String,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// Region to create the IPsec connection in.
    pub region_id: Option<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
    /// VPN gateway at the end of the VPC.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    ///
    /// Default: `false`.
    pub effect_immediately: Option<bool>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfigInput>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfigInput>,
    /// Name of the IPsec connection.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static CREATE_VPN_CONNECTION_REQUEST: Schema = Schema {
    name: "CreateVpnConnectionRequest",
    fields: &[
        Field::new("CustomerGatewayId", ValueType::String).required(),
        Field::new("LocalSubnet", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RemoteSubnet", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG_INPUT))
            .encoding(Encoding::Json),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateVpnConnectionRequest, CREATE_VPN_CONNECTION_REQUEST, 0 => customer_gateway_id,
    1 => local_subnet, 2 => region_id, 3 => remote_subnet, 4 => vpn_gateway_id, 5 =>
    client_token, 6 => effect_immediately, 7 => ike_config, 8 => ipsec_config, 9 => name
);

impl CreateVpnConnectionRequest {
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = value.into();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `CreateVpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnConnectionResponse {
    /// Id of the new IPsec connection.
    pub vpn_connection_id: String,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VPN_CONNECTION_RESPONSE: Schema = Schema {
    name: "CreateVpnConnectionResponse",
    fields: &[
        Field::new("VpnConnectionId", ValueType::String).required(),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Name", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateVpnConnectionResponse, CREATE_VPN_CONNECTION_RESPONSE, 0 => vpn_connection_id,
    1 => create_time, 2 => name, 3 => request_id
);

aliyun_api_core::response!(CreateVpnConnectionResponse);

impl CreateVpnConnectionResponse {
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = value.into();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
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
}

static CREATE_VPN_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpnConnection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPN_CONNECTION_REQUEST,
    response: &CREATE_VPN_CONNECTION_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpnConnectionRequest {
    type Response = CreateVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPN_CONNECTION;
}

/// What `CreateVpnConnection` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVpnConnectionRequired {
    /// Customer gateway at the other end.
    ///
    /// Required.
    pub customer_gateway_id: String,
    /// VPN gateway at the end of the VPC.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Required. Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
}

impl std::fmt::Debug for CreateVpnConnectionRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVpnConnectionRequired",
            &CREATE_VPN_CONNECTION_REQUEST,
            &[
                (0, &self.customer_gateway_id),
                (1, &self.local_subnet),
                (3, &self.remote_subnet),
                (4, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl CreateVpnConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVpnConnectionRequired) -> Self {
        Self {
            customer_gateway_id: required.customer_gateway_id,
            vpn_gateway_id: required.vpn_gateway_id,
            local_subnet: required.local_subnet,
            remote_subnet: required.remote_subnet,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpnConnectionRequest`].
    #[inline]
    pub fn create_vpn_connection(
        &self,
        required: CreateVpnConnectionRequired,
    ) -> Call<CreateVpnConnectionRequest> {
        Call::new(&self.inner, CreateVpnConnectionRequest::new(required))
    }
}

impl Call<CreateVpnConnectionRequest> {
    /// Region to create the IPsec connection in.
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
    /// Phase one of the negotiation.
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfigInput>) -> Self {
        self.request.ike_config = value.into_option();
        self
    }
    /// Phase two of the negotiation.
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfigInput>) -> Self {
        self.request.ipsec_config = value.into_option();
        self
    }
    /// Name of the IPsec connection.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
