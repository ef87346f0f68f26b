// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6Addresses`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists IPv6 addresses in a region.
///
/// The parameters of `DescribeIpv6Addresses`. Sent with [`Client::describe_ipv6_addresses`](super::super::Client::describe_ipv6_addresses); the response is a [`DescribeIpv6AddressesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_ipv6_addresses()
///     .ipv6_address_id(["ipv6-2zen5j4axcp5l5qyy****"])
///     .tag([vpc::RequestTag::new("FinanceDept", "yunke")])
///     .page_number(1)
///     .page_size(10)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.Ipv6Address`](super::super::ErrorCode::IllegalParamIpv6Address), [`IllegalParam.NetworkType`](super::super::ErrorCode::IllegalParamNetworkType).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesRequest {
    /// Region of the addresses.
    pub region_id: Option<String>,
    /// Ids of the addresses.
    ///
    /// At most 20 elements.
    pub ipv6_address_id: Vec<String>,
    /// One address.
    pub ipv6_address: Option<String>,
    /// Name that the addresses have. The document of 2024 has 2 characters at least, the first of them a letter or a Chinese character.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Id of the resource that has the addresses.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that has the addresses.
    pub associated_instance_type: Option<Ipv6AssociatedInstanceType>,
    /// Where the addresses can be reached from.
    pub network_type: Option<Ipv6NetworkType>,
    /// VPC of the addresses.
    pub vpc_id: Option<String>,
    /// VSwitch of the addresses.
    pub vswitch_id: Option<String>,
    /// Internet bandwidth of the address.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Whether orders that are not in effect yet are shown.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Resource group of the addresses.
    pub resource_group_id: Option<String>,
    /// Tags that the addresses have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page. The texts allow 50.
    ///
    /// 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether the addresses belong to another service. If omitted, all are listed.
    pub service_managed: Option<bool>,
    /// Whether addresses or blocks are listed.
    ///
    /// Default: `IPv6Address`.
    pub address_type: Option<Ipv6AddressType>,
}

