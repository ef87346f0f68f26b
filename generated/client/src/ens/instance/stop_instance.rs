// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StopInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StopInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StopInstanceRequest {
    /// Instance to stop. Only one is supported.
    pub instance_id: String,
    /// Whether to force the stop.
    ///
    /// Default: `false`.
    pub force_stop: Option<ForceStop>,
}

pub(crate) static STOP_INSTANCE_REQUEST: Schema = Schema {
    name: "StopInstanceRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ForceStop", ValueType::Enum(<ForceStop as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    StopInstanceRequest, STOP_INSTANCE_REQUEST, 0 => instance_id, 1 => force_stop
);

/// The response of `StopInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StopInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static STOP_INSTANCE_RESPONSE: Schema = Schema {
    name: "StopInstanceResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    StopInstanceResponse, STOP_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

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
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.8.
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
    pub fn force_stop(mut self, value: impl Into<ForceStop>) -> Self {
        self.request.force_stop = Some(value.into());
        self
    }
}
