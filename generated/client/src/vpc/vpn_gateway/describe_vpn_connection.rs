// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnConnectionRequest {
    /// Region the IPsec connection is in.
    pub region_id: String,
    /// IPsec connection to read.
    pub vpn_connection_id: String,
}

pub(crate) static DESCRIBE_VPN_CONNECTION_REQUEST: Schema = Schema {
    name: "DescribeVpnConnectionRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnConnectionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeVpnConnectionRequest, DESCRIBE_VPN_CONNECTION_REQUEST, 0 => region_id, 1 =>
    vpn_connection_id
);

/// The response of `DescribeVpnConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnConnectionResponse {
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
    /// Negotiation state.
    pub status: Option<VpnConnectionStatus>,
    /// true if a change of the network configuration starts a new negotiation at once; false if it does when traffic comes, which may interrupt the connection for a moment.
    pub effect_immediately: Option<bool>,
    /// Phase one of the negotiation.
    pub ike_config: Option<IkeConfig>,
    /// Phase two of the negotiation.
    pub ipsec_config: Option<IpsecConfig>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// The IPsec connection as the only element of a list, if the response has this form.
    ///
    /// A list of `VpnConnection`.
    pub vpn_connections: Vec<VpnConnection>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_VPN_CONNECTION_RESPONSE: Schema = Schema {
    name: "DescribeVpnConnectionResponse",
    fields: &[
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("LocalSubnet", ValueType::String),
        Field::new("RemoteSubnet", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<VpnConnectionStatus as OpenEnum>::VALUES)),
        Field::new("EffectImmediately", ValueType::Boolean),
        Field::new("IkeConfig", ValueType::Record(&IKE_CONFIG)),
        Field::new("IpsecConfig", ValueType::Record(&IPSEC_CONFIG)),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new(
                "VpnConnections",
                ValueType::List(&ValueType::Record(&VPN_CONNECTION)),
            )
            .wrapper("VpnConnection"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVpnConnectionResponse, DESCRIBE_VPN_CONNECTION_RESPONSE, 0 =>
    vpn_connection_id, 1 => customer_gateway_id, 2 => vpn_gateway_id, 3 => name, 4 =>
    local_subnet, 5 => remote_subnet, 6 => create_time, 7 => status, 8 =>
    effect_immediately, 9 => ike_config, 10 => ipsec_config, 11 => request_id, 12 =>
    page_number, 13 => vpn_connections, 14 => total_count, 15 => page_size
);

static DESCRIBE_VPN_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnConnection",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_CONNECTION_REQUEST,
    response: &DESCRIBE_VPN_CONNECTION_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnConnectionRequest {
    type Response = DescribeVpnConnectionResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_CONNECTION;
}

impl DescribeVpnConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_connection_id: vpn_connection_id.into(),
        }
    }
}

impl Client {
    /// Reads one IPsec connection.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnConnectionInstanceId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.10; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vpn_connection(
        &self,
        region_id: impl Into<String>,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DescribeVpnConnectionRequest> {
        Call::new(
            &self.inner,
            DescribeVpnConnectionRequest::new(region_id, vpn_connection_id),
        )
    }
}
