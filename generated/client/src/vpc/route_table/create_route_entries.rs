// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteEntries`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds several custom entries to route tables of VRouters.
///
/// A route table has up to 200 custom entries, each with a destination of its own; several entries may lead to the same next hop.
/// A destination must neither be the CIDR block of a VSwitch of the VPC, nor contain one, nor be a part of one. Next hop and route table are in the same VPC.
///
/// Entries of one VPC are not added by several calls at once. The response says for each entry whether it could be added.
///
/// The entries are added in the background; their `Status` in DescribeRouteEntryList changes from Pending to Available.
///
/// The parameters of `CreateRouteEntries`. Sent with [`Client::create_route_entries`](super::super::Client::create_route_entries); the response is a [`CreateRouteEntriesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_route_entries([
///         vpc::NewRouteEntry::default()
///             .dst_cidr_block("10.0.0.0/24")
///             .route_table_id("vtb-bp145q7glnuzd****")
///             .next_hop("i-j6c2fp57q8rr4jlu****")
///             .next_hop_type("Instance")
///             .name("test"),
///         vpc::NewRouteEntry::default()
///             .dst_cidr_block("192.168.0.0/24")
///             .route_table_id("vtb-bp145q7glnuzd****")
///             .next_hop("i-j6c2fp57q8rr4jlu****")
///             .next_hop_type("Instance"),
///     ])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`DryRunOperation`](super::super::ErrorCode::DryRunOperation).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntriesRequest {
    /// Region of the route tables.
    pub region_id: Option<String>,
    /// Entries to add.
    ///
    /// Required. At most 50 elements.
    pub route_entries: Vec<NewRouteEntry>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_ROUTE_ENTRIES_REQUEST: Schema = Schema::new(
    "CreateRouteEntriesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteEntries", ValueType::List(&ValueType::Record(&NEW_ROUTE_ENTRY)))
            .required()
            .encoding(Encoding::Repeat),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateRouteEntriesRequest, CREATE_ROUTE_ENTRIES_REQUEST, 0 => region_id, 1 =>
    route_entries, 2 => dry_run
);

