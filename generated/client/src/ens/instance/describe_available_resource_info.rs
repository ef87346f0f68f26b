// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAvailableResourceInfo`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists what new instances can be created from, by edge node.
///
/// These are the instance types, disk sizes, billing methods and images that are available.
///
/// The parameters of `DescribeAvailableResourceInfo`. Sent with [`Client::describe_available_resource_info`](super::super::Client::describe_available_resource_info); the response is a [`DescribeAvailableResourceInfoResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_available_resource_info().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceNotExists`](super::super::ErrorCode::InstanceNotExists), [`CallInterface`](super::super::ErrorCode::CallInterface), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.9; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoRequest {}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST: Schema = Schema::new(
    "DescribeAvailableResourceInfoRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeAvailableResourceInfoRequest, DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST
);

/// The response of `DescribeAvailableResourceInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoResponse {
    /// The images.
    ///
    /// A list of `AvailableImage`.
    pub images: Vec<AvailableImage>,
    /// Id of the request.
    pub request_id: String,
    /// What is available.
    ///
    /// A list of `SupportResource`.
    pub support_resources: Vec<SupportResource>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE: Schema = Schema::new(
    "DescribeAvailableResourceInfoResponse",
    &[
        Field::new("Images", ValueType::List(&ValueType::Record(&AVAILABLE_IMAGE)))
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SupportResources",
                ValueType::List(&ValueType::Record(&SUPPORT_RESOURCE)),
            )
            .wrapper("SupportResource"),
    ],
);

aliyun_api_core::record!(
    DescribeAvailableResourceInfoResponse, DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE, 0
    => images, 1 => request_id, 2 => support_resources
);

aliyun_api_core::response!(DescribeAvailableResourceInfoResponse);

