// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeBgpGroups`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists BGP groups in a region.
///
/// The parameters of `DescribeBgpGroups`. Sent with [`Client::describe_bgp_groups`](super::super::Client::describe_bgp_groups); the response is a [`DescribeBgpGroupsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_bgp_groups().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 12.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpGroupsRequest {
    /// Region of the BGP groups.
    pub region_id: Option<String>,
    /// Id of one BGP group.
    pub bgp_group_id: Option<String>,
    /// Whether to look for the default BGP group.
    pub is_default: Option<bool>,
    /// Account of the owner.
    pub owner_account: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// VBR that the groups are for.
    pub router_id: Option<String>,
}

pub(crate) static DESCRIBE_BGP_GROUPS_REQUEST: Schema = Schema::new(
    "DescribeBgpGroupsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RouterId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBgpGroupsRequest, DESCRIBE_BGP_GROUPS_REQUEST, 0 => region_id, 1 =>
    bgp_group_id, 2 => is_default, 3 => owner_account, 4 => page_number, 5 => page_size,
    6 => router_id
);

impl DescribeBgpGroupsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_group_id = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`owner_account`](Self#structfield.owner_account).
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_account = value.into_option();
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
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
}

/// The response of `DescribeBgpGroups`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeBgpGroupsResponse {
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// The BGP groups.
    ///
    /// A list of `BgpGroup`.
    pub bgp_groups: Vec<BgpGroup>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_BGP_GROUPS_RESPONSE: Schema = Schema::new(
    "DescribeBgpGroupsResponse",
    &[
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("BgpGroups", ValueType::List(&ValueType::Record(&BGP_GROUP)))
            .wrapper("BgpGroup"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeBgpGroupsResponse, DESCRIBE_BGP_GROUPS_RESPONSE, 0 => total_count, 1 =>
    page_number, 2 => page_size, 3 => bgp_groups, 4 => request_id
);

aliyun_api_core::response!(DescribeBgpGroupsResponse);

impl DescribeBgpGroupsResponse {
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
    /// Sets [`bgp_groups`](Self#structfield.bgp_groups).
    #[inline]
    pub fn bgp_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<BgpGroup>>,
    ) -> Self {
        self.bgp_groups = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A BGP group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BgpGroup {
    /// Key that the peers of the group authenticate with.
    ///
    /// Sensitive: never logged or shown.
    pub auth_key: Option<String>,
    /// Id of the group.
    pub bgp_group_id: Option<String>,
    /// Description of the group.
    pub description: Option<String>,
    /// BGP hold time: a peer that sends no BGP message for this long is disconnected.
    ///
    /// Unit seconds.
    pub hold: Option<String>,
    /// Whether the ASN is a fake one.
    ///
    /// `true` or `false`.
    pub is_fake: Option<String>,
    /// BGP keepalive interval.
    ///
    /// Unit seconds.
    pub keepalive: Option<String>,
    /// ASN on the side of Alibaba Cloud.
    pub local_asn: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// ASN of the peers.
    pub peer_asn: Option<String>,
    /// Region of the group.
    pub region_id: Option<String>,
    /// Largest number of dynamic routes.
    pub route_limit: Option<String>,
    /// VBR that the group is for.
    pub router_id: Option<String>,
    /// State the group is in.
    pub status: Option<String>,
    /// Version of the IP addresses of the peers.
    pub ip_version: Option<BgpIpVersion>,
}

pub(crate) static BGP_GROUP: Schema = Schema::new(
    "BgpGroup",
    &[
        Field::new("AuthKey", ValueType::String).sensitive(),
        Field::new("BgpGroupId", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Hold", ValueType::String),
        Field::new("IsFake", ValueType::String),
        Field::new("Keepalive", ValueType::String),
        Field::new("LocalAsn", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PeerAsn", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteLimit", ValueType::String),
        Field::new("RouterId", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("IpVersion", ValueType::Enum(<BgpIpVersion as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    BgpGroup, BGP_GROUP, 0 => auth_key, 1 => bgp_group_id, 2 => description, 3 => hold, 4
    => is_fake, 5 => keepalive, 6 => local_asn, 7 => name, 8 => peer_asn, 9 => region_id,
    10 => route_limit, 11 => router_id, 12 => status, 13 => ip_version
);

impl BgpGroup {
    /// Sets [`auth_key`](Self#structfield.auth_key).
    #[inline]
    pub fn auth_key(mut self, value: impl IntoOption<String>) -> Self {
        self.auth_key = value.into_option();
        self
    }
    /// Sets [`bgp_group_id`](Self#structfield.bgp_group_id).
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.bgp_group_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`hold`](Self#structfield.hold).
    #[inline]
    pub fn hold(mut self, value: impl IntoOption<String>) -> Self {
        self.hold = value.into_option();
        self
    }
    /// Sets [`is_fake`](Self#structfield.is_fake).
    #[inline]
    pub fn is_fake(mut self, value: impl IntoOption<String>) -> Self {
        self.is_fake = value.into_option();
        self
    }
    /// Sets [`keepalive`](Self#structfield.keepalive).
    #[inline]
    pub fn keepalive(mut self, value: impl IntoOption<String>) -> Self {
        self.keepalive = value.into_option();
        self
    }
    /// Sets [`local_asn`](Self#structfield.local_asn).
    #[inline]
    pub fn local_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.local_asn = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`peer_asn`](Self#structfield.peer_asn).
    #[inline]
    pub fn peer_asn(mut self, value: impl IntoOption<String>) -> Self {
        self.peer_asn = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_limit`](Self#structfield.route_limit).
    #[inline]
    pub fn route_limit(mut self, value: impl IntoOption<String>) -> Self {
        self.route_limit = value.into_option();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<BgpIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
}

static DESCRIBE_BGP_GROUPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeBgpGroups",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_BGP_GROUPS_REQUEST,
    response: &DESCRIBE_BGP_GROUPS_RESPONSE,
    classes: &[
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeBgpGroupsRequest {
    type Response = DescribeBgpGroupsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_BGP_GROUPS;
}

impl aliyun_api_core::Paged for DescribeBgpGroupsRequest {
    type Item = BgpGroup;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["BgpGroups"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeBgpGroupsResponse) -> Vec<BgpGroup> {
        response.bgp_groups
    }
}

impl DescribeBgpGroupsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists BGP groups in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeBgpGroupsRequest`].
    #[inline]
    pub fn describe_bgp_groups(&self) -> Call<DescribeBgpGroupsRequest> {
        Call::new(&self.inner, DescribeBgpGroupsRequest::new())
    }
}

impl Call<DescribeBgpGroupsRequest> {
    /// Region of the BGP groups.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one BGP group.
    #[inline]
    pub fn bgp_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.bgp_group_id = value.into_option();
        self
    }
    /// Whether to look for the default BGP group.
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_default = value.into_option();
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.request.owner_account = value.into_option();
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
    /// VBR that the groups are for.
    #[inline]
    pub fn router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.router_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeBgpGroupsRequest {
    type Found = BgpGroup;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "BgpGroup",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("BgpGroupId"),
                field: Some("BgpGroupId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidBgpGroup"],
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
    fn into_found(response: DescribeBgpGroupsResponse) -> Vec<BgpGroup> {
        response.bgp_groups
    }
}

impl Client {
    /// Waits until a BgpGroup is `Available`; it looks with `DescribeBgpGroups`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_bgp_group_available(
        &self,
        bgp_group_id: impl Into<String>,
    ) -> crate::Wait<DescribeBgpGroupsRequest> {
        crate::Wait::new(&self.inner, "Available", vec![bgp_group_id.into()])
    }
    /// Waits until a BgpGroup is gone; it looks with `DescribeBgpGroups`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_bgp_group_deleted(
        &self,
        bgp_group_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeBgpGroupsRequest> {
        crate::WaitGone::new(&self.inner, vec![bgp_group_id.into()])
    }
}
