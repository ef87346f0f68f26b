// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnGatewayRequest {
    /// Region of the gateway.
    pub region_id: String,
    /// Gateway to read.
    pub vpn_gateway_id: String,
}

pub(crate) static DESCRIBE_VPN_GATEWAY_REQUEST: Schema = Schema {
    name: "DescribeVpnGatewayRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeVpnGatewayRequest, DESCRIBE_VPN_GATEWAY_REQUEST, 0 => region_id, 1 =>
    vpn_gateway_id
);

/// The response of `DescribeVpnGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnGatewayResponse {
    /// Id of the gateway.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// VSwitch that the gateway belongs to.
    pub vswitch_id: Option<String>,
    /// Public address of the gateway.
    pub internet_ip: Option<String>,
    /// When the gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the gateway expires, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Peak bandwidth of the gateway.
    pub spec: Option<String>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// State that the gateway is in.
    pub status: Option<VpnGatewayStatus>,
    /// Whether the gateway is locked.
    pub business_status: Option<VpnGatewayBusinessStatus>,
    /// Billing method of the gateway.
    pub charge_type: Option<String>,
    /// Whether IPsec-VPN is enabled.
    pub ipsec_vpn: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Largest number of concurrent SSL-VPN clients.
    pub ssl_max_connections: Option<i64>,
    /// Whether SSL-VPN is enabled.
    pub ssl_vpn: Option<String>,
}

pub(crate) static DESCRIBE_VPN_GATEWAY_RESPONSE: Schema = Schema {
    name: "DescribeVpnGatewayResponse",
    fields: &[
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("InternetIp", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("EndTime", ValueType::Integer),
        Field::new("Spec", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Status", ValueType::Enum(<VpnGatewayStatus as OpenEnum>::VALUES)),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<VpnGatewayBusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::String),
        Field::new("IpsecVpn", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("SslMaxConnections", ValueType::Integer),
        Field::new("SslVpn", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnGatewayResponse, DESCRIBE_VPN_GATEWAY_RESPONSE, 0 => vpn_gateway_id, 1 =>
    vpc_id, 2 => vswitch_id, 3 => internet_ip, 4 => create_time, 5 => end_time, 6 =>
    spec, 7 => name, 8 => description, 9 => status, 10 => business_status, 11 =>
    charge_type, 12 => ipsec_vpn, 13 => request_id, 14 => ssl_max_connections, 15 =>
    ssl_vpn
);

static DESCRIBE_VPN_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnGateway",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_GATEWAY_REQUEST,
    response: &DESCRIBE_VPN_GATEWAY_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnGatewayRequest {
    type Response = DescribeVpnGatewayResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_GATEWAY;
}

impl DescribeVpnGatewayRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_gateway_id: vpn_gateway_id.into(),
        }
    }
}

impl Client {
    /// Reads one VPN gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnGatewayInstanceId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.3; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vpn_gateway(
        &self,
        region_id: impl Into<String>,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DescribeVpnGatewayRequest> {
        Call::new(&self.inner, DescribeVpnGatewayRequest::new(region_id, vpn_gateway_id))
    }
}
