// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Starts a stopped instance.
///
/// Only a `Stopped` instance can be started.
///
/// The instance is Starting after the response. DescribeInstances shows when it is Running.
///
/// The parameters of `StartInstance`. Sent with [`Client::start_instance`](super::super::Client::start_instance); the response is a [`StartInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.start_instance("i-instance****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.7; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// Instance to start. Only one is supported.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static START_INSTANCE_REQUEST: Schema = Schema::new(
    "StartInstanceRequest",
    &[Field::new("InstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(StartInstanceRequest, START_INSTANCE_REQUEST, 0 => instance_id);

impl StartInstanceRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `StartInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static START_INSTANCE_RESPONSE: Schema = Schema::new(
    "StartInstanceResponse",
    &[Field::new("Code", ValueType::Integer), Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    StartInstanceResponse, START_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

aliyun_api_core::response!(StartInstanceResponse);

impl StartInstanceResponse {
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

static START_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StartInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &START_INSTANCE_REQUEST,
    response: &START_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for StartInstanceRequest {
    type Response = StartInstanceResponse;
    const ACTION: &'static ActionInfo = &START_INSTANCE;
}

impl StartInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Starts a stopped instance.
    ///
    /// Only a `Stopped` instance can be started.
    ///
    /// The instance is Starting after the response. DescribeInstances shows when it is Running.
    ///
    /// Parameters with their limits, errors, and an example: [`StartInstanceRequest`].
    #[inline]
    pub fn start_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<StartInstanceRequest> {
        Call::new(&self.inner, StartInstanceRequest::new(instance_id))
    }
}
