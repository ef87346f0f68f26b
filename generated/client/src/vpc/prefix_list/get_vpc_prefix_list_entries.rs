// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcPrefixListEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the CIDR blocks of a prefix list.
///
/// The parameters of `GetVpcPrefixListEntries`. Sent with [`Client::get_vpc_prefix_list_entries`](super::super::Client::get_vpc_prefix_list_entries); the response is a [`GetVpcPrefixListEntriesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_vpc_prefix_list_entries("pl-0b7hwu67****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`ResourceNotFound.PrefixList`](super::super::ErrorCode::ResourceNotFoundPrefixList).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesRequest {
    /// Prefix list whose blocks are listed.
    ///
    /// Required.
    pub prefix_list_id: String,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of blocks on a page. The text has 20 as the default.
    ///
    /// 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
}

pub(crate) static GET_VPC_PREFIX_LIST_ENTRIES_REQUEST: Schema = Schema::new(
    "GetVpcPrefixListEntriesRequest",
    &[
        Field::new("PrefixListId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetVpcPrefixListEntriesRequest, GET_VPC_PREFIX_LIST_ENTRIES_REQUEST, 0 =>
    prefix_list_id, 1 => next_token, 2 => max_results, 3 => region_id
);

impl GetVpcPrefixListEntriesRequest {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = value.into();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `GetVpcPrefixListEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcPrefixListEntriesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Number of blocks found.
    pub total_count: Option<i64>,
    /// Number of blocks on this page.
    pub count: Option<i64>,
    /// The blocks.
    pub prefix_list_entry: Vec<PrefixListEntry>,
    metadata: Metadata,
}

pub(crate) static GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE: Schema = Schema::new(
    "GetVpcPrefixListEntriesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NextToken", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("Count", ValueType::Integer),
        Field::new(
            "PrefixListEntry",
            ValueType::List(&ValueType::Record(&PREFIX_LIST_ENTRY)),
        ),
    ],
);

aliyun_api_core::record!(
    GetVpcPrefixListEntriesResponse, GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE, 0 =>
    request_id, 1 => next_token, 2 => total_count, 3 => count, 4 => prefix_list_entry
);

aliyun_api_core::response!(GetVpcPrefixListEntriesResponse);

impl GetVpcPrefixListEntriesResponse {
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
    /// Sets [`count`](Self#structfield.count).
    #[inline]
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }
    /// Sets [`prefix_list_entry`](Self#structfield.prefix_list_entry).
    #[inline]
    pub fn prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A CIDR block of a prefix list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixListEntry {
    /// Prefix list of the block.
    pub prefix_list_id: Option<String>,
    /// The block.
    pub cidr: Option<String>,
    /// Description of the block.
    pub description: Option<String>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
}

pub(crate) static PREFIX_LIST_ENTRY: Schema = Schema::new(
    "PrefixListEntry",
    &[
        Field::new("PrefixListId", ValueType::String),
        Field::new("Cidr", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PrefixListEntry, PREFIX_LIST_ENTRY, 0 => prefix_list_id, 1 => cidr, 2 => description,
    3 => region_id
);

impl PrefixListEntry {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_id = value.into_option();
        self
    }
    /// Sets [`cidr`](Self#structfield.cidr).
    #[inline]
    pub fn cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

static GET_VPC_PREFIX_LIST_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetVpcPrefixListEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_VPC_PREFIX_LIST_ENTRIES_REQUEST,
    response: &GET_VPC_PREFIX_LIST_ENTRIES_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for GetVpcPrefixListEntriesRequest {
    type Response = GetVpcPrefixListEntriesResponse;
    const ACTION: &'static ActionInfo = &GET_VPC_PREFIX_LIST_ENTRIES;
}

impl aliyun_api_core::Paged for GetVpcPrefixListEntriesRequest {
    type Item = PrefixListEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["PrefixListEntry"],
        default_size: Some(50),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: GetVpcPrefixListEntriesResponse) -> Vec<PrefixListEntry> {
        response.prefix_list_entry
    }
}

impl GetVpcPrefixListEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the CIDR blocks of a prefix list.
    ///
    /// Parameters with their limits, errors, and an example: [`GetVpcPrefixListEntriesRequest`].
    #[inline]
    pub fn get_vpc_prefix_list_entries(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> Call<GetVpcPrefixListEntriesRequest> {
        Call::new(&self.inner, GetVpcPrefixListEntriesRequest::new(prefix_list_id))
    }
}

impl Call<GetVpcPrefixListEntriesRequest> {
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of blocks on a page. The text has 20 as the default.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Region of the prefix list.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
