// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsEipAddresses`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists EIPs with the resources they are associated with.
///
/// The parameters of `DescribeEnsEipAddresses`. Sent with [`Client::describe_ens_eip_addresses`](super::super::Client::describe_ens_eip_addresses); the response is a [`DescribeEnsEipAddressesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_ens_eip_addresses()
///     .allocation_id(["eip-5q9uwkd9bnzjpxz8hr6cirnj"])
///     .eip_address(["192.168.0.1"])
///     .associated_instance_id("lb-5t18quohsrc3xkf86spmnu77")
///     .associated_instance_type("SlbInstance")
///     .page_number(1)
///     .page_size(50)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 12.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesRequest {
    /// Ids of EIPs.
    ///
    /// At most 50 elements.
    pub allocation_id: Vec<String>,
    /// Addresses of EIPs.
    ///
    /// At most 50 elements.
    pub eip_address: Vec<String>,
    /// Id of the resource that the EIPs are associated with.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that the EIPs are associated with.
    pub associated_instance_type: Option<EipInstanceType>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of EIPs on a page. The manual does not allow fewer than the default.
    ///
    /// At most 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Edge node of the EIPs.
    pub ens_region_id: Option<String>,
    /// Name that the EIPs have.
    pub eip_name: Option<String>,
    /// Whether standby EIPs are listed, or the others.
    pub standby: Option<bool>,
    /// Edge nodes of the EIPs.
    ///
    /// 1 to 100 elements.
    pub ens_region_ids: Vec<String>,
    /// Whether EIPs that reply to pings are listed, or the others.
    pub icmp_reply_enabled: Option<bool>,
    /// Reason for which the EIPs are locked.
    pub lock_reason: Option<String>,
    /// State that the EIPs are in.
    pub status: Option<EipStatus>,
}

pub(crate) static DESCRIBE_ENS_EIP_ADDRESSES_REQUEST: Schema = Schema::new(
    "DescribeEnsEipAddressesRequest",
    &[
        Field::new("AllocationId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("EipAddress", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("EipName", ValueType::String),
        Field::new("Standby", ValueType::Boolean),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("IcmpReplyEnabled", ValueType::Boolean),
        Field::new("LockReason", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DescribeEnsEipAddressesRequest, DESCRIBE_ENS_EIP_ADDRESSES_REQUEST, 0 =>
    allocation_id, 1 => eip_address, 2 => associated_instance_id, 3 =>
    associated_instance_type, 4 => page_number, 5 => page_size, 6 => ens_region_id, 7 =>
    eip_name, 8 => standby, 9 => ens_region_ids, 10 => icmp_reply_enabled, 11 =>
    lock_reason, 12 => status
);

impl DescribeEnsEipAddressesRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allocation_id = value.into_iter().map(Into::into).collect();
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
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`eip_name`](Self#structfield.eip_name).
    #[inline]
    pub fn eip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_name = value.into_option();
        self
    }
    /// Sets [`standby`](Self#structfield.standby).
    #[inline]
    pub fn standby(mut self, value: impl IntoOption<bool>) -> Self {
        self.standby = value.into_option();
        self
    }
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`icmp_reply_enabled`](Self#structfield.icmp_reply_enabled).
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.icmp_reply_enabled = value.into_option();
        self
    }
    /// Sets [`lock_reason`](Self#structfield.lock_reason).
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<String>) -> Self {
        self.lock_reason = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.status = value.into_option();
        self
    }
}

