// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSslVpnServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeSslVpnServers`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSslVpnServersRequest {
    /// Region of the servers.
    pub region_id: String,
    /// Name that the servers have.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of one server.
    pub ssl_vpn_server_id: Option<String>,
    /// VPN gateway that the servers belong to.
    pub vpn_gateway_id: Option<String>,
}

pub(crate) static DESCRIBE_SSL_VPN_SERVERS_REQUEST: Schema = Schema {
    name: "DescribeSslVpnServersRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeSslVpnServersRequest, DESCRIBE_SSL_VPN_SERVERS_REQUEST, 0 => region_id, 1 =>
    name, 2 => page_number, 3 => page_size, 4 => ssl_vpn_server_id, 5 => vpn_gateway_id
);

/// The response of `DescribeSslVpnServers`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSslVpnServersResponse {
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// The servers.
    ///
    /// A list of `SslVpnServer`.
    pub ssl_vpn_servers: Vec<SslVpnServer>,
    /// Number of entries found.
    pub total_count: Option<i64>,
}

pub(crate) static DESCRIBE_SSL_VPN_SERVERS_RESPONSE: Schema = Schema {
    name: "DescribeSslVpnServersResponse",
    fields: &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnServers", ValueType::List(&ValueType::Record(&SSL_VPN_SERVER)))
            .wrapper("SslVpnServer"),
        Field::new("TotalCount", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeSslVpnServersResponse, DESCRIBE_SSL_VPN_SERVERS_RESPONSE, 0 => page_number, 1
    => page_size, 2 => request_id, 3 => ssl_vpn_servers, 4 => total_count
);

static DESCRIBE_SSL_VPN_SERVERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSslVpnServers",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SSL_VPN_SERVERS_REQUEST,
    response: &DESCRIBE_SSL_VPN_SERVERS_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSslVpnServersRequest {
    type Response = DescribeSslVpnServersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SSL_VPN_SERVERS;
}

impl DescribeSslVpnServersRequest {
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
    /// Lists SSL-VPN servers in a region.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.14.
    #[inline]
    pub fn describe_ssl_vpn_servers(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeSslVpnServersRequest> {
        Call::new(&self.inner, DescribeSslVpnServersRequest::new(region_id))
    }
}

impl Call<DescribeSslVpnServersRequest> {
    /// Name that the servers have.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
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
    /// Id of one server.
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.request.ssl_vpn_server_id = Some(value.into());
        self
    }
    /// VPN gateway that the servers belong to.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpn_gateway_id = Some(value.into());
        self
    }
}
