// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnPbrRouteEntryWeight`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVpnPbrRouteEntryWeight`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpnPbrRouteEntryWeightRequest {
    /// New weight of the policy route.
    ///
    /// `0` or `100`.
    pub new_weight: i64,
    /// Next hop of the policy route.
    pub next_hop: String,
    /// Region that the policy route is in.
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
    /// Current weight of the policy route.
    ///
    /// `0` or `100`.
    pub weight: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Overlay mode of the route, such as Ipsec.
    pub overlay_mode: Option<String>,
}

pub(crate) static MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST: Schema = Schema {
    name: "ModifyVpnPbrRouteEntryWeightRequest",
    fields: &[
        Field::new("NewWeight", ValueType::Integer).required(),
        Field::new("NextHop", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("RouteSource", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("OverlayMode", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVpnPbrRouteEntryWeightRequest, MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST, 0 =>
    new_weight, 1 => next_hop, 2 => region_id, 3 => route_dest, 4 => route_source, 5 =>
    vpn_gateway_id, 6 => weight, 7 => client_token, 8 => overlay_mode
);

/// The response of `ModifyVpnPbrRouteEntryWeight`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpnPbrRouteEntryWeightResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_RESPONSE: Schema = Schema {
    name: "ModifyVpnPbrRouteEntryWeightResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyVpnPbrRouteEntryWeightResponse, MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_RESPONSE, 0
    => request_id
);

static MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpnPbrRouteEntryWeight",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST,
    response: &MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpnPbrRouteEntryWeightRequest {
    type Response = ModifyVpnPbrRouteEntryWeightResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT;
}

/// The required parameters of `ModifyVpnPbrRouteEntryWeight`.
#[derive(Clone, PartialEq)]
pub struct ModifyVpnPbrRouteEntryWeightRequired {
    /// New weight of the policy route.
    ///
    /// `0` or `100`.
    pub new_weight: i64,
    /// Next hop of the policy route.
    pub next_hop: String,
    /// Region that the policy route is in.
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
    /// Current weight of the policy route.
    ///
    /// `0` or `100`.
    pub weight: i64,
}

impl std::fmt::Debug for ModifyVpnPbrRouteEntryWeightRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyVpnPbrRouteEntryWeightRequired",
            &MODIFY_VPN_PBR_ROUTE_ENTRY_WEIGHT_REQUEST,
            &[
                (0, &self.new_weight),
                (1, &self.next_hop),
                (2, &self.region_id),
                (3, &self.route_dest),
                (4, &self.route_source),
                (5, &self.vpn_gateway_id),
                (6, &self.weight),
            ],
            f,
        )
    }
}

impl ModifyVpnPbrRouteEntryWeightRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyVpnPbrRouteEntryWeightRequired) -> Self {
        Self {
            new_weight: required.new_weight,
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
    /// Changes the weight of a policy route of a VPN gateway.
    ///
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidVpnGatewayInstanceId.NotFound`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.29.
    #[inline]
    pub fn modify_vpn_pbr_route_entry_weight(
        &self,
        required: ModifyVpnPbrRouteEntryWeightRequired,
    ) -> Call<ModifyVpnPbrRouteEntryWeightRequest> {
        Call::new(&self.inner, ModifyVpnPbrRouteEntryWeightRequest::new(required))
    }
}

impl Call<ModifyVpnPbrRouteEntryWeightRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Overlay mode of the route, such as Ipsec.
    #[inline]
    pub fn overlay_mode(mut self, value: impl Into<String>) -> Self {
        self.request.overlay_mode = Some(value.into());
        self
    }
}
