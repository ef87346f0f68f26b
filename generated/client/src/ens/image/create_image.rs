// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateImage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a custom image of an instance or of a snapshot.
///
/// The image is Creating after the response. DescribeSelfImages shows when it is Available.
///
/// The parameters of `CreateImage`. Sent with [`Client::create_image`](super::super::Client::create_image); the response is a [`CreateImageResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_image("ImageName")
///     .instance_id("i-5rr1bnyrc4tswr8cq3w6y****")
///     .delete_after_image_upload("false")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`QuotaExceed`](super::super::ErrorCode::QuotaExceed).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// Instance to create the image of.
    pub instance_id: Option<String>,
    /// Name of the image.
    ///
    /// Required. 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub image_name: String,
    /// Whether the instance is deleted when the image is uploaded, which only an instance that builds images can be. The texts call false the default.
    ///
    /// `true` or `false`. Default: `true`.
    pub delete_after_image_upload: Option<String>,
    /// Snapshot to create the image of.
    pub snapshot_id: Option<String>,
    /// Region of the OSS bucket that the image is stored in.
    pub target_oss_region_id: Option<String>,
    /// Whether snapshots of the data disks are part of the image.
    pub with_data_disks: Option<bool>,
}

pub(crate) static CREATE_IMAGE_REQUEST: Schema = Schema::new(
    "CreateImageRequest",
    &[
        Field::new("InstanceId", ValueType::String),
        Field::new("ImageName", ValueType::String).required(),
        Field::new("DeleteAfterImageUpload", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
        Field::new("TargetOSSRegionId", ValueType::String),
        Field::new("WithDataDisks", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateImageRequest, CREATE_IMAGE_REQUEST, 0 => instance_id, 1 => image_name, 2 =>
    delete_after_image_upload, 3 => snapshot_id, 4 => target_oss_region_id, 5 =>
    with_data_disks
);

impl CreateImageRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`image_name`](Self#structfield.image_name).
    #[inline]
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = value.into();
        self
    }
    /// Sets [`delete_after_image_upload`](Self#structfield.delete_after_image_upload).
    #[inline]
    pub fn delete_after_image_upload(mut self, value: impl IntoOption<String>) -> Self {
        self.delete_after_image_upload = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
    /// Sets [`target_oss_region_id`](Self#structfield.target_oss_region_id).
    #[inline]
    pub fn target_oss_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.target_oss_region_id = value.into_option();
        self
    }
    /// Sets [`with_data_disks`](Self#structfield.with_data_disks).
    #[inline]
    pub fn with_data_disks(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_data_disks = value.into_option();
        self
    }
}

/// The response of `CreateImage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the request.
    pub request_id: String,
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the new image.
    pub image_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_IMAGE_RESPONSE: Schema = Schema::new(
    "CreateImageResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Code", ValueType::Integer),
        Field::new("ImageId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateImageResponse, CREATE_IMAGE_RESPONSE, 0 => request_id, 1 => code, 2 => image_id
);

aliyun_api_core::response!(CreateImageResponse);

impl CreateImageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
}

static CREATE_IMAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateImage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_IMAGE_REQUEST,
    response: &CREATE_IMAGE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("QuotaExceed", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateImageRequest {
    type Response = CreateImageResponse;
    const ACTION: &'static ActionInfo = &CREATE_IMAGE;
}

impl CreateImageRequest {
    /// With what is required.
    #[inline]
    pub fn new(image_name: impl Into<String>) -> Self {
        Self {
            image_name: image_name.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a custom image of an instance or of a snapshot.
    ///
    /// The image is Creating after the response. DescribeSelfImages shows when it is Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateImageRequest`].
    #[inline]
    pub fn create_image(
        &self,
        image_name: impl Into<String>,
    ) -> Call<CreateImageRequest> {
        Call::new(&self.inner, CreateImageRequest::new(image_name))
    }
}

impl Call<CreateImageRequest> {
    /// Instance to create the image of.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Whether the instance is deleted when the image is uploaded, which only an instance that builds images can be. The texts call false the default.
    #[inline]
    pub fn delete_after_image_upload(mut self, value: impl IntoOption<String>) -> Self {
        self.request.delete_after_image_upload = value.into_option();
        self
    }
    /// Snapshot to create the image of.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
    /// Region of the OSS bucket that the image is stored in.
    #[inline]
    pub fn target_oss_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.target_oss_region_id = value.into_option();
        self
    }
    /// Whether snapshots of the data disks are part of the image.
    #[inline]
    pub fn with_data_disks(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.with_data_disks = value.into_option();
        self
    }
}
