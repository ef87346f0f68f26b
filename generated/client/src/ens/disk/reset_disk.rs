// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ResetDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Rolls a disk back to one of its snapshots.
///
/// An instance that is locked for security reasons allows nothing.
///
/// The parameters of `ResetDisk`. Sent with [`Client::reset_disk`](super::super::Client::reset_disk); the response is a [`ResetDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .reset_disk(ens::ResetDiskRequired {
///         disk_id: "d-bp199lyny9b3****".into(),
///         snapshot_id: "sp-bp199lyny9b3****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// Disk to roll back.
    ///
    /// Required.
    pub disk_id: String,
    /// Snapshot of this disk to go back to.
    ///
    /// Required.
    pub snapshot_id: String,
}

pub(crate) static RESET_DISK_REQUEST: Schema = Schema::new(
    "ResetDiskRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("SnapshotId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ResetDiskRequest, RESET_DISK_REQUEST, 0 => disk_id, 1 => snapshot_id
);

impl ResetDiskRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = value.into();
        self
    }
}

/// The response of `ResetDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDiskResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RESET_DISK_RESPONSE: Schema = Schema::new(
    "ResetDiskResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(ResetDiskResponse, RESET_DISK_RESPONSE, 0 => request_id);

aliyun_api_core::response!(ResetDiskResponse);

impl ResetDiskResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RESET_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ResetDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RESET_DISK_REQUEST,
    response: &RESET_DISK_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ResetDiskRequest {
    type Response = ResetDiskResponse;
    const ACTION: &'static ActionInfo = &RESET_DISK;
}

/// What `ResetDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ResetDiskRequired {
    /// Disk to roll back.
    ///
    /// Required.
    pub disk_id: String,
    /// Snapshot of this disk to go back to.
    ///
    /// Required.
    pub snapshot_id: String,
}

impl std::fmt::Debug for ResetDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ResetDiskRequired",
            &RESET_DISK_REQUEST,
            &[(0, &self.disk_id), (1, &self.snapshot_id)],
            f,
        )
    }
}

impl ResetDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ResetDiskRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            snapshot_id: required.snapshot_id,
        }
    }
}

impl Client {
    /// Rolls a disk back to one of its snapshots.
    ///
    /// An instance that is locked for security reasons allows nothing.
    ///
    /// Parameters with their limits, errors, and an example: [`ResetDiskRequest`].
    #[inline]
    pub fn reset_disk(&self, required: ResetDiskRequired) -> Call<ResetDiskRequest> {
        Call::new(&self.inner, ResetDiskRequest::new(required))
    }
}
