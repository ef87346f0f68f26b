// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one VPN gateway.
///
/// The parameters of `DescribeVpnGateway`. Sent with [`Client::describe_vpn_gateway`](super::super::Client::describe_vpn_gateway); the response is a [`DescribeVpnGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_gateway("vpn-bp1q8bgx4xnkm2ogj0fiu").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.3; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to read.
    ///
    /// Required.
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

impl DescribeVpnGatewayRequest {
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
}

/// The response of `DescribeVpnGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
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

aliyun_api_core::response!(DescribeVpnGatewayResponse);

impl DescribeVpnGatewayResponse {
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`internet_ip`](Self#structfield.internet_ip).
    #[inline]
    pub fn internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internet_ip = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<String>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnGatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(
        mut self,
        value: impl IntoOption<VpnGatewayBusinessStatus>,
    ) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`ipsec_vpn`](Self#structfield.ipsec_vpn).
    #[inline]
    pub fn ipsec_vpn(mut self, value: impl IntoOption<String>) -> Self {
        self.ipsec_vpn = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ssl_max_connections`](Self#structfield.ssl_max_connections).
    #[inline]
    pub fn ssl_max_connections(mut self, value: impl IntoOption<i64>) -> Self {
        self.ssl_max_connections = value.into_option();
        self
    }
    /// Sets [`ssl_vpn`](Self#structfield.ssl_vpn).
    #[inline]
    pub fn ssl_vpn(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn = value.into_option();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one VPN gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnGatewayRequest`].
    #[inline]
    pub fn describe_vpn_gateway(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<DescribeVpnGatewayRequest> {
        Call::new(&self.inner, DescribeVpnGatewayRequest::new(vpn_gateway_id))
    }
}

impl Call<DescribeVpnGatewayRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
