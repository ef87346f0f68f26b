// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Detaches a data disk from an instance.
///
/// Only a pay-as-you-go disk that was purchased by itself can be detached, not one that was created with the instance.
///
/// The disk is Detaching after the response. DescribeDisks shows when it is Available.
///
/// The parameters of `DetachDisk`. Sent with [`Client::detach_disk`](super::super::Client::detach_disk); the response is a [`DetachDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .detach_disk(ens::DetachDiskRequired {
///         disk_id: "d-5r7v69e0bejrnzger09w7****".into(),
///         instance_id: "i-5inkeimcipxk26yqtzm4q****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// Disk to detach.
    ///
    /// Required.
    pub disk_id: String,
    /// Instance to detach the disk from.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static DETACH_DISK_REQUEST: Schema = Schema::new(
    "DetachDiskRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DetachDiskRequest, DETACH_DISK_REQUEST, 0 => disk_id, 1 => instance_id
);

impl DetachDiskRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `DetachDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachDiskResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DETACH_DISK_RESPONSE: Schema = Schema::new(
    "DetachDiskResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DetachDiskResponse, DETACH_DISK_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(DetachDiskResponse);

impl DetachDiskResponse {
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

static DETACH_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DetachDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DETACH_DISK_REQUEST,
    response: &DETACH_DISK_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DetachDiskRequest {
    type Response = DetachDiskResponse;
    const ACTION: &'static ActionInfo = &DETACH_DISK;
}

/// What `DetachDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DetachDiskRequired {
    /// Disk to detach.
    ///
    /// Required.
    pub disk_id: String,
    /// Instance to detach the disk from.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for DetachDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DetachDiskRequired",
            &DETACH_DISK_REQUEST,
            &[(0, &self.disk_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl DetachDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DetachDiskRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            instance_id: required.instance_id,
        }
    }
}

impl Client {
    /// Detaches a data disk from an instance.
    ///
    /// Only a pay-as-you-go disk that was purchased by itself can be detached, not one that was created with the instance.
    ///
    /// The disk is Detaching after the response. DescribeDisks shows when it is Available.
    ///
    /// Parameters with their limits, errors, and an example: [`DetachDiskRequest`].
    #[inline]
    pub fn detach_disk(&self, required: DetachDiskRequired) -> Call<DetachDiskRequest> {
        Call::new(&self.inner, DetachDiskRequest::new(required))
    }
}
