// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpnRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnRouteEntryRequest {
    /// Next hop of the destination route.
    pub next_hop: String,
    /// Region of the destination route.
    pub region_id: String,
    /// CIDR block that the destination route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway with the destination route.
    pub vpn_gateway_id: String,
    /// Weight of the destination route.
    ///
    /// `0` or `100`.
    pub weight: i64,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteVpnRouteEntryRequest",
    fields: &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DeleteVpnRouteEntryRequest, DELETE_VPN_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1 =>
    region_id, 2 => route_dest, 3 => vpn_gateway_id, 4 => weight, 5 => client_token
);

/// The response of `DeleteVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VPN_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "DeleteVpnRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVpnRouteEntryResponse, DELETE_VPN_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpnRouteEntryRequest {
    type Response = DeleteVpnRouteEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPN_ROUTE_ENTRY;
}

/// The required parameters of `DeleteVpnRouteEntry`.
#[derive(Clone, PartialEq)]
pub struct DeleteVpnRouteEntryRequired {
    /// Next hop of the destination route.
    pub next_hop: String,
    /// Region of the destination route.
    pub region_id: String,
    /// CIDR block that the destination route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// VPN gateway with the destination route.
    pub vpn_gateway_id: String,
    /// Weight of the destination route.
    ///
    /// `0` or `100`.
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
                (1, &self.region_id),
                (2, &self.route_dest),
                (3, &self.vpn_gateway_id),
                (4, &self.weight),
            ],
            f,
        )
    }
}

impl DeleteVpnRouteEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: DeleteVpnRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            region_id: required.region_id,
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
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidVpnGatewayInstanceId.NotFound`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.26.
    #[inline]
    pub fn delete_vpn_route_entry(
        &self,
        required: DeleteVpnRouteEntryRequired,
    ) -> Call<DeleteVpnRouteEntryRequest> {
        Call::new(&self.inner, DeleteVpnRouteEntryRequest::new(required))
    }
}

impl Call<DeleteVpnRouteEntryRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
