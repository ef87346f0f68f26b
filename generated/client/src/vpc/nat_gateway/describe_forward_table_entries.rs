// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeForwardTableEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeForwardTableEntries`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeForwardTableEntriesRequest {
    /// DNAT table whose entries are listed.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
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
}

pub(crate) static DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST: Schema = Schema {
    name: "DescribeForwardTableEntriesRequest",
    fields: &[
        Field::new("ForwardTableId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ForwardEntryId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeForwardTableEntriesRequest, DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST, 0 =>
    forward_table_id, 1 => region_id, 2 => forward_entry_id, 3 => page_number, 4 =>
    page_size
);

/// The response of `DescribeForwardTableEntries`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE: Schema = Schema {
    name: "DescribeForwardTableEntriesResponse",
    fields: &[
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
};

aliyun_api_core::record!(
    DescribeForwardTableEntriesResponse, DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE, 0 =>
    forward_table_entries, 1 => total_count, 2 => page_number, 3 => page_size, 4 =>
    request_id
);

/// A DNAT entry as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct ForwardTableEntry {
    /// Public address of the entry.
    pub external_ip: Option<String>,
    /// Public port, or any.
    pub external_port: Option<String>,
    /// Id of the entry.
    pub forward_entry_id: Option<String>,
    /// DNAT table that the entry belongs to.
    pub forward_table_id: Option<String>,
    /// Private address of the entry.
    pub internal_ip: Option<String>,
    /// Private port from 1 to 65535, or any.
    pub internal_port: Option<String>,
    /// Protocol that the entry forwards.
    pub ip_protocol: Option<String>,
    /// State the entry is in.
    pub status: Option<ForwardEntryStatus>,
}

pub(crate) static FORWARD_TABLE_ENTRY: Schema = Schema {
    name: "ForwardTableEntry",
    fields: &[
        Field::new("ExternalIp", ValueType::String),
        Field::new("ExternalPort", ValueType::String),
        Field::new("ForwardEntryId", ValueType::String),
        Field::new("ForwardTableId", ValueType::String),
        Field::new("InternalIp", ValueType::String),
        Field::new("InternalPort", ValueType::String),
        Field::new("IpProtocol", ValueType::String),
        Field::new("Status", ValueType::Enum(<ForwardEntryStatus as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    ForwardTableEntry, FORWARD_TABLE_ENTRY, 0 => external_ip, 1 => external_port, 2 =>
    forward_entry_id, 3 => forward_table_id, 4 => internal_ip, 5 => internal_port, 6 =>
    ip_protocol, 7 => status
);

/// State the entry is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardEntryStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// `Modifying`: being changed.
    Modifying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ForwardEntryStatus, Pending = "Pending", Available = "Available", Modifying =
    "Modifying"
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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_FORWARD_TABLE_ENTRIES;
}

impl DescribeForwardTableEntriesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        forward_table_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the entries of a DNAT table.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `IncorretForwardEntryStatus`, `InvalidForwardTableId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.14; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
        forward_table_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DescribeForwardTableEntriesRequest> {
        Call::new(
            &self.inner,
            DescribeForwardTableEntriesRequest::new(forward_table_id, region_id),
        )
    }
}

impl Call<DescribeForwardTableEntriesRequest> {
    /// Id of one entry.
    #[inline]
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.request.forward_entry_id = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
