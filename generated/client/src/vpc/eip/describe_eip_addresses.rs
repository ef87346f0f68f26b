// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipAddresses`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists EIPs in a region.
///
/// The parameters of `DescribeEipAddresses`. Sent with [`Client::describe_eip_addresses`](super::super::Client::describe_eip_addresses); the response is a [`DescribeEipAddressesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_eip_addresses().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`InvalidFilterKey.NotFound`](super::super::ErrorCode::InvalidFilterKeyNotFound), [`InvalidFilterValue`](super::super::ErrorCode::InvalidFilterValue), [`InvalidLockReason.NotFound`](super::super::ErrorCode::InvalidLockReasonNotFound), [`InvalidIAssociatedInstanceType.ValueNotSupported`](super::super::ErrorCode::InvalidIAssociatedInstanceTypeValueNotSupported), [`InvalidChargeType.ValueNotSupported`](super::super::ErrorCode::InvalidChargeTypeValueNotSupported), [`InvalidAliuid`](super::super::ErrorCode::InvalidAliuid), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`InstanceType.Invalid`](super::super::ErrorCode::InstanceTypeInvalid), [`InstanceIdLength.Exceed`](super::super::ErrorCode::InstanceIdLengthExceed), [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`OperationUnsupported.ResourceGroupId`](super::super::ErrorCode::OperationUnsupportedResourceGroupId), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.4; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// Region of the EIPs.
    pub region_id: Option<String>,
    /// Ids of the EIPs.
    ///
    /// At most 50 elements.
    pub allocation_id: Vec<String>,
    /// Id of the resource that the EIPs are associated with.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that the EIPs are associated with. An ECS instance, an SLB instance, a HaVip or an IP address has at most one EIP, a NAT gateway may have several; of a network interface it depends on the association mode.
    ///
    /// Default: `EcsInstance`.
    pub associated_instance_type: Option<EipInstanceType>,
    /// Billing method of the EIPs.
    pub charge_type: Option<ChargeType>,
    /// Addresses of the EIPs.
    ///
    /// At most 50 elements.
    pub eip_address: Vec<String>,
    /// Span of time in which the EIPs were created, start and end.
    ///
    /// 1 to 2 elements.
    pub filter: Vec<EipFilter>,
    /// Line of the EIPs, in most cases BGP.
    pub isp: Option<EipIsp>,
    /// Whether orders that are not in effect yet are included.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Why the EIPs are locked.
    pub lock_reason: Option<LockReason>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the EIPs.
    pub resource_group_id: Option<String>,
    /// State that the EIPs are in.
    pub status: Option<EipStatus>,
    /// Contiguous group that the EIPs belong to.
    pub segment_instance_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Name that the EIPs have.
    ///
    /// 1 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`.
    pub eip_name: Option<String>,
    /// Tags that the EIPs have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Whether the EIPs have enhanced protection against DDoS attacks.
    pub security_protection_enabled: Option<bool>,
    /// IP address pool that the addresses are from.
    pub public_ip_address_pool_id: Option<String>,
    /// Whether the EIPs were created by another service for the account. If omitted, all are listed.
    pub service_managed: Option<bool>,
}

