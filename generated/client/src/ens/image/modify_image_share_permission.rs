// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyImageSharePermission`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shares a custom image with other accounts or ends that.
///
/// The parameters of `ModifyImageSharePermission`. Sent with [`Client::modify_image_share_permission`](super::super::Client::modify_image_share_permission); the response is a [`ModifyImageSharePermissionResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_image_share_permission("m-5s7qotzavwbrnzaqh4unm****")
///     .add_accounts(["1122334455**"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionRequest {
    /// Image to share. Only one is supported.
    ///
    /// Required.
    pub image_id: String,
    /// Ids of the accounts to share the image with.
    pub add_accounts: Vec<String>,
    /// Id of an account to share the image no longer with. Only one is supported.
    pub remove_accounts: Option<String>,
}

pub(crate) static MODIFY_IMAGE_SHARE_PERMISSION_REQUEST: Schema = Schema::new(
    "ModifyImageSharePermissionRequest",
    &[
        Field::new("ImageId", ValueType::String).required(),
        Field::new("AddAccounts", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("RemoveAccounts", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyImageSharePermissionRequest, MODIFY_IMAGE_SHARE_PERMISSION_REQUEST, 0 =>
    image_id, 1 => add_accounts, 2 => remove_accounts
);

impl ModifyImageSharePermissionRequest {
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
    /// Sets [`add_accounts`](Self#structfield.add_accounts).
    #[inline]
    pub fn add_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_accounts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`remove_accounts`](Self#structfield.remove_accounts).
    #[inline]
    pub fn remove_accounts(mut self, value: impl IntoOption<String>) -> Self {
        self.remove_accounts = value.into_option();
        self
    }
}

/// The response of `ModifyImageSharePermission`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_IMAGE_SHARE_PERMISSION_RESPONSE: Schema = Schema::new(
    "ModifyImageSharePermissionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyImageSharePermissionResponse, MODIFY_IMAGE_SHARE_PERMISSION_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyImageSharePermissionResponse);

impl ModifyImageSharePermissionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_IMAGE_SHARE_PERMISSION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyImageSharePermission",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_IMAGE_SHARE_PERMISSION_REQUEST,
    response: &MODIFY_IMAGE_SHARE_PERMISSION_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    const ACTION: &'static ActionInfo = &MODIFY_IMAGE_SHARE_PERMISSION;
}

impl ModifyImageSharePermissionRequest {
    /// With what is required.
    #[inline]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Shares a custom image with other accounts or ends that.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyImageSharePermissionRequest`].
    #[inline]
    pub fn modify_image_share_permission(
        &self,
        image_id: impl Into<String>,
    ) -> Call<ModifyImageSharePermissionRequest> {
        Call::new(&self.inner, ModifyImageSharePermissionRequest::new(image_id))
    }
}

impl Call<ModifyImageSharePermissionRequest> {
    /// Ids of the accounts to share the image with.
    #[inline]
    pub fn add_accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.add_accounts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Id of an account to share the image no longer with. Only one is supported.
    #[inline]
    pub fn remove_accounts(mut self, value: impl IntoOption<String>) -> Self {
        self.request.remove_accounts = value.into_option();
        self
    }
}
