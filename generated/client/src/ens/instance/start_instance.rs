// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StartInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StartInstanceRequest {
    /// Instance to start. Only one is supported.
    pub instance_id: String,
}

pub(crate) static START_INSTANCE_REQUEST: Schema = Schema {
    name: "StartInstanceRequest",
    fields: &[Field::new("InstanceId", ValueType::String).required()],
};

aliyun_api_core::record!(StartInstanceRequest, START_INSTANCE_REQUEST, 0 => instance_id);

/// The response of `StartInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StartInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static START_INSTANCE_RESPONSE: Schema = Schema {
    name: "StartInstanceResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    StartInstanceResponse, START_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

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
    /// A request with what is required.
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
    /// The instance is Starting after the response. DescribeInstances shows when it is Running.
    ///
    /// # Errors
    /// `InstanceNotFound`, `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.7.
    #[inline]
    pub fn start_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<StartInstanceRequest> {
        Call::new(&self.inner, StartInstanceRequest::new(instance_id))
    }
}
