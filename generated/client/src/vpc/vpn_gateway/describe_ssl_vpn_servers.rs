// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSslVpnServers`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists SSL-VPN servers in a region.
///
/// The parameters of `DescribeSslVpnServers`. Sent with [`Client::describe_ssl_vpn_servers`](super::super::Client::describe_ssl_vpn_servers); the response is a [`DescribeSslVpnServersResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_ssl_vpn_servers().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.14; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSslVpnServersRequest {
    /// Region of the servers.
    pub region_id: Option<String>,
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
    /// Resource group of the servers.
    pub resource_group_id: Option<String>,
}

pub(crate) static DESCRIBE_SSL_VPN_SERVERS_REQUEST: Schema = Schema::new(
    "DescribeSslVpnServersRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("SslVpnServerId", ValueType::String),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSslVpnServersRequest, DESCRIBE_SSL_VPN_SERVERS_REQUEST, 0 => region_id, 1 =>
    name, 2 => page_number, 3 => page_size, 4 => ssl_vpn_server_id, 5 => vpn_gateway_id,
    6 => resource_group_id
);

impl DescribeSslVpnServersRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_server_id`](Self#structfield.ssl_vpn_server_id).
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_server_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `DescribeSslVpnServers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SSL_VPN_SERVERS_RESPONSE: Schema = Schema::new(
    "DescribeSslVpnServersResponse",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("SslVpnServers", ValueType::List(&ValueType::Record(&SSL_VPN_SERVER)))
            .wrapper("SslVpnServer"),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeSslVpnServersResponse, DESCRIBE_SSL_VPN_SERVERS_RESPONSE, 0 => page_number, 1
    => page_size, 2 => request_id, 3 => ssl_vpn_servers, 4 => total_count
);

aliyun_api_core::response!(DescribeSslVpnServersResponse);

impl DescribeSslVpnServersResponse {
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ssl_vpn_servers`](Self#structfield.ssl_vpn_servers).
    #[inline]
    pub fn ssl_vpn_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<SslVpnServer>>,
    ) -> Self {
        self.ssl_vpn_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

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

impl aliyun_api_core::Paged for DescribeSslVpnServersRequest {
    type Item = SslVpnServer;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SslVpnServers"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeSslVpnServersResponse) -> Vec<SslVpnServer> {
        response.ssl_vpn_servers
    }
}

impl DescribeSslVpnServersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists SSL-VPN servers in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSslVpnServersRequest`].
    #[inline]
    pub fn describe_ssl_vpn_servers(&self) -> Call<DescribeSslVpnServersRequest> {
        Call::new(&self.inner, DescribeSslVpnServersRequest::new())
    }
}

impl Call<DescribeSslVpnServersRequest> {
    /// Region of the servers.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name that the servers have.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Id of one server.
    #[inline]
    pub fn ssl_vpn_server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ssl_vpn_server_id = value.into_option();
        self
    }
    /// VPN gateway that the servers belong to.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpn_gateway_id = value.into_option();
        self
    }
    /// Resource group of the servers.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}
