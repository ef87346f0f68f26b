// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeDisks`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists disks with their details.
///
/// The parameters of `DescribeDisks`. Sent with [`Client::describe_disks`](super::super::Client::describe_disks); the response is a [`DescribeDisksResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_disks()
///     .ens_region_id("cn-guangzhou-10")
///     .status("Available")
///     .r#type("data")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Edge node of the disks.
    pub ens_region_id: Option<String>,
    /// Id of one disk.
    pub disk_id: Option<String>,
    /// Name of the disks.
    pub disk_name: Option<String>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<String>,
    /// Number of disks on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<String>,
    /// State that the disks are in.
    pub status: Option<DiskStatus>,
    /// What the disks are used for.
    pub r#type: Option<DiskType>,
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
    /// Billing method of the disks. The texts have prepay and postpay.
    pub disk_charge_type: Option<DiskChargeType>,
    /// Several edge nodes.
    pub ens_region_ids: Option<Vec<String>>,
    /// Ids of several disks.
    pub disk_ids: Option<Vec<String>>,
    /// Sort keys, alone or together. If omitted, the edge nodes are in descending order.
    pub order_by_params: Option<DiskOrder>,
    /// How the disks were purchased.
    pub disk_type: Option<DiskPurchase>,
    /// Instance that the disks are attached to.
    pub instance_id: Option<String>,
    /// Snapshot of the disks.
    pub snapshot_id: Option<String>,
}

