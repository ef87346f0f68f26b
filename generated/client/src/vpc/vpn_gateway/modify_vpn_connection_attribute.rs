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
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`InvalidName`](super::super::ErrorCode::InvalidName).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.22; Virtual Private Cloud API reference (2019-09-18), section 4.
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
    /// New name of the IPsec connection.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// CIDR blocks of the data center. Phase two of the negotiation uses them.
    ///
    /// Each element: a CIDR block such as `10.0.0.0/8`.
    pub remote_subnet: Vec<String>,
}

pub(crate) static MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVpnConnectionAttributeRequest",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    ModifyVpnConnectionAttributeRequest, MODIFY_VPN_CONNECTION_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => vpn_connection_id, 2 => client_token, 3 => effect_immediately, 4 =>
    ike_config, 5 => ipsec_config, 6 => local_subnet, 7 => name, 8 => remote_subnet
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
    metadata: Metadata,
}

pub(crate) static MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVpnConnectionAttributeResponse",
    fields: &[
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
    ],
};

aliyun_api_core::record!(
    ModifyVpnConnectionAttributeResponse, MODIFY_VPN_CONNECTION_ATTRIBUTE_RESPONSE, 0 =>
    vpn_connection_id, 1 => customer_gateway_id, 2 => vpn_gateway_id, 3 => name, 4 =>
    local_subnet, 5 => remote_subnet, 6 => create_time, 7 => description, 8 =>
    effect_immediately, 9 => ike_config, 10 => ipsec_config, 11 => request_id
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
    /// New name of the IPsec connection.
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
}
