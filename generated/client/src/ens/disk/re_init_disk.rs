// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReInitDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Brings a disk back to its first state with an image.
///
/// The disk is ReIniting after the response. DescribeDisks shows when that has ended.
///
/// The parameters of `ReInitDisk`. Sent with [`Client::re_init_disk`](super::super::Client::re_init_disk); the response is a [`ReInitDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .re_init_disk(ens::ReInitDiskRequired {
///         disk_id: "d-5r7v69e0bejrnzger09w71yjv".into(),
///         image_id: "m-5rz3i231o531s4p4ozanxmgx7".into(),
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
pub struct ReInitDiskRequest {
    /// Disk to reset. Only one is supported.
    ///
    /// Required.
    pub disk_id: String,
    /// Image that the instance starts from.
    ///
    /// Required.
    pub image_id: String,
}

pub(crate) static RE_INIT_DISK_REQUEST: Schema = Schema::new(
    "ReInitDiskRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("ImageId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ReInitDiskRequest, RE_INIT_DISK_REQUEST, 0 => disk_id, 1 => image_id
);

impl ReInitDiskRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
}

/// The response of `ReInitDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReInitDiskResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RE_INIT_DISK_RESPONSE: Schema = Schema::new(
    "ReInitDiskResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReInitDiskResponse, RE_INIT_DISK_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(ReInitDiskResponse);

impl ReInitDiskResponse {
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

static RE_INIT_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReInitDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RE_INIT_DISK_REQUEST,
    response: &RE_INIT_DISK_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReInitDiskRequest {
    type Response = ReInitDiskResponse;
    const ACTION: &'static ActionInfo = &RE_INIT_DISK;
}

/// What `ReInitDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ReInitDiskRequired {
    /// Disk to reset. Only one is supported.
    ///
    /// Required.
    pub disk_id: String,
    /// Image that the instance starts from.
    ///
    /// Required.
    pub image_id: String,
}

impl std::fmt::Debug for ReInitDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ReInitDiskRequired",
            &RE_INIT_DISK_REQUEST,
            &[(0, &self.disk_id), (1, &self.image_id)],
            f,
        )
    }
}

impl ReInitDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ReInitDiskRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            image_id: required.image_id,
        }
    }
}

impl Client {
    /// Brings a disk back to its first state with an image.
    ///
    /// The disk is ReIniting after the response. DescribeDisks shows when that has ended.
    ///
    /// Parameters with their limits, errors, and an example: [`ReInitDiskRequest`].
    #[inline]
    pub fn re_init_disk(&self, required: ReInitDiskRequired) -> Call<ReInitDiskRequest> {
        Call::new(&self.inner, ReInitDiskRequest::new(required))
    }
}
