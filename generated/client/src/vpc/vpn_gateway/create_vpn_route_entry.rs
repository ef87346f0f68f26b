// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpnRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a destination route of a VPN gateway.
///
/// A route whose CIDR block is 100.64.0.0/10, a part of it or a block around it breaks the negotiation of IPsec connections.
///
/// The destination route is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
///
/// The parameters of `CreateVpnRouteEntry`. Sent with [`Client::create_vpn_route_entry`](super::super::Client::create_vpn_route_entry); the response is a [`CreateVpnRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vpn_route_entry(vpc::CreateVpnRouteEntryRequired {
///         next_hop: "vco-bp15oes1py4i66rmd****".into(),
///         route_dest: "10.0.0.0/24".into(),
///         vpn_gateway_id: "vpn-bp1a3kqjiiq9legfx****".into(),
///         publish_vpc: true,
///         weight: 0,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`VpnRouteEntry.ConflictSSL`](super::super::ErrorCode::VpnRouteEntryConflictSSL), [`VpnRouteEntry.BackupRoute`](super::super::ErrorCode::VpnRouteEntryBackupRoute), [`VpnRouteEntry.InvalidWeight`](super::super::ErrorCode::VpnRouteEntryInvalidWeight), [`InvalidNextHop.NotFound`](super::super::ErrorCode::InvalidNextHopNotFound), [`IllegalParam.RouteDest`](super::super::ErrorCode::IllegalParamRouteDest), [`OperationFailed.RouteConflict`](super::super::ErrorCode::OperationFailedRouteConflict), [`OperationFailed.InvalidCidrBlock`](super::super::ErrorCode::OperationFailedInvalidCidrBlock), [`QuotaExceeded.VpnRouteEntry`](super::super::ErrorCode::QuotaExceededVpnRouteEntry), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.30; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnRouteEntryRequest {
    /// Next hop of the destination route.
    ///
    /// Required.
    pub next_hop: String,
    /// Whether the destination route is published to the VPC.
    ///
    /// Required.
    pub publish_vpc: bool,
    /// Region to create the destination route in.
    pub region_id: Option<String>,
    /// CIDR block that the destination route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway to create the destination route for.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Weight of the destination route: 100 for a high priority, 0 for a low one.
    ///
    /// Required. `0` or `100`.
    pub weight: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Protocol of the tunnel, `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Description of the destination route.
    ///
    /// 1 to 100 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "CreateVpnRouteEntryRequest",
    &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("PublishVpc", ValueType::Boolean).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("OverlayMode", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateVpnRouteEntryRequest, CREATE_VPN_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1 =>
    publish_vpc, 2 => region_id, 3 => route_dest, 4 => vpn_gateway_id, 5 => weight, 6 =>
    client_token, 7 => overlay_mode, 8 => description, 9 => dry_run
);

impl CreateVpnRouteEntryRequest {
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = value.into();
        self
    }
    /// Sets [`publish_vpc`](Self#structfield.publish_vpc).
    #[inline]
    pub fn publish_vpc(mut self, value: bool) -> Self {
        self.publish_vpc = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_dest`](Self#structfield.route_dest).
    #[inline]
    pub fn route_dest(mut self, value: impl Into<String>) -> Self {
        self.route_dest = value.into();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = value;
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`overlay_mode`](Self#structfield.overlay_mode).
    #[inline]
    pub fn overlay_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.overlay_mode = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `CreateVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpnRouteEntryResponse {
    /// When the destination route was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Next hop of the destination route.
    pub next_hop: Option<String>,
    /// Protocol of the tunnel, `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// CIDR block that the destination route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: Option<String>,
    /// Whether the destination route is published to the VPC: `published` or `normal`.
    pub state: Option<String>,
    /// VPN gateway with the destination route.
    pub vpn_instance_id: Option<String>,
    /// Weight of the destination route.
    ///
    /// `0` or `100`.
    pub weight: Option<i64>,
    /// Description of the destination route.
    pub description: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_VPN_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "CreateVpnRouteEntryResponse",
    &[
        Field::new("CreateTime", ValueType::Integer),
        Field::new("NextHop", ValueType::String),
        Field::new("OverlayMode", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("RouteDest", ValueType::String),
        Field::new("State", ValueType::String),
        Field::new("VpnInstanceId", ValueType::String),
        Field::new("Weight", ValueType::Integer),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpnRouteEntryResponse, CREATE_VPN_ROUTE_ENTRY_RESPONSE, 0 => create_time, 1 =>
    next_hop, 2 => overlay_mode, 3 => request_id, 4 => route_dest, 5 => state, 6 =>
    vpn_instance_id, 7 => weight, 8 => description
);

aliyun_api_core::response!(CreateVpnRouteEntryResponse);

impl CreateVpnRouteEntryResponse {
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop = value.into_option();
        self
    }
    /// Sets [`overlay_mode`](Self#structfield.overlay_mode).
    #[inline]
    pub fn overlay_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.overlay_mode = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_dest`](Self#structfield.route_dest).
    #[inline]
    pub fn route_dest(mut self, value: impl IntoOption<String>) -> Self {
        self.route_dest = value.into_option();
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[inline]
    pub fn state(mut self, value: impl IntoOption<String>) -> Self {
        self.state = value.into_option();
        self
    }
    /// Sets [`vpn_instance_id`](Self#structfield.vpn_instance_id).
    #[inline]
    pub fn vpn_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpn_instance_id = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

static CREATE_VPN_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpnRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPN_ROUTE_ENTRY_REQUEST,
    response: &CREATE_VPN_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("VpnRouteEntry.ConflictSSL", ErrorClass::Conflict),
        ("VpnRouteEntry.BackupRoute", ErrorClass::Conflict),
        ("VpnRouteEntry.InvalidWeight", ErrorClass::Invalid),
        ("IllegalParam.RouteDest", ErrorClass::Invalid),
        ("OperationFailed.RouteConflict", ErrorClass::Conflict),
        ("OperationFailed.InvalidCidrBlock", ErrorClass::Invalid),
        ("TaskConflict", ErrorClass::Throttling),
        ("VpnTask.CONFLICT", ErrorClass::NotReady),
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpnRouteEntryRequest {
    type Response = CreateVpnRouteEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPN_ROUTE_ENTRY;
}

/// What `CreateVpnRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVpnRouteEntryRequired {
    /// Next hop of the destination route.
    ///
    /// Required.
    pub next_hop: String,
    /// CIDR block that the destination route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway to create the destination route for.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Whether the destination route is published to the VPC.
    ///
    /// Required.
    pub publish_vpc: bool,
    /// Weight of the destination route: 100 for a high priority, 0 for a low one.
    ///
    /// Required. `0` or `100`.
    pub weight: i64,
}

impl std::fmt::Debug for CreateVpnRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVpnRouteEntryRequired",
            &CREATE_VPN_ROUTE_ENTRY_REQUEST,
            &[
                (0, &self.next_hop),
                (1, &self.publish_vpc),
                (3, &self.route_dest),
                (4, &self.vpn_gateway_id),
                (5, &self.weight),
            ],
            f,
        )
    }
}

impl CreateVpnRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVpnRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            route_dest: required.route_dest,
            vpn_gateway_id: required.vpn_gateway_id,
            publish_vpc: required.publish_vpc,
            weight: required.weight,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a destination route of a VPN gateway.
    ///
    /// A route whose CIDR block is 100.64.0.0/10, a part of it or a block around it breaks the negotiation of IPsec connections.
    ///
    /// The destination route is created in the background: its VPN gateway is updating, then active. A gateway takes one such request at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpnRouteEntryRequest`].
    #[inline]
    pub fn create_vpn_route_entry(
        &self,
        required: CreateVpnRouteEntryRequired,
    ) -> Call<CreateVpnRouteEntryRequest> {
        Call::new(&self.inner, CreateVpnRouteEntryRequest::new(required))
    }
}

impl Call<CreateVpnRouteEntryRequest> {
    /// Region to create the destination route in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Protocol of the tunnel, `Ipsec`.
    #[inline]
    pub fn overlay_mode(mut self, value: impl IntoOption<String>) -> Self {
        self.request.overlay_mode = value.into_option();
        self
    }
    /// Description of the destination route.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
