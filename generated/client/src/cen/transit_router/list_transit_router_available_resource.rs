// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListTransitRouterAvailableResource`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the zones of a region in which a transit router can be connected.
///
/// Transit routers that were created before 31 May 2022 and not upgraded since connect a VPC in a primary and a secondary zone, MasterZones and SlaveZones. All others do in any of AvailableZones.
///
/// The parameters of `ListTransitRouterAvailableResource`. Sent with [`Client::list_transit_router_available_resource`](super::super::Client::list_transit_router_available_resource); the response is a [`ListTransitRouterAvailableResourceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.list_transit_router_available_resource().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRouterAvailableResourceRequest {
    /// Region of the zones.
    pub region_id: Option<String>,
    /// Whether only zones with multicast are listed. If there are none, the region has no multicast.
    ///
    /// Default: `false`.
    pub support_multicast: Option<bool>,
}

pub(crate) static LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_REQUEST: Schema = Schema::new(
    "ListTransitRouterAvailableResourceRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SupportMulticast", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ListTransitRouterAvailableResourceRequest,
    LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_REQUEST, 0 => region_id, 1 =>
    support_multicast
);

impl ListTransitRouterAvailableResourceRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`support_multicast`](Self#structfield.support_multicast).
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_multicast = value.into_option();
        self
    }
}

/// The response of `ListTransitRouterAvailableResource`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTransitRouterAvailableResourceResponse {
    /// Zones that a VPC can be connected in.
    pub available_zones: Vec<String>,
    /// Zones that can be the primary zone.
    pub master_zones: Vec<String>,
    /// Zones that can be the secondary zone.
    pub slave_zones: Vec<String>,
    /// Whether these are zones with multicast.
    pub support_multicast: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_RESPONSE: Schema = Schema::new(
    "ListTransitRouterAvailableResourceResponse",
    &[
        Field::new("AvailableZones", ValueType::List(&ValueType::String)),
        Field::new("MasterZones", ValueType::List(&ValueType::String)),
        Field::new("SlaveZones", ValueType::List(&ValueType::String)),
        Field::new("SupportMulticast", ValueType::Boolean),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListTransitRouterAvailableResourceResponse,
    LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_RESPONSE, 0 => available_zones, 1 =>
    master_zones, 2 => slave_zones, 3 => support_multicast, 4 => request_id
);

aliyun_api_core::response!(ListTransitRouterAvailableResourceResponse);

impl ListTransitRouterAvailableResourceResponse {
    /// Sets [`available_zones`](Self#structfield.available_zones).
    #[inline]
    pub fn available_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_zones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`master_zones`](Self#structfield.master_zones).
    #[inline]
    pub fn master_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_zones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`slave_zones`](Self#structfield.slave_zones).
    #[inline]
    pub fn slave_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.slave_zones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`support_multicast`](Self#structfield.support_multicast).
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_multicast = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListTransitRouterAvailableResource",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_REQUEST,
    response: &LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ListTransitRouterAvailableResourceRequest {
    type Response = ListTransitRouterAvailableResourceResponse;
    const ACTION: &'static ActionInfo = &LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE;
}

impl ListTransitRouterAvailableResourceRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the zones of a region in which a transit router can be connected.
    ///
    /// Transit routers that were created before 31 May 2022 and not upgraded since connect a VPC in a primary and a secondary zone, MasterZones and SlaveZones. All others do in any of AvailableZones.
    ///
    /// Parameters with their limits, errors, and an example: [`ListTransitRouterAvailableResourceRequest`].
    #[inline]
    pub fn list_transit_router_available_resource(
        &self,
    ) -> Call<ListTransitRouterAvailableResourceRequest> {
        Call::new(&self.inner, ListTransitRouterAvailableResourceRequest::new())
    }
}

impl Call<ListTransitRouterAvailableResourceRequest> {
    /// Region of the zones.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether only zones with multicast are listed. If there are none, the region has no multicast.
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.support_multicast = value.into_option();
        self
    }
}
