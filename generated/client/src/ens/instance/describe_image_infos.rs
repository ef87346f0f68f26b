// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImageInfos`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the images that can be used.
///
/// The parameters of `DescribeImageInfos`. Sent with [`Client::describe_image_infos`](super::super::Client::describe_image_infos); the response is a [`DescribeImageInfosResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_image_infos().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.19; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageInfosRequest {
    /// Operating system of the images, linux or windows. Only one is supported. If omitted, all images are listed.
    pub os_type: Option<String>,
}

pub(crate) static DESCRIBE_IMAGE_INFOS_REQUEST: Schema = Schema::new(
    "DescribeImageInfosRequest",
    &[Field::new("OsType", ValueType::String)],
);

aliyun_api_core::record!(
    DescribeImageInfosRequest, DESCRIBE_IMAGE_INFOS_REQUEST, 0 => os_type
);

impl DescribeImageInfosRequest {
    /// Sets [`os_type`](Self#structfield.os_type).
    #[inline]
    pub fn os_type(mut self, value: impl IntoOption<String>) -> Self {
        self.os_type = value.into_option();
        self
    }
}

/// The response of `DescribeImageInfos`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageInfosResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The images.
    ///
    /// A list of `ImageInfo`.
    pub images: Vec<ImageInfo>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IMAGE_INFOS_RESPONSE: Schema = Schema::new(
    "DescribeImageInfosResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("Images", ValueType::List(&ValueType::Record(&IMAGE_INFO)))
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeImageInfosResponse, DESCRIBE_IMAGE_INFOS_RESPONSE, 0 => code, 1 => images, 2
    => request_id
);

aliyun_api_core::response!(DescribeImageInfosResponse);

impl DescribeImageInfosResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`images`](Self#structfield.images).
    #[inline]
    pub fn images(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageInfo>>,
    ) -> Self {
        self.images = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// An image with its system.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Description of the image.
    pub description: Option<String>,
    /// Id of the image.
    pub image_id: Option<String>,
    /// Size of the image.
    ///
    /// Unit GiB.
    pub image_size: Option<String>,
    /// Version of the image.
    pub image_version: Option<String>,
    /// Kind of system: centos, debian, ubuntu or windows.
    pub os_name: Option<String>,
    /// Type of operating system.
    pub os_type: Option<String>,
    /// Kind of machine that the image is for.
    pub compute_type: Option<ImageComputeType>,
    /// Disks of the image.
    ///
    /// A list of `ImageDisk`.
    pub disk_device_mappings: Vec<ImageDisk>,
    /// Who the image belongs to.
    pub image_owner_alias: Option<String>,
    /// Region of the image.
    pub region_id: Option<String>,
}

pub(crate) static IMAGE_INFO: Schema = Schema::new(
    "ImageInfo",
    &[
        Field::new("Description", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("ImageSize", ValueType::String),
        Field::new("ImageVersion", ValueType::String),
        Field::new("OSName", ValueType::String),
        Field::new("OSType", ValueType::String),
        Field::new(
            "ComputeType",
            ValueType::Enum(<ImageComputeType as OpenEnum>::VALUES),
        ),
        Field::new(
                "DiskDeviceMappings",
                ValueType::List(&ValueType::Record(&IMAGE_DISK)),
            )
            .wrapper("DiskDeviceMapping"),
        Field::new("ImageOwnerAlias", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ImageInfo, IMAGE_INFO, 0 => description, 1 => image_id, 2 => image_size, 3 =>
    image_version, 4 => os_name, 5 => os_type, 6 => compute_type, 7 =>
    disk_device_mappings, 8 => image_owner_alias, 9 => region_id
);

impl ImageInfo {
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`image_size`](Self#structfield.image_size).
    #[inline]
    pub fn image_size(mut self, value: impl IntoOption<String>) -> Self {
        self.image_size = value.into_option();
        self
    }
    /// Sets [`image_version`](Self#structfield.image_version).
    #[inline]
    pub fn image_version(mut self, value: impl IntoOption<String>) -> Self {
        self.image_version = value.into_option();
        self
    }
    /// Sets [`os_name`](Self#structfield.os_name).
    #[inline]
    pub fn os_name(mut self, value: impl IntoOption<String>) -> Self {
        self.os_name = value.into_option();
        self
    }
    /// Sets [`os_type`](Self#structfield.os_type).
    #[inline]
    pub fn os_type(mut self, value: impl IntoOption<String>) -> Self {
        self.os_type = value.into_option();
        self
    }
    /// Sets [`compute_type`](Self#structfield.compute_type).
    #[inline]
    pub fn compute_type(mut self, value: impl IntoOption<ImageComputeType>) -> Self {
        self.compute_type = value.into_option();
        self
    }
    /// Sets [`disk_device_mappings`](Self#structfield.disk_device_mappings).
    #[inline]
    pub fn disk_device_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageDisk>>,
    ) -> Self {
        self.disk_device_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`image_owner_alias`](Self#structfield.image_owner_alias).
    #[inline]
    pub fn image_owner_alias(mut self, value: impl IntoOption<String>) -> Self {
        self.image_owner_alias = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

static DESCRIBE_IMAGE_INFOS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeImageInfos",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IMAGE_INFOS_REQUEST,
    response: &DESCRIBE_IMAGE_INFOS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeImageInfosRequest {
    type Response = DescribeImageInfosResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IMAGE_INFOS;
}

impl DescribeImageInfosRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the images that can be used.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeImageInfosRequest`].
    #[inline]
    pub fn describe_image_infos(&self) -> Call<DescribeImageInfosRequest> {
        Call::new(&self.inner, DescribeImageInfosRequest::new())
    }
}

impl Call<DescribeImageInfosRequest> {
    /// Operating system of the images, linux or windows. Only one is supported. If omitted, all images are listed.
    #[inline]
    pub fn os_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.os_type = value.into_option();
        self
    }
}
