// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Attaches a data disk to an instance.
///
/// The disk is Attaching after the response. DescribeDisks shows when it is In-use.
///
/// The parameters of `AttachDisk`. Sent with [`Client::attach_disk`](super::super::Client::attach_disk); the response is a [`AttachDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .attach_disk(ens::AttachDiskRequired {
///         disk_id: "d-5saf13yy6sopmmg88mzsg****".into(),
///         instance_id: "i-5rr19av7tkpgi9os52ag1****".into(),
///     })
///     .delete_with_instance("false")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`NotAllowMixed`](super::super::ErrorCode::NotAllowMixed), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// Disk to attach. It is at the edge node of the instance.
    ///
    /// Required.
    pub disk_id: String,
    /// Instance to attach the disk to.
    ///
    /// Required.
    pub instance_id: String,
    /// Whether the disk is deleted with the instance.
    ///
    /// `true` or `false`. Default: `false`.
    pub delete_with_instance: Option<String>,
}

pub(crate) static ATTACH_DISK_REQUEST: Schema = Schema::new(
    "AttachDiskRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("DeleteWithInstance", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AttachDiskRequest, ATTACH_DISK_REQUEST, 0 => disk_id, 1 => instance_id, 2 =>
    delete_with_instance
);

impl AttachDiskRequest {
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
    /// Sets [`delete_with_instance`](Self#structfield.delete_with_instance).
    #[inline]
    pub fn delete_with_instance(mut self, value: impl IntoOption<String>) -> Self {
        self.delete_with_instance = value.into_option();
        self
    }
}

/// The response of `AttachDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDiskResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ATTACH_DISK_RESPONSE: Schema = Schema::new(
    "AttachDiskResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AttachDiskResponse, ATTACH_DISK_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(AttachDiskResponse);

impl AttachDiskResponse {
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

static ATTACH_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AttachDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ATTACH_DISK_REQUEST,
    response: &ATTACH_DISK_RESPONSE,
    classes: &[
        ("NotAllowMixed", ErrorClass::Conflict),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AttachDiskRequest {
    type Response = AttachDiskResponse;
    const ACTION: &'static ActionInfo = &ATTACH_DISK;
}

/// What `AttachDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AttachDiskRequired {
    /// Disk to attach. It is at the edge node of the instance.
    ///
    /// Required.
    pub disk_id: String,
    /// Instance to attach the disk to.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for AttachDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AttachDiskRequired",
            &ATTACH_DISK_REQUEST,
            &[(0, &self.disk_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl AttachDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AttachDiskRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Attaches a data disk to an instance.
    ///
    /// The disk is Attaching after the response. DescribeDisks shows when it is In-use.
    ///
    /// Parameters with their limits, errors, and an example: [`AttachDiskRequest`].
    #[inline]
    pub fn attach_disk(&self, required: AttachDiskRequired) -> Call<AttachDiskRequest> {
        Call::new(&self.inner, AttachDiskRequest::new(required))
    }
}

impl Call<AttachDiskRequest> {
    /// Whether the disk is deleted with the instance.
    #[inline]
    pub fn delete_with_instance(mut self, value: impl IntoOption<String>) -> Self {
        self.request.delete_with_instance = value.into_option();
        self
    }
}
