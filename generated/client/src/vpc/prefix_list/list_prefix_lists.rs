// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListPrefixLists`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists prefix lists in a region.
///
/// The parameters of `ListPrefixLists`. Sent with [`Client::list_prefix_lists`](super::super::Client::list_prefix_lists); the response is a [`ListPrefixListsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_prefix_lists().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPrefixListsRequest {
    /// Ids of the lists.
    ///
    /// At most 100 elements.
    pub prefix_list_ids: Vec<String>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of lists on a page.
    ///
    /// 1 to 100. Default: `20`.
    pub max_results: Option<i64>,
    /// Resource group of the lists.
    pub resource_group_id: Option<String>,
    /// Tags that the lists have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// Region that the lists are in.
    pub region_id: Option<String>,
    /// Name that the list has.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub prefix_list_name: Option<String>,
}

pub(crate) static LIST_PREFIX_LISTS_REQUEST: Schema = Schema::new(
    "ListPrefixListsRequest",
    &[
        Field::new("PrefixListIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PrefixListName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListPrefixListsRequest, LIST_PREFIX_LISTS_REQUEST, 0 => prefix_list_ids, 1 =>
    next_token, 2 => max_results, 3 => resource_group_id, 4 => tags, 5 => region_id, 6 =>
    prefix_list_name
);

impl ListPrefixListsRequest {
    /// Sets [`prefix_list_ids`](Self#structfield.prefix_list_ids).
    #[inline]
    pub fn prefix_list_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prefix_list_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`prefix_list_name`](Self#structfield.prefix_list_name).
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_name = value.into_option();
        self
    }
}

/// The response of `ListPrefixLists`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPrefixListsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Number of lists found.
    pub total_count: Option<i64>,
    /// Number of lists on a page.
    pub max_results: Option<i64>,
    /// The lists.
    pub prefix_lists: Vec<PrefixList>,
    metadata: Metadata,
}

pub(crate) static LIST_PREFIX_LISTS_RESPONSE: Schema = Schema::new(
    "ListPrefixListsResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NextToken", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("PrefixLists", ValueType::List(&ValueType::Record(&PREFIX_LIST))),
    ],
);

aliyun_api_core::record!(
    ListPrefixListsResponse, LIST_PREFIX_LISTS_RESPONSE, 0 => request_id, 1 =>
    next_token, 2 => total_count, 3 => max_results, 4 => prefix_lists
);

aliyun_api_core::response!(ListPrefixListsResponse);

