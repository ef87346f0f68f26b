// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListDhcpOptionsSets`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists DHCP options sets in a region.
///
/// The parameters of `ListDhcpOptionsSets`. Sent with [`Client::list_dhcp_options_sets`](super::super::Client::list_dhcp_options_sets); the response is a [`ListDhcpOptionsSetsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_dhcp_options_sets().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsRequest {
    /// Region that the sets are in.
    pub region_id: Option<String>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of sets on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Domain that the sets have.
    pub domain_name: Option<String>,
    /// Name that the set has.
    pub dhcp_options_set_name: Option<String>,
    /// Ids of the sets.
    ///
    /// At most 20 elements.
    pub dhcp_options_set_id: Vec<String>,
    /// Resource group of the sets.
    pub resource_group_id: Option<String>,
    /// Tags that the sets have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static LIST_DHCP_OPTIONS_SETS_REQUEST: Schema = Schema::new(
    "ListDhcpOptionsSetsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("DomainName", ValueType::String),
        Field::new("DhcpOptionsSetName", ValueType::String),
        Field::new("DhcpOptionsSetId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListDhcpOptionsSetsRequest, LIST_DHCP_OPTIONS_SETS_REQUEST, 0 => region_id, 1 =>
    next_token, 2 => max_results, 3 => domain_name, 4 => dhcp_options_set_name, 5 =>
    dhcp_options_set_id, 6 => resource_group_id, 7 => tags
);

impl ListDhcpOptionsSetsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`domain_name`](Self#structfield.domain_name).
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.domain_name = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_name`](Self#structfield.dhcp_options_set_name).
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_name = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dhcp_options_set_id = value.into_iter().map(Into::into).collect();
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

/// The response of `ListDhcpOptionsSets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// The sets.
    pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /// Number of sets found.
    pub total_count: Option<String>,
    metadata: Metadata,
}

pub(crate) static LIST_DHCP_OPTIONS_SETS_RESPONSE: Schema = Schema::new(
    "ListDhcpOptionsSetsResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new(
            "DhcpOptionsSets",
            ValueType::List(&ValueType::Record(&DHCP_OPTIONS_SET)),
        ),
        Field::new("TotalCount", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListDhcpOptionsSetsResponse, LIST_DHCP_OPTIONS_SETS_RESPONSE, 0 => next_token, 1 =>
    request_id, 2 => dhcp_options_sets, 3 => total_count
);

aliyun_api_core::response!(ListDhcpOptionsSetsResponse);

