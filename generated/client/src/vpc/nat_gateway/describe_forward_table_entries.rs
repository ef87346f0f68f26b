// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeForwardTableEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the entries of a DNAT table or of a NAT gateway.
///
/// The parameters of `DescribeForwardTableEntries`. Sent with [`Client::describe_forward_table_entries`](super::super::Client::describe_forward_table_entries); the response is a [`DescribeForwardTableEntriesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_forward_table_entries()
///     .forward_table_id("ftb-bp1mbjubq34hlcqpa5u3a")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`IncorretForwardEntryStatus`](super::super::ErrorCode::IncorretForwardEntryStatus), [`InvalidForwardTableId.NotFound`](super::super::ErrorCode::InvalidForwardTableIdNotFound), [`DESCRIBE_FORWARD_PARAM_INVALID`](super::super::ErrorCode::DescribeForwardParamInvalid).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.14; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// DNAT table whose entries are listed. Required in the manual.
    pub forward_table_id: Option<String>,
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Id of one entry.
    pub forward_entry_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Public address, or NAT IP address, that the entries have.
    pub external_ip: Option<String>,
    /// Public port that the entries have: 1 to 65535, a range such as 10/20, or any.
    ///
    /// Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub external_port: Option<String>,
    /// Private address that the entries have.
    pub internal_ip: Option<String>,
    /// Private port that the entries have: 1 to 65535, a range such as 80/90, or any.
    ///
    /// Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub internal_port: Option<String>,
    /// Protocol that the entries forward: tcp, udp or any, also written TCP, UDP and Any.
    pub ip_protocol: Option<String>,
    /// Name that the entries have.
    pub forward_entry_name: Option<String>,
    /// NAT gateway whose entries are listed.
    pub nat_gateway_id: Option<String>,
}

pub(crate) static DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST: Schema = Schema::new(
    "DescribeForwardTableEntriesRequest",
    &[
        Field::new("ForwardTableId", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ForwardEntryId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ExternalIp", ValueType::String),
        Field::new("ExternalPort", ValueType::String),
        Field::new("InternalIp", ValueType::String),
        Field::new("InternalPort", ValueType::String),
        Field::new("IpProtocol", ValueType::String),
        Field::new("ForwardEntryName", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeForwardTableEntriesRequest, DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST, 0 =>
    forward_table_id, 1 => region_id, 2 => forward_entry_id, 3 => page_number, 4 =>
    page_size, 5 => external_ip, 6 => external_port, 7 => internal_ip, 8 =>
    internal_port, 9 => ip_protocol, 10 => forward_entry_name, 11 => nat_gateway_id
);

impl DescribeForwardTableEntriesRequest {
    /// Sets [`forward_table_id`](Self#structfield.forward_table_id).
    #[inline]
    pub fn forward_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_table_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`forward_entry_id`](Self#structfield.forward_entry_id).
    #[inline]
    pub fn forward_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_entry_id = value.into_option();
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
    /// Sets [`external_ip`](Self#structfield.external_ip).
    #[inline]
    pub fn external_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.external_ip = value.into_option();
        self
    }
    /// Sets [`external_port`](Self#structfield.external_port).
    #[inline]
    pub fn external_port(mut self, value: impl IntoOption<String>) -> Self {
        self.external_port = value.into_option();
        self
    }
    /// Sets [`internal_ip`](Self#structfield.internal_ip).
    #[inline]
    pub fn internal_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_ip = value.into_option();
        self
    }
    /// Sets [`internal_port`](Self#structfield.internal_port).
    #[inline]
    pub fn internal_port(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_port = value.into_option();
        self
    }
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_protocol = value.into_option();
        self
    }
    /// Sets [`forward_entry_name`](Self#structfield.forward_entry_name).
    #[inline]
    pub fn forward_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_entry_name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
}

/// The response of `DescribeForwardTableEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// The entries.
    ///
    /// A list of `ForwardTableEntry`.
    pub forward_table_entries: Vec<ForwardTableEntry>,
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

