// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSnatTableEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the entries of an SNAT table or of a NAT gateway.
///
/// The parameters of `DescribeSnatTableEntries`. Sent with [`Client::describe_snat_table_entries`](super::super::Client::describe_snat_table_entries); the response is a [`DescribeSnatTableEntriesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_snat_table_entries().snat_table_id("stb-8vbczigrhop8x5u3twlhd").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSnatTableId.NotFound`](super::super::ErrorCode::InvalidSnatTableIdNotFound), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`DESCRIBE_SNAT_PARAM_INVALID`](super::super::ErrorCode::DescribeSnatParamInvalid).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.18; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// SNAT table whose entries are listed. Required in the manual.
    pub snat_table_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of one entry.
    pub snat_entry_id: Option<String>,
    /// VSwitch that the entries are for.
    pub source_vswitch_id: Option<String>,
    /// Source that the entries have.
    pub source_cidr: Option<String>,
    /// Public address, or NAT IP address, that the entries have.
    pub snat_ip: Option<String>,
    /// Name that the entries have.
    pub snat_entry_name: Option<String>,
    /// NAT gateway whose entries are listed.
    pub nat_gateway_id: Option<String>,
    /// Network interfaces whose addresses the entries use.
    pub network_interface_ids: Vec<String>,
}

pub(crate) static DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST: Schema = Schema::new(
    "DescribeSnatTableEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatTableId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("SnatEntryId", ValueType::String),
        Field::new("SourceVSwitchId", ValueType::String),
        Field::new("SourceCIDR", ValueType::String),
        Field::new("SnatIp", ValueType::String),
        Field::new("SnatEntryName", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("NetworkInterfaceIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeSnatTableEntriesRequest, DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST, 0 => region_id,
    1 => snat_table_id, 2 => page_number, 3 => page_size, 4 => snat_entry_id, 5 =>
    source_vswitch_id, 6 => source_cidr, 7 => snat_ip, 8 => snat_entry_name, 9 =>
    nat_gateway_id, 10 => network_interface_ids
);

impl DescribeSnatTableEntriesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`snat_table_id`](Self#structfield.snat_table_id).
    #[inline]
    pub fn snat_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_table_id = value.into_option();
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
    /// Sets [`snat_entry_id`](Self#structfield.snat_entry_id).
    #[inline]
    pub fn snat_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_entry_id = value.into_option();
        self
    }
    /// Sets [`source_vswitch_id`](Self#structfield.source_vswitch_id).
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_vswitch_id = value.into_option();
        self
    }
    /// Sets [`source_cidr`](Self#structfield.source_cidr).
    #[inline]
    pub fn source_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr = value.into_option();
        self
    }
    /// Sets [`snat_ip`](Self#structfield.snat_ip).
    #[inline]
    pub fn snat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_ip = value.into_option();
        self
    }
    /// Sets [`snat_entry_name`](Self#structfield.snat_entry_name).
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_entry_name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`network_interface_ids`](Self#structfield.network_interface_ids).
    #[inline]
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `DescribeSnatTableEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnatTableEntriesResponse {
    /// The entries.
    ///
    /// A list of `SnatTableEntry`.
    pub snat_table_entries: Vec<SnatTableEntry>,
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

pub(crate) static DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE: Schema = Schema::new(
    "DescribeSnatTableEntriesResponse",
    &[
        Field::new(
                "SnatTableEntries",
                ValueType::List(&ValueType::Record(&SNAT_TABLE_ENTRY)),
            )
            .wrapper("SnatTableEntry"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSnatTableEntriesResponse, DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE, 0 =>
    snat_table_entries, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

aliyun_api_core::response!(DescribeSnatTableEntriesResponse);

impl DescribeSnatTableEntriesResponse {
    /// Sets [`snat_table_entries`](Self#structfield.snat_table_entries).
    #[inline]
    pub fn snat_table_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<SnatTableEntry>>,
    ) -> Self {
        self.snat_table_entries = value.into_iter().map(Into::into).collect();
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

/// An SNAT entry as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnatTableEntry {
    /// Id of the entry.
    pub snat_entry_id: Option<String>,
    /// Public address of the entry.
    pub snat_ip: Option<String>,
    /// SNAT table that the entry belongs to.
    pub snat_table_id: Option<String>,
    /// CIDR block of the instances that the entry is for.
    pub source_cidr: Option<String>,
    /// VSwitch that reaches the Internet through the entry.
    pub source_vswitch_id: Option<String>,
    /// State the entry is in.
    pub status: Option<SnatEntryStatus>,
    /// Name of the entry.
    pub snat_entry_name: Option<String>,
    /// NAT gateway that the entry belongs to.
    pub nat_gateway_id: Option<String>,
    /// Whether a client keeps one of several addresses: 1 if it does, 0 if not.
    pub eip_affinity: Option<String>,
    /// Network interface whose addresses the entry uses.
    pub network_interface_id: Option<String>,
}

pub(crate) static SNAT_TABLE_ENTRY: Schema = Schema::new(
    "SnatTableEntry",
    &[
        Field::new("SnatEntryId", ValueType::String),
        Field::new("SnatIp", ValueType::String),
        Field::new("SnatTableId", ValueType::String),
        Field::new("SourceCIDR", ValueType::String),
        Field::new("SourceVSwitchId", ValueType::String),
        Field::new("Status", ValueType::Enum(<SnatEntryStatus as OpenEnum>::VALUES)),
        Field::new("SnatEntryName", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("EipAffinity", ValueType::String),
        Field::new("NetworkInterfaceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SnatTableEntry, SNAT_TABLE_ENTRY, 0 => snat_entry_id, 1 => snat_ip, 2 =>
    snat_table_id, 3 => source_cidr, 4 => source_vswitch_id, 5 => status, 6 =>
    snat_entry_name, 7 => nat_gateway_id, 8 => eip_affinity, 9 => network_interface_id
);

impl SnatTableEntry {
    /// Sets [`snat_entry_id`](Self#structfield.snat_entry_id).
    #[inline]
    pub fn snat_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_entry_id = value.into_option();
        self
    }
    /// Sets [`snat_ip`](Self#structfield.snat_ip).
    #[inline]
    pub fn snat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_ip = value.into_option();
        self
    }
    /// Sets [`snat_table_id`](Self#structfield.snat_table_id).
    #[inline]
    pub fn snat_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_table_id = value.into_option();
        self
    }
    /// Sets [`source_cidr`](Self#structfield.source_cidr).
    #[inline]
    pub fn source_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr = value.into_option();
        self
    }
    /// Sets [`source_vswitch_id`](Self#structfield.source_vswitch_id).
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_vswitch_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<SnatEntryStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`snat_entry_name`](Self#structfield.snat_entry_name).
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_entry_name = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`eip_affinity`](Self#structfield.eip_affinity).
    #[inline]
    pub fn eip_affinity(mut self, value: impl IntoOption<String>) -> Self {
        self.eip_affinity = value.into_option();
        self
    }
    /// Sets [`network_interface_id`](Self#structfield.network_interface_id).
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_interface_id = value.into_option();
        self
    }
}

/// State the entry is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnatEntryStatus {
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
    SnatEntryStatus, Pending = "Pending", Available = "Available", Modifying =
    "Modifying", Deleting = "Deleting"
);

static DESCRIBE_SNAT_TABLE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSnatTableEntries",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
    response: &DESCRIBE_SNAT_TABLE_ENTRIES_RESPONSE,
    classes: &[
        ("DESCRIBE_SNAT_PARAM_INVALID", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSnatTableEntriesRequest {
    type Response = DescribeSnatTableEntriesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SNAT_TABLE_ENTRIES;
}

impl aliyun_api_core::Paged for DescribeSnatTableEntriesRequest {
    type Item = SnatTableEntry;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SnatTableEntries"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeSnatTableEntriesResponse) -> Vec<SnatTableEntry> {
        response.snat_table_entries
    }
}

impl DescribeSnatTableEntriesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the entries of an SNAT table or of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSnatTableEntriesRequest`].
    #[inline]
    pub fn describe_snat_table_entries(&self) -> Call<DescribeSnatTableEntriesRequest> {
        Call::new(&self.inner, DescribeSnatTableEntriesRequest::new())
    }
}

impl Call<DescribeSnatTableEntriesRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// SNAT table whose entries are listed. Required in the manual.
    #[inline]
    pub fn snat_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_table_id = value.into_option();
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
    /// Id of one entry.
    #[inline]
    pub fn snat_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_entry_id = value.into_option();
        self
    }
    /// VSwitch that the entries are for.
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_vswitch_id = value.into_option();
        self
    }
    /// Source that the entries have.
    #[inline]
    pub fn source_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_cidr = value.into_option();
        self
    }
    /// Public address, or NAT IP address, that the entries have.
    #[inline]
    pub fn snat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_ip = value.into_option();
        self
    }
    /// Name that the entries have.
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_entry_name = value.into_option();
        self
    }
    /// NAT gateway whose entries are listed.
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_gateway_id = value.into_option();
        self
    }
    /// Network interfaces whose addresses the entries use.
    #[inline]
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeSnatTableEntriesRequest {
    type Found = SnatTableEntry;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "SnatEntry",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("SnatTableId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("SnatEntryId"),
                field: Some("SnatEntryId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidSnatEntryId.NotFound", "InvalidSnatTableId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &["ModifySnatEntry"],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["ModifySnatEntry"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeSnatTableEntriesResponse) -> Vec<SnatTableEntry> {
        response.snat_table_entries
    }
}

/// What finds a SnatEntry.
#[derive(Clone, PartialEq)]
pub struct SnatEntryKey {
    /// `SnatTableId`
    pub snat_table_id: String,
    /// `SnatEntryId`
    pub snat_entry_id: String,
}

impl std::fmt::Debug for SnatEntryKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "SnatEntryKey",
            &DESCRIBE_SNAT_TABLE_ENTRIES_REQUEST,
            &[(1, &self.snat_table_id), (4, &self.snat_entry_id)],
            f,
        )
    }
}

impl Client {
    /// Waits until a SnatEntry is `Available`; it looks with `DescribeSnatTableEntries`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_snat_entry_available(
        &self,
        key: SnatEntryKey,
    ) -> crate::Wait<DescribeSnatTableEntriesRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![key.snat_table_id, key.snat_entry_id],
        )
    }
    /// Waits until a SnatEntry is gone; it looks with `DescribeSnatTableEntries`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_snat_entry_deleted(
        &self,
        key: SnatEntryKey,
    ) -> crate::WaitGone<DescribeSnatTableEntriesRequest> {
        crate::WaitGone::new(&self.inner, vec![key.snat_table_id, key.snat_entry_id])
    }
}
