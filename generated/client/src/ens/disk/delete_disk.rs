// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a disk.
///
/// The parameters of `DeleteDisk`. Sent with [`Client::delete_disk`](super::super::Client::delete_disk); the response is a [`DeleteDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_disk("d-5va95bg6i5f44kgkeuazyfcxm").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// Disk to delete.
    ///
    /// Required.
    pub disk_id: String,
}

pub(crate) static DELETE_DISK_REQUEST: Schema = Schema::new(
    "DeleteDiskRequest",
    &[Field::new("DiskId", ValueType::String).required()],
);

aliyun_api_core::record!(DeleteDiskRequest, DELETE_DISK_REQUEST, 0 => disk_id);

impl DeleteDiskRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
}

/// The response of `DeleteDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDiskResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_DISK_RESPONSE: Schema = Schema::new(
    "DeleteDiskResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteDiskResponse, DELETE_DISK_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(DeleteDiskResponse);

impl DeleteDiskResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_DISK_REQUEST,
    response: &DELETE_DISK_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteDiskRequest {
    type Response = DeleteDiskResponse;
    const ACTION: &'static ActionInfo = &DELETE_DISK;
}

impl DeleteDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self { disk_id: disk_id.into() }
    }
}

impl Client {
    /// Deletes a disk.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteDiskRequest`].
    #[inline]
    pub fn delete_disk(&self, disk_id: impl Into<String>) -> Call<DeleteDiskRequest> {
        Call::new(&self.inner, DeleteDiskRequest::new(disk_id))
    }
}