pub(crate) static DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE: Schema = Schema::new(
    "DescribeForwardTableEntriesResponse",
    &[
        Field::new(
                "ForwardTableEntries",
                ValueType::List(&ValueType::Record(&FORWARD_TABLE_ENTRY)),
            )
            .wrapper("ForwardTableEntry"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeForwardTableEntriesResponse, DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE, 0 =>
    forward_table_entries, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeForwardTableEntriesResponse);

impl DescribeForwardTableEntriesResponse {
    /// Sets [`forward_table_entries`](Self#structfield.forward_table_entries).
    #[inline]
    pub fn forward_table_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<ForwardTableEntry>>,
    ) -> Self {
        self.forward_table_entries = value.into_iter().map(Into::into).collect();
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

/// A DNAT entry as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// Public address of the entry.
    pub external_ip: Option<String>,
    /// Public port, a range, or any.
    pub external_port: Option<String>,
    /// Id of the entry.
    pub forward_entry_id: Option<String>,
    /// DNAT table that the entry belongs to.
    pub forward_table_id: Option<String>,
    /// Private address of the entry.
    pub internal_ip: Option<String>,
    /// Private port from 1 to 65535, a range, or any.
    ///
    /// Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub internal_port: Option<String>,
    /// Protocol that the entry forwards.
    pub ip_protocol: Option<String>,
    /// State the entry is in.
    pub status: Option<ForwardEntryStatus>,
    /// Name of the entry.
    pub forward_entry_name: Option<String>,
    /// NAT gateway that the entry belongs to.
    pub nat_gateway_id: Option<String>,
}

pub(crate) static FORWARD_TABLE_ENTRY: Schema = Schema::new(
    "ForwardTableEntry",
    &[
        Field::new("ExternalIp", ValueType::String),
        Field::new("ExternalPort", ValueType::String),
        Field::new("ForwardEntryId", ValueType::String),
        Field::new("ForwardTableId", ValueType::String),
        Field::new("InternalIp", ValueType::String),
        Field::new("InternalPort", ValueType::String),
        Field::new("IpProtocol", ValueType::String),
        Field::new("Status", ValueType::Enum(<ForwardEntryStatus as OpenEnum>::VALUES)),
        Field::new("ForwardEntryName", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ForwardTableEntry, FORWARD_TABLE_ENTRY, 0 => external_ip, 1 => external_port, 2 =>
    forward_entry_id, 3 => forward_table_id, 4 => internal_ip, 5 => internal_port, 6 =>
    ip_protocol, 7 => status, 8 => forward_entry_name, 9 => nat_gateway_id
);

impl ForwardTableEntry {
    /// Sets [`external_ip`](Self#structfield.external_ip).
    #[inline]
    pub fn external_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.external_ip = value.into_option();
        self
    }
    /// Sets [`external_port`](Self#structfield.external_port).
    #[inline]
    pub fn external_port(mut self, value: impl IntoOption<String>) -> Self {
        self.external_port = value.into_option();
        self
    }
    /// Sets [`forward_entry_id`](Self#structfield.forward_entry_id).
    #[inline]
    pub fn forward_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_entry_id = value.into_option();
        self
    }
    /// Sets [`forward_table_id`](Self#structfield.forward_table_id).
    #[inline]
    pub fn forward_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_table_id = value.into_option();
        self
    }
    /// Sets [`internal_ip`](Self#structfield.internal_ip).
    #[inline]
    pub fn internal_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_ip = value.into_option();
        self
    }
    /// Sets [`internal_port`](Self#structfield.internal_port).
    #[inline]
    pub fn internal_port(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_port = value.into_option();
        self
    }
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_protocol = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<ForwardEntryStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`forward_entry_name`](Self#structfield.forward_entry_name).
    #[inline]
    pub fn forward_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_entry_name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
}

/// State the entry is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardEntryStatus {
    /// `Pending`: being created or changed.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed, as the manual of 2019 has it.
    Modifying,
    /// `Deleting`: being deleted.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ForwardEntryStatus, Pending = "Pending", Available = "Available", Modifying =
    "Modifying", Deleting = "Deleting"
);

