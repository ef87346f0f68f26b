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
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.3; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway to read.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Whether an order that is pending is returned.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
}

pub(crate) static DESCRIBE_VPN_GATEWAY_REQUEST: Schema = Schema::new(
    "DescribeVpnGatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("IncludeReservationData", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeVpnGatewayRequest, DESCRIBE_VPN_GATEWAY_REQUEST, 0 => region_id, 1 =>
    vpn_gateway_id, 2 => include_reservation_data
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
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
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
    /// Address of the gateway. If its IPsec connections have two tunnels, it is the first of two for them.
    pub internet_ip: Option<String>,
    /// When the gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the gateway expires, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Peak bandwidth of the gateway, in Mbit/s.
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
    pub ipsec_vpn: Option<VpnFeatureState>,
    /// Id of the request.
    pub request_id: String,
    /// Largest number of concurrent SSL-VPN clients.
    pub ssl_max_connections: Option<i64>,
    /// Whether SSL-VPN is enabled.
    pub ssl_vpn: Option<VpnFeatureState>,
    /// Type of the gateway.
    pub vpn_type: Option<VpnGatewayType>,
    /// Whether BGP routes are published to the VPC.
    pub auto_propagate: Option<bool>,
    /// What the version of the gateway is able to do, as JSON text: `VpnEnableBgp`, `VisuallySsl` for the list of SSL clients, `PbrPriority` for priorities of policy routes, `VpnNewImage`.
    ///
    /// JSON text.
    pub tag: Option<String>,
    /// Whether BGP is on.
    pub enable_bgp: Option<bool>,
    /// An order that is pending, if IncludeReservationData is `true`.
    pub reservation_data: Option<VpnGatewayReservation>,
    /// Tags of the gateway.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Network that the gateway is for.
    pub network_type: Option<VpnNetworkType>,
    /// Second address for IPsec connections, which a gateway has whose connections have two tunnels.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Second VSwitch of the gateway, if its connections have two tunnels.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// Address for SSL-VPN, which a public gateway has whose IPsec connections have two tunnels.
    pub ssl_vpn_internet_ip: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Network interfaces of the gateway.
    pub eni_instance_ids: Vec<String>,
    /// What the gateway is made for.
    pub gateway_type: Option<VpnGatewayCategory>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_GATEWAY_RESPONSE: Schema = Schema::new(
    "DescribeVpnGatewayResponse",
    &[
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
        Field::new("IpsecVpn", ValueType::Enum(<VpnFeatureState as OpenEnum>::VALUES)),
        Field::new("RequestId", ValueType::String),
        Field::new("SslMaxConnections", ValueType::Integer),
        Field::new("SslVpn", ValueType::Enum(<VpnFeatureState as OpenEnum>::VALUES)),
        Field::new("VpnType", ValueType::Enum(<VpnGatewayType as OpenEnum>::VALUES)),
        Field::new("AutoPropagate", ValueType::Boolean),
        Field::new("Tag", ValueType::String),
        Field::new("EnableBgp", ValueType::Boolean),
        Field::new("ReservationData", ValueType::Record(&VPN_GATEWAY_RESERVATION)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("NetworkType", ValueType::Enum(<VpnNetworkType as OpenEnum>::VALUES)),
        Field::new("DisasterRecoveryInternetIp", ValueType::String),
        Field::new("DisasterRecoveryVSwitchId", ValueType::String),
        Field::new("SslVpnInternetIp", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("EniInstanceIds", ValueType::List(&ValueType::String))
            .wrapper("EniInstanceId"),
        Field::new(
            "GatewayType",
            ValueType::Enum(<VpnGatewayCategory as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeVpnGatewayResponse, DESCRIBE_VPN_GATEWAY_RESPONSE, 0 => vpn_gateway_id, 1 =>
    vpc_id, 2 => vswitch_id, 3 => internet_ip, 4 => create_time, 5 => end_time, 6 =>
    spec, 7 => name, 8 => description, 9 => status, 10 => business_status, 11 =>
    charge_type, 12 => ipsec_vpn, 13 => request_id, 14 => ssl_max_connections, 15 =>
    ssl_vpn, 16 => vpn_type, 17 => auto_propagate, 18 => tag, 19 => enable_bgp, 20 =>
    reservation_data, 21 => tags, 22 => network_type, 23 =>
    disaster_recovery_internet_ip, 24 => disaster_recovery_vswitch_id, 25 =>
    ssl_vpn_internet_ip, 26 => resource_group_id, 27 => eni_instance_ids, 28 =>
    gateway_type
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
    pub fn ipsec_vpn(mut self, value: impl IntoOption<VpnFeatureState>) -> Self {
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
    pub fn ssl_vpn(mut self, value: impl IntoOption<VpnFeatureState>) -> Self {
        self.ssl_vpn = value.into_option();
        self
    }
    /// Sets [`vpn_type`](Self#structfield.vpn_type).
    #[inline]
    pub fn vpn_type(mut self, value: impl IntoOption<VpnGatewayType>) -> Self {
        self.vpn_type = value.into_option();
        self
    }
    /// Sets [`auto_propagate`](Self#structfield.auto_propagate).
    #[inline]
    pub fn auto_propagate(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_propagate = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoOption<String>) -> Self {
        self.tag = value.into_option();
        self
    }
    /// Sets [`enable_bgp`](Self#structfield.enable_bgp).
    #[inline]
    pub fn enable_bgp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_bgp = value.into_option();
        self
    }
    /// Sets [`reservation_data`](Self#structfield.reservation_data).
    #[inline]
    pub fn reservation_data(
        mut self,
        value: impl IntoOption<VpnGatewayReservation>,
    ) -> Self {
        self.reservation_data = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<VpnNetworkType>) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`disaster_recovery_internet_ip`](Self#structfield.disaster_recovery_internet_ip).
    #[inline]
    pub fn disaster_recovery_internet_ip(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.disaster_recovery_internet_ip = value.into_option();
        self
    }
    /// Sets [`disaster_recovery_vswitch_id`](Self#structfield.disaster_recovery_vswitch_id).
    #[inline]
    pub fn disaster_recovery_vswitch_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.disaster_recovery_vswitch_id = value.into_option();
        self
    }
    /// Sets [`ssl_vpn_internet_ip`](Self#structfield.ssl_vpn_internet_ip).
    #[inline]
    pub fn ssl_vpn_internet_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ssl_vpn_internet_ip = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`eni_instance_ids`](Self#structfield.eni_instance_ids).
    #[inline]
    pub fn eni_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eni_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`gateway_type`](Self#structfield.gateway_type).
    #[inline]
    pub fn gateway_type(mut self, value: impl IntoOption<VpnGatewayCategory>) -> Self {
        self.gateway_type = value.into_option();
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
    /// Whether an order that is pending is returned.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
}
