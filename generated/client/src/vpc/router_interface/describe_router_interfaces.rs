// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRouterInterfaces`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists router interfaces in a region.
///
/// A router interface is listed if it matches all filters, and it matches a filter if it has one of its values.
///
/// The parameters of `DescribeRouterInterfaces`. Sent with [`Client::describe_router_interfaces`](super::super::Client::describe_router_interfaces); the response is a [`DescribeRouterInterfacesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_router_interfaces().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidFilterKey.ValueNotSupported`](super::super::ErrorCode::InvalidFilterKeyValueNotSupported), [`InvalidParam.NotNull`](super::super::ErrorCode::InvalidParamNotNull), [`EndPoint.Empty`](super::super::ErrorCode::EndPointEmpty), [`InvalidConnectionType.MalFormed`](super::super::ErrorCode::InvalidConnectionTypeMalFormed), [`InvalidProductForm.MalFormed`](super::super::ErrorCode::InvalidProductFormMalFormed), [`InvalidRole.Malformed`](super::super::ErrorCode::InvalidRoleMalformed), [`IllegalParam.AliUid`](super::super::ErrorCode::IllegalParamAliUid), [`Parameter.Illegal`](super::super::ErrorCode::ParameterDotIllegal), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// Region of the router interfaces.
    pub region_id: Option<String>,
    /// Filters for the router interfaces. All of them must match.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<RouterInterfaceFilter>,
    /// Whether orders that are not in effect yet are included.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the router interfaces.
    pub resource_group_id: Option<String>,
    /// Tags that the router interfaces have.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_ROUTER_INTERFACES_REQUEST: Schema = Schema::new(
    "DescribeRouterInterfacesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&ROUTER_INTERFACE_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeRouterInterfacesRequest, DESCRIBE_ROUTER_INTERFACES_REQUEST, 0 => region_id,
    1 => filter, 2 => include_reservation_data, 3 => page_number, 4 => page_size, 5 =>
    resource_group_id, 6 => tags
);

