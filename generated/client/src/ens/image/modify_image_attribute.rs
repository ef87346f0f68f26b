// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyImageAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Renames a custom image.
///
/// The parameters of `ModifyImageAttribute`. Sent with [`Client::modify_image_attribute`](super::super::Client::modify_image_attribute); the response is a [`ModifyImageAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .modify_image_attribute(ens::ModifyImageAttributeRequired {
///         image_id: "m-5t4xwkfkbs0uxv0kymdb6uip7".into(),
///         image_name: "镜像名称".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// Image to change.
    ///
    /// Required.
    pub image_id: String,
    /// New name. CreateImage says what it may be.
    ///
    /// Required.
    pub image_name: String,
}

pub(crate) static MODIFY_IMAGE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyImageAttributeRequest",
    &[
        Field::new("ImageId", ValueType::String).required(),
        Field::new("ImageName", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyImageAttributeRequest, MODIFY_IMAGE_ATTRIBUTE_REQUEST, 0 => image_id, 1 =>
    image_name
);

impl ModifyImageAttributeRequest {
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
    /// Sets [`image_name`](Self#structfield.image_name).
    #[inline]
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = value.into();
        self
    }
}

/// The response of `ModifyImageAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_IMAGE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyImageAttributeResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyImageAttributeResponse, MODIFY_IMAGE_ATTRIBUTE_RESPONSE, 0 => code, 1 =>
    request_id
);

aliyun_api_core::response!(ModifyImageAttributeResponse);

impl ModifyImageAttributeResponse {
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

static MODIFY_IMAGE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyImageAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_IMAGE_ATTRIBUTE_REQUEST,
    response: &MODIFY_IMAGE_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_IMAGE_ATTRIBUTE;
}

/// What `ModifyImageAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyImageAttributeRequired {
    /// Image to change.
    ///
    /// Required.
    pub image_id: String,
    /// New name. CreateImage says what it may be.
    ///
    /// Required.
    pub image_name: String,
}

impl std::fmt::Debug for ModifyImageAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyImageAttributeRequired",
            &MODIFY_IMAGE_ATTRIBUTE_REQUEST,
            &[(0, &self.image_id), (1, &self.image_name)],
            f,
        )
    }
}

impl ModifyImageAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyImageAttributeRequired) -> Self {
        Self {
            image_id: required.image_id,
            image_name: required.image_name,
        }
    }
}

impl Client {
    /// Renames a custom image.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyImageAttributeRequest`].
    #[inline]
    pub fn modify_image_attribute(
        &self,
        required: ModifyImageAttributeRequired,
    ) -> Call<ModifyImageAttributeRequest> {
        Call::new(&self.inner, ModifyImageAttributeRequest::new(required))
    }
}
