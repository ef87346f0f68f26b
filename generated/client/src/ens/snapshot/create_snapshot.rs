// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnapshot`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a snapshot of a disk.
///
/// The snapshot is creating after the response. DescribeSnapshots shows when it is available.
///
/// The parameters of `CreateSnapshot`. Sent with [`Client::create_snapshot`](super::super::Client::create_snapshot); the response is a [`CreateSnapshotResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_snapshot(ens::CreateSnapshotRequired {
///         disk_id: "d-bp1s5fnvk4gn2tws0****".into(),
///         ens_region_id: "cn-shenzhen-3".into(),
///     })
///     .snapshot_name("testSnapshotName")
///     .description("testDescription")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OrderFailed`](super::super::ErrorCode::OrderFailed), [`SaleControl.VerificationFailed`](super::super::ErrorCode::SaleControlVerificationFailed), [`SaleControlVerificationFailedStock`](super::super::ErrorCode::SaleControlVerificationFailedStock), [`SaleControlVerificationFailedRegion`](super::super::ErrorCode::SaleControlVerificationFailedRegion), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// Disk to create the snapshot of.
    ///
    /// Required.
    pub disk_id: String,
    /// Edge node of the disk.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Name of the snapshot.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub snapshot_name: Option<String>,
    /// Description of the snapshot.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Billing cycle. No document names its values.
    pub instance_billing_cycle: Option<String>,
}

pub(crate) static CREATE_SNAPSHOT_REQUEST: Schema = Schema::new(
    "CreateSnapshotRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("SnapshotName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("InstanceBillingCycle", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateSnapshotRequest, CREATE_SNAPSHOT_REQUEST, 0 => disk_id, 1 => ens_region_id, 2
    => snapshot_name, 3 => description, 4 => instance_billing_cycle
);

impl CreateSnapshotRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`snapshot_name`](Self#structfield.snapshot_name).
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`instance_billing_cycle`](Self#structfield.instance_billing_cycle).
    #[inline]
    pub fn instance_billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_billing_cycle = value.into_option();
        self
    }
}

/// The response of `CreateSnapshot`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    /// Ids of the new snapshots.
    pub snap_shot_id: Vec<String>,
    /// Id of the order.
    pub order_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_SNAPSHOT_RESPONSE: Schema = Schema::new(
    "CreateSnapshotResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("SnapShotId", ValueType::List(&ValueType::String)).required(),
        Field::new("OrderId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateSnapshotResponse, CREATE_SNAPSHOT_RESPONSE, 0 => request_id, 1 => snap_shot_id,
    2 => order_id
);

aliyun_api_core::response!(CreateSnapshotResponse);

impl CreateSnapshotResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`snap_shot_id`](Self#structfield.snap_shot_id).
    #[inline]
    pub fn snap_shot_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snap_shot_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
}

static CREATE_SNAPSHOT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSnapshot",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_SNAPSHOT_REQUEST,
    response: &CREATE_SNAPSHOT_RESPONSE,
    classes: &[
        ("OrderFailed", ErrorClass::Internal),
        ("SaleControl.VerificationFailed", ErrorClass::Denied),
        ("SaleControlVerificationFailedStock", ErrorClass::Quota),
        ("SaleControlVerificationFailedRegion", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    const ACTION: &'static ActionInfo = &CREATE_SNAPSHOT;
}

/// What `CreateSnapshot` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateSnapshotRequired {
    /// Disk to create the snapshot of.
    ///
    /// Required.
    pub disk_id: String,
    /// Edge node of the disk.
    ///
    /// Required.
    pub ens_region_id: String,
}

impl std::fmt::Debug for CreateSnapshotRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateSnapshotRequired",
            &CREATE_SNAPSHOT_REQUEST,
            &[(0, &self.disk_id), (1, &self.ens_region_id)],
            f,
        )
    }
}

impl CreateSnapshotRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateSnapshotRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            ens_region_id: required.ens_region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a snapshot of a disk.
    ///
    /// The snapshot is creating after the response. DescribeSnapshots shows when it is available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSnapshotRequest`].
    #[inline]
    pub fn create_snapshot(
        &self,
        required: CreateSnapshotRequired,
    ) -> Call<CreateSnapshotRequest> {
        Call::new(&self.inner, CreateSnapshotRequest::new(required))
    }
}

impl Call<CreateSnapshotRequest> {
    /// Name of the snapshot.
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snapshot_name = value.into_option();
        self
    }
    /// Description of the snapshot.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Billing cycle. No document names its values.
    #[inline]
    pub fn instance_billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_billing_cycle = value.into_option();
        self
    }
}
