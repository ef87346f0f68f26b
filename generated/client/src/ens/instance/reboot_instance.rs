// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RebootInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RebootInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RebootInstanceRequest {
    /// Instance to restart. Only one is supported.
    pub instance_id: String,
    /// Whether to force the restart.
    ///
    /// Default: `false`.
    pub force_stop: Option<ForceStop>,
}

pub(crate) static REBOOT_INSTANCE_REQUEST: Schema = Schema {
    name: "RebootInstanceRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ForceStop", ValueType::Enum(<ForceStop as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    RebootInstanceRequest, REBOOT_INSTANCE_REQUEST, 0 => instance_id, 1 => force_stop
);

/// The response of `RebootInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RebootInstanceResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REBOOT_INSTANCE_RESPONSE: Schema = Schema {
    name: "RebootInstanceResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    RebootInstanceResponse, REBOOT_INSTANCE_RESPONSE, 0 => code, 1 => request_id
);

static REBOOT_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RebootInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REBOOT_INSTANCE_REQUEST,
    response: &REBOOT_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    const ACTION: &'static ActionInfo = &REBOOT_INSTANCE;
}

impl RebootInstanceRequest {
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
    /// Restarts an instance.
    ///
    /// The instance is Starting after the response. DescribeInstances shows when it is Running again.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.6.
    #[inline]
    pub fn reboot_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<RebootInstanceRequest> {
        Call::new(&self.inner, RebootInstanceRequest::new(instance_id))
    }
}

impl Call<RebootInstanceRequest> {
    /// Whether to force the restart.
    #[inline]
    pub fn force_stop(mut self, value: impl Into<ForceStop>) -> Self {
        self.request.force_stop = Some(value.into());
        self
    }
}
