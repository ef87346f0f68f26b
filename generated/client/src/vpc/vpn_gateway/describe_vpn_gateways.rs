// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnGateways`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnGatewaysRequest {
    /// Region of the gateways.
    pub region_id: String,
    /// Whether the gateways are locked.
    pub business_status: Option<VpnGatewayBusinessStatus>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// State the gateways are in.
    pub status: Option<VpnGatewayStatus>,
    /// VPC that the gateways belong to.
    pub vpc_id: Option<String>,
    /// Id of one gateway.
    pub vpn_gateway_id: Option<String>,
}

pub(crate) static DESCRIBE_VPN_GATEWAYS_REQUEST: Schema = Schema {
    name: "DescribeVpnGatewaysRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<VpnGatewayBusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<VpnGatewayStatus as OpenEnum>::VALUES)),
        Field::new("VpcId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnGatewaysRequest, DESCRIBE_VPN_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    business_status, 2 => page_number, 3 => page_size, 4 => status, 5 => vpc_id, 6 =>
    vpn_gateway_id
);

/// The response of `DescribeVpnGateways`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnGatewaysResponse {
    /// The gateways.
    ///
    /// A list of `VpnGateway`.
    pub vpn_gateways: Vec<VpnGateway>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_VPN_GATEWAYS_RESPONSE: Schema = Schema {
    name: "DescribeVpnGatewaysResponse",
    fields: &[
        Field::new("VpnGateways", ValueType::List(&ValueType::Record(&VPN_GATEWAY)))
            .wrapper("VpnGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnGatewaysResponse, DESCRIBE_VPN_GATEWAYS_RESPONSE, 0 => vpn_gateways, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

/// A VPN gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct VpnGateway {
    /// Id of the gateway.
    pub vpn_gateway_id: Option<String>,
    /// VPC the gateway belongs to.
    pub vpc_id: Option<String>,
    /// VSwitch the gateway belongs to.
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
    /// State the gateway is in.
    pub status: Option<VpnGatewayStatus>,
    /// Whether the gateway is locked.
    pub business_status: Option<VpnGatewayBusinessStatus>,
    /// Billing method of the gateway.
    pub charge_type: Option<String>,
    /// Whether IPsec-VPN is enabled.
    pub ipsec_vpn: Option<String>,
    /// Largest number of concurrent SSL-VPN clients.
    pub ssl_max_connections: Option<i64>,
    /// Whether SSL-VPN is enabled.
    pub ssl_vpn: Option<String>,
}

pub(crate) static VPN_GATEWAY: Schema = Schema {
    name: "VpnGateway",
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
        Field::new("SslMaxConnections", ValueType::Integer),
        Field::new("SslVpn", ValueType::String),
    ],
};

aliyun_api_core::record!(
    VpnGateway, VPN_GATEWAY, 0 => vpn_gateway_id, 1 => vpc_id, 2 => vswitch_id, 3 =>
    internet_ip, 4 => create_time, 5 => end_time, 6 => spec, 7 => name, 8 => description,
    9 => status, 10 => business_status, 11 => charge_type, 12 => ipsec_vpn, 13 =>
    ssl_max_connections, 14 => ssl_vpn
);

static DESCRIBE_VPN_GATEWAYS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnGateways",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_GATEWAYS_REQUEST,
    response: &DESCRIBE_VPN_GATEWAYS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnGatewaysRequest {
    type Response = DescribeVpnGatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_GATEWAYS;
}

impl DescribeVpnGatewaysRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists VPN gateways in a region.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vpn_gateways(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeVpnGatewaysRequest> {
        Call::new(&self.inner, DescribeVpnGatewaysRequest::new(region_id))
    }
}

impl Call<DescribeVpnGatewaysRequest> {
    /// Whether the gateways are locked.
    #[inline]
    pub fn business_status(
        mut self,
        value: impl Into<VpnGatewayBusinessStatus>,
    ) -> Self {
        self.request.business_status = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
    /// State the gateways are in.
    #[inline]
    pub fn status(mut self, value: impl Into<VpnGatewayStatus>) -> Self {
        self.request.status = Some(value.into());
        self
    }
    /// VPC that the gateways belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpc_id = Some(value.into());
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpn_gateway_id = Some(value.into());
        self
    }
}
