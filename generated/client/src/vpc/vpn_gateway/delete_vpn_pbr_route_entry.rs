// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnPbrRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVpnPbrRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnPbrRouteEntryRequest {
    /// Next hop of the policy route.
    pub next_hop: String,
    /// Region of the policy route.
    pub region_id: String,
    /// CIDR block that the policy route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// CIDR block that the traffic comes from.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_source: String,
    /// VPN gateway with the policy route.
    pub vpn_gateway_id: String,
    /// Weight of the policy route.
    ///
    /// `0` or `100`.
    pub weight: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteVpnPbrRouteEntryRequest",
    fields: &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("RouteSource", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteVpnPbrRouteEntryRequest, DELETE_VPN_PBR_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1
    => region_id, 2 => route_dest, 3 => route_source, 4 => vpn_gateway_id, 5 => weight, 6
    => client_token
);

/// The response of `DeleteVpnPbrRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnPbrRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VPN_PBR_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "DeleteVpnPbrRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVpnPbrRouteEntryResponse, DELETE_VPN_PBR_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnPbrRouteEntryRequest {
    type Response = DeleteVpnPbrRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_PBR_ROUTE_ENTRY;
}

/// The required parameters of `DeleteVpnPbrRouteEntry`.
#[derive(Clone, PartialEq)]
pub struct DeleteVpnPbrRouteEntryRequired {
    /// Next hop of the policy route.
    pub next_hop: String,
    /// Region of the policy route.
    pub region_id: String,
    /// CIDR block that the policy route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// CIDR block that the traffic comes from.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_source: String,
    /// VPN gateway with the policy route.
    pub vpn_gateway_id: String,
    /// Weight of the policy route.
    ///
    /// `0` or `100`.
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
                (1, &self.region_id),
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
    /// A request with what is required.
    #[inline]
    pub fn new(required: DeleteVpnPbrRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            region_id: required.region_id,
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
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidVpnGatewayInstanceId.NotFound`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.25.
    #[inline]
    pub fn delete_vpn_pbr_route_entry(
        &self,
        required: DeleteVpnPbrRouteEntryRequired,
    ) -> Call<DeleteVpnPbrRouteEntryRequest> {
        Call::new(&self.inner, DeleteVpnPbrRouteEntryRequest::new(required))
    }
}

impl Call<DeleteVpnPbrRouteEntryRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
