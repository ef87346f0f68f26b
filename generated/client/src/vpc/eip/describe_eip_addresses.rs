// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipAddresses`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEipAddresses`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEipAddressesRequest {
    /// Region of the EIPs.
    pub region_id: String,
    /// Id of one EIP.
    pub allocation_id: Option<String>,
    /// Id of the resource that the EIPs are associated with.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that the EIPs are associated with. An ECS instance, an SLB instance or a HaVip has at most one EIP, a NAT gateway may have several. NetworkInterface is not on the page of this action.
    ///
    /// Default: `EcsInstance`.
    pub associated_instance_type: Option<EipInstanceType>,
    /// Billing method of the EIPs.
    pub charge_type: Option<ChargeType>,
    /// Address of one EIP.
    pub eip_address: Option<String>,
    /// Conditions that the EIPs meet.
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
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the EIPs.
    pub resource_group_id: Option<String>,
    /// State that the EIPs are in.
    pub status: Option<EipStatus>,
}

pub(crate) static DESCRIBE_EIP_ADDRESSES_REQUEST: Schema = Schema {
    name: "DescribeEipAddressesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("AllocationId", ValueType::String),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChargeType", ValueType::Enum(<ChargeType as OpenEnum>::VALUES)),
        Field::new("EipAddress", ValueType::String),
        Field::new("Filter", ValueType::List(&ValueType::Record(&EIP_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("LockReason", ValueType::Enum(<LockReason as OpenEnum>::VALUES)),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    DescribeEipAddressesRequest, DESCRIBE_EIP_ADDRESSES_REQUEST, 0 => region_id, 1 =>
    allocation_id, 2 => associated_instance_id, 3 => associated_instance_type, 4 =>
    charge_type, 5 => eip_address, 6 => filter, 7 => isp, 8 => include_reservation_data,
    9 => lock_reason, 10 => page_number, 11 => page_size, 12 => resource_group_id, 13 =>
    status
);

/// The response of `DescribeEipAddresses`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_EIP_ADDRESSES_RESPONSE: Schema = Schema {
    name: "DescribeEipAddressesResponse",
    fields: &[
        Field::new("EipAddresses", ValueType::List(&ValueType::Record(&EIP_ADDRESS)))
            .wrapper("EipAddress"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEipAddressesResponse, DESCRIBE_EIP_ADDRESSES_RESPONSE, 0 => eip_addresses, 1
    => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

/// A condition on the EIPs to list.
#[derive(Clone, Default, PartialEq)]
pub struct EipFilter {
    /// What to filter by.
    pub key: Option<String>,
    /// Value to look for.
    pub value: Option<String>,
}

pub(crate) static EIP_FILTER: Schema = Schema {
    name: "EipFilter",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
    ],
};

aliyun_api_core::record!(EipFilter, EIP_FILTER, 0 => key, 1 => value);

/// An EIP as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct EipAddress {
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// When the EIP was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub allocation_time: Option<String>,
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
    pub expired_time: Option<String>,
    /// Whether fine-grained monitoring is enabled.
    pub hd_monitor_status: Option<String>,
    /// Whether there are orders that are not in effect yet. It is true only if IncludeReservationData is also true.
    pub has_reservation_data: Option<String>,
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
    pub reservation_active_time: Option<String>,
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
}

pub(crate) static EIP_ADDRESS: Schema = Schema {
    name: "EipAddress",
    fields: &[
        Field::new("AllocationId", ValueType::String),
        Field::new("AllocationTime", ValueType::String),
        Field::new("AvailableRegions", ValueType::List(&ValueType::String))
            .wrapper("AvailableRegion"),
        Field::new("Bandwidth", ValueType::String),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("BandwidthPackageType", ValueType::String),
        Field::new("ChargeType", ValueType::Enum(<ChargeType as OpenEnum>::VALUES)),
        Field::new("Descritpion", ValueType::String).aliases(&["Description"]),
        Field::new("EipBandwidth", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("HDMonitorStatus", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
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
    ],
};

aliyun_api_core::record!(
    EipAddress, EIP_ADDRESS, 0 => allocation_id, 1 => allocation_time, 2 =>
    available_regions, 3 => bandwidth, 4 => bandwidth_package_id, 5 =>
    bandwidth_package_type, 6 => charge_type, 7 => description, 8 => eip_bandwidth, 9 =>
    expired_time, 10 => hd_monitor_status, 11 => has_reservation_data, 12 => isp, 13 =>
    instance_id, 14 => instance_region_id, 15 => instance_type, 16 =>
    internet_charge_type, 17 => ip_address, 18 => name, 19 => operation_locks, 20 =>
    region_id, 21 => reservation_active_time, 22 => reservation_bandwidth, 23 =>
    reservation_internet_charge_type, 24 => reservation_order_type, 25 =>
    resource_group_id, 26 => status
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EIP_ADDRESSES;
}

impl DescribeEipAddressesRequest {
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
    /// Lists EIPs in a region.
    ///
    /// # Errors
    /// `Forbidden.RegionNotFound`, `InvalidFilterKey.NotFound`, `InvalidFilterValue`, `InvalidLockReason.NotFound`, `InvalidIAssociatedInstanceType.ValueNotSupported`, `InvalidChargeType.ValueNotSupported`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.4; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_eip_addresses(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeEipAddressesRequest> {
        Call::new(&self.inner, DescribeEipAddressesRequest::new(region_id))
    }
}

impl Call<DescribeEipAddressesRequest> {
    /// Id of one EIP.
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.request.allocation_id = Some(value.into());
        self
    }
    /// Id of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.associated_instance_id = Some(value.into());
        self
    }
    /// Type of the resource that the EIPs are associated with. An ECS instance, an SLB instance or a HaVip has at most one EIP, a NAT gateway may have several. NetworkInterface is not on the page of this action.
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl Into<EipInstanceType>,
    ) -> Self {
        self.request.associated_instance_type = Some(value.into());
        self
    }
    /// Billing method of the EIPs.
    #[inline]
    pub fn charge_type(mut self, value: impl Into<ChargeType>) -> Self {
        self.request.charge_type = Some(value.into());
        self
    }
    /// Address of one EIP.
    #[inline]
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.request.eip_address = Some(value.into());
        self
    }
    /// Conditions that the EIPs meet.
    #[inline]
    pub fn filter(mut self, value: impl IntoIterator<Item = EipFilter>) -> Self {
        self.request.filter = value.into_iter().collect();
        self
    }
    /// Line of the EIPs, in most cases BGP.
    #[inline]
    pub fn isp(mut self, value: impl Into<EipIsp>) -> Self {
        self.request.isp = Some(value.into());
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.request.include_reservation_data = Some(value);
        self
    }
    /// Why the EIPs are locked.
    #[inline]
    pub fn lock_reason(mut self, value: impl Into<LockReason>) -> Self {
        self.request.lock_reason = Some(value.into());
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
    /// Resource group of the EIPs.
    #[inline]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.resource_group_id = Some(value.into());
        self
    }
    /// State that the EIPs are in.
    #[inline]
    pub fn status(mut self, value: impl Into<EipStatus>) -> Self {
        self.request.status = Some(value.into());
        self
    }
}
