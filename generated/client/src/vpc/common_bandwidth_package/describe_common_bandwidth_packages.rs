// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCommonBandwidthPackages`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists shared bandwidth packages in a region.
///
/// The parameters of `DescribeCommonBandwidthPackages`. Sent with [`Client::describe_common_bandwidth_packages`](super::super::Client::describe_common_bandwidth_packages); the response is a [`DescribeCommonBandwidthPackagesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_common_bandwidth_packages().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageIdNumber.NotSupported`](super::super::ErrorCode::InvalidBandwidthPackageIdNumberNotSupported), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`OperationUnsupported.ResourceGroupId`](super::super::ErrorCode::OperationUnsupportedResourceGroupId).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.2; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesRequest {
    /// Region of the packages.
    pub region_id: Option<String>,
    /// Id of one package.
    pub bandwidth_package_id: Option<String>,
    /// Whether orders that are not in effect yet are included.
    ///
    /// Default: `false`.
    pub include_reservation_data: Option<bool>,
    /// Name that the package has.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the packages.
    pub resource_group_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Tags that the packages have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Whether the packages have enhanced protection against DDoS attacks.
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    pub security_protection_enabled: Option<bool>,
}

pub(crate) static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST: Schema = Schema::new(
    "DescribeCommonBandwidthPackagesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("SecurityProtectionEnabled", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeCommonBandwidthPackagesRequest, DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST, 0
    => region_id, 1 => bandwidth_package_id, 2 => include_reservation_data, 3 => name, 4
    => page_number, 5 => page_size, 6 => resource_group_id, 7 => dry_run, 8 => tag, 9 =>
    security_protection_enabled
);

impl DescribeCommonBandwidthPackagesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_id = value.into_option();
        self
    }
    /// Sets [`include_reservation_data`](Self#structfield.include_reservation_data).
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_reservation_data = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
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
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.security_protection_enabled = value.into_option();
        self
    }
}

/// The response of `DescribeCommonBandwidthPackages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCommonBandwidthPackagesResponse {
    /// The packages.
    ///
    /// A list of `CommonBandwidthPackage`.
    pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
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

