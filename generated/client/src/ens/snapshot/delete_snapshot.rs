// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSnapshot`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a snapshot.
///
/// The parameters of `DeleteSnapshot`. Sent with [`Client::delete_snapshot`](super::super::Client::delete_snapshot); the response is a [`DeleteSnapshotResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_snapshot("sp-bp1c0doj0taqyzzl****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`INSTANCE_ID_NOT_FOUND`](super::super::ErrorCode::InstanceUnderscoreIdUnderscoreNotUnderscoreFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// Snapshot to delete.
    ///
    /// Required.
    pub snapshot_id: String,
}

pub(crate) static DELETE_SNAPSHOT_REQUEST: Schema = Schema::new(
    "DeleteSnapshotRequest",
    &[Field::new("SnapshotId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DeleteSnapshotRequest, DELETE_SNAPSHOT_REQUEST, 0 => snapshot_id
);

impl DeleteSnapshotRequest {
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = value.into();
        self
    }
}

/// The response of `DeleteSnapshot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_SNAPSHOT_RESPONSE: Schema = Schema::new(
    "DeleteSnapshotResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteSnapshotResponse, DELETE_SNAPSHOT_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteSnapshotResponse);

impl DeleteSnapshotResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_SNAPSHOT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSnapshot",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_SNAPSHOT_REQUEST,
    response: &DELETE_SNAPSHOT_RESPONSE,
    classes: &[
        ("INSTANCE_ID_NOT_FOUND", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    const ACTION: &'static ActionInfo = &DELETE_SNAPSHOT;
}

impl DeleteSnapshotRequest {
    /// With what is required.
    #[inline]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
        }
    }
}

impl Client {
    /// Deletes a snapshot.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteSnapshotRequest`].
    #[inline]
    pub fn delete_snapshot(
        &self,
        snapshot_id: impl Into<String>,
    ) -> Call<DeleteSnapshotRequest> {
        Call::new(&self.inner, DeleteSnapshotRequest::new(snapshot_id))
    }
}
