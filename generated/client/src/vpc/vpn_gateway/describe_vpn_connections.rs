// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnections`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists IPsec connections in a region.
///
/// The parameters of `DescribeVpnConnections`. Sent with [`Client::describe_vpn_connections`](super::super::Client::describe_vpn_connections); the response is a [`DescribeVpnConnectionsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_connections().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`SizeLimitExceeded.TagNum`](super::super::ErrorCode::SizeLimitExceededTagNum), [`Forbidden.TagKey.Duplicated`](super::super::ErrorCode::ForbiddenTagKeyDuplicated), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.21; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnConnectionsRequest {
    /// Region of the IPsec connections.
    pub region_id: Option<String>,
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
    /// Id of one IPsec connection.
    pub vpn_connection_id: Option<String>,
    /// Tags that the IPsec connections have. Keys of more than 64 characters are on other pages alone.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Resource group of the IPsec connections.
    pub resource_group_id: Option<String>,
}

pub(crate) static DESCRIBE_VPN_CONNECTIONS_REQUEST: Schema = Schema::new(
    "DescribeVpnConnectionsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CustomerGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("VpnConnectionId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpnConnectionsRequest, DESCRIBE_VPN_CONNECTIONS_REQUEST, 0 => region_id, 1 =>
    customer_gateway_id, 2 => page_number, 3 => page_size, 4 => vpn_gateway_id, 5 =>
    vpn_connection_id, 6 => tag, 7 => resource_group_id
);

impl DescribeVpnConnectionsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
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
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_connection_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// The response of `DescribeVpnConnections`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_CONNECTIONS_RESPONSE: Schema = Schema::new(
    "DescribeVpnConnectionsResponse",
    &[
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
);

aliyun_api_core::record!(
    DescribeVpnConnectionsResponse, DESCRIBE_VPN_CONNECTIONS_RESPONSE, 0 =>
    vpn_connections, 1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVpnConnectionsResponse);

impl DescribeVpnConnectionsResponse {
    /// Sets [`vpn_connections`](Self#structfield.vpn_connections).
    #[inline]
    pub fn vpn_connections(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnConnection>>,
    ) -> Self {
        self.vpn_connections = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
        ("SizeLimitExceeded.TagNum", ErrorClass::Invalid),
        ("Forbidden.TagKey.Duplicated", ErrorClass::Invalid),
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnConnectionsRequest {
    type Response = DescribeVpnConnectionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_CONNECTIONS;
}

impl aliyun_api_core::Paged for DescribeVpnConnectionsRequest {
    type Item = VpnConnection;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnConnections"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVpnConnectionsResponse) -> Vec<VpnConnection> {
        response.vpn_connections
    }
}

impl DescribeVpnConnectionsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists IPsec connections in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnConnectionsRequest`].
    #[inline]
    pub fn describe_vpn_connections(&self) -> Call<DescribeVpnConnectionsRequest> {
        Call::new(&self.inner, DescribeVpnConnectionsRequest::new())
    }
}

impl Call<DescribeVpnConnectionsRequest> {
    /// Region of the IPsec connections.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Customer gateway that the IPsec connections lead to.
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.customer_gateway_id = value.into_option();
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
    /// VPN gateway that the IPsec connections belong to.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpn_gateway_id = value.into_option();
        self
    }
    /// Id of one IPsec connection.
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpn_connection_id = value.into_option();
        self
    }
    /// Tags that the IPsec connections have. Keys of more than 64 characters are on other pages alone.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the IPsec connections.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVpnConnectionsRequest {
    type Found = VpnConnection;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VpnConnection",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VpnConnectionId"),
                field: Some("VpnConnectionId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVpnConnectionInstanceId.NotFound"],
        moves: &[
            ("ike_sa_not_established", "ike_sa_established"),
            ("ike_sa_established", "ipsec_sa_established"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "ike_sa_not_established",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "ike_sa_established",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "ipsec_sa_established",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeVpnConnectionsResponse) -> Vec<VpnConnection> {
        response.vpn_connections
    }
}

impl Client {
    /// Waits until a VpnConnection is `ipsec_sa_established`; it looks with `DescribeVpnConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_connection_ipsec_sa_established(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribeVpnConnectionsRequest> {
        crate::Wait::new(
            &self.inner,
            "ipsec_sa_established",
            vec![vpn_connection_id.into()],
        )
    }
    /// Waits until a VpnConnection is gone; it looks with `DescribeVpnConnections`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_connection_deleted(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVpnConnectionsRequest> {
        crate::WaitGone::new(&self.inner, vec![vpn_connection_id.into()])
    }
}
