// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnPbrRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a policy route of a VPN gateway.
///
/// The policy route is deleted in the background: its VPN gateway is updating, then active. No two routes of a gateway are deleted at once.
///
/// The parameters of `DeleteVpnPbrRouteEntry`. Sent with [`Client::delete_vpn_pbr_route_entry`](super::super::Client::delete_vpn_pbr_route_entry); the response is a [`DeleteVpnPbrRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_vpn_pbr_route_entry(vpc::DeleteVpnPbrRouteEntryRequired {
///         next_hop: "vco-bp15oes1py4i66rmd****".into(),
///         route_dest: "10.0.0.0/24".into(),
///         route_source: "192.168.1.0/24".into(),
///         vpn_gateway_id: "vpn-bp1a3kqjiiq9legfx****".into(),
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
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`VpnRouteEntry.Configuring`](super::super::ErrorCode::VpnRouteEntryConfiguring), [`InvalidRouteEntry.NotFound`](super::super::ErrorCode::InvalidRouteEntryNotFound), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.25; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnPbrRouteEntryRequest {
    /// Next hop of the policy route.
    ///
    /// Required.
    pub next_hop: String,
    /// Region of the policy route.
    pub region_id: Option<String>,
    /// CIDR block that the policy route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// CIDR block that the traffic comes from.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_source: String,
    /// VPN gateway with the policy route.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Weight of the policy route.
    ///
    /// Required. `0` or `100`.
    pub weight: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Protocol of the tunnel, `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Priority of the policy route. If it is there, it must be the one that the route has.
    pub priority: Option<i64>,
}

pub(crate) static DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "DeleteVpnPbrRouteEntryRequest",
    &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("RouteSource", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("OverlayMode", ValueType::String),
        Field::new("Priority", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DeleteVpnPbrRouteEntryRequest, DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1
    => region_id, 2 => route_dest, 3 => route_source, 4 => vpn_gateway_id, 5 => weight, 6
    => client_token, 7 => overlay_mode, 8 => priority
);

impl DeleteVpnPbrRouteEntryRequest {
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = value.into();
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
    /// Sets [`route_source`](Self#structfield.route_source).
    #[inline]
    pub fn route_source(mut self, value: impl Into<String>) -> Self {
        self.route_source = value.into();
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
    /// Sets [`priority`](Self#structfield.priority).
    #[inline]
    pub fn priority(mut self, value: impl IntoOption<i64>) -> Self {
        self.priority = value.into_option();
        self
    }
}

/// The response of `DeleteVpnPbrRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnPbrRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPN_PBR_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "DeleteVpnPbrRouteEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVpnPbrRouteEntryResponse, DELETE_VPN_PBR_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVpnPbrRouteEntryResponse);

impl DeleteVpnPbrRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VPN_PBR_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpnPbrRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST,
    response: &DELETE_VPN_PBR_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("VpnRouteEntry.Configuring", ErrorClass::NotReady),
        ("VpnTask.CONFLICT", ErrorClass::NotReady),
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnPbrRouteEntryRequest {
    type Response = DeleteVpnPbrRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_PBR_ROUTE_ENTRY;
}

/// What `DeleteVpnPbrRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteVpnPbrRouteEntryRequired {
    /// Next hop of the policy route.
    ///
    /// Required.
    pub next_hop: String,
    /// CIDR block that the policy route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// CIDR block that the traffic comes from.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_source: String,
    /// VPN gateway with the policy route.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Weight of the policy route.
    ///
    /// Required. `0` or `100`.
    pub weight: i64,
}

impl std::fmt::Debug for DeleteVpnPbrRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteVpnPbrRouteEntryRequired",
            &DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST,
            &[
                (0, &self.next_hop),
                (2, &self.route_dest),
                (3, &self.route_source),
                (4, &self.vpn_gateway_id),
                (5, &self.weight),
            ],
            f,
        )
    }
}

impl DeleteVpnPbrRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteVpnPbrRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            route_dest: required.route_dest,
            route_source: required.route_source,
            vpn_gateway_id: required.vpn_gateway_id,
            weight: required.weight,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a policy route of a VPN gateway.
    ///
    /// The policy route is deleted in the background: its VPN gateway is updating, then active. No two routes of a gateway are deleted at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpnPbrRouteEntryRequest`].
    #[inline]
    pub fn delete_vpn_pbr_route_entry(
        &self,
        required: DeleteVpnPbrRouteEntryRequired,
    ) -> Call<DeleteVpnPbrRouteEntryRequest> {
        Call::new(&self.inner, DeleteVpnPbrRouteEntryRequest::new(required))
    }
}

impl Call<DeleteVpnPbrRouteEntryRequest> {
    /// Region of the policy route.
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
    /// Priority of the policy route. If it is there, it must be the one that the route has.
    #[inline]
    pub fn priority(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.priority = value.into_option();
        self
    }
}
