// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one IPsec connection.
///
/// The parameters of `DescribeVpnConnection`. Sent with [`Client::describe_vpn_connection`](super::super::Client::describe_vpn_connection); the response is a [`DescribeVpnConnectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_connection("vco-bp1bbi27hojx80nck9k1i").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidVpnConnectionInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnConnectionInstanceIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.10; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnConnectionRequest {
    /// Region the IPsec connection is in.
    pub region_id: Option<String>,
    /// IPsec connection to read.
    ///
    /// Required.
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

impl DescribeVpnConnectionRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = value.into();
        self
    }
}

/// The response of `DescribeVpnConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    /// Whether a change of the network configuration starts a new negotiation at once; if false, it does when traffic comes, which may interrupt the connection for a moment.
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
    metadata: Metadata,
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

aliyun_api_core::response!(DescribeVpnConnectionResponse);

impl DescribeVpnConnectionResponse {
    /// Sets [`vpn_connection_id`](Self#structfield.vpn_connection_id).
    #[inline]
    pub fn vpn_connection_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_connection_id = value.into_option();
        self
    }
    /// Sets [`customer_gateway_id`](Self#structfield.customer_gateway_id).
    #[inline]
    pub fn customer_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.customer_gateway_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`local_subnet`](Self#structfield.local_subnet).
    #[inline]
    pub fn local_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.local_subnet = value.into_option();
        self
    }
    /// Sets [`remote_subnet`](Self#structfield.remote_subnet).
    #[inline]
    pub fn remote_subnet(mut self, value: impl IntoOption<String>) -> Self {
        self.remote_subnet = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnConnectionStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`effect_immediately`](Self#structfield.effect_immediately).
    #[inline]
    pub fn effect_immediately(mut self, value: impl IntoOption<bool>) -> Self {
        self.effect_immediately = value.into_option();
        self
    }
    /// Sets [`ike_config`](Self#structfield.ike_config).
    #[inline]
    pub fn ike_config(mut self, value: impl IntoOption<IkeConfig>) -> Self {
        self.ike_config = value.into_option();
        self
    }
    /// Sets [`ipsec_config`](Self#structfield.ipsec_config).
    #[inline]
    pub fn ipsec_config(mut self, value: impl IntoOption<IpsecConfig>) -> Self {
        self.ipsec_config = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
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
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one IPsec connection.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnConnectionRequest`].
    #[inline]
    pub fn describe_vpn_connection(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Call<DescribeVpnConnectionRequest> {
        Call::new(&self.inner, DescribeVpnConnectionRequest::new(vpn_connection_id))
    }
}

impl Call<DescribeVpnConnectionRequest> {
    /// Region the IPsec connection is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVpnConnectionRequest {
    type Found = DescribeVpnConnectionResponse;
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
    fn into_found(
        response: DescribeVpnConnectionResponse,
    ) -> Vec<DescribeVpnConnectionResponse> {
        vec![response]
    }
}

impl Client {
    /// Waits until a VpnConnection is `ipsec_sa_established`; it looks with `DescribeVpnConnection`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_connection_ipsec_sa_established(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> crate::Wait<DescribeVpnConnectionRequest> {
        crate::Wait::new(
            &self.inner,
            "ipsec_sa_established",
            vec![vpn_connection_id.into()],
        )
    }
    /// Waits until a VpnConnection is gone; it looks with `DescribeVpnConnection`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_connection_deleted(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVpnConnectionRequest> {
        crate::WaitGone::new(&self.inner, vec![vpn_connection_id.into()])
    }
}
