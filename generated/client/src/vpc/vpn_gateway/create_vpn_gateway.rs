// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpnGatewayRequest {
    /// Bandwidth of the gateway.
    ///
    /// `5`, `10`, `20`, `50` or `100`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the gateway in.
    pub region_id: String,
    /// VPC to create the gateway in.
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

/// The response of `CreateVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpnGatewayResponse {
    /// Name of the gateway.
    pub name: Option<String>,
    /// Id of the order to pay in the console.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new gateway.
    pub vpn_gateway_id: String,
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

/// The required parameters of `CreateVpnGateway`.
#[derive(Clone, PartialEq)]
pub struct CreateVpnGatewayRequired {
    /// Bandwidth of the gateway.
    ///
    /// `5`, `10`, `20`, `50` or `100`; unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the gateway in.
    pub region_id: String,
    /// VPC to create the gateway in.
    pub vpc_id: String,
}

impl std::fmt::Debug for CreateVpnGatewayRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVpnGatewayRequired",
            &CREATE_VPN_GATEWAY_REQUEST,
            &[(0, &self.bandwidth), (1, &self.region_id), (2, &self.vpc_id)],
            f,
        )
    }
}

impl CreateVpnGatewayRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateVpnGatewayRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            region_id: required.region_id,
            vpc_id: required.vpc_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VPN gateway in a VPC.
    ///
    /// The response has the id of an order. Unless `AutoPay` is `true`, pay it in the console.
    ///
    /// # Errors
    /// `Resource.QuotaFull`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.1.
    #[inline]
    pub fn create_vpn_gateway(
        &self,
        required: CreateVpnGatewayRequired,
    ) -> Call<CreateVpnGatewayRequest> {
        Call::new(&self.inner, CreateVpnGatewayRequest::new(required))
    }
}

impl Call<CreateVpnGatewayRequest> {
    /// Whether the order is paid automatically.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.request.auto_pay = Some(value);
        self
    }
    /// Whether IPsec-VPN is enabled. Its tunnels connect sites: a data center with a VPC, or two VPCs.
    #[inline]
    pub fn enable_ipsec(mut self, value: bool) -> Self {
        self.request.enable_ipsec = Some(value);
        self
    }
    /// Whether SSL-VPN is enabled. It connects single clients, without a customer gateway.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.request.enable_ssl = Some(value);
        self
    }
    /// Billing method of the gateway.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl Into<VpnGatewayInstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway. More than 100 characters are only on the page of ModifyVpnGatewayAttribute.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Subscription duration of the gateway.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.request.period = Some(value);
        self
    }
    /// Largest number of concurrent client connections.
    #[inline]
    pub fn ssl_connections(mut self, value: i64) -> Self {
        self.request.ssl_connections = Some(value);
        self
    }
}
