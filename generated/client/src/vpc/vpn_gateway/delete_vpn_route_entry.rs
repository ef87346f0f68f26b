// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a destination route of a VPN gateway.
///
/// The destination route is deleted in the background: its VPN gateway is updating, then active. No two routes of a gateway are deleted at once.
///
/// The parameters of `DeleteVpnRouteEntry`. Sent with [`Client::delete_vpn_route_entry`](super::super::Client::delete_vpn_route_entry); the response is a [`DeleteVpnRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_vpn_route_entry(vpc::DeleteVpnRouteEntryRequired {
///         next_hop: "vco-bp15oes1py4i66rmd****".into(),
///         route_dest: "10.0.0.0/24".into(),
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
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`VpnRouteEntry.Configuring`](super::super::ErrorCode::VpnRouteEntryConfiguring), [`InvalidRouteEntry.NotFound`](super::super::ErrorCode::InvalidRouteEntryNotFound), [`VpnTask.CONFLICT`](super::super::ErrorCode::VpnTaskConflict), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.26; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnRouteEntryRequest {
    /// Next hop of the destination route.
    ///
    /// Required.
    pub next_hop: String,
    /// Region of the destination route.
    pub region_id: Option<String>,
    /// CIDR block that the destination route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway with the destination route.
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
}

pub(crate) static DELETE_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "DeleteVpnRouteEntryRequest",
    &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("OverlayMode", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteVpnRouteEntryRequest, DELETE_VPN_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1 =>
    region_id, 2 => route_dest, 3 => vpn_gateway_id, 4 => weight, 5 => client_token, 6 =>
    overlay_mode
);

impl DeleteVpnRouteEntryRequest {
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
}

/// The response of `DeleteVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPN_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "DeleteVpnRouteEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVpnRouteEntryResponse, DELETE_VPN_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVpnRouteEntryResponse);

impl DeleteVpnRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VPN_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpnRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPN_ROUTE_ENTRY_REQUEST,
    response: &DELETE_VPN_ROUTE_ENTRY_RESPONSE,
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

impl Request for DeleteVpnRouteEntryRequest {
    type Response = DeleteVpnRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_ROUTE_ENTRY;
}

/// What `DeleteVpnRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteVpnRouteEntryRequired {
    /// Next hop of the destination route.
    ///
    /// Required.
    pub next_hop: String,
    /// CIDR block that the destination route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway with the destination route.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Weight of the destination route: 100 for a high priority, 0 for a low one.
    ///
    /// Required. `0` or `100`.
    pub weight: i64,
}

impl std::fmt::Debug for DeleteVpnRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteVpnRouteEntryRequired",
            &DELETE_VPN_ROUTE_ENTRY_REQUEST,
            &[
                (0, &self.next_hop),
                (2, &self.route_dest),
                (3, &self.vpn_gateway_id),
                (4, &self.weight),
            ],
            f,
        )
    }
}

impl DeleteVpnRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteVpnRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            route_dest: required.route_dest,
            vpn_gateway_id: required.vpn_gateway_id,
            weight: required.weight,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a destination route of a VPN gateway.
    ///
    /// The destination route is deleted in the background: its VPN gateway is updating, then active. No two routes of a gateway are deleted at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpnRouteEntryRequest`].
    #[inline]
    pub fn delete_vpn_route_entry(
        &self,
        required: DeleteVpnRouteEntryRequired,
    ) -> Call<DeleteVpnRouteEntryRequest> {
        Call::new(&self.inner, DeleteVpnRouteEntryRequest::new(required))
    }
}

impl Call<DeleteVpnRouteEntryRequest> {
    /// Region of the destination route.
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
}
