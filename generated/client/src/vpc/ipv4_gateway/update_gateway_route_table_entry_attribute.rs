// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateGatewayRouteTableEntryAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the next hop of an entry of a gateway route table.
///
/// An entry leads to the VPC itself, to an ECS instance or to a network interface. From one instance or interface to another it is changed in two steps, with `Local` between them.
///
/// The parameters of `UpdateGatewayRouteTableEntryAttribute`. Sent with [`Client::update_gateway_route_table_entry_attribute`](super::super::Client::update_gateway_route_table_entry_attribute); the response is a [`UpdateGatewayRouteTableEntryAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .update_gateway_route_table_entry_attribute(vpc::UpdateGatewayRouteTableEntryAttributeRequired {
///         destination_cidr_block: "47.100.XX.XX/16".into(),
///         next_hop_type: "Instance".into(),
///     })
///     .gateway_route_table_id("vtb-5ts0ohchwkp3dydt2****")
///     .next_hop_id("i-bp18xq9yguxoxe7m****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationDenied.UpdateGatewayRouteEntry`](super::super::ErrorCode::OperationDeniedUpdateGatewayRouteEntry), [`IllegalParam.DestCidrBlock`](super::super::ErrorCode::IllegalParamDestCidrBlock), [`ResourceNotFound.NetworkInterface`](super::super::ErrorCode::ResourceNotFoundNetworkInterface), [`ResourceNotFound.RouteEntry`](super::super::ErrorCode::ResourceNotFoundRouteEntry), [`IncorrectStatus.RouteEntry`](super::super::ErrorCode::IncorrectStatusRouteEntry), [`IncorrectStatus.Vswitch`](super::super::ErrorCode::IncorrectStatusDotVswitch), [`ResourceNotFound.Instance`](super::super::ErrorCode::ResourceNotFoundInstance), [`IncorrectStatus.NextHop`](super::super::ErrorCode::IncorrectStatusNextHop), [`OperationDenied.NextHopTypeNonsupport`](super::super::ErrorCode::OperationDeniedNextHopTypeNonsupport), [`OperationDenied.LocalEntryCanOnlyModifyNextHop`](super::super::ErrorCode::OperationDeniedLocalEntryCanOnlyModifyNextHop), [`ExclusiveParam.NextHopTypeAndNextHopId`](super::super::ErrorCode::ExclusiveParamNextHopTypeAndNextHopId), [`ResourceNotFound.RouteTable`](super::super::ErrorCode::ResourceNotFoundRouteTable), [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`OperationUnsupported.OnlySupportNormalNetworkInterface`](super::super::ErrorCode::OperationUnsupportedOnlySupportNormalNetworkInterface).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttributeRequest {
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Another name of GatewayRouteTableId.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Gateway route table of the entry.
    pub gateway_route_table_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Destination of the entry.
    ///
    /// Required.
    pub destination_cidr_block: String,
    /// New type of the next hop.
    ///
    /// Required.
    pub next_hop_type: NewGatewayRouteEntryNextHopType,
    /// Id of the new next hop, an ECS instance or a network interface. Empty for Local.
    pub next_hop_id: Option<String>,
    /// New name of the entry.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description of the entry.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "UpdateGatewayRouteTableEntryAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("IPv4GatewayRouteTableId", ValueType::String),
        Field::new("GatewayRouteTableId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("DestinationCidrBlock", ValueType::String).required(),
        Field::new(
                "NextHopType",
                ValueType::Enum(<NewGatewayRouteEntryNextHopType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("NextHopId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UpdateGatewayRouteTableEntryAttributeRequest,
    UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST, 0 => region_id, 1 =>
    ipv4_gateway_route_table_id, 2 => gateway_route_table_id, 3 => client_token, 4 =>
    dry_run, 5 => destination_cidr_block, 6 => next_hop_type, 7 => next_hop_id, 8 =>
    name, 9 => description
);

impl UpdateGatewayRouteTableEntryAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_route_table_id`](Self#structfield.ipv4_gateway_route_table_id).
    #[inline]
    pub fn ipv4_gateway_route_table_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.ipv4_gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`gateway_route_table_id`](Self#structfield.gateway_route_table_id).
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = value.into();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl Into<NewGatewayRouteEntryNextHopType>,
    ) -> Self {
        self.next_hop_type = value.into();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
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

/// The response of `UpdateGatewayRouteTableEntryAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "UpdateGatewayRouteTableEntryAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateGatewayRouteTableEntryAttributeResponse,
    UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UpdateGatewayRouteTableEntryAttributeResponse);

impl UpdateGatewayRouteTableEntryAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// New type of the next hop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewGatewayRouteEntryNextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `Local`: the VPC itself.
    Local,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NewGatewayRouteEntryNextHopType, Instance = "Instance", NetworkInterface =
    "NetworkInterface", Local = "Local"
);

static UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateGatewayRouteTableEntryAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
    response: &UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("OperationDenied.UpdateGatewayRouteEntry", ErrorClass::Conflict),
        ("IllegalParam.DestCidrBlock", ErrorClass::Invalid),
        ("OperationDenied.NextHopTypeNonsupport", ErrorClass::Invalid),
        ("OperationDenied.LocalEntryCanOnlyModifyNextHop", ErrorClass::Conflict),
        ("ExclusiveParam.NextHopTypeAndNextHopId", ErrorClass::Invalid),
        ("OperationUnsupported.OnlySupportNormalNetworkInterface", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateGatewayRouteTableEntryAttributeRequest {
    type Response = UpdateGatewayRouteTableEntryAttributeResponse;
    const ACTION: &'static ActionInfo = &UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE;
}

/// What `UpdateGatewayRouteTableEntryAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UpdateGatewayRouteTableEntryAttributeRequired {
    /// Destination of the entry.
    ///
    /// Required.
    pub destination_cidr_block: String,
    /// New type of the next hop.
    ///
    /// Required.
    pub next_hop_type: NewGatewayRouteEntryNextHopType,
}

impl std::fmt::Debug for UpdateGatewayRouteTableEntryAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UpdateGatewayRouteTableEntryAttributeRequired",
            &UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
            &[(5, &self.destination_cidr_block), (6, &self.next_hop_type)],
            f,
        )
    }
}

impl UpdateGatewayRouteTableEntryAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: UpdateGatewayRouteTableEntryAttributeRequired) -> Self {
        Self {
            destination_cidr_block: required.destination_cidr_block,
            next_hop_type: required.next_hop_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the next hop of an entry of a gateway route table.
    ///
    /// An entry leads to the VPC itself, to an ECS instance or to a network interface. From one instance or interface to another it is changed in two steps, with `Local` between them.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateGatewayRouteTableEntryAttributeRequest`].
    #[inline]
    pub fn update_gateway_route_table_entry_attribute(
        &self,
        required: UpdateGatewayRouteTableEntryAttributeRequired,
    ) -> Call<UpdateGatewayRouteTableEntryAttributeRequest> {
        Call::new(
            &self.inner,
            UpdateGatewayRouteTableEntryAttributeRequest::new(required),
        )
    }
}

impl Call<UpdateGatewayRouteTableEntryAttributeRequest> {
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Another name of GatewayRouteTableId.
    #[inline]
    pub fn ipv4_gateway_route_table_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.ipv4_gateway_route_table_id = value.into_option();
        self
    }
    /// Gateway route table of the entry.
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.gateway_route_table_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Id of the new next hop, an ECS instance or a network interface. Empty for Local.
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_hop_id = value.into_option();
        self
    }
    /// New name of the entry.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New description of the entry.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
