// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnections`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVpnConnections`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnConnectionsRequest {
    /// Region of the IPsec connections.
    pub region_id: String,
    /// Customer gateway that the IPsec connections lead to.
    pub customer_gateway_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// VPN gateway that the IPsec connections belong to.
    pub vpn_gateway_id: Option<String>,
}

pub(crate) static DESCRIBE_VPN_CONNECTIONS_REQUEST: Schema = Schema {
    name: "DescribeVpnConnectionsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("VpnGatewayId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnConnectionsRequest, DESCRIBE_VPN_CONNECTIONS_REQUEST, 0 => region_id, 1 =>
    customer_gateway_id, 2 => page_number, 3 => page_size, 4 => vpn_gateway_id
);

/// The response of `DescribeVpnConnections`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpnConnectionsResponse {
    /// The IPsec connections.
    ///
    /// A list of `VpnConnection`.
    pub vpn_connections: Vec<VpnConnection>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_VPN_CONNECTIONS_RESPONSE: Schema = Schema {
    name: "DescribeVpnConnectionsResponse",
    fields: &[
        Field::new(
                "VpnConnections",
                ValueType::List(&ValueType::Record(&VPN_CONNECTION)),
            )
            .wrapper("VpnConnection"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpnConnectionsResponse, DESCRIBE_VPN_CONNECTIONS_RESPONSE, 0 =>
    vpn_connections, 1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

static DESCRIBE_VPN_CONNECTIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpnConnections",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPN_CONNECTIONS_REQUEST,
    response: &DESCRIBE_VPN_CONNECTIONS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnConnectionsRequest {
    type Response = DescribeVpnConnectionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_CONNECTIONS;
}

impl DescribeVpnConnectionsRequest {
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
    /// Lists IPsec connections in a region.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.21; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vpn_connections(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeVpnConnectionsRequest> {
        Call::new(&self.inner, DescribeVpnConnectionsRequest::new(region_id))
    }
}

impl Call<DescribeVpnConnectionsRequest> {
    /// Customer gateway that the IPsec connections lead to.
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.customer_gateway_id = Some(value.into());
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
    /// VPN gateway that the IPsec connections belong to.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpn_gateway_id = Some(value.into());
        self
    }
}