pub(crate) static DESCRIBE_DISKS_REQUEST: Schema = Schema::new(
    "DescribeDisksRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("DiskId", ValueType::String),
        Field::new("DiskName", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("Status", ValueType::Enum(<DiskStatus as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::Enum(<DiskType as OpenEnum>::VALUES)),
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new(
            "DiskChargeType",
            ValueType::Enum(<DiskChargeType as OpenEnum>::VALUES),
        ),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("DiskIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("OrderByParams", ValueType::Record(&DISK_ORDER))
            .encoding(Encoding::Json),
        Field::new("DiskType", ValueType::Enum(<DiskPurchase as OpenEnum>::VALUES)),
        Field::new("InstanceId", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeDisksRequest, DESCRIBE_DISKS_REQUEST, 0 => ens_region_id, 1 => disk_id, 2 =>
    disk_name, 3 => page_number, 4 => page_size, 5 => status, 6 => r#type, 7 => category,
    8 => disk_charge_type, 9 => ens_region_ids, 10 => disk_ids, 11 => order_by_params, 12
    => disk_type, 13 => instance_id, 14 => snapshot_id
);

impl DescribeDisksRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_id = value.into_option();
        self
    }
    /// Sets [`disk_name`](Self#structfield.disk_name).
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_name = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<DiskStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<DiskType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`disk_charge_type`](Self#structfield.disk_charge_type).
    #[inline]
    pub fn disk_charge_type(mut self, value: impl IntoOption<DiskChargeType>) -> Self {
        self.disk_charge_type = value.into_option();
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
    /// Sets [`disk_ids`](Self#structfield.disk_ids).
    #[inline]
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`order_by_params`](Self#structfield.order_by_params).
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<DiskOrder>) -> Self {
        self.order_by_params = value.into_option();
        self
    }
    /// Sets [`disk_type`](Self#structfield.disk_type).
    #[inline]
    pub fn disk_type(mut self, value: impl IntoOption<DiskPurchase>) -> Self {
        self.disk_type = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
}

/// The response of `DescribeDisks`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The disks.
    ///
    /// A list of `Disk`.
    pub disks: Vec<Disk>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of disks on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of disks found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_DISKS_RESPONSE: Schema = Schema::new(
    "DescribeDisksResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("Disks", ValueType::List(&ValueType::Record(&DISK))).wrapper("Disks"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeDisksResponse, DESCRIBE_DISKS_RESPONSE, 0 => code, 1 => disks, 2 =>
    page_number, 3 => page_size, 4 => request_id, 5 => total_count
);

aliyun_api_core::response!(DescribeDisksResponse);

impl DescribeDisksResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`disks`](Self#structfield.disks).
    #[inline]
    pub fn disks(mut self, value: impl IntoIterator<Item = impl Into<Disk>>) -> Self {
        self.disks = value.into_iter().map(Into::into).collect();
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

/// Sort keys, alone or together. If omitted, the edge nodes are in descending order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskOrder {
    /// Sort by name.
    pub disk_name_sort: Option<SortOrder>,
    /// Sort by the edge node.
    pub ens_region_id_sort: Option<SortOrder>,
    /// Sort by the edge node, as the text has it.
    pub ens_region_id: Option<SortOrder>,
}

pub(crate) static DISK_ORDER: Schema = Schema::new(
    "DiskOrder",
    &[
        Field::new("DiskNameSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("EnsRegionIdSort", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
        Field::new("EnsRegionId", ValueType::Enum(<SortOrder as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DiskOrder, DISK_ORDER, 0 => disk_name_sort, 1 => ens_region_id_sort, 2 =>
    ens_region_id
);

impl DiskOrder {
    /// Sets [`disk_name_sort`](Self#structfield.disk_name_sort).
    #[inline]
    pub fn disk_name_sort(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.disk_name_sort = value.into_option();
        self
    }
    /// Sets [`ens_region_id_sort`](Self#structfield.ens_region_id_sort).
    #[inline]
    pub fn ens_region_id_sort(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.ens_region_id_sort = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

/// How the disks were purchased.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskPurchase {
    /// `ServiceDisk`: created by an edge service.
    ServiceDisk,
    /// `ResoureDisk`: purchased with an instance.
    ResourceDisk,
    /// `PostPayDisk`: purchased by itself.
    PostPayDisk,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DiskPurchase, ServiceDisk = "ServiceDisk", ResourceDisk = "ResoureDisk", PostPayDisk
    = "PostPayDisk"
);

static DESCRIBE_DISKS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeDisks",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_DISKS_REQUEST,
    response: &DESCRIBE_DISKS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeDisksRequest {
    type Response = DescribeDisksResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_DISKS;
}

impl aliyun_api_core::Paged for DescribeDisksRequest {
    type Item = Disk;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Disks"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeDisksResponse) -> Vec<Disk> {
        response.disks
    }
}

impl DescribeDisksRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists disks with their details.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeDisksRequest`].
    #[inline]
    pub fn describe_disks(&self) -> Call<DescribeDisksRequest> {
        Call::new(&self.inner, DescribeDisksRequest::new())
    }
}

impl Call<DescribeDisksRequest> {
    /// Edge node of the disks.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Id of one disk.
    #[inline]
    pub fn disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.disk_id = value.into_option();
        self
    }
    /// Name of the disks.
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.disk_name = value.into_option();
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of disks on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// State that the disks are in.
    #[inline]
    pub fn status(mut self, value: impl IntoOption<DiskStatus>) -> Self {
        self.request.status = value.into_option();
        self
    }
    /// What the disks are used for.
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<DiskType>) -> Self {
        self.request.r#type = value.into_option();
        self
    }
    /// Kind of storage.
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.request.category = value.into_option();
        self
    }
    /// Billing method of the disks. The texts have prepay and postpay.
    #[inline]
    pub fn disk_charge_type(mut self, value: impl IntoOption<DiskChargeType>) -> Self {
        self.request.disk_charge_type = value.into_option();
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
    /// Ids of several disks.
    #[inline]
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.disk_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sort keys, alone or together. If omitted, the edge nodes are in descending order.
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<DiskOrder>) -> Self {
        self.request.order_by_params = value.into_option();
        self
    }
    /// How the disks were purchased.
    #[inline]
    pub fn disk_type(mut self, value: impl IntoOption<DiskPurchase>) -> Self {
        self.request.disk_type = value.into_option();
        self
    }
    /// Instance that the disks are attached to.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Snapshot of the disks.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeDisksRequest {
    type Found = Disk;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Disk",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("DiskId"),
                field: Some("DiskId"),
            },
        ],
        status: "Status",
        not_found: &["InstanceIdNotFound"],
        moves: &[
            ("Creating", "Available"),
            ("Attaching", "In-use"),
            ("Detaching", "Available"),
        ],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &["DetachDisk"],
            },
            aliyun_api_core::KnownState {
                name: "In-use",
                by: &["AttachDisk"],
            },
            aliyun_api_core::KnownState {
                name: "Attaching",
                by: &["AttachDisk"],
            },
            aliyun_api_core::KnownState {
                name: "Detaching",
                by: &["DetachDisk"],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeDisksResponse) -> Vec<Disk> {
        response.disks
    }
}

impl Client {
    /// Waits until a Disk is `Available`; it looks with `DescribeDisks`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_disk_available(
        &self,
        disk_id: impl Into<String>,
    ) -> crate::Wait<DescribeDisksRequest> {
        crate::Wait::new(&self.inner, "Available", vec![disk_id.into()])
    }
    /// Waits until a Disk is `In-use`; it looks with `DescribeDisks`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_disk_in_use(
        &self,
        disk_id: impl Into<String>,
    ) -> crate::Wait<DescribeDisksRequest> {
        crate::Wait::new(&self.inner, "In-use", vec![disk_id.into()])
    }
    /// Waits until a Disk is gone; it looks with `DescribeDisks`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_disk_deleted(
        &self,
        disk_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeDisksRequest> {
        crate::WaitGone::new(&self.inner, vec![disk_id.into()])
    }
}
