// Written by `cargo xtask gen` from the specs. Do not edit.

//! `PublishVpnRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `PublishVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishVpnRouteEntryRequest {
    /// Next hop of the VPN route.
    pub next_hop: String,
    /// true to publish the route to the VPC, false not to.
    pub publish_vpc: bool,
    /// Region of the VPN route.
    pub region_id: String,
    /// CIDR block that the VPN route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// Type of the VPN route.
    pub route_type: VpnRouteType,
    /// VPN gateway with the route.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static PUBLISH_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "PublishVpnRouteEntryRequest",
    fields: &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("PublishVpc", ValueType::Boolean).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("RouteType", ValueType::Enum(<VpnRouteType as OpenEnum>::VALUES))
            .required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    PublishVpnRouteEntryRequest, PUBLISH_VPN_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1 =>
    publish_vpc, 2 => region_id, 3 => route_dest, 4 => route_type, 5 => vpn_gateway_id, 6
    => client_token
);

/// The response of `PublishVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static PUBLISH_VPN_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "PublishVpnRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    PublishVpnRouteEntryResponse, PUBLISH_VPN_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

/// Type of the VPN route.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnRouteType {
    /// `pbr`: policy route.
    Pbr,
    /// `dbr`: destination route.
    Dbr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnRouteType, Pbr = "pbr", Dbr = "dbr");

static PUBLISH_VPN_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "PublishVpnRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    response: &PUBLISH_VPN_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for PublishVpnRouteEntryRequest {
    type Response = PublishVpnRouteEntryResponse;
    const ACTION: &'static ActionInfo = &PUBLISH_VPN_ROUTE_ENTRY;
}

/// The required parameters of `PublishVpnRouteEntry`.
#[derive(Clone, PartialEq)]
pub struct PublishVpnRouteEntryRequired {
    /// Next hop of the VPN route.
    pub next_hop: String,
    /// true to publish the route to the VPC, false not to.
    pub publish_vpc: bool,
    /// Region of the VPN route.
    pub region_id: String,
    /// CIDR block that the VPN route leads to.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// Type of the VPN route.
    pub route_type: VpnRouteType,
    /// VPN gateway with the route.
    pub vpn_gateway_id: String,
}

impl std::fmt::Debug for PublishVpnRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "PublishVpnRouteEntryRequired",
            &PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
            &[
                (0, &self.next_hop),
                (1, &self.publish_vpc),
                (2, &self.region_id),
                (3, &self.route_dest),
                (4, &self.route_type),
                (5, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl PublishVpnRouteEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: PublishVpnRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            publish_vpc: required.publish_vpc,
            region_id: required.region_id,
            route_dest: required.route_dest,
            route_type: required.route_type,
            vpn_gateway_id: required.vpn_gateway_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Publishes a VPN route to the VPC.
    ///
    /// # Errors
    /// `Forbidden.SubUser`, `Forbidden`, `Resource.QuotaFull`, `InvalidVpnGatewayInstanceId.NotFound`, `VpnGateway.Configuring`, `VpnGateway.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.28.
    #[inline]
    pub fn publish_vpn_route_entry(
        &self,
        required: PublishVpnRouteEntryRequired,
    ) -> Call<PublishVpnRouteEntryRequest> {
        Call::new(&self.inner, PublishVpnRouteEntryRequest::new(required))
    }
}

impl Call<PublishVpnRouteEntryRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