impl ListDhcpOptionsSetsResponse {
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`dhcp_options_sets`](Self#structfield.dhcp_options_sets).
    #[inline]
    pub fn dhcp_options_sets(
        mut self,
        value: impl IntoIterator<Item = impl Into<DhcpOptionsSet>>,
    ) -> Self {
        self.dhcp_options_sets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// A DHCP options set as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpOptionsSet {
    /// Description of the set.
    pub dhcp_options_set_description: Option<String>,
    /// State that the set is in.
    pub status: Option<DhcpOptionsSetStatus>,
    /// Id of the set.
    pub dhcp_options_set_id: Option<String>,
    /// Name of the set.
    pub dhcp_options_set_name: Option<String>,
    /// Number of VPCs that the set is attached to.
    pub associate_vpc_count: Option<i64>,
    /// Account that owns the set.
    pub owner_id: Option<i64>,
    /// What the set says.
    pub dhcp_options: Option<DhcpOptions>,
    /// Resource group of the set.
    pub resource_group_id: Option<String>,
    /// Tags of the set.
    pub tags: Vec<Tag>,
    /// When the set was created.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
}

pub(crate) static DHCP_OPTIONS_SET: Schema = Schema::new(
    "DhcpOptionsSet",
    &[
        Field::new("DhcpOptionsSetDescription", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<DhcpOptionsSetStatus as OpenEnum>::VALUES),
        ),
        Field::new("DhcpOptionsSetId", ValueType::String),
        Field::new("DhcpOptionsSetName", ValueType::String),
        Field::new("AssociateVpcCount", ValueType::Integer),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("DhcpOptions", ValueType::Record(&DHCP_OPTIONS)),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
        Field::new("CreationTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DhcpOptionsSet, DHCP_OPTIONS_SET, 0 => dhcp_options_set_description, 1 => status, 2
    => dhcp_options_set_id, 3 => dhcp_options_set_name, 4 => associate_vpc_count, 5 =>
    owner_id, 6 => dhcp_options, 7 => resource_group_id, 8 => tags, 9 => creation_time
);

impl DhcpOptionsSet {
    /// Sets [`dhcp_options_set_description`](Self#structfield.dhcp_options_set_description).
    #[inline]
    pub fn dhcp_options_set_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.dhcp_options_set_description = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<DhcpOptionsSetStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_name`](Self#structfield.dhcp_options_set_name).
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_name = value.into_option();
        self
    }
    /// Sets [`associate_vpc_count`](Self#structfield.associate_vpc_count).
    #[inline]
    pub fn associate_vpc_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.associate_vpc_count = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options`](Self#structfield.dhcp_options).
    #[inline]
    pub fn dhcp_options(mut self, value: impl IntoOption<DhcpOptions>) -> Self {
        self.dhcp_options = value.into_option();
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
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
}

static LIST_DHCP_OPTIONS_SETS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListDhcpOptionsSets",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_DHCP_OPTIONS_SETS_REQUEST,
    response: &LIST_DHCP_OPTIONS_SETS_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListDhcpOptionsSetsRequest {
    type Response = ListDhcpOptionsSetsResponse;
    const ACTION: &'static ActionInfo = &LIST_DHCP_OPTIONS_SETS;
}

impl aliyun_api_core::Paged for ListDhcpOptionsSetsRequest {
    type Item = DhcpOptionsSet;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["DhcpOptionsSets"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: ListDhcpOptionsSetsResponse) -> Vec<DhcpOptionsSet> {
        response.dhcp_options_sets
    }
}

impl ListDhcpOptionsSetsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists DHCP options sets in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`ListDhcpOptionsSetsRequest`].
    #[inline]
    pub fn list_dhcp_options_sets(&self) -> Call<ListDhcpOptionsSetsRequest> {
        Call::new(&self.inner, ListDhcpOptionsSetsRequest::new())
    }
}

impl Call<ListDhcpOptionsSetsRequest> {
    /// Region that the sets are in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of sets on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Domain that the sets have.
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.domain_name = value.into_option();
        self
    }
    /// Name that the set has.
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dhcp_options_set_name = value.into_option();
        self
    }
    /// Ids of the sets.
    #[inline]
    pub fn dhcp_options_set_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.dhcp_options_set_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the sets.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the sets have. The limit of the list is 10.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for ListDhcpOptionsSetsRequest {
    type Found = DhcpOptionsSet;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "DhcpOptionsSet",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("DhcpOptionsSetId"),
                field: Some("DhcpOptionsSetId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidDhcpOptionsSetId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["DetachDhcpOptionsSetFromVpc"],
            },
            aliyun_api_core::KnownState {
                name: "InUse",
                by: &["AttachDhcpOptionsSetToVpc", "ReplaceVpcDhcpOptionsSet"],
            },
        ],
    };
    #[inline]
    fn into_found(response: ListDhcpOptionsSetsResponse) -> Vec<DhcpOptionsSet> {
        response.dhcp_options_sets
    }
}

impl Client {
    /// Waits until a DhcpOptionsSet is `Available`; it looks with `ListDhcpOptionsSets`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_dhcp_options_set_available(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> crate::Wait<ListDhcpOptionsSetsRequest> {
        crate::Wait::new(&self.inner, "Available", vec![dhcp_options_set_id.into()])
    }
    /// Waits until a DhcpOptionsSet is `InUse`; it looks with `ListDhcpOptionsSets`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_dhcp_options_set_in_use(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> crate::Wait<ListDhcpOptionsSetsRequest> {
        crate::Wait::new(&self.inner, "InUse", vec![dhcp_options_set_id.into()])
    }
    /// Waits until a DhcpOptionsSet is gone; it looks with `ListDhcpOptionsSets`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_dhcp_options_set_deleted(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> crate::WaitGone<ListDhcpOptionsSetsRequest> {
        crate::WaitGone::new(&self.inner, vec![dhcp_options_set_id.into()])
    }
}