static DESCRIBE_FORWARD_TABLE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeForwardTableEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
    response: &DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE,
    classes: &[
        ("IncorretForwardEntryStatus", ErrorClass::NotReady),
        ("DESCRIBE_FORWARD_PARAM_INVALID", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_FORWARD_TABLE_ENTRIES;
}

impl aliyun_api_core::Paged for DescribeForwardTableEntriesRequest {
    type Item = ForwardTableEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["ForwardTableEntries"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeForwardTableEntriesResponse,
    ) -> Vec<ForwardTableEntry> {
        response.forward_table_entries
    }
}

impl DescribeForwardTableEntriesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the entries of a DNAT table or of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeForwardTableEntriesRequest`].
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
    ) -> Call<DescribeForwardTableEntriesRequest> {
        Call::new(&self.inner, DescribeForwardTableEntriesRequest::new())
    }
}

impl Call<DescribeForwardTableEntriesRequest> {
    /// DNAT table whose entries are listed. Required in the manual.
    #[inline]
    pub fn forward_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.forward_table_id = value.into_option();
        self
    }
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one entry.
    #[inline]
    pub fn forward_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.forward_entry_id = value.into_option();
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
    /// Public address, or NAT IP address, that the entries have.
    #[inline]
    pub fn external_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.external_ip = value.into_option();
        self
    }
    /// Public port that the entries have: 1 to 65535, a range such as 10/20, or any.
    #[inline]
    pub fn external_port(mut self, value: impl IntoOption<String>) -> Self {
        self.request.external_port = value.into_option();
        self
    }
    /// Private address that the entries have.
    #[inline]
    pub fn internal_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.internal_ip = value.into_option();
        self
    }
    /// Private port that the entries have: 1 to 65535, a range such as 80/90, or any.
    #[inline]
    pub fn internal_port(mut self, value: impl IntoOption<String>) -> Self {
        self.request.internal_port = value.into_option();
        self
    }
    /// Protocol that the entries forward: tcp, udp or any, also written TCP, UDP and Any.
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_protocol = value.into_option();
        self
    }
    /// Name that the entries have.
    #[inline]
    pub fn forward_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.forward_entry_name = value.into_option();
        self
    }
    /// NAT gateway whose entries are listed.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_gateway_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeForwardTableEntriesRequest {
    type Found = ForwardTableEntry;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "ForwardEntry",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ForwardTableId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ForwardEntryId"),
                field: Some("ForwardEntryId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidForwardEntryId.NotFound", "InvalidForwardTableId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &["ModifyForwardEntry"],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["ModifyForwardEntry"],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeForwardTableEntriesResponse,
    ) -> Vec<ForwardTableEntry> {
        response.forward_table_entries
    }
}

/// What finds a ForwardEntry.
#[derive(Clone, PartialEq)]
pub struct ForwardEntryKey {
    /// `ForwardTableId`
    pub forward_table_id: String,
    /// `ForwardEntryId`
    pub forward_entry_id: String,
}

impl std::fmt::Debug for ForwardEntryKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ForwardEntryKey",
            &DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
            &[(0, &self.forward_table_id), (2, &self.forward_entry_id)],
            f,
        )
    }
}

impl Client {
    /// Waits until a ForwardEntry is `Available`; it looks with `DescribeForwardTableEntries`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_forward_entry_available(
        &self,
        key: ForwardEntryKey,
    ) -> crate::Wait<DescribeForwardTableEntriesRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![key.forward_table_id, key.forward_entry_id],
        )
    }
    /// Waits until a ForwardEntry is gone; it looks with `DescribeForwardTableEntries`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_forward_entry_deleted(
        &self,
        key: ForwardEntryKey,
    ) -> crate::WaitGone<DescribeForwardTableEntriesRequest> {
        crate::WaitGone::new(
            &self.inner,
            vec![key.forward_table_id, key.forward_entry_id],
        )
    }
}
