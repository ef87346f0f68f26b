// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCloudDiskTypes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the kinds of disks that can be bought.
///
/// The parameters of `DescribeCloudDiskTypes`. Sent with [`Client::describe_cloud_disk_types`](super::super::Client::describe_cloud_disk_types); the response is a [`DescribeCloudDiskTypesResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_cloud_disk_types().ens_region_id("cn-guangzhou-10").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesRequest {
    /// Edge node to look up.
    pub ens_region_id: Option<String>,
    /// Several edge nodes.
    pub ens_region_ids: Option<Vec<String>>,
}

pub(crate) static DESCRIBE_CLOUD_DISK_TYPES_REQUEST: Schema = Schema::new(
    "DescribeCloudDiskTypesRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    DescribeCloudDiskTypesRequest, DESCRIBE_CLOUD_DISK_TYPES_REQUEST, 0 => ens_region_id,
    1 => ens_region_ids
);

impl DescribeCloudDiskTypesRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The response of `DescribeCloudDiskTypes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudDiskTypesResponse {
    /// Id of the request.
    pub request_id: String,
    /// What can be bought.
    ///
    /// A list of `CloudDiskOffer`.
    pub support_resources: Vec<CloudDiskOffer>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CLOUD_DISK_TYPES_RESPONSE: Schema = Schema::new(
    "DescribeCloudDiskTypesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new(
                "SupportResources",
                ValueType::List(&ValueType::Record(&CLOUD_DISK_OFFER)),
            )
            .wrapper("SupportResource"),
    ],
);

aliyun_api_core::record!(
    DescribeCloudDiskTypesResponse, DESCRIBE_CLOUD_DISK_TYPES_RESPONSE, 0 => request_id,
    1 => support_resources
);

aliyun_api_core::response!(DescribeCloudDiskTypesResponse);

impl DescribeCloudDiskTypesResponse {
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
        value: impl IntoIterator<Item = impl Into<CloudDiskOffer>>,
    ) -> Self {
        self.support_resources = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A kind of disk at an edge node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDiskOffer {
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
    /// Id of the edge node.
    pub ens_region_id: Option<String>,
}

pub(crate) static CLOUD_DISK_OFFER: Schema = Schema::new(
    "CloudDiskOffer",
    &[
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new("EnsRegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CloudDiskOffer, CLOUD_DISK_OFFER, 0 => category, 1 => ens_region_id
);

impl CloudDiskOffer {
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

static DESCRIBE_CLOUD_DISK_TYPES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCloudDiskTypes",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CLOUD_DISK_TYPES_REQUEST,
    response: &DESCRIBE_CLOUD_DISK_TYPES_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCloudDiskTypesRequest {
    type Response = DescribeCloudDiskTypesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CLOUD_DISK_TYPES;
}

impl DescribeCloudDiskTypesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the kinds of disks that can be bought.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCloudDiskTypesRequest`].
    #[inline]
    pub fn describe_cloud_disk_types(&self) -> Call<DescribeCloudDiskTypesRequest> {
        Call::new(&self.inner, DescribeCloudDiskTypesRequest::new())
    }
}

impl Call<DescribeCloudDiskTypesRequest> {
    /// Edge node to look up.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Several edge nodes.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
