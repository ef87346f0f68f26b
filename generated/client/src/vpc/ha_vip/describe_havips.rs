// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeHaVips`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists HaVips in a region.
///
/// The parameters of `DescribeHaVips`. Sent with [`Client::describe_havips`](super::super::Client::describe_havips); the response is a [`DescribeHaVipsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_havips()
///     .page_number(1)
///     .page_size(10)
///     .filter([vpc::HaVipFilter::default().key("HaVipId").value(["havip-bp149uyvut73dpld****"])])
///     .tags([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidFilterKey.ValueNotSupported`](super::super::ErrorCode::InvalidFilterKeyValueNotSupported).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11); Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// Region of the HaVips.
    pub region_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Filters, all of which let a HaVip through; each does with one of its values.
    ///
    /// At most 5 elements.
    pub filter: Vec<HaVipFilter>,
    /// Resource group of the HaVips.
    pub resource_group_id: Option<String>,
    /// Tags that the HaVips have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_HAVIPS_REQUEST: Schema = Schema::new(
    "DescribeHaVipsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("Filter", ValueType::List(&ValueType::Record(&HAVIP_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeHaVipsRequest, DESCRIBE_HAVIPS_REQUEST, 0 => region_id, 1 => page_number, 2
    => page_size, 3 => filter, 4 => resource_group_id, 5 => tags
);

impl DescribeHaVipsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<HaVipFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
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

/// The response of `DescribeHaVips`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// The HaVips.
    ///
    /// A list of `HaVip`.
    pub havips: Vec<HaVip>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_HAVIPS_RESPONSE: Schema = Schema::new(
    "DescribeHaVipsResponse",
    &[
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("HaVips", ValueType::List(&ValueType::Record(&HAVIP)))
            .wrapper("HaVip"),
    ],
);

aliyun_api_core::record!(
    DescribeHaVipsResponse, DESCRIBE_HAVIPS_RESPONSE, 0 => page_size, 1 => request_id, 2
    => page_number, 3 => total_count, 4 => havips
);

aliyun_api_core::response!(DescribeHaVipsResponse);

