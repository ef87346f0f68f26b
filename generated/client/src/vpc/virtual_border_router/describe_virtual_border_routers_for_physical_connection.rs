// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRoutersForPhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the VBRs on a physical connection.
///
/// VBRs of the owner of the physical connection are listed, and VBRs of other accounts as well.
///
/// The parameters of `DescribeVirtualBorderRoutersForPhysicalConnection`. Sent with [`Client::describe_virtual_border_routers_for_physical_connection`](super::super::Client::describe_virtual_border_routers_for_physical_connection); the response is a [`DescribeVirtualBorderRoutersForPhysicalConnectionResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_virtual_border_routers_for_physical_connection("pc-119mfj****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidPhysicalConnectionId.NotFound`](super::super::ErrorCode::InvalidPhysicalConnectionIdNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 13.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Physical connection that the VBRs are on.
    ///
    /// Required.
    pub physical_connection_id: String,
    /// Region that the physical connection is in.
    pub region_id: Option<String>,
    /// Filters for the VBRs.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<VirtualBorderRouterFilter>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST: Schema = Schema::new(
    "DescribeVirtualBorderRoutersForPhysicalConnectionRequest",
    &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&VIRTUAL_BORDER_ROUTER_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => filter, 3 => page_number, 4 => page_size
);

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Sets [`physical_connection_id`](Self#structfield.physical_connection_id).
    #[inline]
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouterFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
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
}