pub(crate) static DESCRIBE_IPV6_ADDRESSES_REQUEST: Schema = Schema::new(
    "DescribeIpv6AddressesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6AddressId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("Ipv6Address", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<Ipv6AssociatedInstanceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "NetworkType",
            ValueType::Enum(<Ipv6NetworkType as OpenEnum>::VALUES),
        ),
        Field::new("VpcId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("Ipv6InternetBandwidthId", ValueType::String),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ServiceManaged", ValueType::Boolean),
        Field::new("AddressType", ValueType::Enum(<Ipv6AddressType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6AddressesRequest, DESCRIBE_IPV6_ADDRESSES_REQUEST, 0 => region_id, 1 =>
    ipv6_address_id, 2 => ipv6_address, 3 => name, 4 => associated_instance_id, 5 =>
    associated_instance_type, 6 => network_type, 7 => vpc_id, 8 => vswitch_id, 9 =>
    ipv6_internet_bandwidth_id, 10 => include_reservation_data, 11 => resource_group_id,
    12 => tag, 13 => page_number, 14 => page_size, 15 => service_managed, 16 =>
    address_type
);

impl DescribeIpv6AddressesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ipv6_address`](Self#structfield.ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`associated_instance_id`](Self#structfield.associated_instance_id).
    #[inline]
    pub fn associated_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.associated_instance_id = value.into_option();
        self
    }
    /// Sets [`associated_instance_type`](Self#structfield.associated_instance_type).
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<Ipv6AssociatedInstanceType>,
    ) -> Self {
        self.associated_instance_type = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<Ipv6NetworkType>) -> Self {
        self.network_type = value.into_option();
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
    /// Sets [`ipv6_internet_bandwidth_id`](Self#structfield.ipv6_internet_bandwidth_id).
    #[inline]
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_internet_bandwidth_id = value.into_option();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
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
    /// Sets [`service_managed`](Self#structfield.service_managed).
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<bool>) -> Self {
        self.service_managed = value.into_option();
        self
    }
    /// Sets [`address_type`](Self#structfield.address_type).
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<Ipv6AddressType>) -> Self {
        self.address_type = value.into_option();
        self
    }
}

/// The response of `DescribeIpv6Addresses`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6AddressesResponse {
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// The addresses.
    ///
    /// A list of `Ipv6Address`.
    pub ipv6_addresses: Vec<Ipv6Address>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IPV6_ADDRESSES_RESPONSE: Schema = Schema::new(
    "DescribeIpv6AddressesResponse",
    &[
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Ipv6Addresses", ValueType::List(&ValueType::Record(&IPV6_ADDRESS)))
            .wrapper("Ipv6Address"),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6AddressesResponse, DESCRIBE_IPV6_ADDRESSES_RESPONSE, 0 => page_size, 1 =>
    request_id, 2 => page_number, 3 => total_count, 4 => ipv6_addresses
);

aliyun_api_core::response!(DescribeIpv6AddressesResponse);

impl DescribeIpv6AddressesResponse {
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
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`ipv6_addresses`](Self#structfield.ipv6_addresses).
    #[inline]
    pub fn ipv6_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ipv6Address>>,
    ) -> Self {
        self.ipv6_addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An IPv6 address as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6Address {
    /// VPC of the address.
    pub vpc_id: Option<String>,
    /// State of the address.
    pub status: Option<Ipv6AddressStatus>,
    /// Id of the address.
    pub ipv6_address_id: Option<String>,
    /// When the address was allocated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub allocation_time: Option<Timestamp>,
    /// Name of the address.
    pub ipv6_address_name: Option<String>,
    /// Description of the address.
    pub ipv6_address_description: Option<String>,
    /// Type of the resource that has the address.
    pub associated_instance_type: Option<Ipv6AssociatedInstanceType>,
    /// Id of the resource that has the address.
    pub associated_instance_id: Option<String>,
    /// Where the address can be reached from.
    pub network_type: Option<Ipv6NetworkType>,
    /// The address itself.
    pub ipv6_address: Option<String>,
    /// Line of the address.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// VSwitch of the address.
    pub vswitch_id: Option<String>,
    /// IPv6 gateway of the address.
    pub ipv6_gateway_id: Option<String>,
    /// Peak bandwidth that the address really has.
    ///
    /// Unit Mbit/s.
    pub real_bandwidth: Option<i64>,
    /// Internet bandwidth of the address.
    pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /// Resource group of the address.
    pub resource_group_id: Option<String>,
    /// Tags of the address.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// 1 if the address belongs to another service, else 0.
    pub service_managed: Option<i64>,
    /// Whether it is one address or a block.
    pub address_type: Option<Ipv6AddressType>,
}

pub(crate) static IPV6_ADDRESS: Schema = Schema::new(
    "Ipv6Address",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<Ipv6AddressStatus as OpenEnum>::VALUES)),
        Field::new("Ipv6AddressId", ValueType::String),
        Field::new("AllocationTime", ValueType::String),
        Field::new("Ipv6AddressName", ValueType::String),
        Field::new("Ipv6AddressDescription", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<Ipv6AssociatedInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "NetworkType",
            ValueType::Enum(<Ipv6NetworkType as OpenEnum>::VALUES),
        ),
        Field::new("Ipv6Address", ValueType::String),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
        Field::new("VSwitchId", ValueType::String),
        Field::new("Ipv6GatewayId", ValueType::String),
        Field::new("RealBandwidth", ValueType::Integer),
        Field::new("Ipv6InternetBandwidth", ValueType::Record(&IPV6_INTERNET_BANDWIDTH)),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("ServiceManaged", ValueType::Integer),
        Field::new("AddressType", ValueType::Enum(<Ipv6AddressType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    Ipv6Address, IPV6_ADDRESS, 0 => vpc_id, 1 => status, 2 => ipv6_address_id, 3 =>
    allocation_time, 4 => ipv6_address_name, 5 => ipv6_address_description, 6 =>
    associated_instance_type, 7 => associated_instance_id, 8 => network_type, 9 =>
    ipv6_address, 10 => ipv6_isp, 11 => vswitch_id, 12 => ipv6_gateway_id, 13 =>
    real_bandwidth, 14 => ipv6_internet_bandwidth, 15 => resource_group_id, 16 => tags,
    17 => service_managed, 18 => address_type
);

impl Ipv6Address {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv6AddressStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_id = value.into_option();
        self
    }
    /// Sets [`allocation_time`](Self#structfield.allocation_time).
    #[inline]
    pub fn allocation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.allocation_time = value.into_option();
        self
    }
    /// Sets [`ipv6_address_name`](Self#structfield.ipv6_address_name).
    #[inline]
    pub fn ipv6_address_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_name = value.into_option();
        self
    }
    /// Sets [`ipv6_address_description`](Self#structfield.ipv6_address_description).
    #[inline]
    pub fn ipv6_address_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_description = value.into_option();
        self
    }
    /// Sets [`associated_instance_type`](Self#structfield.associated_instance_type).
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<Ipv6AssociatedInstanceType>,
    ) -> Self {
        self.associated_instance_type = value.into_option();
        self
    }
    /// Sets [`associated_instance_id`](Self#structfield.associated_instance_id).
    #[inline]
    pub fn associated_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.associated_instance_id = value.into_option();
        self
    }
    /// Sets [`network_type`](Self#structfield.network_type).
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<Ipv6NetworkType>) -> Self {
        self.network_type = value.into_option();
        self
    }
    /// Sets [`ipv6_address`](Self#structfield.ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_gateway_id = value.into_option();
        self
    }
    /// Sets [`real_bandwidth`](Self#structfield.real_bandwidth).
    #[inline]
    pub fn real_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.real_bandwidth = value.into_option();
        self
    }
    /// Sets [`ipv6_internet_bandwidth`](Self#structfield.ipv6_internet_bandwidth).
    #[inline]
    pub fn ipv6_internet_bandwidth(
        mut self,
        value: impl IntoOption<Ipv6InternetBandwidth>,
    ) -> Self {
        self.ipv6_internet_bandwidth = value.into_option();
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
    /// Sets [`service_managed`](Self#structfield.service_managed).
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<i64>) -> Self {
        self.service_managed = value.into_option();
        self
    }
    /// Sets [`address_type`](Self#structfield.address_type).
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<Ipv6AddressType>) -> Self {
        self.address_type = value.into_option();
        self
    }
}

/// Internet bandwidth of the address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6InternetBandwidth {
    /// Metering method of the bandwidth.
    pub internet_charge_type: Option<Ipv6InternetChargeType>,
    /// Whether the bandwidth is locked.
    pub business_status: Option<BusinessStatus>,
    /// Internet bandwidth of the address.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the bandwidth.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Billing method of the bandwidth, always PostPaid.
    pub instance_charge_type: Option<ChargeType>,
    /// Whether there is an order that is not in effect yet, only with IncludeReservationData.
    pub has_reservation_data: Option<bool>,
    /// Metering method after the renewal.
    pub reservation_internet_charge_type: Option<Ipv6InternetChargeType>,
    /// Type of the order.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// When the renewal takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth after the renewal.
    ///
    /// Unit Mbit/s.
    pub reservation_bandwidth: Option<i64>,
}

pub(crate) static IPV6_INTERNET_BANDWIDTH: Schema = Schema::new(
    "Ipv6InternetBandwidth",
    &[
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<Ipv6InternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("Ipv6InternetBandwidthId", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("HasReservationData", ValueType::Boolean),
        Field::new(
            "ReservationInternetChargeType",
            ValueType::Enum(<Ipv6InternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ReservationOrderType",
            ValueType::Enum(<ReservationOrderType as OpenEnum>::VALUES),
        ),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationBandwidth", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    Ipv6InternetBandwidth, IPV6_INTERNET_BANDWIDTH, 0 => internet_charge_type, 1 =>
    business_status, 2 => bandwidth, 3 => ipv6_internet_bandwidth_id, 4 =>
    instance_charge_type, 5 => has_reservation_data, 6 =>
    reservation_internet_charge_type, 7 => reservation_order_type, 8 =>
    reservation_active_time, 9 => reservation_bandwidth
);

impl Ipv6InternetBandwidth {
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<Ipv6InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`ipv6_internet_bandwidth_id`](Self#structfield.ipv6_internet_bandwidth_id).
    #[inline]
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_internet_bandwidth_id = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`reservation_internet_charge_type`](Self#structfield.reservation_internet_charge_type).
    #[inline]
    pub fn reservation_internet_charge_type(
        mut self,
        value: impl IntoOption<Ipv6InternetChargeType>,
    ) -> Self {
        self.reservation_internet_charge_type = value.into_option();
        self
    }
    /// Sets [`reservation_order_type`](Self#structfield.reservation_order_type).
    #[inline]
    pub fn reservation_order_type(
        mut self,
        value: impl IntoOption<ReservationOrderType>,
    ) -> Self {
        self.reservation_order_type = value.into_option();
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
    pub fn reservation_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.reservation_bandwidth = value.into_option();
        self
    }
}

static DESCRIBE_IPV6_ADDRESSES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeIpv6Addresses",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IPV6_ADDRESSES_REQUEST,
    response: &DESCRIBE_IPV6_ADDRESSES_RESPONSE,
    classes: &[
        ("IllegalParam.Ipv6Address", ErrorClass::Invalid),
        ("IllegalParam.NetworkType", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeIpv6AddressesRequest {
    type Response = DescribeIpv6AddressesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IPV6_ADDRESSES;
}

impl aliyun_api_core::Paged for DescribeIpv6AddressesRequest {
    type Item = Ipv6Address;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Ipv6Addresses"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeIpv6AddressesResponse) -> Vec<Ipv6Address> {
        response.ipv6_addresses
    }
}

impl DescribeIpv6AddressesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists IPv6 addresses in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeIpv6AddressesRequest`].
    #[inline]
    pub fn describe_ipv6_addresses(&self) -> Call<DescribeIpv6AddressesRequest> {
        Call::new(&self.inner, DescribeIpv6AddressesRequest::new())
    }
}

