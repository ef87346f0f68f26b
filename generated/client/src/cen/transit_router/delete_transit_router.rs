// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteTransitRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a transit router.
///
/// The transit router has neither connections nor custom route tables.
///
/// The transit router is `Deleting` at first, and can only be queried. It is gone when ListTransitRouters does not list it any more.
///
/// The parameters of `DeleteTransitRouter`. Sent with [`Client::delete_transit_router`](super::super::Client::delete_transit_router); the response is a [`DeleteTransitRouterResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.delete_transit_router("tr-uf654ttymmljlvh2x****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.DeleteTransitRouter`](super::super::ErrorCode::OperationFailedDeleteTransitRouter), [`IncorrectStatus.TransitRouterInstance`](super::super::ErrorCode::IncorrectStatusTransitRouterInstance), [`OperationFailed.CCNAttached`](super::super::ErrorCode::OperationFailedCCNAttached), [`OperationFailed.BandwidthLimitExist`](super::super::ErrorCode::OperationFailedBandwidthLimitExist), [`IncorrectStatus.CenInstance`](super::super::ErrorCode::IncorrectStatusCenInstance), [`OperationFailed.TrafficMarkingPolicyExist`](super::super::ErrorCode::OperationFailedTrafficMarkingPolicyExist), [`OperationFailed.MulticastDomainExist`](super::super::ErrorCode::OperationFailedMulticastDomainExist), [`OperationFailed.PrefixListExist`](super::super::ErrorCode::OperationFailedPrefixListExist), [`OperationFailed.TrafficQosPolicyExist`](super::super::ErrorCode::OperationFailedTrafficQosPolicyExist), [`OperationFailed.CloudRouteExist`](super::super::ErrorCode::OperationFailedCloudRouteExist), [`OperationFailed.FlowLogExistOrNisOpened`](super::super::ErrorCode::OperationFailedFlowLogExistOrNisOpened).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTransitRouterRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Transit router to delete.
    ///
    /// Required.
    pub transit_router_id: String,
}

pub(crate) static DELETE_TRANSIT_ROUTER_REQUEST: Schema = Schema::new(
    "DeleteTransitRouterRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("TransitRouterId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteTransitRouterRequest, DELETE_TRANSIT_ROUTER_REQUEST, 0 => client_token, 1 =>
    dry_run, 2 => transit_router_id
);

impl DeleteTransitRouterRequest {
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
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = value.into();
        self
    }
}

/// The response of `DeleteTransitRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteTransitRouterResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_TRANSIT_ROUTER_RESPONSE: Schema = Schema::new(
    "DeleteTransitRouterResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteTransitRouterResponse, DELETE_TRANSIT_ROUTER_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteTransitRouterResponse);

impl DeleteTransitRouterResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_TRANSIT_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteTransitRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_TRANSIT_ROUTER_REQUEST,
    response: &DELETE_TRANSIT_ROUTER_RESPONSE,
    classes: &[
        ("OperationFailed.DeleteTransitRouter", ErrorClass::Conflict),
        ("OperationFailed.CCNAttached", ErrorClass::Conflict),
        ("OperationFailed.BandwidthLimitExist", ErrorClass::Conflict),
        ("OperationFailed.TrafficMarkingPolicyExist", ErrorClass::Conflict),
        ("OperationFailed.MulticastDomainExist", ErrorClass::Conflict),
        ("OperationFailed.PrefixListExist", ErrorClass::Conflict),
        ("OperationFailed.TrafficQosPolicyExist", ErrorClass::Conflict),
        ("OperationFailed.CloudRouteExist", ErrorClass::Conflict),
        ("OperationFailed.FlowLogExistOrNisOpened", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteTransitRouterRequest {
    type Response = DeleteTransitRouterResponse;
    const ACTION: &'static ActionInfo = &DELETE_TRANSIT_ROUTER;
}

impl DeleteTransitRouterRequest {
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
    /// Deletes a transit router.
    ///
    /// The transit router has neither connections nor custom route tables.
    ///
    /// The transit router is `Deleting` at first, and can only be queried. It is gone when ListTransitRouters does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteTransitRouterRequest`].
    #[inline]
    pub fn delete_transit_router(
        &self,
        transit_router_id: impl Into<String>,
    ) -> Call<DeleteTransitRouterRequest> {
        Call::new(&self.inner, DeleteTransitRouterRequest::new(transit_router_id))
    }
}

impl Call<DeleteTransitRouterRequest> {
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
}