impl ListPrefixListsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`prefix_lists`](Self#structfield.prefix_lists).
    #[inline]
    pub fn prefix_lists(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixList>>,
    ) -> Self {
        self.prefix_lists = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A prefix list as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixList {
    /// Id of the list.
    pub prefix_list_id: Option<String>,
    /// Name of the list.
    pub prefix_list_name: Option<String>,
    /// Description of the list.
    pub prefix_list_description: Option<String>,
    /// Version of the IP addresses in the list.
    pub ip_version: Option<PrefixListIpVersion>,
    /// When the list was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// CIDR blocks of the list.
    pub cidr_blocks: Vec<String>,
    /// Whether the list is shared: `Shared`, or empty where it is not.
    pub share_type: Option<String>,
    /// Largest number of CIDR blocks in the list.
    pub max_entries: Option<i64>,
    /// State that the list is in.
    pub status: Option<PrefixListStatus>,
    /// Account that owns the list.
    pub owner_id: Option<String>,
    /// The same as `Status`.
    pub prefix_list_status: Option<PrefixListStatus>,
    /// Region of the list.
    pub region_id: Option<String>,
    /// Resource group of the list.
    pub resource_group_id: Option<String>,
    /// Tags of the list.
    pub tags: Vec<Tag>,
    /// Type of the list.
    pub prefix_list_type: Option<String>,
}

pub(crate) static PREFIX_LIST: Schema = Schema::new(
    "PrefixList",
    &[
        Field::new("PrefixListId", ValueType::String),
        Field::new("PrefixListName", ValueType::String),
        Field::new("PrefixListDescription", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<PrefixListIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("CreationTime", ValueType::String),
        Field::new("CidrBlocks", ValueType::List(&ValueType::String)),
        Field::new("ShareType", ValueType::String),
        Field::new("MaxEntries", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<PrefixListStatus as OpenEnum>::VALUES)),
        Field::new("OwnerId", ValueType::String),
        Field::new(
            "PrefixListStatus",
            ValueType::Enum(<PrefixListStatus as OpenEnum>::VALUES),
        ),
        Field::new("RegionId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
        Field::new("PrefixListType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PrefixList, PREFIX_LIST, 0 => prefix_list_id, 1 => prefix_list_name, 2 =>
    prefix_list_description, 3 => ip_version, 4 => creation_time, 5 => cidr_blocks, 6 =>
    share_type, 7 => max_entries, 8 => status, 9 => owner_id, 10 => prefix_list_status,
    11 => region_id, 12 => resource_group_id, 13 => tags, 14 => prefix_list_type
);

impl PrefixList {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_id = value.into_option();
        self
    }
    /// Sets [`prefix_list_name`](Self#structfield.prefix_list_name).
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_name = value.into_option();
        self
    }
    /// Sets [`prefix_list_description`](Self#structfield.prefix_list_description).
    #[inline]
    pub fn prefix_list_description(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_description = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<PrefixListIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`cidr_blocks`](Self#structfield.cidr_blocks).
    #[inline]
    pub fn cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`share_type`](Self#structfield.share_type).
    #[inline]
    pub fn share_type(mut self, value: impl IntoOption<String>) -> Self {
        self.share_type = value.into_option();
        self
    }
    /// Sets [`max_entries`](Self#structfield.max_entries).
    #[inline]
    pub fn max_entries(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_entries = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<PrefixListStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`prefix_list_status`](Self#structfield.prefix_list_status).
    #[inline]
    pub fn prefix_list_status(
        mut self,
        value: impl IntoOption<PrefixListStatus>,
    ) -> Self {
        self.prefix_list_status = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`prefix_list_type`](Self#structfield.prefix_list_type).
    #[inline]
    pub fn prefix_list_type(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_type = value.into_option();
        self
    }
}

/// Version of the IP addresses in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrefixListIpVersion {
    /// `IPV4`: version 4.
    Ipv4,
    /// `IPV6`: version 6.
    Ipv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PrefixListIpVersion, Ipv4 = "IPV4", Ipv6 = "IPV6");

static LIST_PREFIX_LISTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListPrefixLists",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_PREFIX_LISTS_REQUEST,
    response: &LIST_PREFIX_LISTS_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListPrefixListsRequest {
    type Response = ListPrefixListsResponse;
    const ACTION: &'static ActionInfo = &LIST_PREFIX_LISTS;
}

impl aliyun_api_core::Paged for ListPrefixListsRequest {
    type Item = PrefixList;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixLists"],
        default_size: Some(20),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: ListPrefixListsResponse) -> Vec<PrefixList> {
        response.prefix_lists
    }
}

impl ListPrefixListsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists prefix lists in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`ListPrefixListsRequest`].
    #[inline]
    pub fn list_prefix_lists(&self) -> Call<ListPrefixListsRequest> {
        Call::new(&self.inner, ListPrefixListsRequest::new())
    }
}

impl Call<ListPrefixListsRequest> {
    /// Ids of the lists.
    #[inline]
    pub fn prefix_list_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.prefix_list_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of lists on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Resource group of the lists.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the lists have. The limit of the list is 10.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Region that the lists are in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name that the list has.
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.prefix_list_name = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for ListPrefixListsRequest {
    type Found = PrefixList;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "PrefixList",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("PrefixListIds"),
                field: Some("PrefixListId"),
            },
        ],
        status: "Status",
        not_found: &["ResourceNotFound.PrefixList"],
        moves: &[("Modifying", "Created")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Created",
                by: &["ModifyVpcPrefixList"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["ModifyVpcPrefixList"],
            },
        ],
    };
    #[inline]
    fn into_found(response: ListPrefixListsResponse) -> Vec<PrefixList> {
        response.prefix_lists
    }
}

impl Client {
    /// Waits until a PrefixList is `Created`; it looks with `ListPrefixLists`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_prefix_list_created(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> crate::Wait<ListPrefixListsRequest> {
        crate::Wait::new(&self.inner, "Created", vec![prefix_list_id.into()])
    }
    /// Waits until a PrefixList is gone; it looks with `ListPrefixLists`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_prefix_list_deleted(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> crate::WaitGone<ListPrefixListsRequest> {
        crate::WaitGone::new(&self.inner, vec![prefix_list_id.into()])
    }
}
