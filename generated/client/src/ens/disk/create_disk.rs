// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a pay-as-you-go data disk.
///
/// The disk is Creating after the response. DescribeDisks shows when it is Available.
///
/// The parameters of `CreateDisk`. Sent with [`Client::create_disk`](super::super::Client::create_disk); the response is a [`CreateDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_disk(ens::CreateDiskRequired {
///         instance_charge_type: "PostPaid".into(),
///         ens_region_id: "cn-chengdu-telecom".into(),
///         category: "cloud_efficiency".into(),
///     })
///     .size("20")
///     .disk_name("yourDiskName")
///     .await?;
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
pub struct CreateDiskRequest {
    /// Billing method of the disk.
    ///
    /// Required.
    pub instance_charge_type: DiskInstanceChargeType,
    /// Edge node to create the disk at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Kind of storage. The texts have cloud\_efficiency and cloud\_ssd.
    ///
    /// Required.
    pub category: CloudDiskCategory,
    /// Size of the disk. A disk from a larger snapshot has the size of the snapshot.
    ///
    /// At least 1 GiB.
    pub size: Option<String>,
    /// Snapshot to create the disk from.
    pub snapshot_id: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for the encryption. If omitted, an encrypted disk has the default key of the service.
    pub kms_key_id: Option<String>,
    /// Name of the disk.
    pub disk_name: Option<String>,
    /// Billing cycle. No document names its values.
    pub instance_billing_cycle: Option<String>,
    /// Tags of the disk.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_DISK_REQUEST: Schema = Schema::new(
    "CreateDiskRequest",
    &[
        Field::new(
                "InstanceChargeType",
                ValueType::Enum(<DiskInstanceChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES))
            .required(),
        Field::new("Size", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
        Field::new("Encrypted", ValueType::Boolean),
        Field::new("KMSKeyId", ValueType::String),
        Field::new("DiskName", ValueType::String),
        Field::new("InstanceBillingCycle", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateDiskRequest, CREATE_DISK_REQUEST, 0 => instance_charge_type, 1 =>
    ens_region_id, 2 => category, 3 => size, 4 => snapshot_id, 5 => encrypted, 6 =>
    kms_key_id, 7 => disk_name, 8 => instance_billing_cycle, 9 => tag
);

impl CreateDiskRequest {
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl Into<DiskInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl Into<CloudDiskCategory>) -> Self {
        self.category = value.into();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
    /// Sets [`encrypted`](Self#structfield.encrypted).
    #[inline]
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.encrypted = value.into_option();
        self
    }
    /// Sets [`kms_key_id`](Self#structfield.kms_key_id).
    #[inline]
    pub fn kms_key_id(mut self, value: impl IntoOption<String>) -> Self {
        self.kms_key_id = value.into_option();
        self
    }
    /// Sets [`disk_name`](Self#structfield.disk_name).
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_name = value.into_option();
        self
    }
    /// Sets [`instance_billing_cycle`](Self#structfield.instance_billing_cycle).
    #[inline]
    pub fn instance_billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_billing_cycle = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the order, or several ids with commas between them. Only a prepaid order has one.
    pub order_id: Option<String>,
    /// Ids of the new disks.
    pub instance_ids: Vec<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_DISK_RESPONSE: Schema = Schema::new(
    "CreateDiskResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("OrderId", ValueType::String),
        Field::new("InstanceIds", ValueType::List(&ValueType::String)).required(),
    ],
);

aliyun_api_core::record!(
    CreateDiskResponse, CREATE_DISK_RESPONSE, 0 => request_id, 1 => order_id, 2 =>
    instance_ids
);

aliyun_api_core::response!(CreateDiskResponse);

impl CreateDiskResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Billing method of the disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskInstanceChargeType {
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(DiskInstanceChargeType, PostPaid = "PostPaid");

static CREATE_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_DISK_REQUEST,
    response: &CREATE_DISK_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateDiskRequest {
    type Response = CreateDiskResponse;
    const ACTION: &'static ActionInfo = &CREATE_DISK;
}

/// What `CreateDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateDiskRequired {
    /// Billing method of the disk.
    ///
    /// Required.
    pub instance_charge_type: DiskInstanceChargeType,
    /// Edge node to create the disk at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Kind of storage. The texts have cloud\_efficiency and cloud\_ssd.
    ///
    /// Required.
    pub category: CloudDiskCategory,
}

impl std::fmt::Debug for CreateDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateDiskRequired",
            &CREATE_DISK_REQUEST,
            &[
                (0, &self.instance_charge_type),
                (1, &self.ens_region_id),
                (2, &self.category),
            ],
            f,
        )
    }
}

impl CreateDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateDiskRequired) -> Self {
        Self {
            instance_charge_type: required.instance_charge_type,
            ens_region_id: required.ens_region_id,
            category: required.category,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a pay-as-you-go data disk.
    ///
    /// The disk is Creating after the response. DescribeDisks shows when it is Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateDiskRequest`].
    #[inline]
    pub fn create_disk(&self, required: CreateDiskRequired) -> Call<CreateDiskRequest> {
        Call::new(&self.inner, CreateDiskRequest::new(required))
    }
}

impl Call<CreateDiskRequest> {
    /// Size of the disk. A disk from a larger snapshot has the size of the snapshot.
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.size = value.into_option();
        self
    }
    /// Snapshot to create the disk from.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
    /// Whether the disk is encrypted.
    #[inline]
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.encrypted = value.into_option();
        self
    }
    /// Id of the KMS key for the encryption. If omitted, an encrypted disk has the default key of the service.
    #[inline]
    pub fn kms_key_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.kms_key_id = value.into_option();
        self
    }
    /// Name of the disk.
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.disk_name = value.into_option();
        self
    }
    /// Billing cycle. No document names its values.
    #[inline]
    pub fn instance_billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_billing_cycle = value.into_option();
        self
    }
    /// Tags of the disk.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
