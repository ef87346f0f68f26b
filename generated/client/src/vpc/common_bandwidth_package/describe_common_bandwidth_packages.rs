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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.2.
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
}

pub(crate) static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST: Schema = Schema {
    name: "DescribeCommonBandwidthPackagesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeCommonBandwidthPackagesRequest, DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST, 0
    => region_id, 1 => bandwidth_package_id, 2 => include_reservation_data, 3 => name, 4
    => page_number, 5 => page_size, 6 => resource_group_id
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

pub(crate) static DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE: Schema = Schema {
    name: "DescribeCommonBandwidthPackagesResponse",
    fields: &[
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
};

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
    /// Minimum bandwidth ratio.
    pub ratio: Option<i64>,
    /// Region of the package.
    pub region_id: Option<String>,
    /// When the package was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Billing method of the package.
    pub instance_charge_type: Option<String>,
    /// Whether the package is locked.
    pub business_status: Option<BusinessStatus>,
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
    /// Internet provider of the package, in general BGP.
    pub isp: Option<String>,
    /// When the renewal takes effect.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth of the package after the renewal.
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
    pub status: Option<String>,
    /// Zone of the package.
    pub zone_id: Option<String>,
}

pub(crate) static COMMON_BANDWIDTH_PACKAGE: Schema = Schema {
    name: "CommonBandwidthPackage",
    fields: &[
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
        Field::new("InstanceChargeType", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new(
                "PublicIpAddresses",
                ValueType::List(&ValueType::Record(&COMMON_BANDWIDTH_PACKAGE_IP)),
            )
            .wrapper("PublicIpAddresse"),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
        Field::new("ISP", ValueType::String),
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
        Field::new("Status", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CommonBandwidthPackage, COMMON_BANDWIDTH_PACKAGE, 0 => bandwidth_package_id, 1 =>
    name, 2 => description, 3 => bandwidth, 4 => internet_charge_type, 5 => ratio, 6 =>
    region_id, 7 => creation_time, 8 => instance_charge_type, 9 => business_status, 10 =>
    public_ip_addresses, 11 => expired_time, 12 => has_reservation_data, 13 => isp, 14 =>
    reservation_active_time, 15 => reservation_bandwidth, 16 =>
    reservation_internet_charge_type, 17 => reservation_order_type, 18 =>
    resource_group_id, 19 => status, 20 => zone_id
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
    pub fn instance_charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
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
    pub fn isp(mut self, value: impl IntoOption<String>) -> Self {
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
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
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
}

pub(crate) static COMMON_BANDWIDTH_PACKAGE_IP: Schema = Schema {
    name: "CommonBandwidthPackageIp",
    fields: &[
        Field::new("IpAddress", ValueType::String),
        Field::new("AllocationId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CommonBandwidthPackageIp, COMMON_BANDWIDTH_PACKAGE_IP, 0 => ip_address, 1 =>
    allocation_id
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
}

static DESCRIBE_COMMON_BANDWIDTH_PACKAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCommonBandwidthPackages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_REQUEST,
    response: &DESCRIBE_COMMON_BANDWIDTH_PACKAGES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
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
}