pub(crate) static DESCRIBE_EIP_ADDRESSES_REQUEST: Schema = Schema::new(
    "DescribeEipAddressesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AllocationId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::Enum(<ChargeType as OpenEnum>::VALUES)),
        Field::new("EipAddress", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("Filter", ValueType::List(&ValueType::Record(&EIP_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("LockReason", ValueType::Enum(<LockReason as OpenEnum>::VALUES)),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
        Field::new("SegmentInstanceId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("EipName", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("SecurityProtectionEnabled", ValueType::Boolean),
        Field::new("PublicIpAddressPoolId", ValueType::String),
        Field::new("ServiceManaged", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeEipAddressesRequest, DESCRIBE_EIP_ADDRESSES_REQUEST, 0 => region_id, 1 =>
    allocation_id, 2 => associated_instance_id, 3 => associated_instance_type, 4 =>
    charge_type, 5 => eip_address, 6 => filter, 7 => isp, 8 => include_reservation_data,
    9 => lock_reason, 10 => page_number, 11 => page_size, 12 => resource_group_id, 13 =>
    status, 14 => segment_instance_id, 15 => dry_run, 16 => eip_name, 17 => tag, 18 =>
    security_protection_enabled, 19 => public_ip_address_pool_id, 20 => service_managed
);

impl DescribeEipAddressesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allocation_id = value.into_iter().map(Into::into).collect();
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
        value: impl IntoOption<EipInstanceType>,
    ) -> Self {
        self.associated_instance_type = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`eip_address`](Self#structfield.eip_address).
    #[inline]
    pub fn eip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
        self
    }
    /// Sets [`lock_reason`](Self#structfield.lock_reason).
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<LockReason>) -> Self {
        self.lock_reason = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`segment_instance_id`](Self#structfield.segment_instance_id).
    #[inline]
    pub fn segment_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.segment_instance_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`eip_name`](Self#structfield.eip_name).
    #[inline]
    pub fn eip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_name = value.into_option();
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
    /// Sets [`security_protection_enabled`](Self#structfield.security_protection_enabled).
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.security_protection_enabled = value.into_option();
        self
    }
    /// Sets [`public_ip_address_pool_id`](Self#structfield.public_ip_address_pool_id).
    #[inline]
    pub fn public_ip_address_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.public_ip_address_pool_id = value.into_option();
        self
    }
    /// Sets [`service_managed`](Self#structfield.service_managed).
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<bool>) -> Self {
        self.service_managed = value.into_option();
        self
    }
}

/// The response of `DescribeEipAddresses`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// The EIPs.
    ///
    /// A list of `EipAddress`.
    pub eip_addresses: Vec<EipAddress>,
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

pub(crate) static DESCRIBE_EIP_ADDRESSES_RESPONSE: Schema = Schema::new(
    "DescribeEipAddressesResponse",
    &[
        Field::new("EipAddresses", ValueType::List(&ValueType::Record(&EIP_ADDRESS)))
            .wrapper("EipAddress"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEipAddressesResponse, DESCRIBE_EIP_ADDRESSES_RESPONSE, 0 => eip_addresses, 1
    => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeEipAddressesResponse);

impl DescribeEipAddressesResponse {
    /// Sets [`eip_addresses`](Self#structfield.eip_addresses).
    #[inline]
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddress>>,
    ) -> Self {
        self.eip_addresses = value.into_iter().map(Into::into).collect();
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

/// A condition on the EIPs to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipFilter {
    /// What to filter by: when the span starts, or when it ends.
    ///
    /// `CreationStartTime` or `CreationEndTime`.
    pub key: Option<String>,
    /// Time to compare with, in UTC.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub value: Option<Timestamp>,
}

pub(crate) static EIP_FILTER: Schema = Schema::new(
    "EipFilter",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(EipFilter, EIP_FILTER, 0 => key, 1 => value);

impl EipFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// An EIP as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddress {
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// When the EIP was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub allocation_time: Option<Timestamp>,
    /// Regions that the EIP belongs to.
    pub available_regions: Vec<String>,
    /// Peak bandwidth of the EIP.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<String>,
    /// Shared bandwidth package that the EIP is in.
    pub bandwidth_package_id: Option<String>,
    /// Type of the shared bandwidth package.
    pub bandwidth_package_type: Option<String>,
    /// Billing method of the EIP.
    pub charge_type: Option<ChargeType>,
    /// Description of the EIP.
    pub description: Option<String>,
    /// Bandwidth of the EIP before it was added to the shared bandwidth package and after it is removed.
    pub eip_bandwidth: Option<String>,
    /// When the EIP expires, in UTC.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether fine-grained monitoring is enabled.
    pub hd_monitor_status: Option<String>,
    /// Whether there are orders that are not in effect yet. It is true only if IncludeReservationData is also true.
    pub has_reservation_data: Option<bool>,
    /// Line of the EIP, in most cases BGP.
    pub isp: Option<EipIsp>,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: Option<String>,
    /// Region of the resource that the EIP is associated with.
    pub instance_region_id: Option<String>,
    /// Type of the resource that the EIP is associated with.
    pub instance_type: Option<EipInstanceType>,
    /// Metering method of the EIP.
    pub internet_charge_type: Option<EipInternetChargeType>,
    /// Address of the EIP.
    pub ip_address: Option<String>,
    /// Name of the EIP.
    pub name: Option<String>,
    /// Locks on the EIP.
    ///
    /// A list of `OperationLock`.
    pub operation_locks: Vec<OperationLock>,
    /// Region the EIP is in.
    pub region_id: Option<String>,
    /// When the renewal takes effect.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth of the EIP after the renewal.
    pub reservation_bandwidth: Option<String>,
    /// Metering method after the renewal.
    pub reservation_internet_charge_type: Option<EipInternetChargeType>,
    /// Type of the renewal order.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// Resource group of the EIP.
    pub resource_group_id: Option<String>,
    /// State the EIP is in.
    pub status: Option<EipStatus>,
    /// Type of network. There is only this one.
    pub netmode: Option<String>,
    /// Association mode of the EIP.
    pub mode: Option<EipAssociationMode>,
    /// Contiguous group that the EIP belongs to.
    pub segment_instance_id: Option<String>,
    /// Private address of the network interface that the EIP is associated with.
    pub private_ip_address: Option<String>,
    /// Whether deletion protection is on.
    pub deletion_protection: Option<bool>,
    /// Whether the traffic is limited at a second level.
    pub second_limited: Option<bool>,
    /// Bandwidth of the shared bandwidth package that the EIP is in.
    ///
    /// Unit Mbit/s.
    pub bandwidth_package_bandwidth: Option<String>,
    /// Whether another service created the EIP for the account: 1 if so.
    ///
    /// `0` or `1`.
    pub service_managed: Option<i64>,
    /// Whether the EIP is locked.
    pub business_status: Option<BusinessStatus>,
    /// Tags of the EIP.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Levels of protection against DDoS attacks. If empty, the EIP has the basic one.
    pub security_protection_types: Vec<SecurityProtectionType>,
    /// IP address pool that the address is from.
    pub public_ip_address_pool_id: Option<String>,
    /// VPC of the IP address that the EIP is associated with.
    pub vpc_id: Option<String>,
    /// Zone of an EIP for a cloud box.
    pub zone: Option<String>,
    /// Whether the EIP is for a cloud box.
    pub biz_type: Option<PublicIpBizType>,
    /// Id of the service that created the EIP for the account.
    pub service_id: Option<i64>,
}

pub(crate) static EIP_ADDRESS: Schema = Schema::new(
    "EipAddress",
    &[
        Field::new("AllocationId", ValueType::String),
        Field::new("AllocationTime", ValueType::String),
        Field::new("AvailableRegions", ValueType::List(&ValueType::String))
            .wrapper("AvailableRegion"),
        Field::new("Bandwidth", ValueType::String),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("BandwidthPackageType", ValueType::String),
        Field::new("ChargeType", ValueType::Enum(<ChargeType as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String).aliases(&["Descritpion"]),
        Field::new("EipBandwidth", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("HDMonitorStatus", ValueType::String),
        Field::new("HasReservationData", ValueType::Boolean),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("InstanceId", ValueType::String),
        Field::new("InstanceRegionId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("IpAddress", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new(
                "OperationLocks",
                ValueType::List(&ValueType::Record(&OPERATION_LOCK)),
            )
            .wrapper("LockReason"),
        Field::new("RegionId", ValueType::String),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationBandwidth", ValueType::String),
        Field::new(
            "ReservationInternetChargeType",
            ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "ReservationOrderType",
            ValueType::Enum(<ReservationOrderType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
        Field::new("Netmode", ValueType::String),
        Field::new("Mode", ValueType::Enum(<EipAssociationMode as OpenEnum>::VALUES)),
        Field::new("SegmentInstanceId", ValueType::String),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("DeletionProtection", ValueType::Boolean),
        Field::new("SecondLimited", ValueType::Boolean),
        Field::new("BandwidthPackageBandwidth", ValueType::String),
        Field::new("ServiceManaged", ValueType::Integer),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new(
                "SecurityProtectionTypes",
                ValueType::List(
                    &ValueType::Enum(<SecurityProtectionType as OpenEnum>::VALUES),
                ),
            )
            .wrapper("SecurityProtectionType"),
        Field::new("PublicIpAddressPoolId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("Zone", ValueType::String),
        Field::new("BizType", ValueType::Enum(<PublicIpBizType as OpenEnum>::VALUES)),
        Field::new("ServiceID", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    EipAddress, EIP_ADDRESS, 0 => allocation_id, 1 => allocation_time, 2 =>
    available_regions, 3 => bandwidth, 4 => bandwidth_package_id, 5 =>
    bandwidth_package_type, 6 => charge_type, 7 => description, 8 => eip_bandwidth, 9 =>
    expired_time, 10 => hd_monitor_status, 11 => has_reservation_data, 12 => isp, 13 =>
    instance_id, 14 => instance_region_id, 15 => instance_type, 16 =>
    internet_charge_type, 17 => ip_address, 18 => name, 19 => operation_locks, 20 =>
    region_id, 21 => reservation_active_time, 22 => reservation_bandwidth, 23 =>
    reservation_internet_charge_type, 24 => reservation_order_type, 25 =>
    resource_group_id, 26 => status, 27 => netmode, 28 => mode, 29 =>
    segment_instance_id, 30 => private_ip_address, 31 => deletion_protection, 32 =>
    second_limited, 33 => bandwidth_package_bandwidth, 34 => service_managed, 35 =>
    business_status, 36 => tags, 37 => security_protection_types, 38 =>
    public_ip_address_pool_id, 39 => vpc_id, 40 => zone, 41 => biz_type, 42 => service_id
);

impl EipAddress {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl IntoOption<String>) -> Self {
        self.allocation_id = value.into_option();
        self
    }
    /// Sets [`allocation_time`](Self#structfield.allocation_time).
    #[inline]
    pub fn allocation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.allocation_time = value.into_option();
        self
    }
    /// Sets [`available_regions`](Self#structfield.available_regions).
    #[inline]
    pub fn available_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_type`](Self#structfield.bandwidth_package_type).
    #[inline]
    pub fn bandwidth_package_type(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_type = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`eip_bandwidth`](Self#structfield.eip_bandwidth).
    #[inline]
    pub fn eip_bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_bandwidth = value.into_option();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`hd_monitor_status`](Self#structfield.hd_monitor_status).
    #[inline]
    pub fn hd_monitor_status(mut self, value: impl IntoOption<String>) -> Self {
        self.hd_monitor_status = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_region_id`](Self#structfield.instance_region_id).
    #[inline]
    pub fn instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_region_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<EipInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`operation_locks`](Self#structfield.operation_locks).
    #[inline]
    pub fn operation_locks(
        mut self,
        value: impl IntoIterator<Item = impl Into<OperationLock>>,
    ) -> Self {
        self.operation_locks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
        value: impl IntoOption<EipInternetChargeType>,
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`netmode`](Self#structfield.netmode).
    #[inline]
    pub fn netmode(mut self, value: impl IntoOption<String>) -> Self {
        self.netmode = value.into_option();
        self
    }
    /// Sets [`mode`](Self#structfield.mode).
    #[inline]
    pub fn mode(mut self, value: impl IntoOption<EipAssociationMode>) -> Self {
        self.mode = value.into_option();
        self
    }
    /// Sets [`segment_instance_id`](Self#structfield.segment_instance_id).
    #[inline]
    pub fn segment_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.segment_instance_id = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
        self
    }
    /// Sets [`second_limited`](Self#structfield.second_limited).
    #[inline]
    pub fn second_limited(mut self, value: impl IntoOption<bool>) -> Self {
        self.second_limited = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_bandwidth`](Self#structfield.bandwidth_package_bandwidth).
    #[inline]
    pub fn bandwidth_package_bandwidth(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.bandwidth_package_bandwidth = value.into_option();
        self
    }
    /// Sets [`service_managed`](Self#structfield.service_managed).
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<i64>) -> Self {
        self.service_managed = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`security_protection_types`](Self#structfield.security_protection_types).
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`public_ip_address_pool_id`](Self#structfield.public_ip_address_pool_id).
    #[inline]
    pub fn public_ip_address_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.public_ip_address_pool_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
    /// Sets [`biz_type`](Self#structfield.biz_type).
    #[inline]
    pub fn biz_type(mut self, value: impl IntoOption<PublicIpBizType>) -> Self {
        self.biz_type = value.into_option();
        self
    }
    /// Sets [`service_id`](Self#structfield.service_id).
    #[inline]
    pub fn service_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.service_id = value.into_option();
        self
    }
}

static DESCRIBE_EIP_ADDRESSES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEipAddresses",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EIP_ADDRESSES_REQUEST,
    response: &DESCRIBE_EIP_ADDRESSES_RESPONSE,
    classes: &[
        ("InvalidFilterKey.NotFound", ErrorClass::Invalid),
        ("InvalidFilterValue", ErrorClass::Invalid),
        ("InvalidLockReason.NotFound", ErrorClass::Invalid),
        ("InvalidAliuid", ErrorClass::Denied),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("InstanceType.Invalid", ErrorClass::Invalid),
        ("InstanceIdLength.Exceed", ErrorClass::Invalid),
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("OperationUnsupported.ResourceGroupId", ErrorClass::Denied),
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EIP_ADDRESSES;
}

impl aliyun_api_core::Paged for DescribeEipAddressesRequest {
    type Item = EipAddress;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["EipAddresses"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeEipAddressesResponse) -> Vec<EipAddress> {
        response.eip_addresses
    }
}

impl DescribeEipAddressesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists EIPs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEipAddressesRequest`].
    #[inline]
    pub fn describe_eip_addresses(&self) -> Call<DescribeEipAddressesRequest> {
        Call::new(&self.inner, DescribeEipAddressesRequest::new())
    }
}

impl Call<DescribeEipAddressesRequest> {
    /// Region of the EIPs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Ids of the EIPs.
    #[inline]
    pub fn allocation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.allocation_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Id of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.associated_instance_id = value.into_option();
        self
    }
    /// Type of the resource that the EIPs are associated with. An ECS instance, an SLB instance, a HaVip or an IP address has at most one EIP, a NAT gateway may have several; of a network interface it depends on the association mode.
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<EipInstanceType>,
    ) -> Self {
        self.request.associated_instance_type = value.into_option();
        self
    }
    /// Billing method of the EIPs.
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.charge_type = value.into_option();
        self
    }
    /// Addresses of the EIPs.
    #[inline]
    pub fn eip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.eip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Span of time in which the EIPs were created, start and end.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Line of the EIPs, in most cases BGP.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
    /// Why the EIPs are locked.
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<LockReason>) -> Self {
        self.request.lock_reason = value.into_option();
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
    /// Resource group of the EIPs.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// State that the EIPs are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Contiguous group that the EIPs belong to.
    #[inline]
    pub fn segment_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.segment_instance_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Name that the EIPs have.
    #[inline]
    pub fn eip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.eip_name = value.into_option();
        self
    }
    /// Tags that the EIPs have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the EIPs have enhanced protection against DDoS attacks.
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.security_protection_enabled = value.into_option();
        self
    }
    /// IP address pool that the addresses are from.
    #[inline]
    pub fn public_ip_address_pool_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.public_ip_address_pool_id = value.into_option();
        self
    }
    /// Whether the EIPs were created by another service for the account. If omitted, all are listed.
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.service_managed = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeEipAddressesRequest {
    type Found = EipAddress;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Eip",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("AllocationId"),
                field: Some("AllocationId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidAllocationId.NotFound"],
        moves: &[("Associating", "InUse"), ("Unassociating", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UnassociateEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "Associating",
                by: &["AssociateEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AssociateEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "Unassociating",
                by: &["UnassociateEipAddress"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeEipAddressesResponse) -> Vec<EipAddress> {
        response.eip_addresses
    }
}

impl Client {
    /// Waits until a Eip is `Available`; it looks with `DescribeEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_available(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::Wait<DescribeEipAddressesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![allocation_id.into()])
    }
    /// Waits until a Eip is `InUse`; it looks with `DescribeEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_in_use(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::Wait<DescribeEipAddressesRequest> {
        crate::Wait::new(&self.inner, "InUse", vec![allocation_id.into()])
    }
    /// Waits until a Eip is gone; it looks with `DescribeEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_deleted(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeEipAddressesRequest> {
        crate::WaitGone::new(&self.inner, vec![allocation_id.into()])
    }
}
