// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description and next hop of a custom route entry.
///
/// The entry is found by its id, or by route table and destination. Two requests to change one entry cannot be carried out at once.
///
/// The parameters of `ModifyRouteEntry`. Sent with [`Client::modify_route_entry`](super::super::Client::modify_route_entry); the response is a [`ModifyRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_route_entry().route_entry_id("rte-1234567890").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidRouteEntryId.NotFound`](super::super::ErrorCode::InvalidRouteEntryIdNotFound), [`InvalidRouteEntryName.Malformed`](super::super::ErrorCode::InvalidRouteEntryNameMalformed), [`OperationDenied.ModifyManagedRouteEntry`](super::super::ErrorCode::OperationDeniedModifyManagedRouteEntry), [`OperationDenied.RouteTableTypeNotPermitted`](super::super::ErrorCode::OperationDeniedRouteTableTypeNotPermitted), [`MissingParam.NewNextHopId`](super::super::ErrorCode::MissingParamNewNextHopId), [`IllegealParam.NextHopType`](super::super::ErrorCode::IllegealParamNextHopType), [`UnsupportedFeature.NormalTypeNatGateway`](super::super::ErrorCode::UnsupportedFeatureNormalTypeNatGateway), [`UnsupportedFeature.NextHopType`](super::super::ErrorCode::UnsupportedFeatureNextHopType), [`InvalidRouteTable.NotFound`](super::super::ErrorCode::InvalidRouteTableNotFound), [`InvalidNetworkInterface.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceNotFound), [`OperationDenied.NextHopExist`](super::super::ErrorCode::OperationDeniedNextHopExist), [`MissingParam.NewNextHopType`](super::super::ErrorCode::MissingParamNewNextHopType), [`UnsupportedFeature.ModifyRouteEntryNextHop`](super::super::ErrorCode::UnsupportedFeatureModifyRouteEntryNextHop), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`ResourceNotFound.VSwitch`](super::super::ErrorCode::ResourceNotFoundVSwitch), [`MissingParam.RouteEntryId`](super::super::ErrorCode::MissingParamRouteEntryId), [`IllegalParam.RouteEntryName`](super::super::ErrorCode::IllegalParamRouteEntryName), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.10; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteEntryRequest {
    /// Region of the route entry.
    pub region_id: Option<String>,
    /// Custom entry to change.
    pub route_entry_id: Option<String>,
    /// New name of the entry. The manual has 2 to 128 characters, the first of them a letter or a Chinese character.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub route_entry_name: Option<String>,
    /// New description of the entry.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Type of the new next hop.
    pub new_next_hop_type: Option<NewNextHopType>,
    /// New next hop of the entry.
    pub new_next_hop_id: Option<String>,
    /// Destination of the entry, a CIDR block or the id of a prefix list.
    pub destination_cidr_block: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Route table that the entry belongs to.
    pub route_table_id: Option<String>,
}

pub(crate) static MODIFY_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "ModifyRouteEntryRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteEntryId", ValueType::String),
        Field::new("RouteEntryName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "NewNextHopType",
            ValueType::Enum(<NewNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("NewNextHopId", ValueType::String),
        Field::new("DestinationCidrBlock", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("RouteTableId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyRouteEntryRequest, MODIFY_ROUTE_ENTRY_REQUEST, 0 => region_id, 1 =>
    route_entry_id, 2 => route_entry_name, 3 => description, 4 => new_next_hop_type, 5 =>
    new_next_hop_id, 6 => destination_cidr_block, 7 => dry_run, 8 => route_table_id
);

impl ModifyRouteEntryRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_id = value.into_option();
        self
    }
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`new_next_hop_type`](Self#structfield.new_next_hop_type).
    #[inline]
    pub fn new_next_hop_type(mut self, value: impl IntoOption<NewNextHopType>) -> Self {
        self.new_next_hop_type = value.into_option();
        self
    }
    /// Sets [`new_next_hop_id`](Self#structfield.new_next_hop_id).
    #[inline]
    pub fn new_next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.new_next_hop_id = value.into_option();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.destination_cidr_block = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
}

/// The response of `ModifyRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "ModifyRouteEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyRouteEntryResponse, MODIFY_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyRouteEntryResponse);

impl ModifyRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Type of the new next hop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewNextHopType {
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `NatGateway`: NAT gateway.
    NatGateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NewNextHopType, NetworkInterface = "NetworkInterface", NatGateway = "NatGateway"
);

static MODIFY_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouteEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ROUTE_ENTRY_REQUEST,
    response: &MODIFY_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("OperationDenied.ModifyManagedRouteEntry", ErrorClass::Conflict),
        ("OperationDenied.RouteTableTypeNotPermitted", ErrorClass::Conflict),
        ("IllegealParam.NextHopType", ErrorClass::Invalid),
        ("UnsupportedFeature.NormalTypeNatGateway", ErrorClass::Invalid),
        ("UnsupportedFeature.NextHopType", ErrorClass::Invalid),
        ("OperationDenied.NextHopExist", ErrorClass::Conflict),
        ("UnsupportedFeature.ModifyRouteEntryNextHop", ErrorClass::Invalid),
        ("IllegalParam.RouteEntryName", ErrorClass::Invalid),
        ("Forbbiden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouteEntryRequest {
    type Response = ModifyRouteEntryResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTE_ENTRY;
}

impl ModifyRouteEntryRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Changes the name, description and next hop of a custom route entry.
    ///
    /// The entry is found by its id, or by route table and destination. Two requests to change one entry cannot be carried out at once.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyRouteEntryRequest`].
    #[inline]
    pub fn modify_route_entry(&self) -> Call<ModifyRouteEntryRequest> {
        Call::new(&self.inner, ModifyRouteEntryRequest::new())
    }
}

impl Call<ModifyRouteEntryRequest> {
    /// Region of the route entry.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Custom entry to change.
    #[inline]
    pub fn route_entry_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_id = value.into_option();
        self
    }
    /// New name of the entry. The manual has 2 to 128 characters, the first of them a letter or a Chinese character.
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_name = value.into_option();
        self
    }
    /// New description of the entry.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Type of the new next hop.
    #[inline]
    pub fn new_next_hop_type(mut self, value: impl IntoOption<NewNextHopType>) -> Self {
        self.request.new_next_hop_type = value.into_option();
        self
    }
    /// New next hop of the entry.
    #[inline]
    pub fn new_next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.new_next_hop_id = value.into_option();
        self
    }
    /// Destination of the entry, a CIDR block or the id of a prefix list.
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.destination_cidr_block = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Route table that the entry belongs to.
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_id = value.into_option();
        self
    }
}
