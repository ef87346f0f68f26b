// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a VPN gateway in a VPC.
///
/// The response has the id of an order. Unless `AutoPay` is `true`, pay it in the console.
///
/// The parameters of `CreateVpnGateway`. Sent with [`Client::create_vpn_gateway`](super::super::Client::create_vpn_gateway); the response is a [`CreateVpnGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_vpn_gateway("vpc-bp1ub1yt9cvakoelj****", 5).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnGatewayRequest {
    /// Bandwidth of the gateway.
    ///
    /// Required. `5`, `10`, `20`, `50` or `100`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the gateway in.
    pub region_id: Option<String>,
    /// VPC to create the gateway in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Whether the order is paid automatically.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Whether IPsec-VPN is enabled. Its tunnels connect sites: a data center with a VPC, or two VPCs.
    ///
    /// Default: `true`.
    pub enable_ipsec: Option<bool>,
    /// Whether SSL-VPN is enabled. It connects single clients, without a customer gateway.
    ///
    /// Default: `false`.
    pub enable_ssl: Option<bool>,
    /// Billing method of the gateway.
    pub instance_charge_type: Option<VpnGatewayInstanceChargeType>,
    /// Name of the gateway. If omitted, it is the id of the gateway. More than 100 characters are only on the page of ModifyVpnGatewayAttribute.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Subscription duration of the gateway.
    ///
    /// 1 to 9, 12, 24 or 36.
    pub period: Option<i64>,
    /// Largest number of concurrent client connections.
    pub ssl_connections: Option<i64>,
}

pub(crate) static CREATE_VPN_GATEWAY_REQUEST: Schema = Schema {
    name: "CreateVpnGatewayRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("EnableIpsec", ValueType::Boolean),
        Field::new("EnableSsl", ValueType::Boolean),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<VpnGatewayInstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("Period", ValueType::Integer),
        Field::new("SslConnections", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    CreateVpnGatewayRequest, CREATE_VPN_GATEWAY_REQUEST, 0 => bandwidth, 1 => region_id,
    2 => vpc_id, 3 => auto_pay, 4 => enable_ipsec, 5 => enable_ssl, 6 =>
    instance_charge_type, 7 => name, 8 => period, 9 => ssl_connections
);

impl CreateVpnGatewayRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`enable_ipsec`](Self#structfield.enable_ipsec).
    #[inline]
    pub fn enable_ipsec(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipsec = value.into_option();
        self
    }
    /// Sets [`enable_ssl`](Self#structfield.enable_ssl).
    #[inline]
    pub fn enable_ssl(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ssl = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<VpnGatewayInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`ssl_connections`](Self#structfield.ssl_connections).
    #[inline]
    pub fn ssl_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.ssl_connections = value.into_option();
        self
    }
}

/// The response of `CreateVpnGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnGatewayResponse {
    /// Name of the gateway.
    pub name: Option<String>,
    /// Id of the order to pay in the console.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new gateway.
    pub vpn_gateway_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VPN_GATEWAY_RESPONSE: Schema = Schema {
    name: "CreateVpnGatewayResponse",
    fields: &[
        Field::new("Name", ValueType::String),
        Field::new("OrderId", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateVpnGatewayResponse, CREATE_VPN_GATEWAY_RESPONSE, 0 => name, 1 => order_id, 2 =>
    request_id, 3 => vpn_gateway_id
);

aliyun_api_core::response!(CreateVpnGatewayResponse);

impl CreateVpnGatewayResponse {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
}

/// Billing method of the gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnGatewayInstanceChargeType {
    /// `POSTPAY`: pay-as-you-go.
    Postpay,
    /// `PREPAY`: subscription.
    Prepay,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VpnGatewayInstanceChargeType, Postpay = "POSTPAY", Prepay = "PREPAY"
);

static CREATE_VPN_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpnGateway",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_VPN_GATEWAY_REQUEST,
    response: &CREATE_VPN_GATEWAY_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateVpnGatewayRequest {
    type Response = CreateVpnGatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPN_GATEWAY;
}

impl CreateVpnGatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VPN gateway in a VPC.
    ///
    /// The response has the id of an order. Unless `AutoPay` is `true`, pay it in the console.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpnGatewayRequest`].
    #[inline]
    pub fn create_vpn_gateway(
        &self,
        vpc_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<CreateVpnGatewayRequest> {
        Call::new(&self.inner, CreateVpnGatewayRequest::new(vpc_id, bandwidth))
    }
}

impl Call<CreateVpnGatewayRequest> {
    /// Region to create the gateway in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Whether IPsec-VPN is enabled. Its tunnels connect sites: a data center with a VPC, or two VPCs.
    #[inline]
    pub fn enable_ipsec(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipsec = value.into_option();
        self
    }
    /// Whether SSL-VPN is enabled. It connects single clients, without a customer gateway.
    #[inline]
    pub fn enable_ssl(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ssl = value.into_option();
        self
    }
    /// Billing method of the gateway.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<VpnGatewayInstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway. More than 100 characters are only on the page of ModifyVpnGatewayAttribute.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Subscription duration of the gateway.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Largest number of concurrent client connections.
    #[inline]
    pub fn ssl_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ssl_connections = value.into_option();
        self
    }
}
