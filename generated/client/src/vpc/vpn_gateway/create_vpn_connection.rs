// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpnConnectionRequest {
    /// Customer gateway at the other end.
    pub customer_gateway_id: String,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// Region to create the IPsec connection in.
    pub region_id: String,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
    /// VPN gateway at the end of the VPC.
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

/// The response of `CreateVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpnConnectionResponse {
    /// Id of the new IPsec connection.
    pub vpn_connection_id: String,
    /// When the IPsec connection was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Name of the IPsec connection.
    pub name: Option<String>,
    /// Id of the request.
    pub request_id: String,
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

/// The required parameters of `CreateVpnConnection`.
#[derive(Clone, PartialEq)]
pub struct CreateVpnConnectionRequired {
    /// Customer gateway at the other end.
    pub customer_gateway_id: String,
    /// CIDR blocks of the VPC that the data center is to reach. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub local_subnet: Vec<String>,
    /// Region to create the IPsec connection in.
    pub region_id: String,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
    /// VPN gateway at the end of the VPC.
    pub vpn_gateway_id: String,
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
                (2, &self.region_id),
                (3, &self.remote_subnet),
                (4, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl CreateVpnConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateVpnConnectionRequired) -> Self {
        Self {
            customer_gateway_id: required.customer_gateway_id,
            local_subnet: required.local_subnet,
            region_id: required.region_id,
            remote_subnet: required.remote_subnet,
            vpn_gateway_id: required.vpn_gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidCustomerGatewayInstanceId.NotFound`, `InvalidVpnGatewayInstanceId.NotFound`, `InvalidVpnConnection.AlreadyExists`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.20; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_vpn_connection(
        &self,
        required: CreateVpnConnectionRequired,
    ) -> Call<CreateVpnConnectionRequest> {
        Call::new(&self.inner, CreateVpnConnectionRequest::new(required))
    }
}

impl Call<CreateVpnConnectionRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Whether a negotiated tunnel is closed and negotiated again. true: as soon as the configuration is complete; false: when traffic comes in.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.request.effect_immediately = Some(value);
        self
    }
    /// Phase one of the negotiation.
    #[inline]
    pub fn ike_config(mut self, value: IkeConfigInput) -> Self {
        self.request.ike_config = Some(value);
        self
    }
    /// Phase two of the negotiation.
    #[inline]
    pub fn ipsec_config(mut self, value: IpsecConfigInput) -> Self {
        self.request.ipsec_config = Some(value);
        self
    }
    /// Name of the IPsec connection.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
