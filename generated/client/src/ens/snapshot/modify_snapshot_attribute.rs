// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnapshotAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes name or description of a snapshot.
///
/// The parameters of `ModifySnapshotAttribute`. Sent with [`Client::modify_snapshot_attribute`](super::super::Client::modify_snapshot_attribute); the response is a [`ModifySnapshotAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_snapshot_attribute("sp-bp199lyny9bb47pa****")
///     .snapshot_name("testSnapshotName")
///     .description("testDescription")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`SnapshotIdNotFound`](super::super::ErrorCode::SnapshotIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotAttributeRequest {
    /// Snapshot to change.
    ///
    /// Required.
    pub snapshot_id: String,
    /// New name. One that begins with auto is for automatic snapshots.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://`, `https://` or `auto`.
    pub snapshot_name: Option<String>,
    /// New description.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifySnapshotAttributeRequest",
    &[
        Field::new("SnapshotId", ValueType::String).required(),
        Field::new("SnapshotName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySnapshotAttributeRequest, MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST, 0 => snapshot_id,
    1 => snapshot_name, 2 => description
);

impl ModifySnapshotAttributeRequest {
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = value.into();
        self
    }
    /// Sets [`snapshot_name`](Self#structfield.snapshot_name).
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// The response of `ModifySnapshotAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_SNAPSHOT_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifySnapshotAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifySnapshotAttributeResponse, MODIFY_SNAPSHOT_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifySnapshotAttributeResponse);

impl ModifySnapshotAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_SNAPSHOT_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySnapshotAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST,
    response: &MODIFY_SNAPSHOT_ATTRIBUTE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifySnapshotAttributeRequest {
    type Response = ModifySnapshotAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SNAPSHOT_ATTRIBUTE;
}

impl ModifySnapshotAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(snapshot_id: impl Into<String>) -> Self {
        Self {
            snapshot_id: snapshot_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes name or description of a snapshot.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifySnapshotAttributeRequest`].
    #[inline]
    pub fn modify_snapshot_attribute(
        &self,
        snapshot_id: impl Into<String>,
    ) -> Call<ModifySnapshotAttributeRequest> {
        Call::new(&self.inner, ModifySnapshotAttributeRequest::new(snapshot_id))
    }
}

impl Call<ModifySnapshotAttributeRequest> {
    /// New name. One that begins with auto is for automatic snapshots.
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_name = value.into_option();
        self
    }
    /// New description.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
