// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSelfImages`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists custom images with their states.
///
/// The parameters of `DescribeSelfImages`. Sent with [`Client::describe_self_images`](super::super::Client::describe_self_images); the response is a [`DescribeSelfImagesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_self_images().page_number(1).page_size(10).await?;
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
pub struct DescribeSelfImagesRequest {
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of images on a page.
    ///
    /// At least 1. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of an image, or a part of it.
    pub image_id: Option<String>,
    /// Name of the images, or a part of it.
    pub image_name: Option<String>,
    /// Snapshot that the images are of.
    pub snapshot_id: Option<String>,
}

pub(crate) static DESCRIBE_SELF_IMAGES_REQUEST: Schema = Schema::new(
    "DescribeSelfImagesRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSelfImagesRequest, DESCRIBE_SELF_IMAGES_REQUEST, 0 => page_number, 1 =>
    page_size, 2 => image_id, 3 => image_name, 4 => snapshot_id
);

impl DescribeSelfImagesRequest {
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
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
}

/// The response of `DescribeSelfImages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSelfImagesResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The images.
    ///
    /// A list of `SelfImage`.
    pub images: Vec<SelfImage>,
    /// Id of the request.
    pub request_id: String,
    /// Number of the page.
    pub page_number: Option<String>,
    /// Number of images on a page.
    pub page_size: Option<String>,
    /// Number of images found.
    pub total_count: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SELF_IMAGES_RESPONSE: Schema = Schema::new(
    "DescribeSelfImagesResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("Images", ValueType::List(&ValueType::Record(&SELF_IMAGE)))
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("TotalCount", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSelfImagesResponse, DESCRIBE_SELF_IMAGES_RESPONSE, 0 => code, 1 => images, 2
    => request_id, 3 => page_number, 4 => page_size, 5 => total_count
);

aliyun_api_core::response!(DescribeSelfImagesResponse);

impl DescribeSelfImagesResponse {
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
        value: impl IntoIterator<Item = impl Into<SelfImage>>,
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

/// A custom image as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfImage {
    /// Architecture of the system.
    pub architecture: Option<ImageArchitecture>,
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
    /// Instance that the image is of.
    pub instance_id: Option<String>,
    /// Version of the system.
    pub os_version: Option<String>,
    /// Operating system of the image: centos, ubuntu, alios, debian, rhel or windows.
    pub platform: Option<String>,
    /// State it is in. Only an Available image can be used.
    pub status: Option<ImageStatus>,
    /// Kind of machine that the image is for.
    pub compute_type: Option<ImageComputeType>,
    /// Snapshot that the image is of.
    pub snapshot_id: Option<String>,
    /// Disks of the image.
    ///
    /// A list of `ImageDisk`.
    pub disk_device_mappings: Vec<ImageDisk>,
    /// Storage that the image takes.
    pub image_storage_size: Option<String>,
    /// Region of the image.
    pub region_id: Option<String>,
}

pub(crate) static SELF_IMAGE: Schema = Schema::new(
    "SelfImage",
    &[
        Field::new(
            "Architecture",
            ValueType::Enum(<ImageArchitecture as OpenEnum>::VALUES),
        ),
        Field::new("CreationTime", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("ImageOwnerAlias", ValueType::Enum(<ImageOwner as OpenEnum>::VALUES)),
        Field::new("ImageSize", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("OsVersion", ValueType::String),
        Field::new("Platform", ValueType::String),
        Field::new("Status", ValueType::Enum(<ImageStatus as OpenEnum>::VALUES)),
        Field::new(
            "ComputeType",
            ValueType::Enum(<ImageComputeType as OpenEnum>::VALUES),
        ),
        Field::new("SnapshotId", ValueType::String),
        Field::new(
                "DiskDeviceMappings",
                ValueType::List(&ValueType::Record(&IMAGE_DISK)),
            )
            .wrapper("DiskDeviceMapping"),
        Field::new("ImageStorageSize", ValueType::String),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    SelfImage, SELF_IMAGE, 0 => architecture, 1 => creation_time, 2 => image_id, 3 =>
    image_name, 4 => image_owner_alias, 5 => image_size, 6 => instance_id, 7 =>
    os_version, 8 => platform, 9 => status, 10 => compute_type, 11 => snapshot_id, 12 =>
    disk_device_mappings, 13 => image_storage_size, 14 => region_id
);

impl SelfImage {
    /// Sets [`architecture`](Self#structfield.architecture).
    #[inline]
    pub fn architecture(mut self, value: impl IntoOption<ImageArchitecture>) -> Self {
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
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`os_version`](Self#structfield.os_version).
    #[inline]
    pub fn os_version(mut self, value: impl IntoOption<String>) -> Self {
        self.os_version = value.into_option();
        self
    }
    /// Sets [`platform`](Self#structfield.platform).
    #[inline]
    pub fn platform(mut self, value: impl IntoOption<String>) -> Self {
        self.platform = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<ImageStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`compute_type`](Self#structfield.compute_type).
    #[inline]
    pub fn compute_type(mut self, value: impl IntoOption<ImageComputeType>) -> Self {
        self.compute_type = value.into_option();
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
    /// Sets [`image_storage_size`](Self#structfield.image_storage_size).
    #[inline]
    pub fn image_storage_size(mut self, value: impl IntoOption<String>) -> Self {
        self.image_storage_size = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// Architecture of the system.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageArchitecture {
    /// `i386`: 32-bit x86.
    I386,
    /// `x86_64`: 64-bit x86.
    X8664,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ImageArchitecture, I386 = "i386", X8664 = "x86_64");

static DESCRIBE_SELF_IMAGES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSelfImages",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SELF_IMAGES_REQUEST,
    response: &DESCRIBE_SELF_IMAGES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeSelfImagesRequest {
    type Response = DescribeSelfImagesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SELF_IMAGES;
}

impl aliyun_api_core::Paged for DescribeSelfImagesRequest {
    type Item = SelfImage;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Images"],
        default_size: Some(10),
        max_size: None,
    };
    #[inline]
    fn into_items(response: DescribeSelfImagesResponse) -> Vec<SelfImage> {
        response.images
    }
}

impl DescribeSelfImagesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists custom images with their states.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSelfImagesRequest`].
    #[inline]
    pub fn describe_self_images(&self) -> Call<DescribeSelfImagesRequest> {
        Call::new(&self.inner, DescribeSelfImagesRequest::new())
    }
}

impl Call<DescribeSelfImagesRequest> {
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of images on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Id of an image, or a part of it.
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_id = value.into_option();
        self
    }
    /// Name of the images, or a part of it.
    #[inline]
    pub fn image_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_name = value.into_option();
        self
    }
    /// Snapshot that the images are of.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeSelfImagesRequest {
    type Found = SelfImage;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "CustomImage",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ImageId"),
                field: Some("ImageId"),
            },
        ],
        status: "Status",
        not_found: &[],
        moves: &[
            ("Creating", "Packing"),
            ("Packing", "Uploading"),
            ("Uploading", "Available"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Packing",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Uploading",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Pack_failed",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Upload_failed",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeSelfImagesResponse) -> Vec<SelfImage> {
        response.images
    }
}

impl Client {
    /// Waits until a CustomImage is `Available`; it looks with `DescribeSelfImages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_custom_image_available(
        &self,
        image_id: impl Into<String>,
    ) -> crate::Wait<DescribeSelfImagesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![image_id.into()])
    }
    /// Waits until a CustomImage is gone; it looks with `DescribeSelfImages`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_custom_image_deleted(
        &self,
        image_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeSelfImagesRequest> {
        crate::WaitGone::new(&self.inner, vec![image_id.into()])
    }
}