impl DescribeRouterInterfacesRequest {
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
        value: impl IntoIterator<Item = impl Into<RouterInterfaceFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeRouterInterfaces`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// The router interfaces.
    ///
    /// A list of `RouterInterface`.
    pub router_interface_set: Vec<RouterInterface>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ROUTER_INTERFACES_RESPONSE: Schema = Schema::new(
    "DescribeRouterInterfacesResponse",
    &[
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "RouterInterfaceSet",
                ValueType::List(&ValueType::Record(&ROUTER_INTERFACE)),
            )
            .wrapper("RouterInterfaceType"),
    ],
);

aliyun_api_core::record!(
    DescribeRouterInterfacesResponse, DESCRIBE_ROUTER_INTERFACES_RESPONSE, 0 =>
    total_count, 1 => page_number, 2 => page_size, 3 => request_id, 4 =>
    router_interface_set
);

aliyun_api_core::response!(DescribeRouterInterfacesResponse);

impl DescribeRouterInterfacesResponse {
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
    /// Sets [`router_interface_set`](Self#structfield.router_interface_set).
    #[inline]
    pub fn router_interface_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouterInterface>>,
    ) -> Self {
        self.router_interface_set = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A filter for the router interfaces to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterInterfaceFilter {
    /// What to filter by.
    pub key: Option<RouterInterfaceFilterKey>,
    /// Values to look for. One match is enough.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static ROUTER_INTERFACE_FILTER: Schema = Schema::new(
    "RouterInterfaceFilter",
    &[
        Field::new(
            "Key",
            ValueType::Enum(<RouterInterfaceFilterKey as OpenEnum>::VALUES),
        ),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    RouterInterfaceFilter, ROUTER_INTERFACE_FILTER, 0 => key, 1 => value
);

impl RouterInterfaceFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<RouterInterfaceFilterKey>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A router interface as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouterInterface {
    /// Access point of the router interface.
    pub access_point_id: Option<String>,
    /// Bandwidth of the router interface.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Whether the router interface is locked.
    pub business_status: Option<BusinessStatus>,
    /// Billing method of the router interface.
    pub charge_type: Option<String>,
    /// When the connection was established.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub connected_time: Option<Timestamp>,
    /// When the router interface was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the connection is cross-border.
    pub cross_border: Option<bool>,
    /// Description of the router interface.
    pub description: Option<String>,
    /// End of the time that the data is about.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Whether there are orders that are not in effect yet.
    pub has_reservation_data: Option<bool>,
    /// Source address of health checks.
    pub health_check_source_ip: Option<String>,
    /// Destination address of health checks.
    pub health_check_target_ip: Option<String>,
    /// Name of the router interface.
    pub name: Option<String>,
    /// Access point of the other end.
    pub opposite_access_point_id: Option<String>,
    /// Bandwidth of the router interface at the other end.
    ///
    /// Unit Mbit/s.
    pub opposite_bandwidth: Option<i64>,
    /// Whether the router interface at the other end is locked.
    pub opposite_interface_business_status: Option<BusinessStatus>,
    /// Router interface at the other end.
    pub opposite_interface_id: Option<String>,
    /// Account that owns the router interface at the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Size of the router interface at the other end.
    pub opposite_interface_spec: Option<RouterInterfaceSpec>,
    /// State that the router interface at the other end is in.
    pub opposite_interface_status: Option<RouterInterfaceStatus>,
    /// Region of the other end.
    pub opposite_region_id: Option<String>,
    /// Router at the other end.
    pub opposite_router_id: Option<String>,
    /// Type of the router at the other end.
    pub opposite_router_type: Option<RouterType>,
    /// VPC at the other end.
    pub opposite_vpc_instance_id: Option<String>,
    /// When the renewal takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth after the renewal.
    pub reservation_bandwidth: Option<String>,
    /// Metering method after the renewal.
    pub reservation_internet_charge_type: Option<String>,
    /// Type of the renewal order.
    pub reservation_order_type: Option<String>,
    /// Role of the router interface in the connection.
    pub role: Option<RouterInterfaceRole>,
    /// Router that the router interface is on.
    pub router_id: Option<String>,
    /// Id of the router interface.
    pub router_interface_id: Option<String>,
    /// Type of that router.
    pub router_type: Option<RouterType>,
    /// Size of the router interface.
    pub spec: Option<RouterInterfaceSpec>,
    /// State that the router interface is in.
    pub status: Option<RouterInterfaceStatus>,
    /// VPC on this side of the connection.
    pub vpc_instance_id: Option<String>,
    /// Number of probes without a response after which the connection counts as failed.
    ///
    /// Unit probes.
    pub hc_threshold: Option<i64>,
    /// Time between two probes of a health check.
    pub hc_rate: Option<i64>,
    /// Whether IPv6 is protected.
    pub ipv6_status: Option<RouterInterfaceIpv6Status>,
    /// Whether the router interface of a VBR is connected by itself as soon as both ends exist.
    pub fast_link_mode: Option<bool>,
    /// Resource group of the router interface.
    pub resource_group_id: Option<String>,
    /// Tags of the router interface.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static ROUTER_INTERFACE: Schema = Schema::new(
    "RouterInterface",
    &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::String),
        Field::new("ConnectedTime", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("CrossBorder", ValueType::Boolean),
        Field::new("Description", ValueType::String),
        Field::new("EndTime", ValueType::String),
        Field::new("HasReservationData", ValueType::Boolean),
        Field::new("HealthCheckSourceIp", ValueType::String),
        Field::new("HealthCheckTargetIp", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("OppositeAccessPointId", ValueType::String),
        Field::new("OppositeBandwidth", ValueType::Integer),
        Field::new(
            "OppositeInterfaceBusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("OppositeInterfaceId", ValueType::String),
        Field::new("OppositeInterfaceOwnerId", ValueType::String),
        Field::new(
            "OppositeInterfaceSpec",
            ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES),
        ),
        Field::new(
            "OppositeInterfaceStatus",
            ValueType::Enum(<RouterInterfaceStatus as OpenEnum>::VALUES),
        ),
        Field::new("OppositeRegionId", ValueType::String),
        Field::new("OppositeRouterId", ValueType::String),
        Field::new(
            "OppositeRouterType",
            ValueType::Enum(<RouterType as OpenEnum>::VALUES),
        ),
        Field::new("OppositeVpcInstanceId", ValueType::String),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationBandwidth", ValueType::String),
        Field::new("ReservationInternetChargeType", ValueType::String),
        Field::new("ReservationOrderType", ValueType::String),
        Field::new("Role", ValueType::Enum(<RouterInterfaceRole as OpenEnum>::VALUES)),
        Field::new("RouterId", ValueType::String),
        Field::new("RouterInterfaceId", ValueType::String),
        Field::new("RouterType", ValueType::Enum(<RouterType as OpenEnum>::VALUES)),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES)),
        Field::new(
            "Status",
            ValueType::Enum(<RouterInterfaceStatus as OpenEnum>::VALUES),
        ),
        Field::new("VpcInstanceId", ValueType::String),
        Field::new("HcThreshold", ValueType::Integer),
        Field::new("HcRate", ValueType::Integer),
        Field::new(
            "Ipv6Status",
            ValueType::Enum(<RouterInterfaceIpv6Status as OpenEnum>::VALUES),
        ),
        Field::new("FastLinkMode", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tags"),
    ],
);

aliyun_api_core::record!(
    RouterInterface, ROUTER_INTERFACE, 0 => access_point_id, 1 => bandwidth, 2 =>
    business_status, 3 => charge_type, 4 => connected_time, 5 => creation_time, 6 =>
    cross_border, 7 => description, 8 => end_time, 9 => has_reservation_data, 10 =>
    health_check_source_ip, 11 => health_check_target_ip, 12 => name, 13 =>
    opposite_access_point_id, 14 => opposite_bandwidth, 15 =>
    opposite_interface_business_status, 16 => opposite_interface_id, 17 =>
    opposite_interface_owner_id, 18 => opposite_interface_spec, 19 =>
    opposite_interface_status, 20 => opposite_region_id, 21 => opposite_router_id, 22 =>
    opposite_router_type, 23 => opposite_vpc_instance_id, 24 => reservation_active_time,
    25 => reservation_bandwidth, 26 => reservation_internet_charge_type, 27 =>
    reservation_order_type, 28 => role, 29 => router_id, 30 => router_interface_id, 31 =>
    router_type, 32 => spec, 33 => status, 34 => vpc_instance_id, 35 => hc_threshold, 36
    => hc_rate, 37 => ipv6_status, 38 => fast_link_mode, 39 => resource_group_id, 40 =>
    tags
);

impl RouterInterface {
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`connected_time`](Self#structfield.connected_time).
    #[inline]
    pub fn connected_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.connected_time = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`cross_border`](Self#structfield.cross_border).
    #[inline]
    pub fn cross_border(mut self, value: impl IntoOption<bool>) -> Self {
        self.cross_border = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`end_time`](Self#structfield.end_time).
    #[inline]
    pub fn end_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.end_time = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`health_check_source_ip`](Self#structfield.health_check_source_ip).
    #[inline]
    pub fn health_check_source_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_source_ip = value.into_option();
        self
    }
    /// Sets [`health_check_target_ip`](Self#structfield.health_check_target_ip).
    #[inline]
    pub fn health_check_target_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_target_ip = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`opposite_access_point_id`](Self#structfield.opposite_access_point_id).
    #[inline]
    pub fn opposite_access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_access_point_id = value.into_option();
        self
    }
    /// Sets [`opposite_bandwidth`](Self#structfield.opposite_bandwidth).
    #[inline]
    pub fn opposite_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.opposite_bandwidth = value.into_option();
        self
    }
    /// Sets [`opposite_interface_business_status`](Self#structfield.opposite_interface_business_status).
    #[inline]
    pub fn opposite_interface_business_status(
        mut self,
        value: impl IntoOption<BusinessStatus>,
    ) -> Self {
        self.opposite_interface_business_status = value.into_option();
        self
    }
    /// Sets [`opposite_interface_id`](Self#structfield.opposite_interface_id).
    #[inline]
    pub fn opposite_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_interface_id = value.into_option();
        self
    }
    /// Sets [`opposite_interface_owner_id`](Self#structfield.opposite_interface_owner_id).
    #[inline]
    pub fn opposite_interface_owner_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.opposite_interface_owner_id = value.into_option();
        self
    }
    /// Sets [`opposite_interface_spec`](Self#structfield.opposite_interface_spec).
    #[inline]
    pub fn opposite_interface_spec(
        mut self,
        value: impl IntoOption<RouterInterfaceSpec>,
    ) -> Self {
        self.opposite_interface_spec = value.into_option();
        self
    }
    /// Sets [`opposite_interface_status`](Self#structfield.opposite_interface_status).
    #[inline]
    pub fn opposite_interface_status(
        mut self,
        value: impl IntoOption<RouterInterfaceStatus>,
    ) -> Self {
        self.opposite_interface_status = value.into_option();
        self
    }
    /// Sets [`opposite_region_id`](Self#structfield.opposite_region_id).
    #[inline]
    pub fn opposite_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_region_id = value.into_option();
        self
    }
    /// Sets [`opposite_router_id`](Self#structfield.opposite_router_id).
    #[inline]
    pub fn opposite_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_router_id = value.into_option();
        self
    }
    /// Sets [`opposite_router_type`](Self#structfield.opposite_router_type).
    #[inline]
    pub fn opposite_router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.opposite_router_type = value.into_option();
        self
    }
    /// Sets [`opposite_vpc_instance_id`](Self#structfield.opposite_vpc_instance_id).
    #[inline]
    pub fn opposite_vpc_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_vpc_instance_id = value.into_option();
        self
    }
    /// Sets [`reservation_active_time`](Self#structfield.reservation_active_time).
    #[inline]
    pub fn reservation_active_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.reservation_active_time = value.into_option();
        self
    }
    /// Sets [`reservation_bandwidth`](Self#structfield.reservation_bandwidth).
    #[inline]
    pub fn reservation_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.reservation_bandwidth = value.into_option();
        self
    }
    /// Sets [`reservation_internet_charge_type`](Self#structfield.reservation_internet_charge_type).
    #[inline]
    pub fn reservation_internet_charge_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.reservation_internet_charge_type = value.into_option();
        self
    }
    /// Sets [`reservation_order_type`](Self#structfield.reservation_order_type).
    #[inline]
    pub fn reservation_order_type(mut self, value: impl IntoOption<String>) -> Self {
        self.reservation_order_type = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl IntoOption<RouterInterfaceRole>) -> Self {
        self.role = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`router_interface_id`](Self#structfield.router_interface_id).
    #[inline]
    pub fn router_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_interface_id = value.into_option();
        self
    }
    /// Sets [`router_type`](Self#structfield.router_type).
    #[inline]
    pub fn router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.router_type = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<RouterInterfaceSpec>) -> Self {
        self.spec = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<RouterInterfaceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vpc_instance_id`](Self#structfield.vpc_instance_id).
    #[inline]
    pub fn vpc_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_instance_id = value.into_option();
        self
    }
    /// Sets [`hc_threshold`](Self#structfield.hc_threshold).
    #[inline]
    pub fn hc_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.hc_threshold = value.into_option();
        self
    }
    /// Sets [`hc_rate`](Self#structfield.hc_rate).
    #[inline]
    pub fn hc_rate(mut self, value: impl IntoOption<i64>) -> Self {
        self.hc_rate = value.into_option();
        self
    }
    /// Sets [`ipv6_status`](Self#structfield.ipv6_status).
    #[inline]
    pub fn ipv6_status(
        mut self,
        value: impl IntoOption<RouterInterfaceIpv6Status>,
    ) -> Self {
        self.ipv6_status = value.into_option();
        self
    }
    /// Sets [`fast_link_mode`](Self#structfield.fast_link_mode).
    #[inline]
    pub fn fast_link_mode(mut self, value: impl IntoOption<bool>) -> Self {
        self.fast_link_mode = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// What to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceFilterKey {
    /// `RouterInterfaceId`: id of the router interface.
    RouterInterfaceId,
    /// `RouterId`: id of its router.
    RouterId,
    /// `RouterType`: kind of its router, VRouter or VBR.
    RouterType,
    /// `RouterInterfaceOwnerId`: account that owns the router interface.
    RouterInterfaceOwnerId,
    /// `OppositeInterfaceId`: id of the router interface at the other end.
    OppositeInterfaceId,
    /// `OppositeRouterType`: kind of the router at the other end, VRouter or VBR.
    OppositeRouterType,
    /// `OppositeRouterId`: id of the router at the other end.
    OppositeRouterId,
    /// `OppositeInterfaceOwnerId`: account that owns the router interface at the other end.
    OppositeInterfaceOwnerId,
    /// `Status`: state of the router interface.
    Status,
    /// `Name`: name of the router interface.
    Name,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceFilterKey, RouterInterfaceId = "RouterInterfaceId", RouterId =
    "RouterId", RouterType = "RouterType", RouterInterfaceOwnerId =
    "RouterInterfaceOwnerId", OppositeInterfaceId = "OppositeInterfaceId",
    OppositeRouterType = "OppositeRouterType", OppositeRouterId = "OppositeRouterId",
    OppositeInterfaceOwnerId = "OppositeInterfaceOwnerId", Status = "Status", Name =
    "Name"
);

