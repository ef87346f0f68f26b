// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCens`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the CEN instances of the account.
///
/// Each entry shows the state of an instance, whether IPv6 is enabled, and which bandwidth packages are associated with it.
///
/// The parameters of `DescribeCens`. Sent with [`Client::describe_cens`](super::super::Client::describe_cens); the response is a [`DescribeCensResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_cens()
///     .filter([cen::CenFilter::default().key("CenId").value(["cen-0xyeagctz5sfg9****"])])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCensRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the instances.
    pub resource_group_id: Option<String>,
    /// Filters for the instances. All of them must match.
    ///
    /// At most 5 elements.
    pub filter: Vec<CenFilter>,
    /// Tags that the instances have.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
}

pub(crate) static DESCRIBE_CENS_REQUEST: Schema = Schema::new(
    "DescribeCensRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Filter", ValueType::List(&ValueType::Record(&CEN_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeCensRequest, DESCRIBE_CENS_REQUEST, 0 => page_number, 1 => page_size, 2 =>
    resource_group_id, 3 => filter, 4 => tag
);

impl DescribeCensRequest {
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
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenFilter>>,
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

/// The response of `DescribeCens`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCensResponse {
    /// The instances.
    ///
    /// A list of `Cen`.
    pub cens: Vec<Cen>,
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

pub(crate) static DESCRIBE_CENS_RESPONSE: Schema = Schema::new(
    "DescribeCensResponse",
    &[
        Field::new("Cens", ValueType::List(&ValueType::Record(&CEN))).wrapper("Cen"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCensResponse, DESCRIBE_CENS_RESPONSE, 0 => cens, 1 => total_count, 2 =>
    page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeCensResponse);

impl DescribeCensResponse {
    /// Sets [`cens`](Self#structfield.cens).
    #[inline]
    pub fn cens(mut self, value: impl IntoIterator<Item = impl Into<Cen>>) -> Self {
        self.cens = value.into_iter().map(Into::into).collect();
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

/// A filter for the instances to list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenFilter {
    /// What to filter by.
    pub key: Option<CenFilterKey>,
    /// Values to look for. One match is enough.
    ///
    /// At most 5 elements.
    pub value: Vec<String>,
}

pub(crate) static CEN_FILTER: Schema = Schema::new(
    "CenFilter",
    &[
        Field::new("Key", ValueType::Enum(<CenFilterKey as OpenEnum>::VALUES)),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(CenFilter, CEN_FILTER, 0 => key, 1 => value);

impl CenFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<CenFilterKey>) -> Self {
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

/// What to filter by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenFilterKey {
    /// `CenId`: id of the instance.
    CenId,
    /// `Name`: name of the instance.
    Name,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenFilterKey, CenId = "CenId", Name = "Name");

static DESCRIBE_CENS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCens",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CENS_REQUEST,
    response: &DESCRIBE_CENS_RESPONSE,
    classes: &[
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCensRequest {
    type Response = DescribeCensResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CENS;
}

impl aliyun_api_core::Paged for DescribeCensRequest {
    type Item = Cen;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Cens"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeCensResponse) -> Vec<Cen> {
        response.cens
    }
}

impl DescribeCensRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the CEN instances of the account.
    ///
    /// Each entry shows the state of an instance, whether IPv6 is enabled, and which bandwidth packages are associated with it.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCensRequest`].
    #[inline]
    pub fn describe_cens(&self) -> Call<DescribeCensRequest> {
        Call::new(&self.inner, DescribeCensRequest::new())
    }
}

impl Call<DescribeCensRequest> {
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
    /// Resource group of the instances.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Filters for the instances. All of them must match.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Tags that the instances have.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeCensRequest {
    type Found = Cen;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "CenInstance",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Pair {
                    parameter: "Filter",
                    key: "CenId",
                },
                field: Some("CenId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidCenId.NotFound"],
        moves: &[("Creating", "Active"), ("Modifying", "Active")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Active",
                by: &["ModifyCenAttribute"],
            },
            aliyun_api_core::KnownState {
                name: "Modifying",
                by: &["ModifyCenAttribute"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeCensResponse) -> Vec<Cen> {
        response.cens
    }
}

impl Client {
    /// Waits until a CenInstance is `Active`; it looks with `DescribeCens`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_cen_instance_active(
        &self,
        cen_id: impl Into<String>,
    ) -> crate::Wait<DescribeCensRequest> {
        crate::Wait::new(&self.inner, "Active", vec![cen_id.into()])
    }
    /// Waits until a CenInstance is gone; it looks with `DescribeCens`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_cen_instance_deleted(
        &self,
        cen_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeCensRequest> {
        crate::WaitGone::new(&self.inner, vec![cen_id.into()])
    }
}