impl CreateRouteEntriesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_entries`](Self#structfield.route_entries).
    #[inline]
    pub fn route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewRouteEntry>>,
    ) -> Self {
        self.route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `CreateRouteEntries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntriesResponse {
    /// Number of entries that were added.
    pub success_count: Option<i64>,
    /// Number of entries that could not be added.
    pub failed_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Entries that could not be added.
    pub failed_route_entries: Vec<NotCreatedRouteEntry>,
    /// Ids of the entries that were added.
    pub route_entry_ids: Vec<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_ROUTE_ENTRIES_RESPONSE: Schema = Schema::new(
    "CreateRouteEntriesResponse",
    &[
        Field::new("SuccessCount", ValueType::Integer),
        Field::new("FailedCount", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new(
            "FailedRouteEntries",
            ValueType::List(&ValueType::Record(&NOT_CREATED_ROUTE_ENTRY)),
        ),
        Field::new("RouteEntryIds", ValueType::List(&ValueType::String)),
    ],
);

aliyun_api_core::record!(
    CreateRouteEntriesResponse, CREATE_ROUTE_ENTRIES_RESPONSE, 0 => success_count, 1 =>
    failed_count, 2 => request_id, 3 => failed_route_entries, 4 => route_entry_ids
);

aliyun_api_core::response!(CreateRouteEntriesResponse);

impl CreateRouteEntriesResponse {
    /// Sets [`success_count`](Self#structfield.success_count).
    #[inline]
    pub fn success_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.success_count = value.into_option();
        self
    }
    /// Sets [`failed_count`](Self#structfield.failed_count).
    #[inline]
    pub fn failed_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.failed_count = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`failed_route_entries`](Self#structfield.failed_route_entries).
    #[inline]
    pub fn failed_route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotCreatedRouteEntry>>,
    ) -> Self {
        self.failed_route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_entry_ids`](Self#structfield.route_entry_ids).
    #[inline]
    pub fn route_entry_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_entry_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An entry to add.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewRouteEntry {
    /// IPv4 or IPv6 destination CIDR block, or the id of a prefix list. An IPv4 address alone has the mask /32.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+`; not in `100.64.0.0/10`.
    pub dst_cidr_block: String,
    /// Route table to add the entry to.
    ///
    /// Required.
    pub route_table_id: String,
    /// Version of the Internet protocol.
    ///
    /// `4` or `6`.
    pub ip_version: Option<i64>,
    /// Id of the next hop.
    ///
    /// Required.
    pub next_hop: String,
    /// Type of the next hop.
    ///
    /// Required.
    pub next_hop_type: NewRouteEntryNextHopType,
    /// Name of the entry.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Description of the entry.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static NEW_ROUTE_ENTRY: Schema = Schema::new(
    "NewRouteEntry",
    &[
        Field::new("DstCidrBlock", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("IpVersion", ValueType::Integer),
        Field::new("NextHop", ValueType::String).required(),
        Field::new(
                "NextHopType",
                ValueType::Enum(<NewRouteEntryNextHopType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NewRouteEntry, NEW_ROUTE_ENTRY, 0 => dst_cidr_block, 1 => route_table_id, 2 =>
    ip_version, 3 => next_hop, 4 => next_hop_type, 5 => name, 6 => description
);

impl NewRouteEntry {
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = value.into();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<i64>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = value.into();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(mut self, value: impl Into<NewRouteEntryNextHopType>) -> Self {
        self.next_hop_type = value.into();
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
}

/// An entry that could not be added.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotCreatedRouteEntry {
    /// Destination of the entry.
    pub dst_cidr_block: Option<String>,
    /// Id of the next hop.
    pub next_hop: Option<String>,
    /// Code of the error.
    pub failed_code: Option<String>,
    /// Message of the error.
    pub failed_message: Option<String>,
}

pub(crate) static NOT_CREATED_ROUTE_ENTRY: Schema = Schema::new(
    "NotCreatedRouteEntry",
    &[
        Field::new("DstCidrBlock", ValueType::String),
        Field::new("NextHop", ValueType::String),
        Field::new("FailedCode", ValueType::String),
        Field::new("FailedMessage", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NotCreatedRouteEntry, NOT_CREATED_ROUTE_ENTRY, 0 => dst_cidr_block, 1 => next_hop, 2
    => failed_code, 3 => failed_message
);

impl NotCreatedRouteEntry {
    /// Sets [`dst_cidr_block`](Self#structfield.dst_cidr_block).
    #[inline]
    pub fn dst_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.dst_cidr_block = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop = value.into_option();
        self
    }
    /// Sets [`failed_code`](Self#structfield.failed_code).
    #[inline]
    pub fn failed_code(mut self, value: impl IntoOption<String>) -> Self {
        self.failed_code = value.into_option();
        self
    }
    /// Sets [`failed_message`](Self#structfield.failed_message).
    #[inline]
    pub fn failed_message(mut self, value: impl IntoOption<String>) -> Self {
        self.failed_message = value.into_option();
        self
    }
}

/// Type of the next hop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewRouteEntryNextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `VpnGateway`: VPN gateway.
    VpnGateway,
    /// `IPv6Gateway`: IPv6 gateway.
    IPv6Gateway,
    /// `NatGateway`: NAT gateway.
    NatGateway,
    /// `Attachment`: transit router.
    Attachment,
    /// `VpcPeer`: VPC peering connection.
    VpcPeer,
    /// `Ipv4Gateway`: IPv4 gateway.
    Ipv4Gateway,
    /// `GatewayEndpoint`: gateway endpoint.
    GatewayEndpoint,
    /// `CenBasic`: CEN instance without transit routers.
    CenBasic,
    /// `Ecr`: express connect router.
    Ecr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NewRouteEntryNextHopType, Instance = "Instance", HaVip = "HaVip", RouterInterface =
    "RouterInterface", NetworkInterface = "NetworkInterface", VpnGateway = "VpnGateway",
    IPv6Gateway = "IPv6Gateway", NatGateway = "NatGateway", Attachment = "Attachment",
    VpcPeer = "VpcPeer", Ipv4Gateway = "Ipv4Gateway", GatewayEndpoint =
    "GatewayEndpoint", CenBasic = "CenBasic", Ecr = "Ecr"
);

static CREATE_ROUTE_ENTRIES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateRouteEntries",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_ROUTE_ENTRIES_REQUEST,
    response: &CREATE_ROUTE_ENTRIES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateRouteEntriesRequest {
    type Response = CreateRouteEntriesResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTE_ENTRIES;
}

impl CreateRouteEntriesRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        route_entries: impl IntoIterator<Item = impl Into<NewRouteEntry>>,
    ) -> Self {
        Self {
            route_entries: route_entries.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds several custom entries to route tables of VRouters.
    ///
    /// A route table has up to 200 custom entries, each with a destination of its own; several entries may lead to the same next hop.
    /// A destination must neither be the CIDR block of a VSwitch of the VPC, nor contain one, nor be a part of one. Next hop and route table are in the same VPC.
    ///
    /// Entries of one VPC are not added by several calls at once. The response says for each entry whether it could be added.
    ///
    /// The entries are added in the background; their `Status` in DescribeRouteEntryList changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateRouteEntriesRequest`].
    #[inline]
    pub fn create_route_entries(
        &self,
        route_entries: impl IntoIterator<Item = impl Into<NewRouteEntry>>,
    ) -> Call<CreateRouteEntriesRequest> {
        Call::new(&self.inner, CreateRouteEntriesRequest::new(route_entries))
    }
}

impl Call<CreateRouteEntriesRequest> {
    /// Region of the route tables.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
