// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateTransitRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a transit router.
///
/// The transit router is `Modifying` at first, and can only be queried. The change is done when ListTransitRouters shows `Active`.
///
/// The parameters of `UpdateTransitRouter`. Sent with [`Client::update_transit_router`](super::super::Client::update_transit_router); the response is a [`UpdateTransitRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .update_transit_router("tr-uf654ttymmljlvh2x****")
///     .transit_router_name("testname")
///     .transit_router_description("testdesc")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.RegionId`](super::super::ErrorCode::OperationUnsupportedRegionId), [`IncorrectStatus.TransitRouterInstance`](super::super::ErrorCode::IncorrectStatusTransitRouterInstance).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Region of the transit router.
    pub region_id: Option<String>,
    /// Transit router to change.
    ///
    /// Required.
    pub transit_router_id: String,
    /// New name of the transit router. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub transit_router_name: Option<String>,
    /// New description of the transit router. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub transit_router_description: Option<String>,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_REQUEST: Schema = Schema::new(
    "UpdateTransitRouterRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("TransitRouterId", ValueType::String).required(),
        Field::new("TransitRouterName", ValueType::String),
        Field::new("TransitRouterDescription", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UpdateTransitRouterRequest, UPDATE_TRANSIT_ROUTER_REQUEST, 0 => client_token, 1 =>
    dry_run, 2 => region_id, 3 => transit_router_id, 4 => transit_router_name, 5 =>
    transit_router_description
);

impl UpdateTransitRouterRequest {
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = value.into();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`transit_router_description`](Self#structfield.transit_router_description).
    #[inline]
    pub fn transit_router_description(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_description = value.into_option();
        self
    }
}

/// The response of `UpdateTransitRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransitRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_TRANSIT_ROUTER_RESPONSE: Schema = Schema::new(
    "UpdateTransitRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateTransitRouterResponse, UPDATE_TRANSIT_ROUTER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UpdateTransitRouterResponse);

impl UpdateTransitRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_TRANSIT_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateTransitRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_TRANSIT_ROUTER_REQUEST,
    response: &UPDATE_TRANSIT_ROUTER_RESPONSE,
    classes: &[
        ("OperationUnsupported.RegionId", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateTransitRouterRequest {
    type Response = UpdateTransitRouterResponse;
    const ACTION: &'static ActionInfo = &UPDATE_TRANSIT_ROUTER;
}

impl UpdateTransitRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(transit_router_id: impl Into<String>) -> Self {
        Self {
            transit_router_id: transit_router_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a transit router.
    ///
    /// The transit router is `Modifying` at first, and can only be queried. The change is done when ListTransitRouters shows `Active`.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateTransitRouterRequest`].
    #[inline]
    pub fn update_transit_router(
        &self,
        transit_router_id: impl Into<String>,
    ) -> Call<UpdateTransitRouterRequest> {
        Call::new(&self.inner, UpdateTransitRouterRequest::new(transit_router_id))
    }
}

impl Call<UpdateTransitRouterRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
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
    /// Region of the transit router.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New name of the transit router. It may be empty.
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_name = value.into_option();
        self
    }
    /// New description of the transit router. It may be empty.
    #[inline]
    pub fn transit_router_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_description = value.into_option();
        self
    }
}
