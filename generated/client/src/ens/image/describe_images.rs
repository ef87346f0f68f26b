// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImages`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists public and custom images page by page.
///
/// The parameters of `DescribeImages`. Sent with [`Client::describe_images`](super::super::Client::describe_images); the response is a [`DescribeImagesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_images().page_number("1").page_size("10").await?;
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
pub struct DescribeImagesRequest {
    /// Edge node of the images.
    pub ens_region_id: Option<String>,
    /// Id of an image, public or custom. Only one is supported.
    pub image_id: Option<String>,
    /// Not used yet.
    pub status: Option<String>,
    /// Name of the images.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}.:_-]*`; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub image_name: Option<String>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<String>,
    /// Number of images on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<String>,
    /// Snapshot that the images are of.
    pub snapshot_id: Option<String>,
}

pub(crate) static DESCRIBE_IMAGES_REQUEST: Schema = Schema::new(
    "DescribeImagesRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeImagesRequest, DESCRIBE_IMAGES_REQUEST, 0 => ens_region_id, 1 => image_id, 2
    => status, 3 => image_name, 4 => page_number, 5 => page_size, 6 => snapshot_id
);

impl DescribeImagesRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`image_name`](Self#structfield.image_name).
    #[inline]
    pub fn image_name(mut self, value: impl IntoOption<String>) -> Self {
        self.image_name = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
}

/// The response of `DescribeImages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The images.
    ///
    /// A list of `Image`.
    pub images: Vec<Image>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of images on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of images found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IMAGES_RESPONSE: Schema = Schema::new(
    "DescribeImagesResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("Images", ValueType::List(&ValueType::Record(&IMAGE)))
            .wrapper("Image"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeImagesResponse, DESCRIBE_IMAGES_RESPONSE, 0 => code, 1 => images, 2 =>
    page_number, 3 => page_size, 4 => request_id, 5 => total_count
);

aliyun_api_core::response!(DescribeImagesResponse);

impl DescribeImagesResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`images`](Self#structfield.images).
    #[inline]
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<Image>>) -> Self {
        self.images = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// An image as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Architecture of the system.
    pub architecture: Option<String>,
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Id of the image.
    pub image_id: Option<String>,
    /// Name of the image.
    pub image_name: Option<String>,
    /// Who the image comes from.
    pub image_owner_alias: Option<ImageOwner>,
    /// Size of the image.
    ///
    /// Unit GiB.
    pub image_size: Option<String>,
    /// Operating system of the image, such as Linux and Windows.
    pub platform: Option<String>,
    /// Snapshot that the image is of.
    pub snapshot_id: Option<String>,
    /// Disks of the image.
    ///
    /// A list of `ImageDisk`.
    pub disk_device_mappings: Vec<ImageDisk>,
    /// Region of the image.
    pub region_id: Option<String>,
}

pub(crate) static IMAGE: Schema = Schema::new(
    "Image",
    &[
        Field::new("Architecture", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("ImageOwnerAlias", ValueType::Enum(<ImageOwner as OpenEnum>::VALUES)),
        Field::new("ImageSize", ValueType::String),
        Field::new("Platform", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
        Field::new(
                "DiskDeviceMappings",
                ValueType::List(&ValueType::Record(&IMAGE_DISK)),
            )
            .wrapper("DiskDeviceMapping"),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Image, IMAGE, 0 => architecture, 1 => creation_time, 2 => image_id, 3 => image_name,
    4 => image_owner_alias, 5 => image_size, 6 => platform, 7 => snapshot_id, 8 =>
    disk_device_mappings, 9 => region_id
);

impl Image {
    /// Sets [`architecture`](Self#structfield.architecture).
    #[inline]
    pub fn architecture(mut self, value: impl IntoOption<String>) -> Self {
        self.architecture = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`image_name`](Self#structfield.image_name).
    #[inline]
    pub fn image_name(mut self, value: impl IntoOption<String>) -> Self {
        self.image_name = value.into_option();
        self
    }
    /// Sets [`image_owner_alias`](Self#structfield.image_owner_alias).
    #[inline]
    pub fn image_owner_alias(mut self, value: impl IntoOption<ImageOwner>) -> Self {
        self.image_owner_alias = value.into_option();
        self
    }
    /// Sets [`image_size`](Self#structfield.image_size).
    #[inline]
    pub fn image_size(mut self, value: impl IntoOption<String>) -> Self {
        self.image_size = value.into_option();
        self
    }
    /// Sets [`platform`](Self#structfield.platform).
    #[inline]
    pub fn platform(mut self, value: impl IntoOption<String>) -> Self {
        self.platform = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

static DESCRIBE_IMAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeImages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IMAGES_REQUEST,
    response: &DESCRIBE_IMAGES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IMAGES;
}

impl aliyun_api_core::Paged for DescribeImagesRequest {
    type Item = Image;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Images"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeImagesResponse) -> Vec<Image> {
        response.images
    }
}

impl DescribeImagesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists public and custom images page by page.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeImagesRequest`].
    #[inline]
    pub fn describe_images(&self) -> Call<DescribeImagesRequest> {
        Call::new(&self.inner, DescribeImagesRequest::new())
    }
}

impl Call<DescribeImagesRequest> {
    /// Edge node of the images.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Id of an image, public or custom. Only one is supported.
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_id = value.into_option();
        self
    }
    /// Not used yet.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// Name of the images.
    #[inline]
    pub fn image_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_name = value.into_option();
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of images on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Snapshot that the images are of.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
}