impl DescribeAvailableResourceInfoResponse {
    /// Sets [`images`](Self#structfield.images).
    #[inline]
    pub fn images(
        mut self,
        value: impl IntoIterator<Item = impl Into<AvailableImage>>,
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
        value: impl IntoIterator<Item = impl Into<SupportResource>>,
    ) -> Self {
        self.support_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An image that an instance can start from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableImage {
    /// Id of the image.
    pub image_id: Option<String>,
    /// Name of the image.
    pub image_name: Option<String>,
    /// Size of the image.
    ///
    /// Unit GB.
    pub image_size: Option<i64>,
}

pub(crate) static AVAILABLE_IMAGE: Schema = Schema::new(
    "AvailableImage",
    &[
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("ImageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    AvailableImage, AVAILABLE_IMAGE, 0 => image_id, 1 => image_name, 2 => image_size
);

impl AvailableImage {
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
    /// Sets [`image_size`](Self#structfield.image_size).
    #[inline]
    pub fn image_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.image_size = value.into_option();
        self
    }
}

/// Edge nodes with what is available there.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportResource {
    /// Billing methods of the bandwidth.
    pub bandwidth_types: Vec<InstanceInternetChargeType>,
    /// Largest data disk.
    ///
    /// Unit GB.
    pub data_disk_max_size: Option<i64>,
    /// Smallest data disk.
    ///
    /// Unit GB.
    pub data_disk_min_size: Option<i64>,
    /// Ids of the nodes.
    pub ens_region_ids: Vec<String>,
    /// More about the nodes.
    ///
    /// A list of `AvailableEnsRegion`.
    pub ens_region_ids_extends: Vec<AvailableEnsRegion>,
    /// Instance types.
    pub instance_speces: Vec<String>,
    /// Largest system disk.
    ///
    /// Unit GB.
    pub system_disk_max_size: Option<i64>,
    /// Smallest system disk.
    ///
    /// Unit GB.
    pub system_disk_min_size: Option<i64>,
    /// Internet providers of the nodes.
    pub isp: Vec<String>,
}

pub(crate) static SUPPORT_RESOURCE: Schema = Schema::new(
    "SupportResource",
    &[
        Field::new(
                "BandwidthTypes",
                ValueType::List(
                    &ValueType::Enum(<InstanceInternetChargeType as OpenEnum>::VALUES),
                ),
            )
            .wrapper("BandwidthType"),
        Field::new("DataDiskMaxSize", ValueType::Integer),
        Field::new("DataDiskMinSize", ValueType::Integer),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .wrapper("EnsRegionId"),
        Field::new(
                "EnsRegionIdsExtends",
                ValueType::List(&ValueType::Record(&AVAILABLE_ENS_REGION)),
            )
            .wrapper("EnsRegionId"),
        Field::new("InstanceSpeces", ValueType::List(&ValueType::String))
            .wrapper("InstanceSpec"),
        Field::new("SystemDiskMaxSize", ValueType::Integer),
        Field::new("SystemDiskMinSize", ValueType::Integer),
        Field::new("Isp", ValueType::List(&ValueType::String)).wrapper("Isp"),
    ],
);

aliyun_api_core::record!(
    SupportResource, SUPPORT_RESOURCE, 0 => bandwidth_types, 1 => data_disk_max_size, 2
    => data_disk_min_size, 3 => ens_region_ids, 4 => ens_region_ids_extends, 5 =>
    instance_speces, 6 => system_disk_max_size, 7 => system_disk_min_size, 8 => isp
);

impl SupportResource {
    /// Sets [`bandwidth_types`](Self#structfield.bandwidth_types).
    #[inline]
    pub fn bandwidth_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceInternetChargeType>>,
    ) -> Self {
        self.bandwidth_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`data_disk_max_size`](Self#structfield.data_disk_max_size).
    #[inline]
    pub fn data_disk_max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.data_disk_max_size = value.into_option();
        self
    }
    /// Sets [`data_disk_min_size`](Self#structfield.data_disk_min_size).
    #[inline]
    pub fn data_disk_min_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.data_disk_min_size = value.into_option();
        self
    }
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ens_region_ids_extends`](Self#structfield.ens_region_ids_extends).
    #[inline]
    pub fn ens_region_ids_extends(
        mut self,
        value: impl IntoIterator<Item = impl Into<AvailableEnsRegion>>,
    ) -> Self {
        self.ens_region_ids_extends = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`instance_speces`](Self#structfield.instance_speces).
    #[inline]
    pub fn instance_speces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_speces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`system_disk_max_size`](Self#structfield.system_disk_max_size).
    #[inline]
    pub fn system_disk_max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.system_disk_max_size = value.into_option();
        self
    }
    /// Sets [`system_disk_min_size`](Self#structfield.system_disk_min_size).
    #[inline]
    pub fn system_disk_min_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.system_disk_min_size = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.isp = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An edge node where something is available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEnsRegion {
    /// Code of the part of the country.
    pub area: Option<String>,
    /// English name; mostly empty.
    pub en_name: Option<String>,
    /// Id of the node.
    pub ens_region_id: Option<String>,
    /// Chinese name.
    pub name: Option<String>,
    /// Province of the node.
    pub province: Option<String>,
    /// Internet provider of the node.
    pub isp: Option<String>,
}

pub(crate) static AVAILABLE_ENS_REGION: Schema = Schema::new(
    "AvailableEnsRegion",
    &[
        Field::new("Area", ValueType::String),
        Field::new("EnName", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Province", ValueType::String),
        Field::new("Isp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AvailableEnsRegion, AVAILABLE_ENS_REGION, 0 => area, 1 => en_name, 2 =>
    ens_region_id, 3 => name, 4 => province, 5 => isp
);

impl AvailableEnsRegion {
    /// Sets [`area`](Self#structfield.area).
    #[inline]
    pub fn area(mut self, value: impl IntoOption<String>) -> Self {
        self.area = value.into_option();
        self
    }
    /// Sets [`en_name`](Self#structfield.en_name).
    #[inline]
    pub fn en_name(mut self, value: impl IntoOption<String>) -> Self {
        self.en_name = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`province`](Self#structfield.province).
    #[inline]
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<String>) -> Self {
        self.isp = value.into_option();
        self
    }
}

static DESCRIBE_AVAILABLE_RESOURCE_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeAvailableResourceInfo",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST,
    response: &DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeAvailableResourceInfoRequest {
    type Response = DescribeAvailableResourceInfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_AVAILABLE_RESOURCE_INFO;
}

impl DescribeAvailableResourceInfoRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists what new instances can be created from, by edge node.
    ///
    /// These are the instance types, disk sizes, billing methods and images that are available.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeAvailableResourceInfoRequest`].
    #[inline]
    pub fn describe_available_resource_info(
        &self,
    ) -> Call<DescribeAvailableResourceInfoRequest> {
        Call::new(&self.inner, DescribeAvailableResourceInfoRequest::new())
    }
}