impl DescribeHaVipsResponse {
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
    /// Sets [`havips`](Self#structfield.havips).
    #[inline]
    pub fn havips(mut self, value: impl IntoIterator<Item = impl Into<HaVip>>) -> Self {
        self.havips = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A filter of HaVips.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HaVipFilter {
    /// What the filter is about.
    pub key: Option<HaVipFilterKey>,
    /// Values, one of which the HaVip has. The text has 5.
    ///
    /// At most 10 elements.
    pub value: Vec<String>,
}

pub(crate) static HAVIP_FILTER: Schema = Schema::new(
    "HaVipFilter",
    &[
        Field::new("Key", ValueType::Enum(<HaVipFilterKey as OpenEnum>::VALUES)),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(HaVipFilter, HAVIP_FILTER, 0 => key, 1 => value);

impl HaVipFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<HaVipFilterKey>) -> Self {
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

/// A HaVip as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HaVip {
    /// VPC of the HaVip.
    pub vpc_id: Option<String>,
    /// State of the HaVip.
    pub status: Option<HaVipStatus>,
    /// Id of the HaVip.
    pub havip_id: Option<String>,
    /// Type of the instances that the HaVip is associated with.
    pub associated_instance_type: Option<HaVipInstanceType>,
    /// When the HaVip was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub create_time: Option<Timestamp>,
    /// It means nothing, and is empty.
    pub charge_type: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// VSwitch of the HaVip.
    pub vswitch_id: Option<String>,
    /// Private address of the HaVip.
    pub ip_address: Option<String>,
    /// Description of the HaVip.
    pub description: Option<String>,
    /// Instance that has the address at the moment.
    pub master_instance_id: Option<String>,
    /// Name of the HaVip.
    pub name: Option<String>,
    /// EIPs that are associated with the HaVip.
    pub associated_eip_addresses: Vec<String>,
    /// Instances that the HaVip is associated with.
    pub associated_instances: Vec<String>,
    /// Resource group of the HaVip.
    pub resource_group_id: Option<String>,
    /// Tags of the HaVip.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static HAVIP: Schema = Schema::new(
    "HaVip",
    &[
        Field::new("VpcId", ValueType::String),
        Field::new("Status", ValueType::Enum(<HaVipStatus as OpenEnum>::VALUES)),
        Field::new("HaVipId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<HaVipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("CreateTime", ValueType::String),
        Field::new("ChargeType", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("IpAddress", ValueType::String).aliases(&["HaVipAddress"]),
        Field::new("Description", ValueType::String),
        Field::new("MasterInstanceId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("AssociatedEipAddresses", ValueType::List(&ValueType::String))
            .wrapper("associatedEipAddresse"),
        Field::new("AssociatedInstances", ValueType::List(&ValueType::String))
            .wrapper("associatedInstance"),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    HaVip, HAVIP, 0 => vpc_id, 1 => status, 2 => havip_id, 3 => associated_instance_type,
    4 => create_time, 5 => charge_type, 6 => region_id, 7 => vswitch_id, 8 => ip_address,
    9 => description, 10 => master_instance_id, 11 => name, 12 =>
    associated_eip_addresses, 13 => associated_instances, 14 => resource_group_id, 15 =>
    tags
);

impl HaVip {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<HaVipStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`havip_id`](Self#structfield.havip_id).
    #[inline]
    pub fn havip_id(mut self, value: impl IntoOption<String>) -> Self {
        self.havip_id = value.into_option();
        self
    }
    /// Sets [`associated_instance_type`](Self#structfield.associated_instance_type).
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl IntoOption<HaVipInstanceType>,
    ) -> Self {
        self.associated_instance_type = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`charge_type`](Self#structfield.charge_type).
    #[inline]
    pub fn charge_type(mut self, value: impl IntoOption<String>) -> Self {
        self.charge_type = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`master_instance_id`](Self#structfield.master_instance_id).
    #[inline]
    pub fn master_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.master_instance_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`associated_eip_addresses`](Self#structfield.associated_eip_addresses).
    #[inline]
    pub fn associated_eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_eip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`associated_instances`](Self#structfield.associated_instances).
    #[inline]
    pub fn associated_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_instances = value.into_iter().map(Into::into).collect();
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

/// What the filter is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HaVipFilterKey {
    /// `VpcId`: id of the VPC.
    VpcId,
    /// `VSwitchId`: id of the VSwitch.
    VSwitchId,
    /// `Status`: state.
    Status,
    /// `HaVipId`: id.
    HaVipId,
    /// `HaVipAddress`: private address.
    HaVipAddress,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    HaVipFilterKey, VpcId = "VpcId", VSwitchId = "VSwitchId", Status = "Status", HaVipId
    = "HaVipId", HaVipAddress = "HaVipAddress"
);

static DESCRIBE_HAVIPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeHaVips",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_HAVIPS_REQUEST,
    response: &DESCRIBE_HAVIPS_RESPONSE,
    classes: &[
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeHaVipsRequest {
    type Response = DescribeHaVipsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_HAVIPS;
}

impl aliyun_api_core::Paged for DescribeHaVipsRequest {
    type Item = HaVip;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["HaVips"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeHaVipsResponse) -> Vec<HaVip> {
        response.havips
    }
}

impl DescribeHaVipsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists HaVips in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeHaVipsRequest`].
    #[inline]
    pub fn describe_havips(&self) -> Call<DescribeHaVipsRequest> {
        Call::new(&self.inner, DescribeHaVipsRequest::new())
    }
}

impl Call<DescribeHaVipsRequest> {
    /// Region of the HaVips.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
    /// Filters, all of which let a HaVip through; each does with one of its values.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<HaVipFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the HaVips.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the HaVips have. The limit of the list is 10.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeHaVipsRequest {
    type Found = HaVip;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "HaVip",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "HaVipId",
                },
                field: Some("HaVipId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidHaVipId.NotFound"],
        moves: &[
            ("Creating", "Available"),
            ("Associating", "InUse"),
            ("Unassociating", "Available"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["UnassociateHaVip"],
            },
            aliyun_api_core::KnownState {
                name: "Associating",
                by: &["AssociateHaVip"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AssociateHaVip"],
            },
            aliyun_api_core::KnownState {
                name: "Unassociating",
                by: &["UnassociateHaVip"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeHaVipsResponse) -> Vec<HaVip> {
        response.havips
    }
}

impl Client {
    /// Waits until a HaVip is `Available`; it looks with `DescribeHaVips`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_havip_available(
        &self,
        havip_id: impl Into<String>,
    ) -> crate::Wait<DescribeHaVipsRequest> {
        crate::Wait::new(&self.inner, "Available", vec![havip_id.into()])
    }
    /// Waits until a HaVip is `InUse`; it looks with `DescribeHaVips`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_havip_in_use(
        &self,
        havip_id: impl Into<String>,
    ) -> crate::Wait<DescribeHaVipsRequest> {
        crate::Wait::new(&self.inner, "InUse", vec![havip_id.into()])
    }
    /// Waits until a HaVip is gone; it looks with `DescribeHaVips`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_havip_deleted(
        &self,
        havip_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeHaVipsRequest> {
        crate::WaitGone::new(&self.inner, vec![havip_id.into()])
    }
}
