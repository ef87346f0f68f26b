// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCloudDiskAvailableResourceInfo`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists how many disks can be bought at each edge node.
///
/// The parameters of `DescribeCloudDiskAvailableResourceInfo`. Sent with [`Client::describe_cloud_disk_available_resource_info`](super::super::Client::describe_cloud_disk_available_resource_info); the response is a [`DescribeCloudDiskAvailableResourceInfoResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_cloud_disk_available_resource_info().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Missing%s`](super::super::ErrorCode::MissingAny), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoRequest {}

pub(crate) static DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_REQUEST: Schema = Schema::new(
    "DescribeCloudDiskAvailableResourceInfoRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeCloudDiskAvailableResourceInfoRequest,
    DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_REQUEST
);

/// The response of `DescribeCloudDiskAvailableResourceInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudDiskAvailableResourceInfoResponse {
    /// Id of the request.
    pub request_id: String,
    /// What can be bought.
    ///
    /// A list of `CloudDiskStock`.
    pub support_resources: Vec<CloudDiskStock>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_RESPONSE: Schema = Schema::new(
    "DescribeCloudDiskAvailableResourceInfoResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SupportResources",
                ValueType::List(&ValueType::Record(&CLOUD_DISK_STOCK)),
            )
            .wrapper("SupportResource"),
    ],
);

aliyun_api_core::record!(
    DescribeCloudDiskAvailableResourceInfoResponse,
    DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_RESPONSE, 0 => request_id, 1 =>
    support_resources
);

aliyun_api_core::response!(DescribeCloudDiskAvailableResourceInfoResponse);

impl DescribeCloudDiskAvailableResourceInfoResponse {
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
        value: impl IntoIterator<Item = impl Into<CloudDiskStock>>,
    ) -> Self {
        self.support_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// What can be bought at an edge node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDiskStock {
    /// Id of the edge node.
    pub ens_region_id: Option<String>,
    /// Name of the edge node.
    pub ens_region_name: Option<String>,
    /// Smallest size of a disk.
    ///
    /// Unit GiB.
    pub disk_min_size: Option<i64>,
    /// Largest size of a disk.
    ///
    /// Unit GiB.
    pub disk_max_size: Option<i64>,
    /// How many can be bought.
    pub can_buy_count: Option<i64>,
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
    /// Size of a disk where none is asked for.
    ///
    /// Unit GiB.
    pub default_disk_size: Option<i64>,
    /// What the disks are capable of. No document names the values.
    pub ability: Vec<String>,
}

pub(crate) static CLOUD_DISK_STOCK: Schema = Schema::new(
    "CloudDiskStock",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("EnsRegionName", ValueType::String),
        Field::new("DiskMinSize", ValueType::Integer),
        Field::new("DiskMaxSize", ValueType::Integer),
        Field::new("CanBuyCount", ValueType::Integer),
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new("DefaultDiskSize", ValueType::Integer),
        Field::new("Ability", ValueType::List(&ValueType::String)).wrapper("Ability"),
    ],
);

aliyun_api_core::record!(
    CloudDiskStock, CLOUD_DISK_STOCK, 0 => ens_region_id, 1 => ens_region_name, 2 =>
    disk_min_size, 3 => disk_max_size, 4 => can_buy_count, 5 => category, 6 =>
    default_disk_size, 7 => ability
);

impl CloudDiskStock {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`ens_region_name`](Self#structfield.ens_region_name).
    #[inline]
    pub fn ens_region_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_name = value.into_option();
        self
    }
    /// Sets [`disk_min_size`](Self#structfield.disk_min_size).
    #[inline]
    pub fn disk_min_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.disk_min_size = value.into_option();
        self
    }
    /// Sets [`disk_max_size`](Self#structfield.disk_max_size).
    #[inline]
    pub fn disk_max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.disk_max_size = value.into_option();
        self
    }
    /// Sets [`can_buy_count`](Self#structfield.can_buy_count).
    #[inline]
    pub fn can_buy_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.can_buy_count = value.into_option();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`default_disk_size`](Self#structfield.default_disk_size).
    #[inline]
    pub fn default_disk_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.default_disk_size = value.into_option();
        self
    }
    /// Sets [`ability`](Self#structfield.ability).
    #[inline]
    pub fn ability(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ability = value.into_iter().map(Into::into).collect();
        self
    }
}

static DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCloudDiskAvailableResourceInfo",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_REQUEST,
    response: &DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCloudDiskAvailableResourceInfoRequest {
    type Response = DescribeCloudDiskAvailableResourceInfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CLOUD_DISK_AVAILABLE_RESOURCE_INFO;
}

impl DescribeCloudDiskAvailableResourceInfoRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists how many disks can be bought at each edge node.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCloudDiskAvailableResourceInfoRequest`].
    #[inline]
    pub fn describe_cloud_disk_available_resource_info(
        &self,
    ) -> Call<DescribeCloudDiskAvailableResourceInfoRequest> {
        Call::new(&self.inner, DescribeCloudDiskAvailableResourceInfoRequest::new())
    }
}
