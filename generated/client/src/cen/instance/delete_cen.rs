// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a CEN instance.
///
/// The instance has no bandwidth packages, and its transit routers have neither connections to networks nor custom route tables.
///
/// The instance is `Deleting` at first, and can only be queried. It is gone when DescribeCens does not list it any more.
///
/// The parameters of `DeleteCen`. Sent with [`Client::delete_cen`](super::super::Client::delete_cen); the response is a [`DeleteCenResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.delete_cen("cen-7qthudw0ll6jmc****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.DeleteCenWithCustomRouteTable`](super::super::ErrorCode::OperationFailedDeleteCenWithCustomRouteTable), [`OperationFailed.DeleteCenWithRouteEntry`](super::super::ErrorCode::OperationFailedDeleteCenWithRouteEntry), [`OperationFailed.MulticastDomainExist`](super::super::ErrorCode::OperationFailedMulticastDomainExist), [`OperationFailed.PrefixListAssociationExist`](super::super::ErrorCode::OperationFailedPrefixListAssociationExist), [`OperationFailed.AggregationRouteExist`](super::super::ErrorCode::OperationFailedAggregationRouteExist), [`OperationFailed.TrafficMarkingPolicyExist`](super::super::ErrorCode::OperationFailedTrafficMarkingPolicyExist).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCenRequest {
    /// Instance to delete.
    ///
    /// Required.
    pub cen_id: String,
}

pub(crate) static DELETE_CEN_REQUEST: Schema = Schema::new(
    "DeleteCenRequest",
    &[Field::new("CenId", ValueType::String).required()],
);

aliyun_api_core::record!(DeleteCenRequest, DELETE_CEN_REQUEST, 0 => cen_id);

impl DeleteCenRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
}

/// The response of `DeleteCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCenResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_CEN_RESPONSE: Schema = Schema::new(
    "DeleteCenResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(DeleteCenResponse, DELETE_CEN_RESPONSE, 0 => request_id);

aliyun_api_core::response!(DeleteCenResponse);

impl DeleteCenResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteCen",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_CEN_REQUEST,
    response: &DELETE_CEN_RESPONSE,
    classes: &[
        ("OperationFailed.DeleteCenWithCustomRouteTable", ErrorClass::Conflict),
        ("OperationFailed.DeleteCenWithRouteEntry", ErrorClass::Conflict),
        ("OperationFailed.MulticastDomainExist", ErrorClass::Conflict),
        ("OperationFailed.PrefixListAssociationExist", ErrorClass::Conflict),
        ("OperationFailed.AggregationRouteExist", ErrorClass::Conflict),
        ("OperationFailed.TrafficMarkingPolicyExist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteCenRequest {
    type Response = DeleteCenResponse;
    const ACTION: &'static ActionInfo = &DELETE_CEN;
}

impl DeleteCenRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_id: impl Into<String>) -> Self {
        Self { cen_id: cen_id.into() }
    }
}

impl Client {
    /// Deletes a CEN instance.
    ///
    /// The instance has no bandwidth packages, and its transit routers have neither connections to networks nor custom route tables.
    ///
    /// The instance is `Deleting` at first, and can only be queried. It is gone when DescribeCens does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteCenRequest`].
    #[inline]
    pub fn delete_cen(&self, cen_id: impl Into<String>) -> Call<DeleteCenRequest> {
        Call::new(&self.inner, DeleteCenRequest::new(cen_id))
    }
}