/// The response of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// VBRs on the physical connection.
    ///
    /// A list of `VirtualBorderRouterForPhysicalConnection`.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnection,
    >,
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

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema::new(
    "DescribeVirtualBorderRoutersForPhysicalConnectionResponse",
    &[
        Field::new(
                "VirtualBorderRouterForPhysicalConnectionSet",
                ValueType::List(
                    &ValueType::Record(&VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION),
                ),
            )
            .wrapper("VirtualBorderRouterForPhysicalConnectionType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    virtual_border_router_for_physical_connection_set, 1 => total_count, 2 =>
    page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVirtualBorderRoutersForPhysicalConnectionResponse);

impl DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// Sets [`virtual_border_router_for_physical_connection_set`](Self#structfield.virtual_border_router_for_physical_connection_set).
    #[inline]
    pub fn virtual_border_router_for_physical_connection_set(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<VirtualBorderRouterForPhysicalConnection>,
        >,
    ) -> Self {
        self.virtual_border_router_for_physical_connection_set = value
            .into_iter()
            .map(Into::into)
            .collect();
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

/// A VBR as it is listed for a physical connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnection {
    /// When the VBR was first activated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub activation_time: Option<Timestamp>,
    /// Circuit code of the physical connection, assigned by the provider.
    pub circuit_code: Option<String>,
    /// When the VBR was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Id of the Express Cloud Connect (ECC) instance.
    pub ecc_id: Option<String>,
    /// Address of the VBR on the side of Alibaba Cloud.
    pub local_gateway_ip: Option<String>,
    /// Address of the VBR on the side of the customer.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of both addresses.
    pub peering_subnet_mask: Option<String>,
    /// When the VBR was last recovered.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub recovery_time: Option<Timestamp>,
    /// State the VBR is in.
    pub status: Option<VirtualBorderRouterStatus>,
    /// When the VBR was last terminated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub termination_time: Option<Timestamp>,
    /// Type of the VBR.
    pub r#type: Option<String>,
    /// Id of the VBR.
    pub vbr_id: Option<String>,
    /// Account that owns the VBR. It is empty where the same account owns the physical connection.
    pub vbr_owner_uid: Option<i64>,
    /// VLAN id of the VBR.
    pub vlan_id: Option<i64>,
    /// IPv6 address of the VBR on the side of Alibaba Cloud.
    pub local_ipv6_gateway_ip: Option<String>,
    /// IPv6 address of the VBR on the side of the customer.
    pub peer_ipv6_gateway_ip: Option<String>,
    /// IPv6 subnet of both addresses.
    pub peering_ipv6_subnet_mask: Option<String>,
    /// Whether the VBR has IPv6.
    pub enable_ipv6: Option<bool>,
    /// Bandwidth of the VBR.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<String>,
    /// Whether the bandwidth is in effect.
    pub bandwidth_status: Option<VirtualBorderRouterBandwidthStatus>,
    /// Whether the VBR is locked.
    pub p_conn_vbr_bussiness_status: Option<BusinessStatus>,
    /// Billing method of the VBR.
    pub p_conn_vbr_charge_type: Option<ChargeType>,
    /// When the subscription of the VBR expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub p_conn_vbr_expire_time: Option<Timestamp>,
    /// Name of the VBR.
    pub vbr_name: Option<String>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION: Schema = Schema::new(
    "VirtualBorderRouterForPhysicalConnection",
    &[
        Field::new("ActivationTime", ValueType::String),
        Field::new("CircuitCode", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("EccId", ValueType::String).aliases(&["eccId"]),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("RecoveryTime", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<VirtualBorderRouterStatus as OpenEnum>::VALUES),
        ),
        Field::new("TerminationTime", ValueType::String),
        Field::new("Type", ValueType::String).aliases(&["type"]),
        Field::new("VbrId", ValueType::String),
        Field::new("VbrOwnerUid", ValueType::Integer),
        Field::new("VlanId", ValueType::Integer),
        Field::new("LocalIpv6GatewayIp", ValueType::String),
        Field::new("PeerIpv6GatewayIp", ValueType::String),
        Field::new("PeeringIpv6SubnetMask", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Bandwidth", ValueType::String),
        Field::new(
            "BandwidthStatus",
            ValueType::Enum(<VirtualBorderRouterBandwidthStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "PConnVbrBussinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "PConnVbrChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("PConnVbrExpireTime", ValueType::String),
        Field::new("VbrName", ValueType::String).aliases(&["Name"]),
    ],
);

aliyun_api_core::record!(
    VirtualBorderRouterForPhysicalConnection,
    VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION, 0 => activation_time, 1 =>
    circuit_code, 2 => creation_time, 3 => ecc_id, 4 => local_gateway_ip, 5 =>
    peer_gateway_ip, 6 => peering_subnet_mask, 7 => recovery_time, 8 => status, 9 =>
    termination_time, 10 => r#type, 11 => vbr_id, 12 => vbr_owner_uid, 13 => vlan_id, 14
    => local_ipv6_gateway_ip, 15 => peer_ipv6_gateway_ip, 16 => peering_ipv6_subnet_mask,
    17 => enable_ipv6, 18 => bandwidth, 19 => bandwidth_status, 20 =>
    p_conn_vbr_bussiness_status, 21 => p_conn_vbr_charge_type, 22 =>
    p_conn_vbr_expire_time, 23 => vbr_name
);

impl VirtualBorderRouterForPhysicalConnection {
    /// Sets [`activation_time`](Self#structfield.activation_time).
    #[inline]
    pub fn activation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.activation_time = value.into_option();
        self
    }
    /// Sets [`circuit_code`](Self#structfield.circuit_code).
    #[inline]
    pub fn circuit_code(mut self, value: impl IntoOption<String>) -> Self {
        self.circuit_code = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`ecc_id`](Self#structfield.ecc_id).
    #[inline]
    pub fn ecc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ecc_id = value.into_option();
        self
    }
    /// Sets [`local_gateway_ip`](Self#structfield.local_gateway_ip).
    #[inline]
    pub fn local_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_gateway_ip`](Self#structfield.peer_gateway_ip).
    #[inline]
    pub fn peer_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_subnet_mask`](Self#structfield.peering_subnet_mask).
    #[inline]
    pub fn peering_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_subnet_mask = value.into_option();
        self
    }
    /// Sets [`recovery_time`](Self#structfield.recovery_time).
    #[inline]
    pub fn recovery_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.recovery_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VirtualBorderRouterStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`termination_time`](Self#structfield.termination_time).
    #[inline]
    pub fn termination_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.termination_time = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`vbr_id`](Self#structfield.vbr_id).
    #[inline]
    pub fn vbr_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vbr_id = value.into_option();
        self
    }
    /// Sets [`vbr_owner_uid`](Self#structfield.vbr_owner_uid).
    #[inline]
    pub fn vbr_owner_uid(mut self, value: impl IntoOption<i64>) -> Self {
        self.vbr_owner_uid = value.into_option();
        self
    }
    /// Sets [`vlan_id`](Self#structfield.vlan_id).
    #[inline]
    pub fn vlan_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vlan_id = value.into_option();
        self
    }
    /// Sets [`local_ipv6_gateway_ip`](Self#structfield.local_ipv6_gateway_ip).
    #[inline]
    pub fn local_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.local_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peer_ipv6_gateway_ip`](Self#structfield.peer_ipv6_gateway_ip).
    #[inline]
    pub fn peer_ipv6_gateway_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_ipv6_gateway_ip = value.into_option();
        self
    }
    /// Sets [`peering_ipv6_subnet_mask`](Self#structfield.peering_ipv6_subnet_mask).
    #[inline]
    pub fn peering_ipv6_subnet_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.peering_ipv6_subnet_mask = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`bandwidth_status`](Self#structfield.bandwidth_status).
    #[inline]
    pub fn bandwidth_status(
        mut self,
        value: impl IntoOption<VirtualBorderRouterBandwidthStatus>,
    ) -> Self {
        self.bandwidth_status = value.into_option();
        self
    }
    /// Sets [`p_conn_vbr_bussiness_status`](Self#structfield.p_conn_vbr_bussiness_status).
    #[inline]
    pub fn p_conn_vbr_bussiness_status(
        mut self,
        value: impl IntoOption<BusinessStatus>,
    ) -> Self {
        self.p_conn_vbr_bussiness_status = value.into_option();
        self
    }
    /// Sets [`p_conn_vbr_charge_type`](Self#structfield.p_conn_vbr_charge_type).
    #[inline]
    pub fn p_conn_vbr_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.p_conn_vbr_charge_type = value.into_option();
        self
    }
    /// Sets [`p_conn_vbr_expire_time`](Self#structfield.p_conn_vbr_expire_time).
    #[inline]
    pub fn p_conn_vbr_expire_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.p_conn_vbr_expire_time = value.into_option();
        self
    }
    /// Sets [`vbr_name`](Self#structfield.vbr_name).
    #[inline]
    pub fn vbr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vbr_name = value.into_option();
        self
    }
}

/// Whether the bandwidth is in effect.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualBorderRouterBandwidthStatus {
    /// `Active`: in effect.
    Active,
    /// `Inactive`: not in effect.
    Inactive,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    VirtualBorderRouterBandwidthStatus, Active = "Active", Inactive = "Inactive"
);

static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVirtualBorderRoutersForPhysicalConnection",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    response: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION;
}

impl aliyun_api_core::Paged
for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Item = VirtualBorderRouterForPhysicalConnection;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VirtualBorderRouterForPhysicalConnectionSet"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    ) -> Vec<VirtualBorderRouterForPhysicalConnection> {
        response.virtual_border_router_for_physical_connection_set
    }
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the VBRs on a physical connection.
    ///
    /// VBRs of the owner of the physical connection are listed, and VBRs of other accounts as well.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
    #[inline]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
    ) -> Call<DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new(
                physical_connection_id,
            ),
        )
    }
}

impl Call<DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
    /// Region that the physical connection is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Filters for the VBRs.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<VirtualBorderRouterFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
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
}
