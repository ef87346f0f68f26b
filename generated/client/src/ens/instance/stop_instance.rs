// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StopInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Stops an instance.
///
/// A forced stop is like a power failure: data that the operating system has not written to a disk yet can be lost.
///
/// The instance is Stopping after the response. DescribeInstances shows when it is Stopped.
///
/// The parameters of `StopInstance`. Sent with [`Client::stop_instance`](super::super::Client::stop_instance); the response is a [`StopInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.stop_instance("i-instanceid****").force_stop("true").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.8; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInstanceRequest {
    /// Instance to stop. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
    /// Whether to force the stop.
    ///
    /// Default: `false`.
    pub force_stop: Option<ForceStop>,
}

pub(crate) static STOP_INSTANCE_REQUEST: Schema = Schema::new(
    "StopInstanceRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ForceStop", ValueType::Enum(<ForceStop as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    StopInstanceRequest, STOP_INSTANCE_REQUEST, 0 => instance_id, 1 => force_stop
);

impl StopInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`force_stop`](Self#structfield.force_stop).
    #[inline]
    pub fn force_stop(mut self, value: impl IntoOption<ForceStop>) -> Self {
        self.force_stop = value.into_option();
        self
    }
}

/// The response of `StopInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static STOP_INSTANCE_RESPONSE: Schema = Schema::new(
    "StopInstanceResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    StopInstanceResponse, STOP_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(StopInstanceResponse);

impl StopInstanceResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static STOP_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StopInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &STOP_INSTANCE_REQUEST,
    response: &STOP_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StopInstanceRequest {
    type Response = StopInstanceResponse;
    const ACTION: &'static ActionInfo = &STOP_INSTANCE;
}

impl StopInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Stops an instance.
    ///
    /// A forced stop is like a power failure: data that the operating system has not written to a disk yet can be lost.
    ///
    /// The instance is Stopping after the response. DescribeInstances shows when it is Stopped.
    ///
    /// Parameters with their limits, errors, and an example: [`StopInstanceRequest`].
    #[inline]
    pub fn stop_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<StopInstanceRequest> {
        Call::new(&self.inner, StopInstanceRequest::new(instance_id))
    }
}

impl Call<StopInstanceRequest> {
    /// Whether to force the stop.
    #[inline]
    pub fn force_stop(mut self, value: impl IntoOption<ForceStop>) -> Self {
        self.request.force_stop = value.into_option();
        self
    }
}