/// Whether IPv6 is protected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RouterInterfaceIpv6Status {
    /// `on`: protected.
    On,
    /// `off`: not protected.
    Off,
    /// `unsupport`: not possible.
    Unsupport,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RouterInterfaceIpv6Status, On = "on", Off = "off", Unsupport = "unsupport"
);

static DESCRIBE_ROUTER_INTERFACES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRouterInterfaces",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ROUTER_INTERFACES_REQUEST,
    response: &DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    classes: &[
        ("EndPoint.Empty", ErrorClass::Internal),
        ("InvalidConnectionType.MalFormed", ErrorClass::Invalid),
        ("InvalidProductForm.MalFormed", ErrorClass::Invalid),
        ("IllegalParam.AliUid", ErrorClass::Invalid),
        ("Parameter.Illegal", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeRouterInterfacesRequest {
    type Response = DescribeRouterInterfacesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ROUTER_INTERFACES;
}

impl aliyun_api_core::Paged for DescribeRouterInterfacesRequest {
    type Item = RouterInterface;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["RouterInterfaceSet"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeRouterInterfacesResponse) -> Vec<RouterInterface> {
        response.router_interface_set
    }
}

impl DescribeRouterInterfacesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists router interfaces in a region.
    ///
    /// A router interface is listed if it matches all filters, and it matches a filter if it has one of its values.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRouterInterfacesRequest`].
    #[inline]
    pub fn describe_router_interfaces(&self) -> Call<DescribeRouterInterfacesRequest> {
        Call::new(&self.inner, DescribeRouterInterfacesRequest::new())
    }
}

impl Call<DescribeRouterInterfacesRequest> {
    /// Region of the router interfaces.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Filters for the router interfaces. All of them must match.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouterInterfaceFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
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
    /// Resource group of the router interfaces.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the router interfaces have.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeRouterInterfacesRequest {
    type Found = RouterInterface;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "RouterInterface",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "RouterInterfaceId",
                },
                field: Some("RouterInterfaceId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidRouterInterfaceId.NotFound"],
        moves: &[
            ("Connecting", "Active"),
            ("Activating", "Active"),
            ("Deactivating", "Inactive"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Idle",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Connecting",
                by: &["ConnectRouterInterface"],
            },
            aliyun_api_core::KnownState {
                name: "Active",
                by: &[
                    "ConnectRouterInterface",
                    "ActivateRouterInterface",
                    "ModifyRouterInterfaceSpec",
                ],
            },
            aliyun_api_core::KnownState {
                name: "Activating",
                by: &["ActivateRouterInterface", "ModifyRouterInterfaceSpec"],
            },
            aliyun_api_core::KnownState {
                name: "Deactivating",
                by: &["DeactivateRouterInterface"],
            },
            aliyun_api_core::KnownState {
                name: "Inactive",
                by: &["DeactivateRouterInterface"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeRouterInterfacesResponse) -> Vec<RouterInterface> {
        response.router_interface_set
    }
}

impl Client {
    /// Waits until a RouterInterface is `Idle`; it looks with `DescribeRouterInterfaces`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_router_interface_idle(
        &self,
        router_interface_id: impl Into<String>,
    ) -> crate::Wait<DescribeRouterInterfacesRequest> {
        crate::Wait::new(&self.inner, "Idle", vec![router_interface_id.into()])
    }
    /// Waits until a RouterInterface is `Active`; it looks with `DescribeRouterInterfaces`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_router_interface_active(
        &self,
        router_interface_id: impl Into<String>,
    ) -> crate::Wait<DescribeRouterInterfacesRequest> {
        crate::Wait::new(&self.inner, "Active", vec![router_interface_id.into()])
    }
    /// Waits until a RouterInterface is `Inactive`; it looks with `DescribeRouterInterfaces`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_router_interface_inactive(
        &self,
        router_interface_id: impl Into<String>,
    ) -> crate::Wait<DescribeRouterInterfacesRequest> {
        crate::Wait::new(&self.inner, "Inactive", vec![router_interface_id.into()])
    }
    /// Waits until a RouterInterface is gone; it looks with `DescribeRouterInterfaces`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_router_interface_deleted(
        &self,
        router_interface_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeRouterInterfacesRequest> {
        crate::WaitGone::new(&self.inner, vec![router_interface_id.into()])
    }
}