impl Call<DescribeIpv6AddressesRequest> {
    /// Region of the addresses.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Ids of the addresses.
    #[inline]
    pub fn ipv6_address_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ipv6_address_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// One address.
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address = value.into_option();
        self
    }
    /// Name that the addresses have. The document of 2024 has 2 characters at least, the first of them a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Id of the resource that has the addresses.
    #[inline]
    pub fn associated_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.associated_instance_id = value.into_option();
        self
    }
    /// Type of the resource that has the addresses.
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<Ipv6AssociatedInstanceType>,
    ) -> Self {
        self.request.associated_instance_type = value.into_option();
        self
    }
    /// Where the addresses can be reached from.
    #[inline]
    pub fn network_type(mut self, value: impl IntoOption<Ipv6NetworkType>) -> Self {
        self.request.network_type = value.into_option();
        self
    }
    /// VPC of the addresses.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// VSwitch of the addresses.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Internet bandwidth of the address.
    #[inline]
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_internet_bandwidth_id = value.into_option();
        self
    }
    /// Whether orders that are not in effect yet are shown.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
    /// Resource group of the addresses.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the addresses have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page. The texts allow 50.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Whether the addresses belong to another service. If omitted, all are listed.
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.service_managed = value.into_option();
        self
    }
    /// Whether addresses or blocks are listed.
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<Ipv6AddressType>) -> Self {
        self.request.address_type = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeIpv6AddressesRequest {
    type Found = Ipv6Address;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Ipv6Address",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("Ipv6AddressId"),
                field: Some("Ipv6AddressId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidIpv6AddressId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeIpv6AddressesResponse) -> Vec<Ipv6Address> {
        response.ipv6_addresses
    }
}

impl Client {
    /// Waits until a Ipv6Address is `Available`; it looks with `DescribeIpv6Addresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_address_available(
        &self,
        ipv6_address_id: impl Into<String>,
    ) -> crate::Wait<DescribeIpv6AddressesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![ipv6_address_id.into()])
    }
    /// Waits until a Ipv6Address is gone; it looks with `DescribeIpv6Addresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_address_deleted(
        &self,
        ipv6_address_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeIpv6AddressesRequest> {
        crate::WaitGone::new(&self.inner, vec![ipv6_address_id.into()])
    }
}