pub(crate) static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE: Schema = Schema::new(
    "DescribeCommonBandwidthPackagesResponse",
    &[
        Field::new(
                "CommonBandwidthPackages",
                ValueType::List(&ValueType::Record(&COMMON_BANDWIDTH_PACKAGE)),
            )
            .wrapper("CommonBandwidthPackage"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCommonBandwidthPackagesResponse, DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    0 => common_bandwidth_packages, 1 => total_count, 2 => page_number, 3 => page_size, 4
    => request_id
);

aliyun_api_core::response!(DescribeCommonBandwidthPackagesResponse);

impl DescribeCommonBandwidthPackagesResponse {
    /// Sets [`common_bandwidth_packages`](Self#structfield.common_bandwidth_packages).
    #[inline]
    pub fn common_bandwidth_packages(
        mut self,
        value: impl IntoIterator<Item = impl Into<CommonBandwidthPackage>>,
    ) -> Self {
        self.common_bandwidth_packages = value.into_iter().map(Into::into).collect();
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

/// A shared bandwidth package as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonBandwidthPackage {
    /// Id of the package.
    pub bandwidth_package_id: Option<String>,
    /// Name of the package.
    pub name: Option<String>,
    /// Description of the package.
    pub description: Option<String>,
    /// Peak bandwidth of the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<String>,
    /// Metering method of the package.
    pub internet_charge_type: Option<CommonBandwidthPackageInternetChargeType>,
    /// Minimum bandwidth ratio of a package that is billed by the 95th percentile.
    pub ratio: Option<i64>,
    /// Region of the package.
    pub region_id: Option<String>,
    /// When the package was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Billing method of the package.
    pub instance_charge_type: Option<ChargeType>,
    /// Whether the package is locked.
    pub business_status: Option<CommonBandwidthPackageBusinessStatus>,
    /// Public addresses in the package.
    ///
    /// A list of `CommonBandwidthPackageIp`.
    pub public_ip_addresses: Vec<CommonBandwidthPackageIp>,
    /// When the package expires.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether there are orders that are not in effect yet.
    ///
    /// `false` or `true`.
    pub has_reservation_data: Option<String>,
    /// Line of the package, in most cases BGP.
    pub isp: Option<EipIsp>,
    /// When the renewal takes effect.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth of the package after the renewal.
    ///
    /// Unit Mbit/s.
    pub reservation_bandwidth: Option<String>,
    /// Metering method after the renewal.
    pub reservation_internet_charge_type: Option<
        CommonBandwidthPackageInternetChargeType,
    >,
    /// Type of the renewal order.
    pub reservation_order_type: Option<ReservationOrderType>,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
    /// State the package is in.
    pub status: Option<CommonBandwidthPackageStatus>,
    /// Zone of the package. It may be moved to another one when the zone is overloaded.
    pub zone: Option<String>,
    /// Whether deletion protection is on.
    pub deletion_protection: Option<bool>,
    /// Whether another service created the package for the account: 1 if so.
    ///
    /// `0` or `1`.
    pub service_managed: Option<i64>,
    /// Levels of protection against DDoS attacks. If empty, the package has the basic one.
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    pub security_protection_types: Vec<SecurityProtectionType>,
    /// Tags of the package.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
    /// Whether the package is for a cloud box.
    pub biz_type: Option<PublicIpBizType>,
}

pub(crate) static COMMON_BANDWIDTH_PACKAGE: Schema = Schema::new(
    "CommonBandwidthPackage",
    &[
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Bandwidth", ValueType::String),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(
                <CommonBandwidthPackageInternetChargeType as OpenEnum>::VALUES,
            ),
        ),
        Field::new("Ratio", ValueType::Integer),
        Field::new("RegionId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<CommonBandwidthPackageBusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new(
                "PublicIpAddresses",
                ValueType::List(&ValueType::Record(&COMMON_BANDWIDTH_PACKAGE_IP)),
            )
            .wrapper("PublicIpAddresse"),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationBandwidth", ValueType::String),
        Field::new(
            "ReservationInternetChargeType",
            ValueType::Enum(
                <CommonBandwidthPackageInternetChargeType as OpenEnum>::VALUES,
            ),
        ),
        Field::new(
            "ReservationOrderType",
            ValueType::Enum(<ReservationOrderType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<CommonBandwidthPackageStatus as OpenEnum>::VALUES),
        ),
        Field::new("Zone", ValueType::String).aliases(&["ZoneId"]),
        Field::new("DeletionProtection", ValueType::Boolean),
        Field::new("ServiceManaged", ValueType::Integer),
        Field::new(
                "SecurityProtectionTypes",
                ValueType::List(
                    &ValueType::Enum(<SecurityProtectionType as OpenEnum>::VALUES),
                ),
            )
            .wrapper("SecurityProtectionType"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
        Field::new("BizType", ValueType::Enum(<PublicIpBizType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    CommonBandwidthPackage, COMMON_BANDWIDTH_PACKAGE, 0 => bandwidth_package_id, 1 =>
    name, 2 => description, 3 => bandwidth, 4 => internet_charge_type, 5 => ratio, 6 =>
    region_id, 7 => creation_time, 8 => instance_charge_type, 9 => business_status, 10 =>
    public_ip_addresses, 11 => expired_time, 12 => has_reservation_data, 13 => isp, 14 =>
    reservation_active_time, 15 => reservation_bandwidth, 16 =>
    reservation_internet_charge_type, 17 => reservation_order_type, 18 =>
    resource_group_id, 19 => status, 20 => zone, 21 => deletion_protection, 22 =>
    service_managed, 23 => security_protection_types, 24 => tags, 25 => biz_type
);

impl CommonBandwidthPackage {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_package_id = value.into_option();
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
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<CommonBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`ratio`](Self#structfield.ratio).
    #[inline]
    pub fn ratio(mut self, value: impl IntoOption<i64>) -> Self {
        self.ratio = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(
        mut self,
        value: impl IntoOption<CommonBandwidthPackageBusinessStatus>,
    ) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`public_ip_addresses`](Self#structfield.public_ip_addresses).
    #[inline]
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<CommonBandwidthPackageIp>>,
    ) -> Self {
        self.public_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`has_reservation_data`](Self#structfield.has_reservation_data).
    #[inline]
    pub fn has_reservation_data(mut self, value: impl IntoOption<String>) -> Self {
        self.has_reservation_data = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
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
        value: impl IntoOption<CommonBandwidthPackageInternetChargeType>,
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
    pub fn status(
        mut self,
        value: impl IntoOption<CommonBandwidthPackageStatus>,
    ) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
        self
    }
    /// Sets [`service_managed`](Self#structfield.service_managed).
    #[inline]
    pub fn service_managed(mut self, value: impl IntoOption<i64>) -> Self {
        self.service_managed = value.into_option();
        self
    }
    /// Sets [`security_protection_types`](Self#structfield.security_protection_types).
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`biz_type`](Self#structfield.biz_type).
    #[inline]
    pub fn biz_type(mut self, value: impl IntoOption<PublicIpBizType>) -> Self {
        self.biz_type = value.into_option();
        self
    }
}

/// A public address in a shared bandwidth package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonBandwidthPackageIp {
    /// The address itself.
    pub ip_address: Option<String>,
    /// Id of the EIP with this address.
    pub allocation_id: Option<String>,
    /// State of the association of EIP and package.
    pub bandwidth_package_ip_relation_status: Option<BandwidthPackageIpRelationStatus>,
}

pub(crate) static COMMON_BANDWIDTH_PACKAGE_IP: Schema = Schema::new(
    "CommonBandwidthPackageIp",
    &[
        Field::new("IpAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String),
        Field::new(
            "BandwidthPackageIpRelationStatus",
            ValueType::Enum(<BandwidthPackageIpRelationStatus as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    CommonBandwidthPackageIp, COMMON_BANDWIDTH_PACKAGE_IP, 0 => ip_address, 1 =>
    allocation_id, 2 => bandwidth_package_ip_relation_status
);

impl CommonBandwidthPackageIp {
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl IntoOption<String>) -> Self {
        self.allocation_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_ip_relation_status`](Self#structfield.bandwidth_package_ip_relation_status).
    #[inline]
    pub fn bandwidth_package_ip_relation_status(
        mut self,
        value: impl IntoOption<BandwidthPackageIpRelationStatus>,
    ) -> Self {
        self.bandwidth_package_ip_relation_status = value.into_option();
        self
    }
}

/// State of the association of EIP and package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BandwidthPackageIpRelationStatus {
    /// `BINDED`: it is in the package.
    Binded,
    /// `BINDING`: it is being added.
    Binding,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BandwidthPackageIpRelationStatus, Binded = "BINDED", Binding = "BINDING"
);

static DESCRIBE_COMMON_BANDWIDTH_PACKAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCommonBandwidthPackages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    response: &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    classes: &[
        ("InvalidBandwidthPackageIdNumber.NotSupported", ErrorClass::Invalid),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("OperationUnsupported.ResourceGroupId", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCommonBandwidthPackagesRequest {
    type Response = DescribeCommonBandwidthPackagesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_COMMON_BANDWIDTH_PACKAGES;
}

impl aliyun_api_core::Paged for DescribeCommonBandwidthPackagesRequest {
    type Item = CommonBandwidthPackage;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CommonBandwidthPackages"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeCommonBandwidthPackagesResponse,
    ) -> Vec<CommonBandwidthPackage> {
        response.common_bandwidth_packages
    }
}

impl DescribeCommonBandwidthPackagesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists shared bandwidth packages in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCommonBandwidthPackagesRequest`].
    #[inline]
    pub fn describe_common_bandwidth_packages(
        &self,
    ) -> Call<DescribeCommonBandwidthPackagesRequest> {
        Call::new(&self.inner, DescribeCommonBandwidthPackagesRequest::new())
    }
}

impl Call<DescribeCommonBandwidthPackagesRequest> {
    /// Region of the packages.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one package.
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bandwidth_package_id = value.into_option();
        self
    }
    /// Whether orders that are not in effect yet are included.
    #[inline]
    pub fn include_reservation_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_reservation_data = value.into_option();
        self
    }
    /// Name that the package has.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
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
    /// Resource group of the packages.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Tags that the packages have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the packages have enhanced protection against DDoS attacks.
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    #[inline]
    pub fn security_protection_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.security_protection_enabled = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeCommonBandwidthPackagesRequest {
    type Found = CommonBandwidthPackage;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "CommonBandwidthPackage",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("BandwidthPackageId"),
                field: Some("BandwidthPackageId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidBandwidthPackageId.NotFound"],
        moves: &[("Modifying", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["ModifyCommonBandwidthPackageSpec"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["ModifyCommonBandwidthPackageSpec"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeCommonBandwidthPackagesResponse,
    ) -> Vec<CommonBandwidthPackage> {
        response.common_bandwidth_packages
    }
}

impl Client {
    /// Waits until a CommonBandwidthPackage is `Available`; it looks with `DescribeCommonBandwidthPackages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_common_bandwidth_package_available(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> crate::Wait<DescribeCommonBandwidthPackagesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![bandwidth_package_id.into()])
    }
    /// Waits until a CommonBandwidthPackage is gone; it looks with `DescribeCommonBandwidthPackages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_common_bandwidth_package_deleted(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeCommonBandwidthPackagesRequest> {
        crate::WaitGone::new(&self.inner, vec![bandwidth_package_id.into()])
    }
}
