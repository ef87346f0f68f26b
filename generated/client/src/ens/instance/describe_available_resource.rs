// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAvailableResource`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the instance types and images that an instance can be created from.
///
/// The parameters of `DescribeAvailableResource`. Sent with [`Client::describe_available_resource`](super::super::Client::describe_available_resource); the response is a [`DescribeAvailableResourceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_available_resource().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceNotExists`](super::super::ErrorCode::InstanceNotExists), [`CallInterface`](super::super::ErrorCode::CallInterface), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_REQUEST: Schema = Schema::new(
    "DescribeAvailableResourceRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeAvailableResourceRequest, DESCRIBE_AVAILABLE_RESOURCE_REQUEST
);

/// The response of `DescribeAvailableResource`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The images.
    ///
    /// A list of `AvailableInstanceImage`.
    pub images: Vec<AvailableInstanceImage>,
    /// Id of the request.
    pub request_id: String,
    /// What can be bought.
    ///
    /// A list of `AvailableInstance`.
    pub support_resources: Vec<AvailableInstance>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_RESPONSE: Schema = Schema::new(
    "DescribeAvailableResourceResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "Images",
                ValueType::List(&ValueType::Record(&AVAILABLE_INSTANCE_IMAGE)),
            )
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SupportResources",
                ValueType::List(&ValueType::Record(&AVAILABLE_INSTANCE)),
            )
            .wrapper("SupportResource"),
    ],
);

aliyun_api_core::record!(
    DescribeAvailableResourceResponse, DESCRIBE_AVAILABLE_RESOURCE_RESPONSE, 0 => code, 1
    => images, 2 => request_id, 3 => support_resources
);

aliyun_api_core::response!(DescribeAvailableResourceResponse);

impl DescribeAvailableResourceResponse {
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
        value: impl IntoIterator<Item = impl Into<AvailableInstanceImage>>,
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
    /// Sets [`support_resources`](Self#structfield.support_resources).
    #[inline]
    pub fn support_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<AvailableInstance>>,
    ) -> Self {
        self.support_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An image that can be used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableInstanceImage {
    /// Id of the image.
    pub image_id: Option<String>,
    /// Name of the image.
    pub image_name: Option<String>,
}

pub(crate) static AVAILABLE_INSTANCE_IMAGE: Schema = Schema::new(
    "AvailableInstanceImage",
    &[
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AvailableInstanceImage, AVAILABLE_INSTANCE_IMAGE, 0 => image_id, 1 => image_name
);

impl AvailableInstanceImage {
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
}

/// An instance type at an edge node with what can be bought of it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableInstance {
    /// Size of a data disk.
    ///
    /// Unit GB.
    pub data_disk_size: Option<String>,
    /// Id of the edge node.
    pub ens_region_id: Option<String>,
    /// Instance type.
    pub instance_spec: Option<String>,
    /// How many can be bought.
    pub support_resources_count: Option<String>,
    /// Size of the system disk.
    ///
    /// Unit GiB.
    pub system_disk_size: Option<String>,
}

pub(crate) static AVAILABLE_INSTANCE: Schema = Schema::new(
    "AvailableInstance",
    &[
        Field::new("DataDiskSize", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceSpec", ValueType::String),
        Field::new("SupportResourcesCount", ValueType::String),
        Field::new("SystemDiskSize", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AvailableInstance, AVAILABLE_INSTANCE, 0 => data_disk_size, 1 => ens_region_id, 2 =>
    instance_spec, 3 => support_resources_count, 4 => system_disk_size
);

impl AvailableInstance {
    /// Sets [`data_disk_size`](Self#structfield.data_disk_size).
    #[inline]
    pub fn data_disk_size(mut self, value: impl IntoOption<String>) -> Self {
        self.data_disk_size = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_spec`](Self#structfield.instance_spec).
    #[inline]
    pub fn instance_spec(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_spec = value.into_option();
        self
    }
    /// Sets [`support_resources_count`](Self#structfield.support_resources_count).
    #[inline]
    pub fn support_resources_count(mut self, value: impl IntoOption<String>) -> Self {
        self.support_resources_count = value.into_option();
        self
    }
    /// Sets [`system_disk_size`](Self#structfield.system_disk_size).
    #[inline]
    pub fn system_disk_size(mut self, value: impl IntoOption<String>) -> Self {
        self.system_disk_size = value.into_option();
        self
    }
}

static DESCRIBE_AVAILABLE_RESOURCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeAvailableResource",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_AVAILABLE_RESOURCE_REQUEST,
    response: &DESCRIBE_AVAILABLE_RESOURCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_AVAILABLE_RESOURCE;
}

impl DescribeAvailableResourceRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the instance types and images that an instance can be created from.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeAvailableResourceRequest`].
    #[inline]
    pub fn describe_available_resource(&self) -> Call<DescribeAvailableResourceRequest> {
        Call::new(&self.inner, DescribeAvailableResourceRequest::new())
    }
}
