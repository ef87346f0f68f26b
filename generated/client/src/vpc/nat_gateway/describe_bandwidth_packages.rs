// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBandwidthPackages`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists NAT bandwidth packages in a region.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can list them; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `DescribeBandwidthPackages`. Sent with [`Client::describe_bandwidth_packages`](super::super::Client::describe_bandwidth_packages); the response is a [`DescribeBandwidthPackagesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_bandwidth_packages().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.5; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesRequest {
    /// Region of the NAT gateways.
    pub region_id: Option<String>,
    /// Id of one package.
    pub bandwidth_package_id: Option<String>,
    /// NAT gateway that has the packages.
    pub nat_gateway_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_BANDWIDTH_PACKAGES_REQUEST: Schema = Schema::new(
    "DescribeBandwidthPackagesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeBandwidthPackagesRequest, DESCRIBE_BANDWIDTH_PACKAGES_REQUEST, 0 =>
    region_id, 1 => bandwidth_package_id, 2 => nat_gateway_id, 3 => page_number, 4 =>
    page_size
);

impl DescribeBandwidthPackagesRequest {
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
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
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

/// The response of `DescribeBandwidthPackages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBandwidthPackagesResponse {
    /// The packages.
    ///
    /// A list of `NatBandwidthPackage`.
    pub bandwidth_packages: Vec<NatBandwidthPackage>,
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

pub(crate) static DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE: Schema = Schema::new(
    "DescribeBandwidthPackagesResponse",
    &[
        Field::new(
                "BandwidthPackages",
                ValueType::List(&ValueType::Record(&NAT_BANDWIDTH_PACKAGE)),
            )
            .wrapper("BandwidthPackage"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBandwidthPackagesResponse, DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE, 0 =>
    bandwidth_packages, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeBandwidthPackagesResponse);

impl DescribeBandwidthPackagesResponse {
    /// Sets [`bandwidth_packages`](Self#structfield.bandwidth_packages).
    #[inline]
    pub fn bandwidth_packages(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatBandwidthPackage>>,
    ) -> Self {
        self.bandwidth_packages = value.into_iter().map(Into::into).collect();
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

/// A NAT bandwidth package as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatBandwidthPackage {
    /// Bandwidth of the package.
    ///
    /// 5 to 5000 Mbit/s.
    pub bandwidth: Option<String>,
    /// Id of the package.
    pub bandwidth_package_id: Option<String>,
    /// Whether the package is locked.
    pub business_status: Option<BusinessStatus>,
    /// When the package was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the package.
    pub description: Option<String>,
    /// Internet provider of the package.
    pub isp: Option<NatBandwidthPackageIsp>,
    /// Billing method of the package.
    pub instance_charge_type: Option<NatInstanceChargeType>,
    /// Metering method of the package.
    pub internet_charge_type: Option<NatBandwidthPackageInternetChargeType>,
    /// Number of public IP addresses in the package.
    ///
    /// 1 to 50.
    pub ip_count: Option<String>,
    /// Name of the package.
    pub name: Option<String>,
    /// NAT gateway the package belongs to.
    pub nat_gateway_id: Option<String>,
    /// Public IP addresses in the package.
    ///
    /// A list of `BandwidthPackageIp`.
    pub public_ip_addresses: Vec<BandwidthPackageIp>,
    /// Region of the package.
    pub region_id: Option<String>,
    /// State the package is in.
    pub status: Option<String>,
    /// Zone of the package.
    pub zone_id: Option<String>,
}

pub(crate) static NAT_BANDWIDTH_PACKAGE: Schema = Schema::new(
    "NatBandwidthPackage",
    &[
        Field::new("Bandwidth", ValueType::String),
        Field::new("BandwidthPackageId", ValueType::String),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ISP", ValueType::Enum(<NatBandwidthPackageIsp as OpenEnum>::VALUES)),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<NatInstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<NatBandwidthPackageInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("IpCount", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new(
                "PublicIpAddresses",
                ValueType::List(&ValueType::Record(&BANDWIDTH_PACKAGE_IP)),
            )
            .wrapper("PublicIpAddresse"),
        Field::new("RegionId", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatBandwidthPackage, NAT_BANDWIDTH_PACKAGE, 0 => bandwidth, 1 =>
    bandwidth_package_id, 2 => business_status, 3 => creation_time, 4 => description, 5
    => isp, 6 => instance_charge_type, 7 => internet_charge_type, 8 => ip_count, 9 =>
    name, 10 => nat_gateway_id, 11 => public_ip_addresses, 12 => region_id, 13 => status,
    14 => zone_id
);

impl NatBandwidthPackage {
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
    /// Sets [`business_status`](Self#structfield.business_status).
    #[inline]
    pub fn business_status(mut self, value: impl IntoOption<BusinessStatus>) -> Self {
        self.business_status = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<NatBandwidthPackageIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<NatInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<NatBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`ip_count`](Self#structfield.ip_count).
    #[inline]
    pub fn ip_count(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_count = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`public_ip_addresses`](Self#structfield.public_ip_addresses).
    #[inline]
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<BandwidthPackageIp>>,
    ) -> Self {
        self.public_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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

/// A public IP address of a NAT bandwidth package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BandwidthPackageIp {
    /// Id of the address.
    pub allocation_id: Option<String>,
    /// Whether access through an access point is enabled.
    pub ap_access_enabled: Option<bool>,
    /// The address itself.
    pub ip_address: Option<String>,
    /// Whether the address is used, and by what.
    pub using_status: Option<String>,
}

pub(crate) static BANDWIDTH_PACKAGE_IP: Schema = Schema::new(
    "BandwidthPackageIp",
    &[
        Field::new("AllocationId", ValueType::String),
        Field::new("ApAccessEnabled", ValueType::Boolean),
        Field::new("IpAddress", ValueType::String),
        Field::new("UsingStatus", ValueType::String),
    ],
);

aliyun_api_core::record!(
    BandwidthPackageIp, BANDWIDTH_PACKAGE_IP, 0 => allocation_id, 1 => ap_access_enabled,
    2 => ip_address, 3 => using_status
);

impl BandwidthPackageIp {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl IntoOption<String>) -> Self {
        self.allocation_id = value.into_option();
        self
    }
    /// Sets [`ap_access_enabled`](Self#structfield.ap_access_enabled).
    #[inline]
    pub fn ap_access_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.ap_access_enabled = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`using_status`](Self#structfield.using_status).
    #[inline]
    pub fn using_status(mut self, value: impl IntoOption<String>) -> Self {
        self.using_status = value.into_option();
        self
    }
}

static DESCRIBE_BANDWIDTH_PACKAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBandwidthPackages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BANDWIDTH_PACKAGES_REQUEST,
    response: &DESCRIBE_BANDWIDTH_PACKAGES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeBandwidthPackagesRequest {
    type Response = DescribeBandwidthPackagesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BANDWIDTH_PACKAGES;
}

impl aliyun_api_core::Paged for DescribeBandwidthPackagesRequest {
    type Item = NatBandwidthPackage;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BandwidthPackages"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeBandwidthPackagesResponse,
    ) -> Vec<NatBandwidthPackage> {
        response.bandwidth_packages
    }
}

impl DescribeBandwidthPackagesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists NAT bandwidth packages in a region.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can list them; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeBandwidthPackagesRequest`].
    #[inline]
    pub fn describe_bandwidth_packages(&self) -> Call<DescribeBandwidthPackagesRequest> {
        Call::new(&self.inner, DescribeBandwidthPackagesRequest::new())
    }
}

impl Call<DescribeBandwidthPackagesRequest> {
    /// Region of the NAT gateways.
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
    /// NAT gateway that has the packages.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_gateway_id = value.into_option();
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