/// The response of `DescribeEnsEipAddresses`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsEipAddressesResponse {
    /// The EIPs.
    ///
    /// A list of `EipAddress`.
    pub eip_addresses: Vec<EipAddress>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of EIPs on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of EIPs found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE: Schema = Schema::new(
    "DescribeEnsEipAddressesResponse",
    &[
        Field::new("EipAddresses", ValueType::List(&ValueType::Record(&EIP_ADDRESS)))
            .wrapper("EipAddress"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeEnsEipAddressesResponse, DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE, 0 =>
    eip_addresses, 1 => page_number, 2 => page_size, 3 => request_id, 4 => total_count
);

aliyun_api_core::response!(DescribeEnsEipAddressesResponse);

impl DescribeEnsEipAddressesResponse {
    /// Sets [`eip_addresses`](Self#structfield.eip_addresses).
    #[inline]
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddress>>,
    ) -> Self {
        self.eip_addresses = value.into_iter().map(Into::into).collect();
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// An EIP as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddress {
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// When the EIP was created, as a timestamp or as milliseconds since 1970.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub allocation_time: Option<Timestamp>,
    /// Peak bandwidth; 5 by default.
    ///
    /// 5 to 10000 Mbit/s.
    pub bandwidth: Option<i64>,
    /// Billing method of the EIP.
    pub charge_type: Option<EipChargeType>,
    /// Description of the EIP.
    pub description: Option<String>,
    /// Edge node of the EIP.
    pub ens_region_id: Option<String>,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: Option<String>,
    /// Type of the resource that the EIP is associated with.
    pub instance_type: Option<EipInstanceType>,
    /// Metering method of the EIP.
    pub internet_charge_type: Option<EipInternetChargeType>,
    /// The address.
    pub ip_address: Option<String>,
    /// Internet provider of the address.
    pub isp: Option<EipIsp>,
    /// Name of the EIP.
    pub name: Option<String>,
    /// State the EIP is in.
    pub status: Option<EipStatus>,
    /// Whether it is a standby EIP.
    pub standby: Option<bool>,
    /// Whether a standby EIP is in use.
    pub ip_status: Option<EipIpStatus>,
    /// Bandwidth of the bandwidth package that the EIP is in.
    ///
    /// Unit Mbit/s.
    pub bandwidth_package_bandwidth: Option<i64>,
    /// Bandwidth package that the EIP is in.
    pub bandwidth_package_id: Option<String>,
    /// Whether the EIP replies to pings.
    pub icmp_reply_enabled: Option<bool>,
    /// Locks of the EIP.
    ///
    /// A list of `EipLock`.
    pub operation_locks: Vec<EipLock>,
    /// Tags of the EIP.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static EIP_ADDRESS: Schema = Schema::new(
    "EipAddress",
    &[
        Field::new("AllocationId", ValueType::String),
        Field::new("AllocationTime", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("ChargeType", ValueType::Enum(<EipChargeType as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("IpAddress", ValueType::String),
        Field::new("Isp", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("Name", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
        Field::new("Standby", ValueType::Boolean),
        Field::new("IpStatus", ValueType::Enum(<EipIpStatus as OpenEnum>::VALUES)),
        Field::new("BandwidthPackageBandwidth", ValueType::Integer),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("IcmpReplyEnabled", ValueType::Boolean),
        Field::new("OperationLocks", ValueType::List(&ValueType::Record(&EIP_LOCK)))
            .wrapper("Lock"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    EipAddress, EIP_ADDRESS, 0 => allocation_id, 1 => allocation_time, 2 => bandwidth, 3
    => charge_type, 4 => description, 5 => ens_region_id, 6 => instance_id, 7 =>
    instance_type, 8 => internet_charge_type, 9 => ip_address, 10 => isp, 11 => name, 12
    => status, 13 => standby, 14 => ip_status, 15 => bandwidth_package_bandwidth, 16 =>
    bandwidth_package_id, 17 => icmp_reply_enabled, 18 => operation_locks, 19 => tags
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
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<EipChargeType>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
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
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`standby`](Self#structfield.standby).
    #[inline]
    pub fn standby(mut self, value: impl IntoOption<bool>) -> Self {
        self.standby = value.into_option();
        self
    }
    /// Sets [`ip_status`](Self#structfield.ip_status).
    #[inline]
    pub fn ip_status(mut self, value: impl IntoOption<EipIpStatus>) -> Self {
        self.ip_status = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_bandwidth`](Self#structfield.bandwidth_package_bandwidth).
    #[inline]
    pub fn bandwidth_package_bandwidth(mut self, value: impl IntoOption<i64>) -> Self {
        self.bandwidth_package_bandwidth = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_id = value.into_option();
        self
    }
    /// Sets [`icmp_reply_enabled`](Self#structfield.icmp_reply_enabled).
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.icmp_reply_enabled = value.into_option();
        self
    }
    /// Sets [`operation_locks`](Self#structfield.operation_locks).
    #[inline]
    pub fn operation_locks(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipLock>>,
    ) -> Self {
        self.operation_locks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A lock of an EIP.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipLock {
    /// Reason of the lock.
    pub lock_reason: Option<String>,
}

pub(crate) static EIP_LOCK: Schema = Schema::new(
    "EipLock",
    &[Field::new("LockReason", ValueType::String)],
);

aliyun_api_core::record!(EipLock, EIP_LOCK, 0 => lock_reason);

impl EipLock {
    /// Sets [`lock_reason`](Self#structfield.lock_reason).
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<String>) -> Self {
        self.lock_reason = value.into_option();
        self
    }
}

/// Whether a standby EIP is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipIpStatus {
    /// `Stopped`: not in use.
    Stopped,
    /// `Running`: in use.
    Running,
    /// `Starting`: being started.
    Starting,
    /// `Stopping`: being stopped.
    Stopping,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipIpStatus, Stopped = "Stopped", Running = "Running", Starting = "Starting",
    Stopping = "Stopping"
);

static DESCRIBE_ENS_EIP_ADDRESSES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsEipAddresses",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_EIP_ADDRESSES_REQUEST,
    response: &DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEnsEipAddressesRequest {
    type Response = DescribeEnsEipAddressesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_EIP_ADDRESSES;
}

impl aliyun_api_core::Paged for DescribeEnsEipAddressesRequest {
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
    fn into_items(response: DescribeEnsEipAddressesResponse) -> Vec<EipAddress> {
        response.eip_addresses
    }
}

impl DescribeEnsEipAddressesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists EIPs with the resources they are associated with.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEnsEipAddressesRequest`].
    #[inline]
    pub fn describe_ens_eip_addresses(&self) -> Call<DescribeEnsEipAddressesRequest> {
        Call::new(&self.inner, DescribeEnsEipAddressesRequest::new())
    }
}

impl Call<DescribeEnsEipAddressesRequest> {
    /// Ids of EIPs.
    #[inline]
    pub fn allocation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.allocation_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Addresses of EIPs.
    #[inline]
    pub fn eip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.eip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Id of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.associated_instance_id = value.into_option();
        self
    }
    /// Type of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<EipInstanceType>,
    ) -> Self {
        self.request.associated_instance_type = value.into_option();
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of EIPs on a page. The manual does not allow fewer than the default.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Edge node of the EIPs.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Name that the EIPs have.
    #[inline]
    pub fn eip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.eip_name = value.into_option();
        self
    }
    /// Whether standby EIPs are listed, or the others.
    #[inline]
    pub fn standby(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.standby = value.into_option();
        self
    }
    /// Edge nodes of the EIPs.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether EIPs that reply to pings are listed, or the others.
    #[inline]
    pub fn icmp_reply_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.icmp_reply_enabled = value.into_option();
        self
    }
    /// Reason for which the EIPs are locked.
    #[inline]
    pub fn lock_reason(mut self, value: impl IntoOption<String>) -> Self {
        self.request.lock_reason = value.into_option();
        self
    }
    /// State that the EIPs are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<EipStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeEnsEipAddressesRequest {
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
        not_found: &["InstanceNotFound"],
        moves: &[("Associating", "InUse"), ("Unassociating", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UnAssociateEnsEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "Associating",
                by: &["AssociateEnsEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AssociateEnsEipAddress"],
            },
            aliyun_api_core::KnownState {
                name: "Unassociating",
                by: &["UnAssociateEnsEipAddress"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeEnsEipAddressesResponse) -> Vec<EipAddress> {
        response.eip_addresses
    }
}

impl Client {
    /// Waits until a Eip is `Available`; it looks with `DescribeEnsEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_available(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::Wait<DescribeEnsEipAddressesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![allocation_id.into()])
    }
    /// Waits until a Eip is `InUse`; it looks with `DescribeEnsEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_in_use(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::Wait<DescribeEnsEipAddressesRequest> {
        crate::Wait::new(&self.inner, "InUse", vec![allocation_id.into()])
    }
    /// Waits until a Eip is gone; it looks with `DescribeEnsEipAddresses`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_eip_deleted(
        &self,
        allocation_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeEnsEipAddressesRequest> {
        crate::WaitGone::new(&self.inner, vec![allocation_id.into()])
    }
}
