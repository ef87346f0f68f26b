// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ResizeDisk`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Makes a pay-as-you-go disk larger that was purchased by itself.
///
/// The parameters of `ResizeDisk`. Sent with [`Client::resize_disk`](super::super::Client::resize_disk); the response is a [`ResizeDiskResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .resize_disk(ens::ResizeDiskRequired {
///         disk_id: "d-5tzm9wnhzlhjzcbtxo465****".into(),
///         new_size: "100".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`PARAM_NOT_ENOUGH`](super::super::ErrorCode::ParamNotEnough), [`INSTANCE_ID_NOT_FOUND`](super::super::ErrorCode::InstanceUnderscoreIdUnderscoreNotUnderscoreFound), [`ENS_BUY_USER_ILLEGAL`](super::super::ErrorCode::EnsBuyUserIllegal), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ENS_BUY_COUNT_LESS`](super::super::ErrorCode::EnsBuyCountLess), [`SIZE_ILLEGAL`](super::super::ErrorCode::SizeIllegal), [`ENS_BUY_STORE_ENOUGH`](super::super::ErrorCode::EnsBuyStoreEnough), [`OrderFailed`](super::super::ErrorCode::OrderFailed), [`ENS_BUY_DISK_STATUS_ILLEGAL`](super::super::ErrorCode::EnsBuyDiskStatusIllegal), [`SaleControl.VerificationFailed`](super::super::ErrorCode::SaleControlVerificationFailed), [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// Disk to resize.
    ///
    /// Required.
    pub disk_id: String,
    /// New size of the disk.
    ///
    /// Required. At least 1 GiB.
    pub new_size: String,
}

pub(crate) static RESIZE_DISK_REQUEST: Schema = Schema::new(
    "ResizeDiskRequest",
    &[
        Field::new("DiskId", ValueType::String).required(),
        Field::new("NewSize", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ResizeDiskRequest, RESIZE_DISK_REQUEST, 0 => disk_id, 1 => new_size
);

impl ResizeDiskRequest {
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = value.into();
        self
    }
    /// Sets [`new_size`](Self#structfield.new_size).
    #[inline]
    pub fn new_size(mut self, value: impl Into<String>) -> Self {
        self.new_size = value.into();
        self
    }
}

/// The response of `ResizeDisk`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the order.
    pub order_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static RESIZE_DISK_RESPONSE: Schema = Schema::new(
    "ResizeDiskResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("OrderId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ResizeDiskResponse, RESIZE_DISK_RESPONSE, 0 => request_id, 1 => order_id
);

aliyun_api_core::response!(ResizeDiskResponse);

impl ResizeDiskResponse {
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
}

static RESIZE_DISK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ResizeDisk",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RESIZE_DISK_REQUEST,
    response: &RESIZE_DISK_RESPONSE,
    classes: &[
        ("PARAM_NOT_ENOUGH", ErrorClass::Invalid),
        ("INSTANCE_ID_NOT_FOUND", ErrorClass::NotFound),
        ("ENS_BUY_USER_ILLEGAL", ErrorClass::Denied),
        ("ENS_BUY_COUNT_LESS", ErrorClass::Quota),
        ("SIZE_ILLEGAL", ErrorClass::Invalid),
        ("ENS_BUY_STORE_ENOUGH", ErrorClass::Quota),
        ("OrderFailed", ErrorClass::Internal),
        ("ENS_BUY_DISK_STATUS_ILLEGAL", ErrorClass::NotReady),
        ("SaleControl.VerificationFailed", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ResizeDiskRequest {
    type Response = ResizeDiskResponse;
    const ACTION: &'static ActionInfo = &RESIZE_DISK;
}

/// What `ResizeDisk` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ResizeDiskRequired {
    /// Disk to resize.
    ///
    /// Required.
    pub disk_id: String,
    /// New size of the disk.
    ///
    /// Required. At least 1 GiB.
    pub new_size: String,
}

impl std::fmt::Debug for ResizeDiskRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ResizeDiskRequired",
            &RESIZE_DISK_REQUEST,
            &[(0, &self.disk_id), (1, &self.new_size)],
            f,
        )
    }
}

impl ResizeDiskRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ResizeDiskRequired) -> Self {
        Self {
            disk_id: required.disk_id,
            new_size: required.new_size,
        }
    }
}

impl Client {
    /// Makes a pay-as-you-go disk larger that was purchased by itself.
    ///
    /// Parameters with their limits, errors, and an example: [`ResizeDiskRequest`].
    #[inline]
    pub fn resize_disk(&self, required: ResizeDiskRequired) -> Call<ResizeDiskRequest> {
        Call::new(&self.inner, ResizeDiskRequest::new(required))
    }
}
