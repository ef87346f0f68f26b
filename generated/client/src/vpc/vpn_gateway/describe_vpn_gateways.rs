// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpnGateways`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists VPN gateways in a region.
///
/// The parameters of `DescribeVpnGateways`. Sent with [`Client::describe_vpn_gateways`](super::super::Client::describe_vpn_gateways); the response is a [`DescribeVpnGatewaysResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpn_gateways().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidParameter.TagKey`](super::super::ErrorCode::InvalidParameterTagKey), [`InvalidParameter.TagValue`](super::super::ErrorCode::InvalidParameterTagValue), [`Duplicated.TagKey`](super::super::ErrorCode::DuplicatedTagKey), [`InternalError`](super::super::ErrorCode::InternalError), [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysRequest {
    /// Region of the gateways.
    pub region_id: Option<String>,
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
    /// Whether orders that are pending are returned.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Tags that the gateways have. Keys of more than 64 characters are on other pages alone.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Resource group of the gateways.
    pub resource_group_id: Option<String>,
    /// What the gateways are made for.
    pub gateway_type: Option<VpnGatewayCategory>,
}

pub(crate) static DESCRIBE_VPN_GATEWAYS_REQUEST: Schema = Schema::new(
    "DescribeVpnGatewaysRequest",
    &[
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
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new(
            "GatewayType",
            ValueType::Enum(<VpnGatewayCategory as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeVpnGatewaysRequest, DESCRIBE_VPN_GATEWAYS_REQUEST, 0 => region_id, 1 =>
    business_status, 2 => page_number, 3 => page_size, 4 => status, 5 => vpc_id, 6 =>
    vpn_gateway_id, 7 => include_reservation_data, 8 => tag, 9 => resource_group_id, 10
    => gateway_type
);

impl DescribeVpnGatewaysRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnGatewayStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_gateway_id = value.into_option();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
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
    /// Sets [`gateway_type`](Self#structfield.gateway_type).
    #[inline]
    pub fn gateway_type(mut self, value: impl IntoOption<VpnGatewayCategory>) -> Self {
        self.gateway_type = value.into_option();
        self
    }
}

/// The response of `DescribeVpnGateways`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPN_GATEWAYS_RESPONSE: Schema = Schema::new(
    "DescribeVpnGatewaysResponse",
    &[
        Field::new("VpnGateways", ValueType::List(&ValueType::Record(&VPN_GATEWAY)))
            .wrapper("VpnGateway"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVpnGatewaysResponse, DESCRIBE_VPN_GATEWAYS_RESPONSE, 0 => vpn_gateways, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVpnGatewaysResponse);

impl DescribeVpnGatewaysResponse {
    /// Sets [`vpn_gateways`](Self#structfield.vpn_gateways).
    #[inline]
    pub fn vpn_gateways(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpnGateway>>,
    ) -> Self {
        self.vpn_gateways = value.into_iter().map(Into::into).collect();
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

/// A VPN gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpnGateway {
    /// Id of the gateway.
    pub vpn_gateway_id: Option<String>,
    /// VPC the gateway belongs to.
    pub vpc_id: Option<String>,
    /// VSwitch the gateway belongs to.
    pub vswitch_id: Option<String>,
    /// Address of the gateway. If its IPsec connections have two tunnels, it is the first of two for them.
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
    pub ipsec_vpn: Option<VpnFeatureState>,
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
}

pub(crate) static VPN_GATEWAY: Schema = Schema::new(
    "VpnGateway",
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
    VpnGateway, VPN_GATEWAY, 0 => vpn_gateway_id, 1 => vpc_id, 2 => vswitch_id, 3 =>
    internet_ip, 4 => create_time, 5 => end_time, 6 => spec, 7 => name, 8 => description,
    9 => status, 10 => business_status, 11 => charge_type, 12 => ipsec_vpn, 13 =>
    ssl_max_connections, 14 => ssl_vpn, 15 => vpn_type, 16 => auto_propagate, 17 => tag,
    18 => enable_bgp, 19 => reservation_data, 20 => tags, 21 => network_type, 22 =>
    disaster_recovery_internet_ip, 23 => disaster_recovery_vswitch_id, 24 =>
    ssl_vpn_internet_ip, 25 => resource_group_id, 26 => eni_instance_ids, 27 =>
    gateway_type
);

impl VpnGateway {
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
        ("Duplicated.TagKey", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVpnGatewaysRequest {
    type Response = DescribeVpnGatewaysResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPN_GATEWAYS;
}

impl aliyun_api_core::Paged for DescribeVpnGatewaysRequest {
    type Item = VpnGateway;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VpnGateways"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVpnGatewaysResponse) -> Vec<VpnGateway> {
        response.vpn_gateways
    }
}

impl DescribeVpnGatewaysRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists VPN gateways in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpnGatewaysRequest`].
    #[inline]
    pub fn describe_vpn_gateways(&self) -> Call<DescribeVpnGatewaysRequest> {
        Call::new(&self.inner, DescribeVpnGatewaysRequest::new())
    }
}

impl Call<DescribeVpnGatewaysRequest> {
    /// Region of the gateways.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the gateways are locked.
    #[inline]
    pub fn business_status(
        mut self,
        value: impl IntoOption<VpnGatewayBusinessStatus>,
    ) -> Self {
        self.request.business_status = value.into_option();
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
    /// State the gateways are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VpnGatewayStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// VPC that the gateways belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Id of one gateway.
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpn_gateway_id = value.into_option();
        self
    }
    /// Whether orders that are pending are returned.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
    /// Tags that the gateways have. Keys of more than 64 characters are on other pages alone.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the gateways.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// What the gateways are made for.
    #[inline]
    pub fn gateway_type(mut self, value: impl IntoOption<VpnGatewayCategory>) -> Self {
        self.request.gateway_type = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVpnGatewaysRequest {
    type Found = VpnGateway;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VpnGateway",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VpnGatewayId"),
                field: Some("VpnGatewayId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVpnGatewayInstanceId.NotFound"],
        moves: &[("init", "provisioning"), ("provisioning", "active")],
        states: &[
            aliyun_api_core::KnownState {
                name: "init",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "provisioning",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "active",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeVpnGatewaysResponse) -> Vec<VpnGateway> {
        response.vpn_gateways
    }
}

impl Client {
    /// Waits until a VpnGateway is `active`; it looks with `DescribeVpnGateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_gateway_active(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> crate::Wait<DescribeVpnGatewaysRequest> {
        crate::Wait::new(&self.inner, "active", vec![vpn_gateway_id.into()])
    }
    /// Waits until a VpnGateway is gone; it looks with `DescribeVpnGateways`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpn_gateway_deleted(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVpnGatewaysRequest> {
        crate::WaitGone::new(&self.inner, vec![vpn_gateway_id.into()])
    }
}
