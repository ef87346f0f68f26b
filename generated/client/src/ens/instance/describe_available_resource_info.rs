// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAvailableResourceInfo`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeAvailableResourceInfo`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAvailableResourceInfoRequest {}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST: Schema = Schema {
    name: "DescribeAvailableResourceInfoRequest",
    fields: &[],
};

aliyun_api_core::record!(
    DescribeAvailableResourceInfoRequest, DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST
);

/// The response of `DescribeAvailableResourceInfo`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE: Schema = Schema {
    name: "DescribeAvailableResourceInfoResponse",
    fields: &[
        Field::new("Images", ValueType::List(&ValueType::Record(&AVAILABLE_IMAGE)))
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SupportResources",
                ValueType::List(&ValueType::Record(&SUPPORT_RESOURCE)),
            )
            .wrapper("SupportResource"),
    ],
};

aliyun_api_core::record!(
    DescribeAvailableResourceInfoResponse, DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE, 0
    => images, 1 => request_id, 2 => support_resources
);

/// An image that an instance can start from.
#[derive(Clone, Default, PartialEq)]
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

pub(crate) static AVAILABLE_IMAGE: Schema = Schema {
    name: "AvailableImage",
    fields: &[
        Field::new("ImageId", ValueType::String),
        Field::new("ImageName", ValueType::String),
        Field::new("ImageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    AvailableImage, AVAILABLE_IMAGE, 0 => image_id, 1 => image_name, 2 => image_size
);

/// Edge nodes with what is available there.
#[derive(Clone, Default, PartialEq)]
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
    /// A list of `EnsRegion`.
    pub ens_region_ids_extends: Vec<EnsRegion>,
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
}

pub(crate) static SUPPORT_RESOURCE: Schema = Schema {
    name: "SupportResource",
    fields: &[
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
                ValueType::List(&ValueType::Record(&ENS_REGION)),
            )
            .wrapper("EnsRegionId"),
        Field::new("InstanceSpeces", ValueType::List(&ValueType::String))
            .wrapper("InstanceSpec"),
        Field::new("SystemDiskMaxSize", ValueType::Integer),
        Field::new("SystemDiskMinSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    SupportResource, SUPPORT_RESOURCE, 0 => bandwidth_types, 1 => data_disk_max_size, 2
    => data_disk_min_size, 3 => ens_region_ids, 4 => ens_region_ids_extends, 5 =>
    instance_speces, 6 => system_disk_max_size, 7 => system_disk_min_size
);

static DESCRIBE_AVAILABLE_RESOURCE_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeAvailableResourceInfo",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_AVAILABLE_RESOURCE_INFO_REQUEST,
    response: &DESCRIBE_AVAILABLE_RESOURCE_INFO_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeAvailableResourceInfoRequest {
    type Response = DescribeAvailableResourceInfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_AVAILABLE_RESOURCE_INFO;
}

impl DescribeAvailableResourceInfoRequest {
    /// A request with what is required.
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
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.9.
    #[inline]
    pub fn describe_available_resource_info(
        &self,
    ) -> Call<DescribeAvailableResourceInfoRequest> {
        Call::new(&self.inner, DescribeAvailableResourceInfoRequest::new())
    }
}
