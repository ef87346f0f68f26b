// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSnapshots`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists snapshots with their details.
///
/// The parameters of `DescribeSnapshots`. Sent with [`Client::describe_snapshots`](super::super::Client::describe_snapshots); the response is a [`DescribeSnapshotsResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_snapshots()
///     .disk_id("d-bp67acfmxazb4ph****")
///     .page_number(1)
///     .page_size(10)
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
pub struct DescribeSnapshotsRequest {
    /// Edge node of the snapshots.
    pub ens_region_id: Option<String>,
    /// Disk that the snapshots are of.
    pub disk_id: Option<String>,
    /// Instance of the disk.
    pub instance_id: Option<String>,
    /// Id of a snapshot, or a JSON list of ids.
    pub snapshot_id: Option<String>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of snapshots on a page.
    ///
    /// At least 1. Default: `10`.
    pub page_size: Option<i64>,
    /// Several edge nodes.
    pub ens_region_ids: Option<Vec<String>>,
    /// Name of the snapshots.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub snapshot_name: Option<String>,
}

pub(crate) static DESCRIBE_SNAPSHOTS_REQUEST: Schema = Schema::new(
    "DescribeSnapshotsRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("DiskId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("SnapshotId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
        Field::new("SnapshotName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSnapshotsRequest, DESCRIBE_SNAPSHOTS_REQUEST, 0 => ens_region_id, 1 =>
    disk_id, 2 => instance_id, 3 => snapshot_id, 4 => page_number, 5 => page_size, 6 =>
    ens_region_ids, 7 => snapshot_name
);

impl DescribeSnapshotsRequest {
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
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`snapshot_name`](Self#structfield.snapshot_name).
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_name = value.into_option();
        self
    }
}

/// The response of `DescribeSnapshots`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// The snapshots.
    pub snapshots: Vec<Snapshot>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of snapshots on a page.
    pub page_size: Option<i64>,
    /// Number of snapshots found.
    pub total_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SNAPSHOTS_RESPONSE: Schema = Schema::new(
    "DescribeSnapshotsResponse",
    &[
        Field::new("Snapshots", ValueType::List(&ValueType::Record(&SNAPSHOT))),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSnapshotsResponse, DESCRIBE_SNAPSHOTS_RESPONSE, 0 => snapshots, 1 =>
    page_number, 2 => page_size, 3 => total_count, 4 => request_id
);

aliyun_api_core::response!(DescribeSnapshotsResponse);

impl DescribeSnapshotsResponse {
    /// Sets [`snapshots`](Self#structfield.snapshots).
    #[inline]
    pub fn snapshots(
        mut self,
        value: impl IntoIterator<Item = impl Into<Snapshot>>,
    ) -> Self {
        self.snapshots = value.into_iter().map(Into::into).collect();
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DESCRIBE_SNAPSHOTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSnapshots",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SNAPSHOTS_REQUEST,
    response: &DESCRIBE_SNAPSHOTS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SNAPSHOTS;
}

impl aliyun_api_core::Paged for DescribeSnapshotsRequest {
    type Item = Snapshot;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Snapshots"],
        default_size: Some(10),
        max_size: None,
    };
    #[inline]
    fn into_items(response: DescribeSnapshotsResponse) -> Vec<Snapshot> {
        response.snapshots
    }
}

impl DescribeSnapshotsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists snapshots with their details.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSnapshotsRequest`].
    #[inline]
    pub fn describe_snapshots(&self) -> Call<DescribeSnapshotsRequest> {
        Call::new(&self.inner, DescribeSnapshotsRequest::new())
    }
}

impl Call<DescribeSnapshotsRequest> {
    /// Edge node of the snapshots.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Disk that the snapshots are of.
    #[inline]
    pub fn disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.disk_id = value.into_option();
        self
    }
    /// Instance of the disk.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Id of a snapshot, or a JSON list of ids.
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_id = value.into_option();
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of snapshots on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
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
    /// Name of the snapshots.
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_name = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeSnapshotsRequest {
    type Found = Snapshot;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Snapshot",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("SnapshotId"),
                field: Some("SnapshotId"),
            },
        ],
        status: "Status",
        not_found: &["SnapshotIdNotFound"],
        moves: &[("creating", "available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeSnapshotsResponse) -> Vec<Snapshot> {
        response.snapshots
    }
}

impl Client {
    /// Waits until a Snapshot is `available`; it looks with `DescribeSnapshots`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_snapshot_available(
        &self,
        snapshot_id: impl Into<String>,
    ) -> crate::Wait<DescribeSnapshotsRequest> {
        crate::Wait::new(&self.inner, "available", vec![snapshot_id.into()])
    }
    /// Waits until a Snapshot is gone; it looks with `DescribeSnapshots`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_snapshot_deleted(
        &self,
        snapshot_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeSnapshotsRequest> {
        crate::WaitGone::new(&self.inner, vec![snapshot_id.into()])
    }
}
