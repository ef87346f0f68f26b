// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenBandwidthPackages`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the bandwidth packages of the account.
///
/// The parameters of `DescribeCenBandwidthPackages`. Sent with [`Client::describe_cen_bandwidth_packages`](super::super::Client::describe_cen_bandwidth_packages); the response is a [`DescribeCenBandwidthPackagesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_cen_bandwidth_packages()
///     .include_reservation_data(true)
///     .filter([
///         cen::CenBandwidthPackageFilter::default()
///             .key("CenBandwidthPackageId")
///             .value(["cenbwp-4c2zaavbvh5x****"]),
///     ])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.TagValue`](super::super::ErrorCode::IllegalParamTagValue), [`IllegalParam.TagKey`](super::super::ErrorCode::IllegalParamTagKey).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesRequest {
    /// Whether orders that are not in effect yet are included.
    pub include_reservation_data: Option<bool>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether one matching filter is enough. If it is false, all of them must match.
    ///
    /// Default: `false`.
    pub is_or_key: Option<bool>,
    /// Resource group of the packages.
    pub resource_group_id: Option<String>,
    /// Filters for the packages.
    ///
    /// At most 5 elements.
    pub filter: Vec<CenBandwidthPackageFilter>,
    /// Tags that the packages have.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
}

pub(crate) static DESCRIBE_CEN_BANDWIDTH_PACKAGES_REQUEST: Schema = Schema::new(
    "DescribeCenBandwidthPackagesRequest",
    &[
        Field::new("IncludeReservationData", ValueType::Boolean),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("IsOrKey", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&CEN_BANDWIDTH_PACKAGE_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeCenBandwidthPackagesRequest, DESCRIBE_CEN_BANDWIDTH_PACKAGES_REQUEST, 0 =>
    include_reservation_data, 1 => page_number, 2 => page_size, 3 => is_or_key, 4 =>
    resource_group_id, 5 => filter, 6 => tag
);

impl DescribeCenBandwidthPackagesRequest {
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
    /// Sets [`is_or_key`](Self#structfield.is_or_key).
    #[inline]
    pub fn is_or_key(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_or_key = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenBandwidthPackageFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeCenBandwidthPackages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenBandwidthPackagesResponse {
    /// The packages.
    ///
    /// A list of `CenBandwidthPackage`.
    pub cen_bandwidth_packages: Vec<CenBandwidthPackage>,
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

pub(crate) static DESCRIBE_CEN_BANDWIDTH_PACKAGES_RESPONSE: Schema = Schema::new(
    "DescribeCenBandwidthPackagesResponse",
    &[
        Field::new(
                "CenBandwidthPackages",
                ValueType::List(&ValueType::Record(&CEN_BANDWIDTH_PACKAGE)),
            )
            .wrapper("CenBandwidthPackage"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenBandwidthPackagesResponse, DESCRIBE_CEN_BANDWIDTH_PACKAGES_RESPONSE, 0 =>
    cen_bandwidth_packages, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeCenBandwidthPackagesResponse);

impl DescribeCenBandwidthPackagesResponse {
    /// Sets [`cen_bandwidth_packages`](Self#structfield.cen_bandwidth_packages).
    #[inline]
    pub fn cen_bandwidth_packages(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenBandwidthPackage>>,
    ) -> Self {
        self.cen_bandwidth_packages = value.into_iter().map(Into::into).collect();
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

/// A filter for the packages to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenBandwidthPackageFilter {
    /// What to filter by.
    pub key: Option<CenBandwidthPackageFilterKey>,
    /// Values to look for. One match is enough. A state is Idle or InUse.
    ///
    /// At most 5 elements.
    pub value: Vec<String>,
}

pub(crate) static CEN_BANDWIDTH_PACKAGE_FILTER: Schema = Schema::new(
    "CenBandwidthPackageFilter",
    &[
        Field::new(
            "Key",
            ValueType::Enum(<CenBandwidthPackageFilterKey as OpenEnum>::VALUES),
        ),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CenBandwidthPackageFilter, CEN_BANDWIDTH_PACKAGE_FILTER, 0 => key, 1 => value
);

impl CenBandwidthPackageFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<CenBandwidthPackageFilterKey>) -> Self {
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

/// A bandwidth package as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenBandwidthPackage {
    /// Id of the package.
    pub cen_bandwidth_package_id: Option<String>,
    /// Name of the package.
    pub name: Option<String>,
    /// Description of the package.
    pub description: Option<String>,
    /// Whether the package is associated with an instance.
    pub status: Option<CenBandwidthPackageStatus>,
    /// Whether the package is locked.
    pub business_status: Option<BusinessStatus>,
    /// Peak bandwidth of the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// One of the areas.
    pub geographic_region_a_id: Option<GeographicRegionId>,
    /// The other area.
    pub geographic_region_b_id: Option<GeographicRegionId>,
    /// Id of the two areas together.
    pub geographic_span_id: Option<String>,
    /// Whether the bandwidth crosses the border of the Chinese mainland.
    pub is_cross_border: Option<bool>,
    /// Billing method of the package.
    pub bandwidth_package_charge_type: Option<String>,
    /// When the package was created, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// When the package expires.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether there are orders that are not in effect yet. Only with IncludeReservationData.
    ///
    /// `false` or `true`.
    pub has_reservation_data: Option<String>,
    /// When the upgrade for a while ends.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth of the package after the upgrade for a while.
    ///
    /// Unit Mbit/s.
    pub reservation_bandwidth: Option<String>,
    /// Billing method after the change.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order changes.
    pub reservation_order_type: Option<CenReservationOrderType>,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
    /// CEN instance that the package is associated with.
    pub cen_ids: Vec<String>,
    /// The shares of the package that regions have.
    ///
    /// A list of `OrginInterRegionBandwidthLimit`.
    pub orgin_inter_region_bandwidth_limits: Vec<OrginInterRegionBandwidthLimit>,
    /// Tags of the package.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static CEN_BANDWIDTH_PACKAGE: Schema = Schema::new(
    "CenBandwidthPackage",
    &[
        Field::new("CenBandwidthPackageId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<CenBandwidthPackageStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<BusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new(
            "GeographicRegionAId",
            ValueType::Enum(<GeographicRegionId as OpenEnum>::VALUES),
        ),
        Field::new(
            "GeographicRegionBId",
            ValueType::Enum(<GeographicRegionId as OpenEnum>::VALUES),
        ),
        Field::new("GeographicSpanId", ValueType::String),
        Field::new("IsCrossBorder", ValueType::Boolean),
        Field::new("BandwidthPackageChargeType", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("HasReservationData", ValueType::String),
        Field::new("ReservationActiveTime", ValueType::String),
        Field::new("ReservationBandwidth", ValueType::String),
        Field::new("ReservationInternetChargeType", ValueType::String),
        Field::new(
            "ReservationOrderType",
            ValueType::Enum(<CenReservationOrderType as OpenEnum>::VALUES),
        ),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("CenIds", ValueType::List(&ValueType::String))
            .aliases(&["CenId"])
            .wrapper("CenId"),
        Field::new(
                "OrginInterRegionBandwidthLimits",
                ValueType::List(&ValueType::Record(&ORGIN_INTER_REGION_BANDWIDTH_LIMIT)),
            )
            .wrapper("OrginInterRegionBandwidthLimit"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    CenBandwidthPackage, CEN_BANDWIDTH_PACKAGE, 0 => cen_bandwidth_package_id, 1 => name,
    2 => description, 3 => status, 4 => business_status, 5 => bandwidth, 6 =>
    geographic_region_a_id, 7 => geographic_region_b_id, 8 => geographic_span_id, 9 =>
    is_cross_border, 10 => bandwidth_package_charge_type, 11 => creation_time, 12 =>
    expired_time, 13 => has_reservation_data, 14 => reservation_active_time, 15 =>
    reservation_bandwidth, 16 => reservation_internet_charge_type, 17 =>
    reservation_order_type, 18 => resource_group_id, 19 => cen_ids, 20 =>
    orgin_inter_region_bandwidth_limits, 21 => tags
);

impl CenBandwidthPackage {
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_bandwidth_package_id = value.into_option();
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
    pub fn status(mut self, value: impl IntoOption<CenBandwidthPackageStatus>) -> Self {
        self.status = value.into_option();
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
    /// Sets [`geographic_region_a_id`](Self#structfield.geographic_region_a_id).
    #[inline]
    pub fn geographic_region_a_id(
        mut self,
        value: impl IntoOption<GeographicRegionId>,
    ) -> Self {
        self.geographic_region_a_id = value.into_option();
        self
    }
    /// Sets [`geographic_region_b_id`](Self#structfield.geographic_region_b_id).
    #[inline]
    pub fn geographic_region_b_id(
        mut self,
        value: impl IntoOption<GeographicRegionId>,
    ) -> Self {
        self.geographic_region_b_id = value.into_option();
        self
    }
    /// Sets [`geographic_span_id`](Self#structfield.geographic_span_id).
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.geographic_span_id = value.into_option();
        self
    }
    /// Sets [`is_cross_border`](Self#structfield.is_cross_border).
    #[inline]
    pub fn is_cross_border(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_cross_border = value.into_option();
        self
    }
    /// Sets [`bandwidth_package_charge_type`](Self#structfield.bandwidth_package_charge_type).
    #[inline]
    pub fn bandwidth_package_charge_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.bandwidth_package_charge_type = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
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
    pub fn reservation_order_type(
        mut self,
        value: impl IntoOption<CenReservationOrderType>,
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
    /// Sets [`cen_ids`](Self#structfield.cen_ids).
    #[inline]
    pub fn cen_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cen_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`orgin_inter_region_bandwidth_limits`](Self#structfield.orgin_inter_region_bandwidth_limits).
    #[inline]
    pub fn orgin_inter_region_bandwidth_limits(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrginInterRegionBandwidthLimit>>,
    ) -> Self {
        self.orgin_inter_region_bandwidth_limits = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The bandwidth between two regions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrginInterRegionBandwidthLimit {
    /// One of the regions.
    pub local_region_id: Option<String>,
    /// The other region.
    pub opposite_region_id: Option<String>,
    /// Id of the two areas together.
    pub geographic_span_id: Option<String>,
    /// Peak bandwidth between the regions.
    ///
    /// Unit Mbit/s.
    pub bandwidth_limit: Option<String>,
}

pub(crate) static ORGIN_INTER_REGION_BANDWIDTH_LIMIT: Schema = Schema::new(
    "OrginInterRegionBandwidthLimit",
    &[
        Field::new("LocalRegionId", ValueType::String),
        Field::new("OppositeRegionId", ValueType::String),
        Field::new("GeographicSpanId", ValueType::String),
        Field::new("BandwidthLimit", ValueType::String),
    ],
);

aliyun_api_core::record!(
    OrginInterRegionBandwidthLimit, ORGIN_INTER_REGION_BANDWIDTH_LIMIT, 0 =>
    local_region_id, 1 => opposite_region_id, 2 => geographic_span_id, 3 =>
    bandwidth_limit
);

impl OrginInterRegionBandwidthLimit {
    /// Sets [`local_region_id`](Self#structfield.local_region_id).
    #[inline]
    pub fn local_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.local_region_id = value.into_option();
        self
    }
    /// Sets [`opposite_region_id`](Self#structfield.opposite_region_id).
    #[inline]
    pub fn opposite_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_region_id = value.into_option();
        self
    }
    /// Sets [`geographic_span_id`](Self#structfield.geographic_span_id).
    #[inline]
    pub fn geographic_span_id(mut self, value: impl IntoOption<String>) -> Self {
        self.geographic_span_id = value.into_option();
        self
    }
    /// Sets [`bandwidth_limit`](Self#structfield.bandwidth_limit).
    #[inline]
    pub fn bandwidth_limit(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth_limit = value.into_option();
        self
    }
}

/// What to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenBandwidthPackageFilterKey {
    /// `CenId`: id of the CEN instance.
    CenId,
    /// `Status`: state of the package.
    Status,
    /// `CenBandwidthPackageId`: id of the package.
    CenBandwidthPackageId,
    /// `Name`: name of the package.
    Name,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CenBandwidthPackageFilterKey, CenId = "CenId", Status = "Status",
    CenBandwidthPackageId = "CenBandwidthPackageId", Name = "Name"
);

static DESCRIBE_CEN_BANDWIDTH_PACKAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenBandwidthPackages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_BANDWIDTH_PACKAGES_REQUEST,
    response: &DESCRIBE_CEN_BANDWIDTH_PACKAGES_RESPONSE,
    classes: &[
        ("IllegalParam.TagValue", ErrorClass::Invalid),
        ("IllegalParam.TagKey", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCenBandwidthPackagesRequest {
    type Response = DescribeCenBandwidthPackagesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_BANDWIDTH_PACKAGES;
}

impl aliyun_api_core::Paged for DescribeCenBandwidthPackagesRequest {
    type Item = CenBandwidthPackage;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenBandwidthPackages"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeCenBandwidthPackagesResponse,
    ) -> Vec<CenBandwidthPackage> {
        response.cen_bandwidth_packages
    }
}

impl DescribeCenBandwidthPackagesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the bandwidth packages of the account.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenBandwidthPackagesRequest`].
    #[inline]
    pub fn describe_cen_bandwidth_packages(
        &self,
    ) -> Call<DescribeCenBandwidthPackagesRequest> {
        Call::new(&self.inner, DescribeCenBandwidthPackagesRequest::new())
    }
}

impl Call<DescribeCenBandwidthPackagesRequest> {
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
    /// Whether one matching filter is enough. If it is false, all of them must match.
    #[inline]
    pub fn is_or_key(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_or_key = value.into_option();
        self
    }
    /// Resource group of the packages.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Filters for the packages.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenBandwidthPackageFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Tags that the packages have.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeCenBandwidthPackagesRequest {
    type Found = CenBandwidthPackage;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "CenBandwidthPackage",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "CenBandwidthPackageId",
                },
                field: Some("CenBandwidthPackageId"),
            },
        ],
        status: "Status",
        not_found: &[],
        moves: &[],
        states: &[
            aliyun_api_core::KnownState {
                name: "Idle",
                by: &["UnassociateCenBandwidthPackage"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AssociateCenBandwidthPackage"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeCenBandwidthPackagesResponse,
    ) -> Vec<CenBandwidthPackage> {
        response.cen_bandwidth_packages
    }
}

impl Client {
    /// Waits until a CenBandwidthPackage is `Idle`; it looks with `DescribeCenBandwidthPackages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_cen_bandwidth_package_idle(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> crate::Wait<DescribeCenBandwidthPackagesRequest> {
        crate::Wait::new(&self.inner, "Idle", vec![cen_bandwidth_package_id.into()])
    }
    /// Waits until a CenBandwidthPackage is `InUse`; it looks with `DescribeCenBandwidthPackages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_cen_bandwidth_package_in_use(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> crate::Wait<DescribeCenBandwidthPackagesRequest> {
        crate::Wait::new(&self.inner, "InUse", vec![cen_bandwidth_package_id.into()])
    }
    /// Waits until a CenBandwidthPackage is gone; it looks with `DescribeCenBandwidthPackages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_cen_bandwidth_package_deleted(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeCenBandwidthPackagesRequest> {
        crate::WaitGone::new(&self.inner, vec![cen_bandwidth_package_id.into()])
    }
}
