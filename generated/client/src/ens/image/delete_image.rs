// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteImage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a custom image.
///
/// The parameters of `DeleteImage`. Sent with [`Client::delete_image`](super::super::Client::delete_image); the response is a [`DeleteImageResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_image("m-5taesrgwpo9zqj9cjqu792****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`Forbidden.DelerrorteImage`](super::super::ErrorCode::ForbiddenDelerrorteImage), [`Error.DeleteImage`](super::super::ErrorCode::ErrorDeleteImage), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// Image to delete. Only one is supported.
    ///
    /// Required.
    pub image_id: String,
}

pub(crate) static DELETE_IMAGE_REQUEST: Schema = Schema::new(
    "DeleteImageRequest",
    &[Field::new("ImageId", ValueType::String).required()],
);

aliyun_api_core::record!(DeleteImageRequest, DELETE_IMAGE_REQUEST, 0 => image_id);

impl DeleteImageRequest {
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
}

/// The response of `DeleteImage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_IMAGE_RESPONSE: Schema = Schema::new(
    "DeleteImageResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteImageResponse, DELETE_IMAGE_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(DeleteImageResponse);

impl DeleteImageResponse {
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

static DELETE_IMAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteImage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_IMAGE_REQUEST,
    response: &DELETE_IMAGE_RESPONSE,
    classes: &[
        ("Forbidden.DelerrorteImage", ErrorClass::Conflict),
        ("Error.DeleteImage", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteImageRequest {
    type Response = DeleteImageResponse;
    const ACTION: &'static ActionInfo = &DELETE_IMAGE;
}

impl DeleteImageRequest {
    /// With what is required.
    #[inline]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

impl Client {
    /// Deletes a custom image.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteImageRequest`].
    #[inline]
    pub fn delete_image(&self, image_id: impl Into<String>) -> Call<DeleteImageRequest> {
        Call::new(&self.inner, DeleteImageRequest::new(image_id))
    }
}
